"""Word files for the layout checks: samples, spoilt with python-docx, and what is found in them."""

import io
from collections.abc import Callable, Iterator
from typing import Final

from docx import Document
from docx.document import Document as DocxDocument
from docx.text.paragraph import Paragraph

from desktop_app.checking.finding import Finding
from desktop_app.checking.layout.checker import check_layout
from desktop_app.reading.word.foreign_file import sort_foreign
from desktop_app.reading.word.reader import read_word
from desktop_app.standards.standard import Role
from tests.builders.word_files import YEAR, exported, library, reader, sample

BASES: Final = {
    "nd30-2020": "ubnd-tinh",
    "hd05-2026": "tinh-uy-2026",
    "hd36-2018": "tinh-uy-2026",
}
"""Standard -> the sample that is spoilt."""
Spoil = Callable[[DocxDocument, Callable[[Role], Paragraph]], None]


def found_in(content: bytes, standard: str, *, as_foreign: bool = False) -> tuple[Finding, ...]:
    """What is found in a file under a standard."""
    reading = read_word(content, reader(), YEAR)
    placed = reading.placed
    if as_foreign:
        placed = sort_foreign(reading.document, library(), YEAR)
    return check_layout(reading.document, placed, library().get(standard))


def spoilt(standard: str, spoil: Spoil) -> bytes:
    """The sample of a standard after `spoil`, which can ask for the paragraph of a component."""
    content = exported(sample(BASES[standard]), standard)
    reading = read_word(content, reader(), YEAR)
    texts = {line.index: line.text for line in reading.document.lines()}
    document = Document(io.BytesIO(content))

    def of(role: Role) -> Paragraph:
        text = max((texts[one.index] for one in reading.placed.of(role)), key=len)
        return next(one for one in paragraphs(document) if one.text == text)

    spoil(document, of)
    kept = io.BytesIO()
    document.save(kept)
    return kept.getvalue()


def paragraphs(document: DocxDocument) -> Iterator[Paragraph]:
    """Those of the body and of its tables."""
    yield from document.paragraphs
    for table in document.tables:
        for row in table.rows:
            for cell in row.cells:
                yield from cell.paragraphs
