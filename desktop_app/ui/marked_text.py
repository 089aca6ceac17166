"""Paints text with the words found in it marked, over as many lines as there is room for."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

Mark = tuple[int, int]


class Ink(NamedTuple):
    """How the text is painted: its font, its colour, the ground of what was found."""

    font: QFont
    colour: QColor
    found: QColor


def set_lines(text: str, marks: Sequence[Mark], ink: Ink, width: float, most: int) -> QTextLayout:
    """The text set in at most `most` lines; what does not fit ends in dots."""
    layout = _laid_out(text, marks, ink, width)
    if layout.lineCount() <= most:
        return layout
    last = layout.lineAt(most - 1)
    rest = QFontMetricsF(ink.font).elidedText(
        text[_units_to_index(text, last.textStart()) :], Qt.TextElideMode.ElideRight, width
    )
    shorter = text[: _units_to_index(text, last.textStart())] + rest
    kept = [(start, min(end, len(shorter))) for start, end in marks if start < len(shorter)]
    return _laid_out(shorter, kept, ink, width)


def lay_out(
    text: str, formats: Sequence[QTextLayout.FormatRange], font: QFont, width: float
) -> QTextLayout:
    """The whole text set in lines of that width, from the upper left corner on."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(list(formats))
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout


def formatted(text: str, mark: Mark, words: QTextCharFormat) -> QTextLayout.FormatRange:
    """The characters of the mark in that format, counted as Qt counts."""
    start, end = mark
    part = QTextLayout.FormatRange()
    part.start = _units(text[:start])
    part.length = _units(text[start:end])
    part.format = words
    return part


def paint_lines(painter: QPainter, layout: QTextLayout, place: QPointF, ink: Ink) -> None:
    """Paint the lines with their upper left corner at `place`."""
    painter.setPen(ink.colour)
    layout.draw(painter, place)


def height_of(layout: QTextLayout) -> float:
    """The height of all lines."""
    return layout.boundingRect().height()


def line_height(font: QFont) -> float:
    """The height of one line of that font."""
    return QFontMetricsF(font).height()


def _laid_out(text: str, marks: Sequence[Mark], ink: Ink, width: float) -> QTextLayout:
    return lay_out(text, [_found(text, mark, ink) for mark in marks], ink.font, width)


def _found(text: str, mark: Mark, ink: Ink) -> QTextLayout.FormatRange:
    ground = QTextCharFormat()
    ground.setBackground(ink.found)
    return formatted(text, mark, ground)


def _units(text: str) -> int:
    """The length as Qt counts it, in UTF-16 units."""
    return len(text) + sum(letter > "\uffff" for letter in text)


def _units_to_index(text: str, units: int) -> int:
    if _units(text) == len(text):
        return units
    return len(text.encode("utf-16-le")[: units * 2].decode("utf-16-le", "ignore"))
