"""`tbkl export`: the notice as .docx and .pdf, its name, its standard, what is said beside it."""

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from pdfminer.high_level import extract_text

from desktop_app.notice.draft_file import load_draft, save_draft
from desktop_app.notice.edits import with_field
from desktop_app.notice.wording import subject_of
from desktop_app.vietnamese.folding import fold
from tests.integration.program import Tbkl, content_of, sample_file, sample_names

REPLACED = "Đã thay tệp cũ cùng tên.\n"


def words_of(text: str) -> str:
    """The letters alone: lines are broken and spaces made non-breaking on the page."""
    return "".join(text.split()).casefold()


def text_of_docx(file: Path) -> str:
    with ZipFile(file) as package:
        assert package.testzip() is None
    document = docx.Document(str(file))
    return "".join(text.text or "" for text in document.element.body.iter("{*}t"))


def styles_of(file: Path) -> bytes:
    with ZipFile(BytesIO(file.read_bytes())) as package:
        return package.read("word/styles.xml")


@pytest.mark.parametrize("name", sample_names())
def test_every_sample_becomes_a_word_file(tbkl: Tbkl, work: Path, name: str) -> None:
    file = sample_file(name)
    assert tbkl("export", str(file), "-o", "tb.docx") == (0, "tb.docx\n", "")
    assert [path.name for path in work.iterdir()] == ["tb.docx"]
    subject = subject_of(load_draft(file.read_bytes()))
    assert words_of(subject) in words_of(text_of_docx(work / "tb.docx"))


@pytest.mark.parametrize("name", ["giao-ban-2022", "ubnd-tinh"])
def test_a_sample_becomes_a_pdf(tbkl: Tbkl, work: Path, name: str) -> None:
    file = sample_file(name)
    assert tbkl("export", str(file), "-o", "tb.pdf") == (0, "tb.pdf\n", "")
    assert [path.name for path in work.iterdir()] == ["tb.pdf"]
    subject = subject_of(load_draft(file.read_bytes()))
    assert words_of(subject) in words_of(extract_text(work / "tb.pdf"))


@pytest.mark.parametrize("ending", ["docx", "pdf"])
def test_the_same_draft_gives_the_same_bytes(
    tbkl: Tbkl, work: Path, draft: str, ending: str
) -> None:
    for name in ("a", "b"):
        tbkl("export", draft, "-o", f"{name}.{ending}")
    assert (work / f"a.{ending}").read_bytes() == (work / f"b.{ending}").read_bytes()


def test_without_a_name_the_file_is_called_after_its_content(
    tbkl: Tbkl, work: Path, draft: str
) -> None:
    stem = "TB-ket-luan-giao-ban-cac-co-quan-khoi-2022"
    for name in (f"{stem}.docx", f"{stem}-2.docx", f"{stem}-3.docx"):
        assert tbkl("export", draft) == (0, f"{work / name}\n", "")
        assert (work / name).is_file()
    assert len(list(work.iterdir())) == 4


def test_the_path_is_printed_as_it_was_given(tbkl: Tbkl, work: Path, draft: str) -> None:
    (work / "gửi đi").mkdir()
    for target in ("gửi đi/tờ trình.docx", str(work / "b.docx"), "./c.DOCX"):
        assert tbkl("export", draft, "-o", target) == (0, f"{Path(target)}\n", "")
        assert Path(target).is_file()


def test_an_old_file_is_replaced_whole_with_a_remark(tbkl: Tbkl, work: Path, draft: str) -> None:
    tbkl("export", draft, "-o", "moi.docx")
    (work / "cu.docx").write_bytes(b"old" * 100_000)
    assert tbkl("export", draft, "-o", "cu.docx") == (0, "cu.docx\n", REPLACED)
    assert (work / "cu.docx").read_bytes() == (work / "moi.docx").read_bytes()
    assert sorted(file.name for file in work.iterdir()) == [draft, "cu.docx", "moi.docx"]


def test_the_draft_is_only_read(tbkl: Tbkl, work: Path, draft: str) -> None:
    before = content_of(work)[draft]
    tbkl("export", draft, "-o", "a.docx")
    tbkl("export", draft, "-o", "a.pdf")
    assert content_of(work)[draft] == before


def test_the_standard_can_be_chosen(tbkl: Tbkl, work: Path, draft: str) -> None:
    for name, words in {
        "ngay": [],
        "hd36": ["--standard", "hd36-2018"],
        "hd05": ["--standard=hd05-2026"],
        "nd30": ["--standard", "nd30-2020"],
    }.items():
        assert tbkl("export", draft, "-o", f"{name}.docx", *words).code == 0
    assert styles_of(work / "ngay.docx") == styles_of(work / "hd36.docx")
    assert styles_of(work / "nd30.docx") != styles_of(work / "hd05.docx")
    assert "cong hoa" in fold(text_of_docx(work / "nd30.docx"))
    assert "dang cong san" in fold(text_of_docx(work / "hd05.docx"))


def test_the_draft_may_name_its_standard(tbkl: Tbkl, work: Path, draft: str) -> None:
    content = load_draft((work / draft).read_bytes())
    (work / draft).write_bytes(save_draft(with_field(content, "standard", "nd30-2020")))
    assert tbkl("export", draft, "-o", "a.docx").code == 0
    assert "cong hoa" in fold(text_of_docx(work / "a.docx"))


def test_a_date_before_every_decree_is_told(tbkl: Tbkl, work: Path, draft: str) -> None:
    content = load_draft((work / draft).read_bytes())
    (work / draft).write_bytes(save_draft(with_field(content, "date", {"year": 1990})))
    code, out, err = tbkl("export", draft, "-o", "a.docx")
    assert (code, out) == (0, "a.docx\n")
    sentence = "Không có quy định thể thức nào cho ngày này; đã dùng HD 36-HD/VPTW.\n"
    assert err == sentence
    assert tbkl("export", draft, "-o", "a.docx").err == sentence + REPLACED


def test_notes_of_the_drafter_do_not_leave(tbkl: Tbkl, work: Path, draft: str) -> None:
    secret = "Hỏi lại anh Bình về điểm này"
    content = load_draft((work / draft).read_bytes())
    (work / draft).write_bytes(save_draft(with_field(content, "notes", secret)))
    tbkl("export", draft, "-o", "a.docx")
    tbkl("export", draft, "-o", "a.pdf")
    with ZipFile(work / "a.docx") as package:
        parts = [package.read(name).decode(errors="ignore") for name in package.namelist()]
    assert not any(secret in part for part in parts)
    assert words_of(secret) not in words_of(extract_text(work / "a.pdf"))


def test_a_long_notice_and_one_with_an_appendix_become_pdfs(tbkl: Tbkl, work: Path) -> None:
    for name in ("dai-60-chi-dao", "co-phu-luc"):
        assert tbkl("export", str(sample_file(name)), "-o", f"{name}.pdf").code == 0
        assert (work / f"{name}.pdf").read_bytes().startswith(b"%PDF-1.4")
