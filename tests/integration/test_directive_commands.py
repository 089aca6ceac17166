"""`tbkl directive`: parts of a sentence, and a sentence of parts."""

import json
from pathlib import Path

from tests.integration.program import Tbkl, sentence_of

SENTENCE = (
    "Giao Sở Y tế chủ trì, phối hợp với Công an tỉnh kiểm tra; báo cáo UBND tỉnh trước 30/9/2026."
)


def test_the_parts_are_told_a_line_each(tbkl: Tbkl) -> None:
    assert tbkl("directive", "parse", SENTENCE).out.splitlines() == [
        "Chủ trì: Sở Y tế",
        "Phối hợp: Công an tỉnh",
        "Thời hạn: 30/9/2026",
        "Báo cáo: UBND tỉnh",
    ]


def test_as_json_every_part_has_its_place(tbkl: Tbkl) -> None:
    data = json.loads(tbkl("directive", "parse", SENTENCE, "--json").out)
    (owner,) = data["spans"]["owners"]
    assert SENTENCE[owner["start"] : owner["end"]] == owner["value"] == "Sở Y tế"
    assert data["kind"] == "directive"
    assert data["directive"]["deadline"] == "2026-09-30"
    assert data["parts"]["report_to"] == "UBND tỉnh"


def test_a_decision_has_no_parts(tbkl: Tbkl) -> None:
    run = tbkl("directive", "parse", "Thống nhất chủ trương đầu tư.")
    assert run.code == 0
    assert run.out == "Câu này không giao việc cho ai hoặc không nêu phần nào.\n"


def test_what_is_parsed_can_be_built_again(tbkl: Tbkl, tmp_path: Path) -> None:
    data = json.loads(tbkl("directive", "parse", SENTENCE, "--json").out)
    file = tmp_path / "cau.json"
    file.write_text(json.dumps(data["parts"]), encoding="utf-8")
    assert tbkl("directive", "build", str(file)).out == f"{SENTENCE}\n"
    assert json.loads(tbkl("directive", "build", str(file), "--json").out)["sentence"] == SENTENCE


def test_what_cannot_be_done_is_told(tbkl: Tbkl, tmp_path: Path) -> None:
    file = tmp_path / "cau.json"
    file.write_text('{"owner": []}', encoding="utf-8")
    assert "owner" in sentence_of(tbkl("directive", "build", str(file)))
    assert "parse, build" in sentence_of(tbkl("directive"))
    assert "CÂU" in sentence_of(tbkl("directive", "parse"))
    assert "“doc”" in sentence_of(tbkl("directive", "doc", "x"))
