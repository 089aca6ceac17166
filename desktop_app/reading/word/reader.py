"""A .docx -> a draft and what is to be told of it."""

from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace

from desktop_app.layout.metrics import FontMetrics
from desktop_app.notice.draft import Draft
from desktop_app.reading.word.assembling import assemble
from desktop_app.reading.word.document import WordDocument
from desktop_app.reading.word.foreign_file import sort_foreign
from desktop_app.reading.word.inline import Decode
from desktop_app.reading.word.open_file import read_document
from desktop_app.reading.word.own_file import sort_own
from desktop_app.reading.word.placed import Sorted
from desktop_app.reading.word.reporting import report_of
from desktop_app.reading.word.table_widths import with_widths
from desktop_app.reading.word.word_report import WordReport
from desktop_app.standards.library import StandardLibrary
from desktop_app.standards.standard import Standard


class WordReader(Struct, frozen=True):
    """What reading wants to know: the standards, the measures of the font, legacy fonts, ids."""

    library: StandardLibrary
    metrics: FontMetrics
    decode: Decode
    new_id: Callable[[], str]


class Reading(Struct, frozen=True):
    """A draft and the report on it. `standard` is the one the file was set under, as it seems.

    `is_own`: our own writer made the file, so that nothing of it was guessed. `document` is what
    stands in it, `placed` what each of its lines is.
    """

    draft: Draft
    report: WordReport
    standard: str
    is_own: bool
    document: WordDocument
    placed: Sorted


def read_word(content: bytes, reader: WordReader, year: int) -> Reading:
    """The draft of a .docx; `year` is taken where no date says one. Raises UnreadableWord.

    The draft names a standard only where its system and date do not choose it by themselves.
    """
    document = read_document(content, reader.decode)
    placed = sort_own(document, reader.library)
    if placed is None:
        placed = sort_foreign(document, reader.library, year)
    assembled = assemble(placed, reader.new_id(), year)
    standard = _standard(assembled.draft, placed, reader.library)
    draft = with_widths(assembled.draft, assembled.tables, standard, reader.metrics)
    if reader.library.choose(draft).standard.id != standard.id:
        draft = replace(draft, standard=standard.id)
    report = report_of(document, placed, assembled.paths)
    return Reading(draft, report, standard.id, placed.is_own, document, placed)


def _standard(draft: Draft, placed: Sorted, library: StandardLibrary) -> Standard:
    """The standard the date chooses where it can be that one, else the likeliest."""
    chosen = library.choose(draft).standard
    return chosen if chosen in placed.standards else placed.standards[-1]
