"""`tbkl check`: what would be sent back, in drafts, texts, Word files and folders."""

import json
from pathlib import Path

import pytest
from docx import Document
from docx.shared import Mm

from desktop_app.notice.draft_file import save_draft
from desktop_app.notice.text_edits import set_text
from tests.builders.word_files import exported, sample
from tests.integration.program import Tbkl

WRONG = "Các đơn vị tiế tục thực hiện."


@pytest.fixture
def text(tmp_path: Path) -> Path:
    file = tmp_path / "van-ban.txt"
    file.write_text(f"Kết luận\n{WRONG}", encoding="utf-8")
    return file


def test_a_text_is_proof_read(tbkl: Tbkl, text: Path) -> None:
    done = tbkl("check", str(text))
    assert done.code == 1
    assert "“tiế” không phải một tiếng của tiếng Việt." in done.out
    assert done.err == ""


def test_json_says_where(tbkl: Tbkl, text: Path) -> None:
    done = tbkl("check", str(text), "--json")
    data = json.loads(done.out)
    assert (data["file"], data["standard"]) == (str(text), None)
    (finding,) = data["findings"]
    assert finding["rule"] == "O-SYLLABLE"
    assert finding["level"] == "error"
    assert finding["found"] == "tiế"
    assert "tiếp" in finding["expected"]
    start = f"Kết luận\n{WRONG}".index("tiế")
    assert finding["where"] == {"start": start, "end": start + 3}
    assert finding["fixable"] is False


def test_a_clean_draft_is_well(tbkl: Tbkl, tmp_path: Path) -> None:
    file = tmp_path / "a.tbkl"
    assert tbkl("samples", "ubnd-tinh", "-o", str(file)).code == 0
    done = tbkl("check", str(file), "--json")
    assert done.code == 0
    assert json.loads(done.out) == {"file": str(file), "standard": "nd30-2020", "findings": []}
    assert "không thấy lỗi" in tbkl("check", str(file)).out


def test_a_draft_is_checked_by_its_fields(tbkl: Tbkl, tmp_path: Path) -> None:
    file = tmp_path / "a.tbkl"
    draft = sample("giao-ban-2022")
    file.write_bytes(save_draft(set_text(draft, draft.body[0].children[0].id, WRONG)))
    done = tbkl("check", str(file), "--json")
    assert done.code == 1
    paths = [one["where"]["path"] for one in json.loads(done.out)["findings"]]
    assert any(path.startswith("body[") for path in paths)


def test_another_standard_can_be_asked_for(tbkl: Tbkl, tmp_path: Path) -> None:
    file = tmp_path / "a.tbkl"
    tbkl("samples", "tinh-uy-2026", "-o", str(file))
    done = tbkl("check", str(file), "--standard", "hd36-2018", "--json")
    assert json.loads(done.out)["standard"] == "hd36-2018"
    assert tbkl("check", str(file), "--standard", "khong-co").code == 2


def test_a_word_file_is_proof_read_by_paragraphs(tbkl: Tbkl, tmp_path: Path) -> None:
    draft = sample("giao-ban-2022")
    block = draft.body[0].children[0]
    draft = set_text(draft, block.id, WRONG)
    file = tmp_path / "a.docx"
    file.write_bytes(exported(draft))
    done = tbkl("check", str(file), "--json")
    found = [one for one in json.loads(done.out)["findings"] if one["rule"] == "O-SYLLABLE"]
    (where,) = [one["where"] for one in found]
    assert where["quote"] == "tiế"
    assert where["start"] == WRONG.index("tiế")
    assert where["paragraph"] > 3


def test_the_layout_of_a_word_file_is_checked(tbkl: Tbkl, tmp_path: Path) -> None:
    file = tmp_path / "a.docx"
    file.write_bytes(exported(sample("ubnd-tinh")))
    assert json.loads(tbkl("check", str(file), "--json").out) == {
        "file": str(file),
        "standard": "nd30-2020",
        "findings": [],
    }
    document = Document(str(file))
    document.sections[0].left_margin = Mm(20)
    document.save(str(file))
    done = tbkl("check", str(file))
    assert done.code == 1
    assert "cả tệp: Lề trái là 20,0 mm, cần 30-35 mm." in done.out


def test_a_word_file_can_be_held_to_another_standard(tbkl: Tbkl, tmp_path: Path) -> None:
    file = tmp_path / "a.docx"
    file.write_bytes(exported(sample("ubnd-tinh")))
    data = json.loads(tbkl("check", str(file), "--standard", "hd05-2026", "--json").out)
    assert data["standard"] == "hd05-2026"
    (number,) = [one for one in data["findings"] if one["rule"] == "LP-NUMBER"]
    assert number["where"]["quote"] == number["found"]
    assert tbkl("check", str(file), "--standard", "khong-co").code == 2


def test_a_folder_is_checked_file_by_file(tbkl: Tbkl, text: Path, tmp_path: Path) -> None:
    tbkl("samples", "ubnd-tinh", "-o", str(tmp_path / "b.tbkl"))
    (tmp_path / "anh.png").write_bytes(b"\x89PNG")
    done = tbkl("check", str(tmp_path), "--json")
    assert done.code == 1
    assert [Path(one["file"]).name for one in json.loads(done.out)] == ["b.tbkl", text.name]


def test_a_folder_without_files_says_so(tbkl: Tbkl, tmp_path: Path) -> None:
    assert "không có tệp" in tbkl("check", str(tmp_path)).out


@pytest.mark.parametrize(
    ("name", "content"),
    [("a.tbkl", b"{"), ("a.docx", b"PK\x03\x04"), ("a.txt", b"\x89PNG\0\0"), ("khong.txt", None)],
)
def test_what_cannot_be_read_is_one_sentence(
    tbkl: Tbkl, tmp_path: Path, name: str, content: bytes | None
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    done = tbkl("check", str(tmp_path / name))
    assert done.code == 2
    assert name in done.err
    assert done.err.count("\n") == 1
    assert done.out == ""
