"""Differences as coloured text: inserted words underlined, deleted ones struck out."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QWidget

from desktop_app.presenters.panels.differences import Passage, RunKind
from desktop_app.ui.theme.look import Look

_GROUND: Final[dict[RunKind, str]] = {"inserted": "inserted", "deleted": "deleted"}


class DifferenceView(QTextBrowser):
    """Shows the passages that differ, or one sentence where there are none."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._passages: tuple[Passage, ...] = ()
        self._empty = ""
        self.setOpenLinks(False)
        look.changed.connect(self._write)

    def put(self, passages: Sequence[Passage], empty: str) -> None:
        """Show these; the sentence `empty` where there are none."""
        if (tuple(passages), empty) == (self._passages, self._empty):
            return
        self._passages, self._empty = tuple(passages), empty
        self._write()

    def _write(self) -> None:
        self.clear()
        cursor = QTextCursor(self.document())
        if not self._passages:
            cursor.insertText(self._empty, self._format("text_muted"))
        for number, passage in enumerate(self._passages):
            if number:
                cursor.insertBlock()
            self._write_passage(cursor, passage)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _write_passage(self, cursor: QTextCursor, passage: Passage) -> None:
        block = QTextBlockFormat()
        block.setTopMargin(self._look.px(8))
        cursor.setBlockFormat(block)
        if passage.is_fold:
            cursor.insertText(passage.title, self._format("text_muted"))
            return
        title = self._format("text")
        title.setFont(self._look.font("strong"))
        cursor.insertText(passage.title, title)
        remark = self._format("text_muted")
        if passage.is_moved:
            remark.setBackground(self._look.colour("moved"))
            remark.setForeground(self._look.colour("text"))
        cursor.insertText("  ", self._format("text_muted"))
        cursor.insertText(passage.remark, remark)
        below = QTextBlockFormat()
        below.setTopMargin(self._look.px(2))
        cursor.insertBlock(below)
        for run in passage.runs:
            cursor.insertText(run.text, self._run_format(run.kind))

    def _run_format(self, kind: RunKind) -> QTextCharFormat:
        words = self._format("text")
        if kind in _GROUND:
            words.setBackground(self._look.colour(_GROUND[kind]))
        words.setFontUnderline(kind == "inserted")
        words.setFontStrikeOut(kind == "deleted")
        return words

    def _format(self, role: str) -> QTextCharFormat:
        words = QTextCharFormat()
        words.setFont(self._look.font())
        words.setForeground(self._look.colour(role))
        return words
