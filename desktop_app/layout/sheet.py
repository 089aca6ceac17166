"""The sheet: what stands on the paper and how it is set, before lines and pages are known.

Preview, PDF, checker and .docx all read this one value. Lengths are twips, type sizes points.
"""

import datetime as dt
from collections.abc import Mapping
from typing import Literal

from msgspec import Struct

from desktop_app.layout.lengths import Twips
from desktop_app.standards.standard import Role

Align = Literal["left", "center", "right", "justify"]
RunKind = Literal["text", "number", "blank"]


class Run(Struct, frozen=True):
    """Characters set alike. bold/italic/underline add to the style; a `blank` is for handwriting.

    A `number` run is a numbering label the standard gave (I-, 1., a), -).
    """

    text: str
    bold: bool = False
    italic: bool = False
    underline: bool = False
    kind: RunKind = "text"


class LineRule(Struct, frozen=True):
    """Line height: `exact` twips, or a `multiple` of the font's single line in 240ths."""

    kind: Literal["exact", "multiple"]
    value: int


class Style(Struct, frozen=True, kw_only=True):
    """How one component is set; becomes one named Word style.

    `top_line` is the thickness in points of a line drawn above the (thin) paragraph, `boxed` a
    single frame around it with `box_space` points between text and frame.
    """

    role: Role
    name: str
    size: float
    bold: bool = False
    italic: bool = False
    underline: bool = False
    caps: bool = False
    colour: str = "000000"
    align: Align = "center"
    first_line: Twips = Twips(0)
    left: Twips = Twips(0)
    right: Twips = Twips(0)
    before: Twips = Twips(0)
    after: Twips = Twips(0)
    line: LineRule = LineRule("multiple", 240)
    keep_next: bool = False
    top_line: float = 0.0
    boxed: bool = False
    box_space: int = 0
    rules: tuple[str, ...] = ()


class Paragraph(Struct, frozen=True):
    """One paragraph: its style's role, its runs, the draft field it came from.

    `keep_next` adds to the style's own: this paragraph stays on the page of the next block.
    `indent` is left and right of this paragraph alone, beside the style's: how an appendix's title
    breaks evenly, since each has its own.
    """

    role: Role
    runs: tuple[Run, ...]
    path: str = ""
    keep_next: bool = False
    indent: Twips = Twips(0)

    @property
    def text(self) -> str:
        """The characters of all runs."""
        return "".join(run.text for run in self.runs)


class Row(Struct, frozen=True):
    """A table row that never splits; `repeats` marks the head row shown on every page."""

    cells: tuple[tuple[Paragraph, ...], ...]
    repeats: bool = False


class Table(Struct, frozen=True, kw_only=True):
    """A table of fixed columns (twips). Without borders it only places things side by side.

    `cell_margin` is left and right, `cell_top` above the text of every cell.
    """

    columns: tuple[Twips, ...]
    rows: tuple[Row, ...]
    bordered: bool = False
    cell_margin: Twips = Twips(0)
    cell_top: Twips = Twips(0)
    path: str = ""


Block = Paragraph | Table


class Geometry(Struct, frozen=True):
    """Paper and margins in twips; `number_top` is the page number's distance from the top edge."""

    width: Twips
    height: Twips
    top: Twips
    bottom: Twips
    left: Twips
    right: Twips
    number_top: Twips

    @property
    def text_width(self) -> Twips:
        """Width between the margins."""
        return Twips(self.width - self.left - self.right)

    @property
    def text_height(self) -> Twips:
        """Height between the margins."""
        return Twips(self.height - self.top - self.bottom)


class Section(Struct, frozen=True, kw_only=True):
    """Pages numbered together from 1: the notice itself, then each appendix.

    `first_head` and `first_foot` stand in the margins of the first page only.
    """

    blocks: tuple[Block, ...]
    first_head: tuple[Paragraph, ...] = ()
    first_foot: tuple[Paragraph, ...] = ()


class Sheet(Struct, frozen=True, kw_only=True):
    """The composed notice with its styles and the document's properties."""

    standard: str
    font: str
    geometry: Geometry
    number_on_first: bool
    styles: Mapping[Role, Style]
    sections: tuple[Section, ...]
    title: str
    author: str
    date: dt.date
    page_rules: tuple[str, ...] = ()

    def style_of(self, paragraph: Paragraph) -> Style:
        """The style a paragraph is set in."""
        return self.styles[paragraph.role]
