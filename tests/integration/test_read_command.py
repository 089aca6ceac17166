"""`tbkl read`: a text file or what comes in as a draft, with a report; what cannot be read."""

import json
from pathlib import Path

import pytest

from desktop_app.notice.draft_file import load_draft
from tests.builders.word_edits import WordCopy
from tests.builders.word_files import exported, sample
from tests.integration.program import ROOT, Tbkl, process, sentence_of

FOLDER = ROOT / "tests" / "unit" / "reading" / "development"
CUSTOMER = FOLDER / "giao-ban-2022.txt"


def test_what_was_recognised_is_told(tbkl: Tbkl) -> None:
    lines = tbkl("read", str(CUSTOMER)).out.splitlines()
    assert lines[0] == ("Bài phát biểu, tin về cuộc họp: 9 chỉ đạo, chủ trì: Nguyễn Thanh Hải")
    assert lines[1].startswith("cuộc họp: Hội nghị giao ban")
    assert "Văn bản không nêu ngày họp." in lines


def test_the_draft_is_written(tbkl: Tbkl, tmp_path: Path) -> None:
    target = tmp_path / "ban-thao.tbkl"
    run = tbkl("read", str(CUSTOMER), "-o", str(target))
    assert (run.code, run.out) == (0, f"{target}\n")
    assert "9 chỉ đạo" in run.err
    draft = load_draft(target.read_bytes())
    assert draft.meeting.chairs[0].name == "Nguyễn Thanh Hải"
    again = tbkl("read", str(CUSTOMER), "-o", str(target))
    assert "Đã thay tệp cũ cùng tên." in again.err


def test_as_json_draft_and_report(tbkl: Tbkl) -> None:
    data = json.loads(tbkl("read", str(CUSTOMER), "--json").out)
    assert set(data) == {"draft", "report"}
    assert data["draft"]["format"] == "tbkl-draft"
    source = CUSTOMER.read_text(encoding="utf-8")
    name = next(one for one in data["report"]["guesses"] if one["path"].endswith("].name"))
    start, end = name["source"]
    assert source[start:end] == name["value"] == "Nguyễn Thanh Hải"
    assert data["report"]["unrecognised"] == []


def test_the_office_and_the_frame_are_the_callers(tbkl: Tbkl) -> None:
    words = ("read", str(CUSTOMER), "--profile", "tinh-uy", "--frame", "giao", "--json")
    draft = json.loads(tbkl(*words).out)["draft"]
    assert draft["profile"]["organ"] == "Tỉnh uỷ …"
    assert draft["body"][1]["children"][0]["children"][0]["text"].startswith("Giao các cơ quan")


def test_a_text_from_a_pipe(tmp_path: Path) -> None:
    with CUSTOMER.open("rb") as source:
        run = process("read", "-", folder=tmp_path, stdin=source)
    assert run.code == 0
    assert "9 chỉ đạo" in run.out


def test_a_damaged_text_is_told(tbkl: Tbkl, tmp_path: Path) -> None:
    run = tbkl("read", str(FOLDER / "hong-dau.txt"))
    assert run.out.startswith("Văn bản có vẻ bị hỏng dấu")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "không có chữ nào"),
        (b" \n\t\n", "không có chữ nào"),
        (b"PK\x03\x04....", "không phải tệp văn bản thuần"),
        (b"%PDF-1.7", "không phải tệp văn bản thuần"),
    ],
)
def test_what_holds_no_text_is_refused(
    tbkl: Tbkl, tmp_path: Path, content: bytes, words: str
) -> None:
    file, target = tmp_path / "van-ban.txt", tmp_path / "cu.tbkl"
    file.write_bytes(content)
    target.write_bytes(b"cu")
    assert words in sentence_of(tbkl("read", str(file), "-o", str(target)))
    assert target.read_bytes() == b"cu"


def test_what_is_typed_wrongly_is_told(tbkl: Tbkl, tmp_path: Path) -> None:
    assert "khong-co.txt" in sentence_of(tbkl("read", str(tmp_path / "khong-co.txt")))
    assert "TỆP" in sentence_of(tbkl("read"))
    assert "“lung-tung”" in sentence_of(tbkl("read", str(CUSTOMER), "--frame", "lung-tung"))
    assert "HỒ_SƠ" in sentence_of(tbkl("read", str(CUSTOMER), "--profile"))


def test_a_word_file_is_read_with_its_comments(tbkl: Tbkl, tmp_path: Path) -> None:
    copy = WordCopy(exported(sample("tinh-uy-2026")))
    copy.comment("Văn phòng Tỉnh uỷ", "Nêu rõ thời hạn")
    file = tmp_path / "tb.docx"
    file.write_bytes(copy.saved())
    data = json.loads(tbkl("read", str(file), "--json").out)
    assert data["draft"]["profile"]["organ"] == "Tỉnh uỷ Thái Nguyên"
    assert data["report"]["kind"] == "notice"
    assert data["report"]["unrecognised"] == []
    assert [one["text"] for one in data["report"]["comments"]] == ["Nêu rõ thời hạn"]
    assert data["report"]["changes"] == []


def test_a_word_file_that_cannot_be_read_is_told_why(tbkl: Tbkl, tmp_path: Path) -> None:
    file = tmp_path / "tb.doc"
    file.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600)
    assert "đời cũ" in sentence_of(tbkl("read", str(file)))
