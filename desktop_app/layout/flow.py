"""The sheet's blocks as one stream of pieces to be stacked: paragraphs and table rows."""

from collections.abc import Iterator
from itertools import pairwise

from msgspec import Struct

from desktop_app.layout.memory import Memory
from desktop_app.layout.set_paragraph import SetParagraph
from desktop_app.layout.sheet import Paragraph, Row, Section, Sheet, Style, Table

_LEAST_TO_SPLIT = 4  # two lines on either page


class PieceOfText(Struct, frozen=True):
    """A paragraph of the running text."""

    text: SetParagraph
    before: float
    after: float
    keep_next: bool

    @property
    def splits(self) -> bool:
        """Whether the paragraph may go over two pages."""
        return len(self.text.breaks) >= _LEAST_TO_SPLIT

    def height_of(self, first: int, count: int) -> float:
        """Height of `count` lines from line `first`, the space before the paragraph included."""
        return self.lead(first) + count * self.text.line_height

    def lead(self, first: int) -> float:
        """Space above line `first`: only the paragraph's own first line has some."""
        return self.before + self.text.edge if first == 0 else 0.0


class PlacedLines(Struct, frozen=True):
    """Lines of a paragraph in a cell, the first of them beginning `y` twips below its top."""

    y: float
    text: SetParagraph
    chosen: range

    @property
    def bottom(self) -> float:
        """Where the last line ends, in twips below the cell's top."""
        edge = self.text.edge if self.chosen.start == 0 else 0.0
        return self.y + edge + len(self.chosen) * self.text.line_height


class PlacedCell(Struct, frozen=True):
    """A cell's lines, the column beginning `x` twips from the table's left."""

    x: float
    lines: tuple[PlacedLines, ...]
    height: float


class TableRow(Struct, frozen=True):
    """A row set in its columns; `heading` is the row to repeat when a page is turned before it."""

    cells: tuple[PlacedCell, ...]
    edges: tuple[float, ...]
    height: float
    bordered: bool
    keep_next: bool
    heading: "TableRow | None"


Flow = PieceOfText | TableRow


def flow_of(section: Section, sheet: Sheet, memory: Memory) -> tuple[Flow, ...]:
    """The pieces of a section's blocks in order."""
    pieces: list[Flow] = []
    width = sheet.geometry.text_width
    after = 0.0
    for block in section.blocks:
        if isinstance(block, Paragraph):
            piece = _piece(block, after, sheet, width, memory)
            pieces.append(piece)
            after = piece.after
        else:
            pieces.extend(_rows(block, sheet, memory))
            after = 0.0
    return tuple(pieces)


def more_before(style: Style, after: float) -> float:
    """What a style's space before adds to the space after what precedes it: the larger counts.

    So do Word (unless told otherwise for the whole file) and LibreOffice.
    """
    return max(0.0, style.before - after)


def _piece(
    block: Paragraph, after: float, sheet: Sheet, width: float, memory: Memory
) -> PieceOfText:
    style = sheet.style_of(block)
    text = memory.set_paragraph(block, style, width)
    keep_next = style.keep_next or block.keep_next
    return PieceOfText(text, more_before(style, after), style.after, keep_next)


def _rows(table: Table, sheet: Sheet, memory: Memory) -> Iterator[TableRow]:
    edges = [0.0]
    for column in table.columns:
        edges.append(edges[-1] + column)
    heading: TableRow | None = None
    for row in table.rows:
        placed = _row(row, table, tuple(edges), heading, sheet, memory)
        if row.repeats:
            heading = placed
        yield placed


def _row(
    row: Row,
    table: Table,
    edges: tuple[float, ...],
    heading: TableRow | None,
    sheet: Sheet,
    memory: Memory,
) -> TableRow:
    margin = table.cell_margin
    cells = tuple(
        _cell(paragraphs, left + margin, right - left - 2 * margin, table.cell_top, sheet, memory)
        for paragraphs, (left, right) in zip(row.cells, pairwise(edges), strict=True)
    )
    border = 10.0 if table.bordered else 0.0
    height = max(cell.height for cell in cells) + border
    keep_next = row.repeats or all(p.keep_next for cell in row.cells for p in cell)
    return TableRow(cells, edges, height, table.bordered, keep_next, heading)


def _cell(
    paragraphs: tuple[Paragraph, ...],
    x: float,
    width: float,
    y: float,
    sheet: Sheet,
    memory: Memory,
) -> PlacedCell:
    placed: list[PlacedLines] = []
    after = 0.0
    for paragraph in paragraphs:
        style = sheet.style_of(paragraph)
        text = memory.set_paragraph(paragraph, style, width)
        y += more_before(style, after)
        placed.append(PlacedLines(y, text, range(len(text.breaks))))
        y += text.height + style.after
        after = style.after
    return PlacedCell(x, tuple(placed), y)
