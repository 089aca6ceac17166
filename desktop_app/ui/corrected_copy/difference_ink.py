"""The words of a difference set in lines: inserted ones underlined, deleted ones struck out."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF
from PySide6.QtGui import QTextCharFormat, QTextLayout, QTextOption

from desktop_app.presenters.panels.differences import Run
from desktop_app.ui.theme.look import Look

_GROUND: Final = {"inserted": "inserted", "deleted": "deleted"}


def set_runs(runs: Sequence[Run], look: Look, width: float) -> QTextLayout:
    """The runs in lines of that width, from the upper left corner on."""
    layout = QTextLayout("".join(run.text for run in runs), look.font())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(_formats(runs, look))
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout


def _formats(runs: Sequence[Run], look: Look) -> list[QTextLayout.FormatRange]:
    found, start = [], 0
    for run in runs:
        part = QTextLayout.FormatRange()
        part.start = start
        part.length = len(run.text.encode("utf-16-le")) // 2  # as Qt counts
        start += part.length
        if run.kind in _GROUND:
            words = QTextCharFormat()
            words.setBackground(look.colour(_GROUND[run.kind]))
            words.setForeground(look.colour("text"))
            words.setFontUnderline(run.kind == "inserted")
            words.setFontStrikeOut(run.kind == "deleted")
            part.format = words
            found.append(part)
    return found
