"""Exporting: which standard rules, which name the file gets, and nothing written too early."""

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from desktop_app.layout.metrics import FontMetrics
from desktop_app.layout.sheet import Sheet
from desktop_app.notice.draft import Draft
from desktop_app.notice.file_name import file_stem
from desktop_app.notice.parts import NoticeDate
from desktop_app.standards.errors import UnknownStandard
from desktop_app.standards.library import StandardLibrary
from desktop_app.standards.packs import read_packs
from desktop_app.workspace.errors import UnknownFormat
from desktop_app.workspace.export_notice import Press, export_notice, free_name, is_there
from tests.builders.drafts import a_draft

RESOURCES = Path(__file__).parents[3] / "resources"
METRICS = FontMetrics.read(RESOURCES / "fonts" / "advances.json")
LIBRARY = StandardLibrary(read_packs([RESOURCES / "standards"]))
DRAFT = a_draft()


def write(target: Path, content: bytes) -> None:
    target.write_bytes(content)


def nothing_may_be_written(target: Path, content: bytes) -> None:
    raise AssertionError(target)


def a_press(write_file: Callable[[Path, bytes], None] = write) -> Press:
    """A press whose files hold the title of the sheet and the font's name."""

    def title(sheet: Sheet) -> bytes:
        return f"{sheet.title}\n".encode()

    return Press(LIBRARY, METRICS, {".docx": title, ".pdf": lambda _: b"%PDF"}, write_file)


def dated(**date: int) -> Draft:
    return msgspec.structs.replace(DRAFT, date=NoticeDate(**date))


def test_the_notice_is_written_under_the_standard_in_force(tmp_path: Path) -> None:
    done = export_notice(DRAFT, a_press(), tmp_path / "a.docx", tmp_path)
    assert (done.file, done.replaced) == (tmp_path / "a.docx", False)
    assert (done.choice.standard.id, done.choice.reason) == ("hd36-2018", "in_force")
    assert done.file.read_bytes().strip()


@pytest.mark.parametrize("name", ["a.pdf", "A.PDF", "a.b.Pdf"])
def test_the_ending_chooses_the_writer(tmp_path: Path, name: str) -> None:
    export_notice(DRAFT, a_press(), tmp_path / name, tmp_path)
    assert (tmp_path / name).read_bytes() == b"%PDF"


@pytest.mark.parametrize("name", ["a.odt", "a", "a.docx.", ".docx", "a.docx ", "docx"])
def test_another_ending_is_refused_before_anything_is_written(tmp_path: Path, name: str) -> None:
    with pytest.raises(UnknownFormat) as caught:
        export_notice(DRAFT, a_press(nothing_may_be_written), tmp_path / name, tmp_path)
    assert caught.value.known == (".docx", ".pdf")


def test_the_standard_asked_for_wins_over_that_of_the_draft(tmp_path: Path) -> None:
    draft = msgspec.structs.replace(DRAFT, standard="nd30-2020")
    target = tmp_path / "a.docx"
    assert export_notice(draft, a_press(), target, tmp_path).choice.standard.id == "nd30-2020"
    asked = export_notice(draft, a_press(), target, tmp_path, "hd05-2026").choice
    assert (asked.standard.id, asked.reason) == ("hd05-2026", "asked_for")


def test_an_unknown_standard_writes_nothing(tmp_path: Path) -> None:
    press = a_press(nothing_may_be_written)
    with pytest.raises(UnknownStandard):
        export_notice(DRAFT, press, tmp_path / "a.docx", tmp_path, "thu")


def test_a_date_no_decree_rules_takes_the_nearest(tmp_path: Path) -> None:
    done = export_notice(dated(year=1950), a_press(), tmp_path / "a.docx", tmp_path)
    assert (done.choice.standard.id, done.choice.reason) == ("hd36-2018", "nearest")


def test_a_file_that_gives_way_is_told(tmp_path: Path) -> None:
    target = tmp_path / "a.docx"
    target.write_bytes(b"cu")
    assert export_notice(DRAFT, a_press(), target, tmp_path).replaced
    assert target.read_bytes() != b"cu"


def test_without_a_target_no_file_gives_way(tmp_path: Path) -> None:
    names = [export_notice(DRAFT, a_press(), None, tmp_path).file.name for _ in range(3)]
    stem = file_stem(DRAFT)
    assert names == [f"{stem}.docx", f"{stem}-2.docx", f"{stem}-3.docx"]
    (tmp_path / names[1]).unlink()
    assert export_notice(DRAFT, a_press(), None, tmp_path).file.name == names[1]


def test_a_writer_that_fails_leaves_the_old_file(tmp_path: Path) -> None:
    def broken(_: Sheet) -> bytes:
        raise ZeroDivisionError

    press = msgspec.structs.replace(a_press(nothing_may_be_written), writers={".docx": broken})
    with pytest.raises(ZeroDivisionError):
        export_notice(DRAFT, press, tmp_path / "a.docx", tmp_path)


def test_a_folder_of_that_name_is_no_free_name(tmp_path: Path) -> None:
    (tmp_path / "a.docx").mkdir()
    assert free_name(tmp_path, "a", ".docx") == tmp_path / "a-2.docx"


@pytest.mark.parametrize("name", ["khong-co", "x" * 300, "a\0b"])
def test_what_cannot_be_there_is_not_there(tmp_path: Path, name: str) -> None:
    assert not is_there(tmp_path / name)
    assert is_there(tmp_path)
