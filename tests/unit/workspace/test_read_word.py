"""Reading a Word file by its path: the draft, or why there is none."""

from pathlib import Path

import pytest

from desktop_app.presenters.catalogue import Catalogue
from desktop_app.presenters.sentences import Sentences
from desktop_app.presenters.word_faults import WORD_SENTENCES
from desktop_app.reading.word.errors import CODES
from desktop_app.reading.word.package import MAX_FILE
from desktop_app.workspace.errors import UnreadableFile, UnusableWord
from desktop_app.workspace.read_word import read_word_file
from tests.builders.word_files import YEAR, exported, reader, sample


def test_a_file_gives_its_draft(tmp_path: Path) -> None:
    file = tmp_path / "tb.docx"
    file.write_bytes(exported(sample("chi-bo")))
    reading = read_word_file(file, reader(), YEAR)
    assert reading.draft.profile.organ == sample("chi-bo").profile.organ
    assert all(
        guess.value in reading.report.text.replace("\u00a0", " ")
        for guess in reading.report.guesses
        if guess.path.startswith("recipients")
    )


def test_a_file_that_is_not_there_is_told_as_such(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile):
        read_word_file(tmp_path / "tb.docx", reader(), YEAR)


def test_a_huge_file_is_not_even_read(tmp_path: Path) -> None:
    file = tmp_path / "tb.docx"
    with file.open("wb") as target:
        target.truncate(MAX_FILE + 1)
    with pytest.raises(UnusableWord) as caught:
        read_word_file(file, reader(), YEAR)
    assert caught.value.code == "too_large"


def test_a_file_of_another_kind_is_told_with_its_code(tmp_path: Path) -> None:
    file = tmp_path / "tb.doc"
    file.write_bytes(b"%PDF-1.7")
    with pytest.raises(UnusableWord) as caught:
        read_word_file(file, reader(), YEAR)
    assert (caught.value.file, caught.value.code) == (file, "not_word")


@pytest.mark.parametrize("code", sorted(CODES))
def test_every_code_has_a_sentence(code: str) -> None:
    told = Sentences(Catalogue()).tell(UnusableWord(Path("tb.docx"), code))
    assert told == WORD_SENTENCES[code].format(file="tb.docx")
    assert told.endswith(".")
