"""A Word file told as any other text that was read, and the reader that knows what is shipped."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from desktop_app.layout.metrics import FontMetrics
from desktop_app.reading.report import Guess, Reading, ReadReport, Unrecognised
from desktop_app.reading.word import reader as word
from desktop_app.reading.word.fonts import LegacyCoding, font_decoder
from desktop_app.standards.library import StandardLibrary
from desktop_app.vietnamese.legacy import LegacyReader, LegacyTables
from desktop_app.vietnamese.offset_text import OffsetText
from desktop_app.workspace.shipped_files import read_shipped

_ENCODING: Final = "docx"


def word_reader(
    lexicon: Path, library: StandardLibrary, metrics: FontMetrics, new_id: Callable[[], str]
) -> word.WordReader:
    """A reader by the shipped tables of old fonts; raises what `read_shipped` raises."""
    legacy = LegacyReader(read_shipped(lexicon / "legacy.json", LegacyTables))

    def mapped(text: str, coding: LegacyCoding) -> str:
        return legacy.mapped(OffsetText.of(text), coding).text

    return word.WordReader(library, metrics, font_decoder(mapped), new_id)


def as_reading(read: word.Reading) -> Reading:
    """What was read of a Word file, as the review takes it."""
    report = read.report
    guesses = tuple(
        Guess(
            path=one.path,
            value=one.value,
            confidence=one.confidence,
            source=one.source,
            hint="inherited" if one.is_inherited else "stated",
        )
        for one in report.guesses
    )
    left = tuple(Unrecognised(text=one.text, source=one.source) for one in report.unrecognised)
    return Reading(
        draft=read.draft,
        source=report.text,
        report=ReadReport(
            kind="notice",
            system=read.draft.profile.system,
            encoding=_ENCODING,
            guesses=guesses,
            unrecognised=left,
        ),
    )
