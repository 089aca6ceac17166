"""Pages being filled from top to bottom."""

from desktop_app.layout.flow import PieceOfText, TableRow
from desktop_app.layout.memory import Memory
from desktop_app.layout.pages import Line, Page, Stroke
from desktop_app.layout.set_paragraph import SetParagraph
from desktop_app.layout.sheet import Paragraph, Run, Section, Sheet

_TABLE_LINE = 10.0  # twips, the thickness of a table's lines (0.5 pt)
_ROUNDING = 1.0  # twips a line may reach over the foot before it counts as too low


class PageBuilder:
    """Takes lines and rows, gives pages; knows the section's margins and page numbers."""

    def __init__(self, sheet: Sheet, section: Section, index: int, memory: Memory) -> None:
        self._sheet = sheet
        self._section = section
        self._index = index
        self._memory = memory
        self._pages: list[Page] = []
        self._lines: list[Line] = []
        self._strokes: list[Stroke] = []
        self._left = float(sheet.geometry.left)
        self._top, self._bottom = self._first_limits()
        self._y = self._top

    @property
    def page_height(self) -> float:
        """Height of the text on any page but the first, which may have less."""
        top, bottom = self._limits()
        return bottom - top

    @property
    def is_at_top(self) -> bool:
        """Whether nothing stands on the page yet."""
        return self._y == self._top

    @property
    def room(self) -> float:
        """Height left on the page."""
        return self._bottom - self._y

    def fits(self, height: float) -> bool:
        """Whether so much height is left on the page."""
        return self._y + height <= self._bottom + _ROUNDING

    def lines_that_fit(self, piece: PieceOfText, first: int) -> int:
        """How many lines of a paragraph from line `first` still fit."""
        room = self._bottom + _ROUNDING - self._y - piece.lead(first) + piece.text.overhang
        left = len(piece.text.breaks) - first
        return max(0, min(left, int(room // piece.text.line_height)))

    def put_lines(self, piece: PieceOfText, chosen: range) -> None:
        """Put lines of a paragraph at the current place."""
        if not chosen:
            return
        if chosen.start == 0:
            self._y += piece.before
            self._strokes.extend(piece.text.strokes(self._left, self._y))
            top = self._y
            self._y += piece.text.edge
        else:
            top = self._y
        self._lines.extend(piece.text.lines(self._left, top, chosen))
        self._y += len(chosen) * piece.text.line_height
        if chosen.stop == len(piece.text.breaks) and piece.text.style.boxed:
            self._y += piece.text.edge

    def space(self, height: float) -> None:
        """Leave space below a paragraph."""
        self._y += height

    def put_row(self, row: TableRow) -> None:
        """Put a table row at the current place."""
        for cell in row.cells:
            x, below = self._left + cell.x, self._y + (_TABLE_LINE if row.bordered else 0)
            for part in cell.lines:
                if part.chosen.start == 0:
                    self._strokes.extend(part.text.strokes(x, below + part.y))
                self._lines.extend(part.text.lines(x, below + part.y, part.chosen))
        if row.bordered:
            self._draw_borders(row)
        self._y += row.height

    def _draw_borders(self, row: TableRow) -> None:
        top, bottom = self._y + _TABLE_LINE / 2, self._y + row.height + _TABLE_LINE / 2
        left, right = self._left + row.edges[0], self._left + row.edges[-1]
        for y in (top, bottom):
            self._strokes.append(Stroke(left, y, right, y, _TABLE_LINE))
        for edge in row.edges:
            x = self._left + edge
            self._strokes.append(Stroke(x, top, x, bottom, _TABLE_LINE))

    def turn(self) -> None:
        """Finish the page and begin the next one."""
        number = len(self._pages) + 1
        shows = number > 1 or self._sheet.number_on_first
        if number == 1:
            self._put_margin_lines()
        if shows:
            self._put_number(number)
        self._pages.append(
            Page(
                width=self._sheet.geometry.width,
                height=self._sheet.geometry.height,
                section=self._index,
                number=number,
                shows_number=shows,
                lines=tuple(self._lines),
                strokes=tuple(self._strokes),
            )
        )
        self._top, self._bottom = self._limits()
        self._lines, self._strokes, self._y = [], [], self._top

    def finished(self) -> list[Page]:
        """All pages, the one in hand included."""
        self.turn()
        return self._pages

    def _limits(self) -> tuple[float, float]:
        geometry = self._sheet.geometry
        return float(geometry.top), float(geometry.height - geometry.bottom)

    def _first_limits(self) -> tuple[float, float]:
        """Top and bottom of the text on page 1: what stands in the margins may push them."""
        top, bottom = self._limits()
        edge = self._sheet.geometry.number_top
        head = sum(self._set(paragraph).height for paragraph in self._section.first_head)
        foot = sum(self._set(paragraph).height for paragraph in self._section.first_foot)
        lowest = self._sheet.geometry.height - edge - foot
        return max(top, edge + head), min(bottom, lowest)

    def _put_number(self, number: int) -> None:
        paragraph = Paragraph("page_number", (Run(str(number)),))
        self._put_in_margin(paragraph, self._sheet.geometry.number_top)

    def _put_margin_lines(self) -> None:
        top = float(self._sheet.geometry.number_top)
        for paragraph in self._section.first_head:
            top = self._put_in_margin(paragraph, top)
        geometry = self._sheet.geometry
        foot = sum(self._set(paragraph).height for paragraph in self._section.first_foot)
        top = geometry.height - geometry.number_top - foot
        for paragraph in self._section.first_foot:
            top = self._put_in_margin(paragraph, top)

    def _put_in_margin(self, paragraph: Paragraph, top: float) -> float:
        text = self._set(paragraph)
        self._strokes.extend(text.strokes(self._left, top))
        self._lines.extend(text.lines(self._left, top, range(len(text.breaks))))
        return top + text.height

    def _set(self, paragraph: Paragraph) -> SetParagraph:
        width = self._sheet.geometry.text_width
        return self._memory.set_paragraph(paragraph, self._sheet.style_of(paragraph), width)
