"""A file of another program as fragments: one thing said in one place each."""

import re
from collections.abc import Iterator
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from desktop_app.reading.word.document import Line, Piece, Table, WordDocument
from desktop_app.reading.word.head_fields import DATE_LINE, NUMBER_LINE
from desktop_app.reading.word.line_text import Text, text_of
from desktop_app.vietnamese.folding import fold

_APART: Final = re.compile(
    r"(?<!\s)(?<!ngày)(?<!Ngày)(?<!tháng)(?<!Số)(?<!Số:)(?:[ \u00a0]*\t\s*|[ \u00a0]{4,})"
    r"(?!\s*(?:tháng|năm|[-/]))"
)
"""Room between two things on one line, but not room for the clerk to write in."""
_PLACED: Final = re.compile(
    r"dang cong san viet nam|cong hoa xa hoi chu nghia|noi nhan|^t\s*[./]\s*[ml]\b|^k\s*[./]\s*t\b"
)


class Fragment(Struct, frozen=True):
    """A line, or a piece of one between breaks; `column` is that of the table it stands in.

    `words` is its text folded, to be compared.
    """

    line: Line
    text: Text
    words: str
    column: int | None = None
    table: int | None = None

    @property
    def index(self) -> int:
        """The index of the line."""
        return self.line.index


Item = Fragment | Table


def items_of(document: WordDocument) -> list[Item]:
    """Fragments in reading order; a table that only places things gives its fragments."""
    found: list[Item] = []
    for number, content in enumerate(document.contents):
        if isinstance(content, Line):
            found.extend(_fragments(content))
        elif is_placing(content):
            found.extend(_of_table(content, number))
        else:
            found.append(content)
    return found


def is_placing(table: Table) -> bool:
    """Whether a table only puts things side by side: the head, the end, or a single column."""
    if all(len(row) == 1 for row in table.rows):
        return True
    for line in table.lines():
        text = line.text.strip()
        if _PLACED.search(fold(text)) or NUMBER_LINE.match(text) or DATE_LINE.match(text):
            return True
    return False


def pieces_apart(fragment: Fragment) -> list[Fragment]:
    """What tabs or many spaces put side by side in one line; columns are then counted from 0."""
    lines = [line for line in _split(fragment.line, _APART) if line.text.strip()]
    if len(lines) < 2:
        return [fragment]
    return [_fragment(line, column, fragment.table) for column, line in enumerate(lines)]


def _of_table(table: Table, number: int) -> Iterator[Fragment]:
    """Column by column within a row, so that a name broken over lines stays together."""
    for row in table.rows:
        for column, cell in enumerate(row):
            for line in cell:
                yield from _fragments(line, column, number)


def _fragments(
    line: Line, column: int | None = None, table: int | None = None
) -> Iterator[Fragment]:
    for piece in _split(line, re.compile("\n")):
        yield _fragment(piece, column, table)


def _fragment(line: Line, column: int | None, table: int | None) -> Fragment:
    text = text_of(line, is_foreign=True)
    return Fragment(line, text, " ".join(fold(text.text).split()), column, table)


def _split(line: Line, between: re.Pattern[str]) -> list[Line]:
    """The line cut at every match; only the first part keeps its number."""
    if not between.search(line.text):
        return [line]
    parts: list[list[Piece]] = [[]]
    for piece in line.pieces:
        for count, text in enumerate(between.split(piece.text)):
            if count:
                parts.append([])
            parts[-1].append(replace(piece, text=text))
    return [
        replace(line, pieces=tuple(part), label="" if number else line.label)
        for number, part in enumerate(parts)
    ]
