"""What a Word file says of the meeting and of directives is read from its text."""

from itertools import count
from pathlib import Path

import pytest

from desktop_app.notice.draft import Draft
from desktop_app.reading.report import Reading, ReadReport
from desktop_app.vietnamese.folding import fold
from desktop_app.workspace.enrich_word import enriched
from desktop_app.workspace.know_bodies import known_bodies
from desktop_app.workspace.read_text import text_reader
from desktop_app.workspace.read_word import as_reading
from tests.builders import word_files
from tests.builders.drafts import a_draft
from tests.unit.reading.reader import GROUND

LEXICON = Path(__file__).parents[3] / "resources" / "lexicon"
READER = text_reader(LEXICON)
KNOWN = known_bodies(LEXICON / "organs.json")


def read(draft: Draft) -> Reading:
    """The draft exported, read back, and filled in from its text."""
    numbers = count(1)
    word = as_reading(word_files.read_back(word_files.exported(draft)))
    text = READER.read(word.source, GROUND, lambda: f"t{next(numbers)}", "keep")
    return enriched(word, text, KNOWN)


def told(draft: Draft) -> set[tuple[str, str]]:
    """Who is to do something, with the sentence that says it."""
    return {
        (fold(block.text)[:60], fold(owner))
        for block in draft.all_blocks()
        if block.directive is not None
        for owner in block.directive.assignees
    }


def test_directives_of_our_own_files_are_found_again() -> None:
    hits = given = wanted = 0
    for path in word_files.SAMPLES:
        sample = word_files.sample(path.stem)
        found, there = told(read(sample).draft), told(sample)
        hits, given, wanted = hits + len(found & there), given + len(found), wanted + len(there)
    assert hits >= 0.74 * wanted
    assert hits >= 0.85 * given


@pytest.mark.parametrize("name", [path.stem for path in word_files.SAMPLES])
def test_every_value_of_a_part_stands_in_the_text(name: str) -> None:
    reading = read(word_files.sample(name))
    words = fold(reading.source)
    for guess in reading.report.guesses:
        if ".directive." in guess.path and not guess.path.endswith(".deadline"):
            values = guess.value if isinstance(guess.value, tuple) else (str(guess.value),)
            assert all(fold(value).removeprefix("so ") in words for value in values), guess


def test_the_meeting_is_read_from_the_opening() -> None:
    meeting = read(word_files.sample("giao-ban-2022")).draft.meeting
    assert meeting.name.startswith("Hội nghị giao ban các cơ quan khối Đảng")
    assert [chair.name for chair in meeting.chairs] == ["Nguyễn Thanh Hải"]
    assert meeting.sessions == ()


def test_every_guess_is_of_a_field_there_is() -> None:
    reading = read(word_files.sample("tinh-uy-2026"))
    blocks = sum(1 for _ in reading.draft.all_blocks())
    assert blocks
    for guess in reading.report.guesses:
        start, end = guess.source
        assert 0 <= start <= end <= len(reading.source)


def test_a_text_without_the_head_of_a_notice_is_read_as_a_speech() -> None:
    folder = Path(__file__).parents[1] / "reading" / "development"
    speech = (folder / "giao-ban-2022.txt").read_text(encoding="utf-8")
    report = ReadReport(kind="notice", system=None, encoding="docx")
    word = Reading(draft=a_draft(body=()), report=report, source=speech)
    text = READER.read(speech, GROUND, iter(f"t{n}" for n in range(500)).__next__, None)
    assert enriched(word, text, KNOWN) is text


def test_a_damaged_text_adds_nothing() -> None:
    word = as_reading(word_files.read_back(word_files.exported(a_draft())))
    damaged = READER.read("Đ?ng ch? B? th? ?? ngh? c?c c? quan " * 20, GROUND, str, None)
    assert damaged.report.damaged
    assert enriched(word, damaged, KNOWN) is word
