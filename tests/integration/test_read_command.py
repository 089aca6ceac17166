"""`tbkl read`: a text file or what comes in as a draft, with a report; what cannot be read."""

import json
from pathlib import Path

import pytest

from desktop_app.notice.draft_file import load_draft
from tests.builders.word_edits import WordCopy
from tests.builders.word_files import exported, sample
from tests.integration.program import ROOT, Tbkl, process, sample_file, sentence_of

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


@pytest.fixture
def corrected(tmp_path: Path) -> tuple[str, str]:
    """A file corrected in Word, and the draft it was exported from."""
    copy = WordCopy(exported(sample("chi-bo")))
    copy.replace("Đảng viên trong Chi bộ", "Đảng viên của Chi bộ")
    copy.comment("quần chúng ưu tú", "Nêu rõ thời hạn")
    copy.insert_tracked("Toàn thể đảng viên", " Báo cáo hằng tuần.")
    file = tmp_path / "tb.docx"
    file.write_bytes(copy.saved())
    return str(file), str(sample_file("chi-bo"))


def test_a_corrected_copy_is_told_beside_its_draft(tbkl: Tbkl, corrected: tuple[str, str]) -> None:
    file, draft = corrected
    lines = tbkl("read", file, "--against", draft).out.splitlines()
    assert len(lines) == 4
    assert lines[0].endswith("{+ Báo cáo hằng tuần.+}")
    assert "Đảng viên [-trong-]{+của+} Chi bộ" in lines[1]
    assert lines[2].startswith("nhận xét  Bí thư · 10:00, 06/7/2026: Nêu rõ thời hạn (Về: ")
    assert lines[3].endswith("Thêm, chưa duyệt: Báo cáo hằng tuần.")


def test_a_corrected_copy_as_json(tbkl: Tbkl, corrected: tuple[str, str]) -> None:
    file, draft = corrected
    data = json.loads(tbkl("read", file, "--against", draft, "--json").out)
    assert set(data) == {"of_another_notice", "differences", "comments", "changes"}
    assert not data["of_another_notice"]
    assert [one["kind"] for one in data["differences"]] == ["changed", "changed"]
    assert data["comments"][0]["text"] == "Nêu rõ thời hạn"
    assert data["changes"][0]["path"] == data["differences"][0]["new_path"]


def test_the_draft_with_all_corrections_is_written(
    tbkl: Tbkl, corrected: tuple[str, str], tmp_path: Path
) -> None:
    file, draft = corrected
    target = tmp_path / "moi.tbkl"
    run = tbkl("read", file, "--against", draft, "-o", str(target))
    assert (run.code, run.out) == (0, f"{target}\n")
    assert "Thêm, chưa duyệt" in run.err
    new = load_draft(target.read_bytes())
    assert new.recipients[-1].text == "Đảng viên của Chi bộ"
    assert new.meeting == sample("chi-bo").meeting
    assert "Đã thay" in tbkl("read", file, "--against", draft, "-o", str(target)).err
    assert (
        json.loads(tbkl("read", file, "--against", str(target), "--json").out)["differences"] == []
    )


def test_another_notice_and_no_word_file_are_told(
    tbkl: Tbkl, corrected: tuple[str, str], tmp_path: Path
) -> None:
    file, draft = corrected
    other = str(sample_file("ubnd-tinh"))
    assert "thông báo khác" in tbkl("read", file, "--against", other).out.splitlines()[0]
    same = tmp_path / "nguyen.docx"
    same.write_bytes(exported(sample("chi-bo")))
    assert tbkl("read", str(same), "--against", draft).out == "Chữ trong tệp giống hệt bản thảo.\n"
    assert "không phải tệp Word" in sentence_of(tbkl("read", str(CUSTOMER), "--against", draft))
    gone = str(tmp_path / "khong-co.tbkl")
    assert "khong-co.tbkl" in sentence_of(tbkl("read", file, "--against", gone))
    assert "giao" in sentence_of(tbkl("read", file, "--against", draft, "--frame", "giao"))


def test_a_corrected_copy_from_a_pipe(corrected: tuple[str, str], tmp_path: Path) -> None:
    file, draft = corrected
    with Path(file).open("rb") as source:
        run = process("read", "-", "--against", draft, folder=tmp_path, stdin=source)
    assert run.code == 0
    assert "Báo cáo hằng tuần" in run.out
