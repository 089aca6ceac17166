"""Where every row of the outline stands: its number, its text, its chips."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics, QTextDocument

from desktop_app.presenters.outline.directive_words import Chip
from desktop_app.presenters.outline.rows import Row
from desktop_app.ui.outline.block_document import fill, set_up, show_spans
from desktop_app.ui.theme.look import Look

HANDLE: Final = 24
INDENT: Final = 24
GUTTER: Final = 32
BUTTONS: Final = 72
PAD: Final = 6
CHIP_HEIGHT: Final = 24
CHIP_PAD: Final = 10
CHIP_ICON: Final = 20
GAP: Final = 6
TABLE_HEIGHT: Final = 32
NARROWEST: Final = 120


class ChipBox(NamedTuple):
    """A chip and its place."""

    chip: Chip
    rect: QRect


class Shape(NamedTuple):
    """A row's places as they are when it stands at the top of the list.

    Made for `key`; a table has no document.
    """

    key: tuple[object, ...]
    label: QRect
    text: QRect
    chips: tuple[ChipBox, ...]
    height: int
    document: QTextDocument | None


class Box(NamedTuple):
    """A row and its places, all in the coordinates of the whole list."""

    row: Row
    rect: QRect
    shape: Shape

    @property
    def label(self) -> QRect:
        """Where the number stands."""
        return self.shape.label.translated(0, self.rect.top())

    @property
    def text(self) -> QRect:
        """Where the text stands."""
        return self.shape.text.translated(0, self.rect.top())

    @property
    def chips(self) -> tuple[ChipBox, ...]:
        """The parts of a directive below the text."""
        top = self.rect.top()
        return tuple(ChipBox(one.chip, one.rect.translated(0, top)) for one in self.shape.chips)

    @property
    def document(self) -> QTextDocument | None:
        """The text as it is painted; None for a table."""
        return self.shape.document


class Boxes:
    """The boxes of all rows below each other; the shapes of rows that stay the same are kept."""

    def __init__(self, look: Look, chips: Callable[[Row], tuple[Chip, ...]]) -> None:
        self._look = look
        self._chips = chips
        self._shapes: dict[str, Shape] = {}
        self._metrics: dict[str, QFontMetrics] = {}
        self.all: list[Box] = []
        self.height = 0

    def forget(self) -> None:
        """The type has changed: measure everything anew."""
        self._shapes.clear()
        self._metrics.clear()

    def place(
        self, rows: Sequence[Row], width: int, extra: Callable[[Row], tuple[int, int]], current: str
    ) -> None:
        """Place the rows in a column.

        `extra` gives what the row of the `current` block needs: height of its text at least, and
        height below it.
        """
        top = self._look.px(4)
        self.all = []
        shapes: dict[str, Shape] = {}
        for row in rows:
            block = row.block
            least, below = extra(row) if block.id == current else (0, 0)
            key = (block, row.label, row.depth, width, least)
            shape = self._shapes.get(block.id)
            if shape is None or not _is_same(shape.key, key):
                shape = self._shape(row, width, least, key)
            shapes[block.id] = shape
            self.all.append(Box(row, QRect(0, top, width, shape.height + below), shape))
            top += shape.height + below
        self._shapes = shapes
        self.height = top + self._look.px(8)

    def at(self, y: int) -> int:
        """The index of the row at `y`, the nearest one outside; -1 when there is none."""
        return max(
            bisect_right(self.all, y, key=lambda box: box.rect.top()) - 1, 0 if self.all else -1
        )

    def _shape(self, row: Row, width: int, least: int, key: tuple[object, ...]) -> Shape:
        px = self._look.px
        left = px(HANDLE) + row.depth * px(INDENT)
        gutter = px(GUTTER - INDENT) if row.depth else 0  # in line with the text above
        if row.label:
            advance = self._measure(font_kind(row)).horizontalAdvance(row.label)
            gutter = max(px(GUTTER), advance + px(8))
        room = max(width - left - gutter - px(BUTTONS), px(NARROWEST))
        document = None if row.block.level == "table" else self._document(row, room)
        height = px(TABLE_HEIGHT) if document is None else round(document.size().height())
        text = QRect(left + gutter, px(PAD), room, max(height, least))
        chips = self._chip_boxes(row, text)
        bottom = chips[-1].rect.bottom() if chips else text.bottom()
        label = QRect(left, text.top(), gutter, text.height())
        return Shape(key, label, text, chips, bottom + px(PAD) + 1, document)

    def _document(self, row: Row, width: int) -> QTextDocument:
        before = self._shapes.get(row.id)
        if before is not None and before.document is not None and before.key[0] is row.block:
            document = before.document
        else:
            document = QTextDocument()
            set_up(document, self._look.font(font_kind(row)))
            fill(document, row.block.text)
            show_spans(document, row.block.spans, row.block.text)
        document.setTextWidth(width)
        return document

    def _chip_boxes(self, row: Row, text: QRect) -> tuple[ChipBox, ...]:
        px, found = self._look.px, list[ChipBox]()
        x, y, height = text.left(), text.bottom() + px(GAP), px(CHIP_HEIGHT)
        for chip in self._chips(row):
            advance = self._measure("body").horizontalAdvance(chip.text)
            width = min(advance + px(CHIP_ICON) + 2 * px(CHIP_PAD), text.width())
            if x > text.left() and x + width > text.left() + text.width():
                x, y = text.left(), y + height + px(GAP)
            found.append(ChipBox(chip, QRect(x, y, width, height)))
            x += width + px(GAP)
        return tuple(found)

    def _measure(self, kind: str) -> QFontMetrics:
        if kind not in self._metrics:
            self._metrics[kind] = QFontMetrics(self._look.font(kind))
        return self._metrics[kind]


def _is_same(first: tuple[object, ...], second: tuple[object, ...]) -> bool:
    """Whether a shape still holds: the block is the very same, the rest equal."""
    return first[0] is second[0] and first[1:] == second[1:]


def font_kind(row: Row) -> str:
    """The kind of type of a row: parts and the titles of items with something below stand out."""
    if row.block.level == "section" or (row.block.level == "item" and row.block.children):
        return "strong"
    return "body"
