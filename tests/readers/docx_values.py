"""A .docx as plain values: sections, paragraphs, runs and tables with what really applies to them.

Lengths are twips, type sizes and line thicknesses points.
"""

from dataclasses import dataclass

from tests.readers.docx_properties import Values


@dataclass(frozen=True, slots=True)
class RunValues:
    """Characters with their effective formatting; a field's result counts as its instruction."""

    text: str
    values: Values
    direct: Values
    from_style: Values
    field: str = ""

    @property
    def font(self) -> str:
        """The typeface of Latin letters."""
        return self.values.get("rFonts@ascii", "")

    @property
    def size(self) -> float:
        """Type size in points."""
        return int(self.values.get("sz@val", "20")) / 2

    @property
    def colour(self) -> str:
        """RRGGBB; automatic is black."""
        value = self.values.get("color@val", "auto")
        return "000000" if value == "auto" else value.upper()

    @property
    def underlined(self) -> bool:
        """Whether any line stands under the words."""
        return self.values.get("u@val", "none") != "none"

    def has(self, toggle: str) -> bool:
        """Whether b, i or caps applies."""
        return self.values.get(f"{toggle}@val", "0") == "1"


@dataclass(frozen=True, slots=True)
class ParagraphValues:
    """A paragraph with its effective formatting and its runs."""

    style: str
    runs: tuple[RunValues, ...]
    values: Values
    direct: Values
    from_style: Values
    has_section: bool = False

    @property
    def text(self) -> str:
        """The characters of all runs as stored."""
        return "".join(run.text for run in self.runs)

    @property
    def printed(self) -> str:
        """The characters as they are printed: capitals applied, no-break spaces as spaces."""
        parts = (run.text.upper() if run.has("caps") else run.text for run in self.runs)
        return "".join(parts).replace("\u00a0", " ").strip()

    @property
    def align(self) -> str:
        """left, center, right or both."""
        value = self.values.get("jc@val", "left")
        return {"start": "left", "end": "right"}.get(value, value)

    def twips(self, key: str) -> int:
        """A length such as "ind@left"; 0 when nothing says otherwise."""
        return int(self.values.get(key, "0"))

    def is_on(self, switch: str) -> bool:
        """Whether keepNext, keepLines or widowControl applies."""
        return self.values.get(f"{switch}@val", "0") == "1"

    def border(self, side: str) -> float | None:
        """Thickness in points of the line on that side, None when there is none."""
        if self.values.get(f"pBdr/{side}@val", "nil") in ("nil", "none"):
            return None
        return int(self.values[f"pBdr/{side}@sz"]) / 8


@dataclass(frozen=True, slots=True)
class CellValues:
    """A table cell: its width and paragraphs."""

    width: int
    paragraphs: tuple[ParagraphValues, ...]


@dataclass(frozen=True, slots=True)
class RowValues:
    """A table row; `repeats` marks the head row of every page."""

    cells: tuple[CellValues, ...]
    cannot_split: bool
    repeats: bool


@dataclass(frozen=True, slots=True)
class TableValues:
    """A table: grid, rows, and thickness in points of its lines by side (absent: no line)."""

    grid: tuple[int, ...]
    rows: tuple[RowValues, ...]
    borders: dict[str, float]
    margins: dict[str, int]
    indent: int
    is_fixed: bool


BlockValues = ParagraphValues | TableValues


@dataclass(frozen=True, slots=True)
class SectionValues:
    """A section: paper, margins ("top", "header" ...), page numbers, margin texts, blocks.

    `heads` and `feet` are by kind: "default", "first", "even"; those a section does not name are
    the ones of the section before it.
    """

    width: int
    height: int
    margins: dict[str, int]
    has_first_page: bool
    number_start: int | None
    heads: dict[str, tuple[ParagraphValues, ...]]
    feet: dict[str, tuple[ParagraphValues, ...]]
    blocks: tuple[BlockValues, ...]
