"""The paragraphs and tables of a part in reading order."""

from collections.abc import Iterator, Mapping
from itertools import count
from typing import Final

from desktop_app.reading.word.document import Cell, Content, Line, Piece, Revision, Table, Where
from desktop_app.reading.word.errors import UnreadableWord
from desktop_app.reading.word.inline import Decode, Inline
from desktop_app.reading.word.layout_facts import ParagraphFacts, RunFacts
from desktop_app.reading.word.list_numbers import ListNumbers
from desktop_app.reading.word.theme_fonts import font_of
from desktop_app.reading.word.word_looks import Looks, numbering_of, paragraph_setting
from desktop_app.reading.word.xml_part import Element, W, number, value

MAX_LINES: Final = 20_000
_PASSED: Final = frozenset({f"{W}sdt", f"{W}sdtContent", f"{W}customXml", f"{W}ins", f"{W}moveTo"})
_NO_LINES: Final = frozenset({"", "nil", "none"})
_UNSAID_SIZE: Final = 10.0  # what Word takes where nothing names a size
Anchor = tuple[int, int]
"""Index of a line and an offset in it."""


class Flow:
    """Reads parts one after the other, counting their lines."""

    def __init__(
        self, looks: Looks, numbers: ListNumbers, decode: Decode, themes: Mapping[str, str]
    ) -> None:
        self._looks = looks
        self._numbers = numbers
        self._decode = decode
        self._themes = themes
        self._indexes = count()
        self._where: Where = "body"
        self._pending: tuple[Piece, ...] = ()  # of a paragraph whose end mark is deleted
        self.facts: dict[int, ParagraphFacts] = {}
        """How the lines are laid out, by index."""
        self.revisions: list[Revision] = []
        self.begins: dict[str, Anchor] = {}
        self.ends: dict[str, Anchor] = {}

    def read(self, root: Element, where: Where) -> tuple[Content, ...]:
        """The lines and tables of w:body, w:hdr or w:ftr."""
        self._where = where
        return tuple(self._contents(root))

    def _contents(self, element: Element) -> Iterator[Content]:
        for child in element:
            if child.tag == f"{W}p":
                yield from self._paragraph(child)
            elif child.tag == f"{W}tbl":
                yield self._table(child)
            elif child.tag in _PASSED:
                yield from self._contents(child)

    def _paragraph(self, element: Element) -> Iterator[Content]:
        properties = element.find(f"{W}pPr")
        style = self._looks.usual
        if properties is not None:
            style = value(properties.find(f"{W}pStyle")) or style
        inline = Inline(self._looks, style, self._decode)
        inline.read(element)
        for box in inline.boxes:
            yield from self._contents(box)
        if _end_is_deleted(properties):
            self._pending += tuple(inline.pieces)
            return
        index = next(self._indexes)
        if index >= MAX_LINES:
            raise UnreadableWord("too_packed")
        self._keep_marks(inline, index, len("".join(piece.text for piece in self._pending)))
        pieces, self._pending = (*self._pending, *inline.pieces), ()
        self.facts[index] = self._facts(inline, style, properties)
        yield self._line(index, pieces, style, properties)

    def _facts(self, inline: Inline, style: str, properties: Element | None) -> ParagraphFacts:
        runs = (
            RunFacts(
                piece.text,
                font_of(look, self._themes),
                look.size or _UNSAID_SIZE,
                piece.bold,
                piece.italic,
            )
            for piece, look in zip(inline.pieces, inline.looks, strict=True)
        )
        setting = paragraph_setting(properties).over(self._looks.setting(style))
        listed = numbering_of(properties) or self._looks.numbering(style)
        return ParagraphFacts(tuple(runs), setting, listed is not None and listed[0] != "0")

    def _line(
        self, index: int, pieces: tuple[Piece, ...], style: str, properties: Element | None
    ) -> Line:
        look = self._looks.run(style)
        own_align = "" if properties is None else value(properties.find(f"{W}jc"))
        return Line(
            index=index,
            pieces=pieces,
            style=style,
            label=self._label(style, properties) if pieces else "",
            base=(bool(look.bold), bool(look.italic), bool(look.underline)),
            align=own_align or self._looks.align(style),
            size=look.size or 0.0,
            where=self._where,
        )

    def _label(self, style: str, properties: Element | None) -> str:
        found = numbering_of(properties) or self._looks.numbering(style)
        return self._numbers.label(*found) if found else ""

    def _keep_marks(self, inline: Inline, index: int, shift: int) -> None:
        for kind, text, author, when, start in inline.changes:
            self.revisions.append(
                Revision(
                    kind=kind, text=text, author=author, when=when, line=index, start=start + shift
                )
            )
        for side, key, offset in inline.remarks:
            anchor = (index, offset + shift)
            if side != "end":
                self.begins.setdefault(key, anchor)
            if side != "begin":
                self.ends.setdefault(key, anchor)

    def _table(self, element: Element) -> Table:
        properties = element.find(f"{W}tblPr")
        style = "" if properties is None else value(properties.find(f"{W}tblStyle"))
        grid = element.findall(f"{W}tblGrid/{W}gridCol")
        return Table(
            rows=tuple(self._rows(element)),
            columns=tuple(number(column, "w") or 0 for column in grid),
            is_ruled=style == "TBRuledTable" or _has_lines(properties) or "Grid" in style,
            style=style,
        )

    def _rows(self, element: Element) -> Iterator[tuple[Cell, ...]]:
        for child in element:
            if child.tag == f"{W}tr" and child.find(f"{W}trPr/{W}del") is None:
                cells = tuple(self._cells(child))
                if cells:
                    yield cells
            elif child.tag in _PASSED:
                yield from self._rows(child)

    def _cells(self, row: Element) -> Iterator[Cell]:
        for child in row:
            if child.tag == f"{W}tc":
                lines: list[Line] = []
                for content in self._contents(child):
                    lines.extend([content] if isinstance(content, Line) else content.lines())
                yield tuple(lines)
            elif child.tag in _PASSED:
                yield from self._cells(child)


def _end_is_deleted(properties: Element | None) -> bool:
    return properties is not None and properties.find(f"{W}rPr/{W}del") is not None


def _has_lines(properties: Element | None) -> bool:
    borders = None if properties is None else properties.find(f"{W}tblBorders")
    if borders is None:
        return False
    return any(value(side) not in _NO_LINES for side in borders)
