"""The body of a notice: a tree of blocks with spans and the parts of directives.

Numbers are never typed: the ruling standard gives them. A child is of a deeper level than its
parent, but an item may hold items (1.1.) and a dash dashes (+), once. A paragraph is a leaf.
"""

import datetime as dt
import math
from collections.abc import Iterator
from typing import Final, Literal

from desktop_app.notice.errors import ValueFault
from desktop_app.notice.parts import Value

Level = Literal["section", "item", "point", "dash", "paragraph", "table"]
SpanStyle = Literal["bold", "italic", "underline"]

RANK: dict[str, int] = {
    "section": 0,
    "item": 1,
    "point": 2,
    "dash": 3,
    "paragraph": 4,
    "table": 4,
}
NESTING_ONCE: frozenset[str] = frozenset({"item", "dash"})
WIDEST_COLUMN: Final = 420.0
"""Millimetres: the long side of an A3 sheet."""


class Span(Value, frozen=True, kw_only=True):
    """A run of characters [start, end) of a block's text, in code points, with one style."""

    start: int
    end: int
    style: SpanStyle


class Directive(Value, frozen=True, kw_only=True):
    """The parts of a directive (chỉ đạo). They annotate the text and never print by themselves.

    `deadline` is a calendar day, `deadline_text` the words used when no day can be named.
    """

    assignees: tuple[str, ...] = ()
    partners: tuple[str, ...] = ()
    deadline: dt.date | None = None
    deadline_text: str | None = None
    product: str | None = None
    report_to: str | None = None


class Block(Value, frozen=True, kw_only=True, omit_defaults=True):
    """One paragraph of the body, or a table of an appendix (`columns`, `widths`, `rows`).

    `widths` are millimetres; None means columns as wide as their content.
    """

    id: str
    level: Level
    text: str = ""
    spans: tuple[Span, ...] = ()
    directive: Directive | None = None
    children: tuple["Block", ...] = ()
    columns: tuple[str, ...] = ()
    widths: tuple[float, ...] | None = None
    rows: tuple[tuple[str, ...], ...] = ()

    def __post_init__(self) -> None:
        if not self.id:
            raise ValueFault("empty_id", "id")
        if self.level == "table":
            self._check_table()
        elif self.columns or self.rows or self.widths is not None:
            raise ValueFault("not_a_table", "level", found=self.level)
        self._check_spans()
        for index, child in enumerate(self.children):
            if not may_hold(self.level, child.level):
                raise ValueFault(
                    "block_nesting", f"children[{index}]", found=child.level, parent=self.level
                )

    def _check_spans(self) -> None:
        length = len(self.text)
        for index, span in enumerate(self.spans):
            if not 0 <= span.start < span.end <= length:
                found = f"{span.start}..{span.end}"
                raise ValueFault(
                    "span_outside_text", f"spans[{index}]", found=found, expected=f"0..{length}"
                )

    def _check_table(self) -> None:
        for name in ("text", "spans", "directive", "children"):
            if getattr(self, name):
                raise ValueFault("table_with_text", name)
        width = len(self.columns)
        if not width:
            raise ValueFault("table_shape", "columns", found="0", expected="1")
        for index, row in enumerate(self.rows):
            if len(row) != width:
                expected = str(width)
                raise ValueFault(
                    "table_shape", f"rows[{index}]", found=str(len(row)), expected=expected
                )
        self._check_widths()

    def _check_widths(self) -> None:
        if self.widths is None:
            return
        count = len(self.columns)
        if len(self.widths) != count:
            raise ValueFault(
                "table_widths", "widths", found=str(len(self.widths)), expected=str(count)
            )
        for index, width in enumerate(self.widths):
            if not (math.isfinite(width) and 0 < width <= WIDEST_COLUMN):
                raise ValueFault("bad_value", f"widths[{index}]", found=str(width))


class Appendix(Value, frozen=True, kw_only=True):
    """An appendix (phụ lục): a title and blocks, among them tables."""

    title: str
    body: tuple[Block, ...] = ()


def may_hold(parent: str, child: str) -> bool:
    """Whether a block of level `parent` may have a child of level `child` (one step)."""
    if RANK[parent] == RANK["paragraph"]:
        return False
    return RANK[child] > RANK[parent] or (child == parent and child in NESTING_ONCE)


def walk(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """The blocks and all their descendants in reading order."""
    for block in blocks:
        yield block
        yield from walk(block.children)


def walk_with_paths(blocks: tuple[Block, ...], path: str) -> Iterator[tuple[str, Block, bool]]:
    """Every block in reading order with its path, and whether it is nested too deep.

    `path` is that of the blocks themselves ("body"). Too deep is an item or dash that is the third
    of its own level in a row (1.1.1.), which has no number.
    """
    return _walk_with_paths(blocks, path, ("", ""))


def _walk_with_paths(
    blocks: tuple[Block, ...], path: str, above: tuple[str, str]
) -> Iterator[tuple[str, Block, bool]]:
    for index, block in enumerate(blocks):
        here = f"{path}[{index}]"
        yield here, block, above == (block.level, block.level)
        yield from _walk_with_paths(block.children, f"{here}.children", (above[1], block.level))
