"""The type of a page of the manual: our headings, room between blocks, tables with quiet lines."""

from typing import Final

from PySide6.QtGui import (
    QBrush,
    QFont,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextTable,
)

from desktop_app.ui.theme.look import Look

_ABOVE: Final = {0: 4, 1: 0, 2: 16}
"""Room above a block by the level of the heading, 0 for text."""


def set_type(document: QTextDocument, look: Look) -> None:
    """Give a document that was made from Markdown the look of the window."""
    document.setIndentWidth(look.px(16))
    document.setDocumentMargin(look.px(4))
    block = document.begin()
    while block.isValid():
        _space(block, look)
        if block.blockFormat().headingLevel():
            _set_heading(block, look)
        else:
            _lighten(block)
        block = block.next()
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _set_table(frame, look)


def _space(block: QTextBlock, look: Look) -> None:
    spaced = block.blockFormat()
    spaced.setTopMargin(look.px(_ABOVE.get(spaced.headingLevel(), 4)))
    spaced.setBottomMargin(look.px(4))
    QTextCursor(block).setBlockFormat(spaced)


def _set_heading(block: QTextBlock, look: Look) -> None:
    words = QTextCharFormat()
    words.setFont(look.font("title" if block.blockFormat().headingLevel() == 1 else "heading"))
    cursor = QTextCursor(block)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.setCharFormat(words)  # in place of Markdown's own sizes


def _lighten(block: QTextBlock) -> None:
    """Bold as the face has it: semi-bold, which is not made up from thinner letters."""
    bold = []
    place = block.begin()
    while not place.atEnd():
        fragment = place.fragment()
        if fragment.charFormat().fontWeight() > QFont.Weight.DemiBold:
            bold.append((fragment.position(), fragment.length()))
        place += 1
    lighter = QTextCharFormat()
    lighter.setFontWeight(QFont.Weight.DemiBold)
    for start, length in bold:
        cursor = QTextCursor(block)
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(lighter)


def _set_table(table: QTextTable, look: Look) -> None:
    form = table.format()
    form.setBorder(look.px(1))
    form.setBorderBrush(QBrush(look.colour("line")))
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBorderCollapse(True)
    form.setCellPadding(look.px(6))
    form.setCellSpacing(0)
    table.setFormat(form)
