"""The words of a difference set in lines: inserted ones underlined, deleted ones struck out."""

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtGui import QTextCharFormat, QTextLayout

from desktop_app.presenters.panels.differences import Run
from desktop_app.ui.marked_text import formatted, lay_out
from desktop_app.ui.theme.look import Look

_MARKED: Final = ("inserted", "deleted")
"""Kinds of runs, and the colours of their grounds."""


def set_runs(runs: Sequence[Run], look: Look, width: float) -> QTextLayout:
    """The runs in lines of that width, from the upper left corner on."""
    text = "".join(run.text for run in runs)
    return lay_out(text, list(_formats(text, runs, look)), look.font(), width)


def _formats(text: str, runs: Sequence[Run], look: Look) -> Iterator[QTextLayout.FormatRange]:
    start = 0
    for run in runs:
        end = start + len(run.text)
        if run.kind in _MARKED:
            words = QTextCharFormat()
            words.setBackground(look.colour(run.kind))
            words.setForeground(look.colour("text"))
            words.setFontUnderline(run.kind == "inserted")
            words.setFontStrikeOut(run.kind == "deleted")
            yield formatted(text, (start, end), words)
        start = end
