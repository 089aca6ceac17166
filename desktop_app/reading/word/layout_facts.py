"""How a Word file is laid out, as plain values: paper, page numbers, every paragraph."""

from typing import Literal

from msgspec import Struct


class RunFacts(Struct, frozen=True):
    """Characters set alike, with what holds for them in the end; `size` in points."""

    text: str
    font: str
    size: float
    bold: bool
    italic: bool


class ParagraphSetting(Struct, frozen=True):
    """What a paragraph or a style says; None is not said. Lengths in twips (1/20 pt).

    `line` is in twips for the rules exact and atLeast, in 1/240 of a line for auto.
    """

    align: str | None = None
    left: int | None = None
    first_line: int | None = None
    before: int | None = None
    after: int | None = None
    line: int | None = None
    line_rule: str | None = None

    def over(self, below: "ParagraphSetting") -> "ParagraphSetting":
        """This setting, and the one `below` it in what this does not say."""
        names = ParagraphSetting.__struct_fields__
        pairs = ((getattr(self, name), getattr(below, name)) for name in names)
        return ParagraphSetting(*(lower if own is None else own for own, lower in pairs))


class ParagraphFacts(Struct, frozen=True):
    """One paragraph; `in_list`: Word numbers it, so that the list sets its indents."""

    runs: tuple[RunFacts, ...]
    setting: ParagraphSetting
    in_list: bool


class SectionFacts(Struct, frozen=True):
    """Paper and margins of a section in twips; None is not said."""

    width: int | None
    height: int | None
    top: int | None
    bottom: int | None
    left: int | None
    right: int | None
    own_first_page: bool


class PageNumber(Struct, frozen=True):
    """A page number field in the head or foot of the pages of one kind: default, first, even."""

    where: Literal["head", "foot"]
    pages: str
    align: str
