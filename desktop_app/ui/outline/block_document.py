"""A block's text as a Qt document of one paragraph, the same where it is painted and typed.

The document holds the plain text only. Spans are formats of its layout, so showing them never
touches what an input method is composing.
"""

from collections.abc import Sequence
from typing import Final

from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLayout,
    QTextOption,
)

from desktop_app.notice.blocks import Span

LINE_HEIGHT: Final = 140.0
"""Percent: room for the marks above and below Vietnamese letters."""


def set_up(document: QTextDocument, font: QFont) -> None:
    """Make the document one of plain text in `font`, without margins and without undo."""
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(font)
    option = document.defaultTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)


def fill(document: QTextDocument, text: str) -> None:
    """Put another text into the document; the cursors in it go to its start."""
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    spaced = QTextBlockFormat()
    spaced.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    cursor.insertText(text)
    cursor.setBlockFormat(spaced)


def show_spans(
    document: QTextDocument,
    spans: Sequence[Span],
    text: str,
    others: Sequence[QTextLayout.FormatRange] = (),
) -> None:
    """Show the spans of `text`, and `others`, as an input method has them."""
    block = document.firstBlock()
    layout = block.layout()
    formats = [*span_formats(spans, text, layout), *others]
    if not formats and not layout.formats():
        return
    layout.setFormats(formats)
    document.markContentsDirty(block.position(), block.length())


def span_formats(
    spans: Sequence[Span], text: str, layout: QTextLayout
) -> list[QTextLayout.FormatRange]:
    """The spans as formats; those behind what is being composed stand that much further on."""
    position, length = layout.preeditAreaPosition(), len(layout.preeditAreaText())
    found = []
    for span in spans:
        start, end = units(text, span.start), units(text, span.end)
        if length and end > position:
            end += length
            start += length if start >= position else 0
        one = QTextLayout.FormatRange()
        one.start, one.length, one.format = start, end - start, _format(span)
        found.append(one)
    return found


def units(text: str, offset: int) -> int:
    """An offset in code points as Qt counts: in UTF-16 units."""
    return offset if text.isascii() else len(text[:offset].encode("utf-16-le")) // 2


def points(text: str, offset: int) -> int:
    """An offset in UTF-16 units in code points."""
    if text.isascii():
        return offset
    return len(text.encode("utf-16-le")[: 2 * offset].decode("utf-16-le", "ignore"))


def _format(span: Span) -> QTextCharFormat:
    looks = QTextCharFormat()
    if span.style == "bold":
        looks.setFontWeight(QFont.Weight.Bold)
    elif span.style == "italic":
        looks.setFontItalic(True)
    else:
        looks.setFontUnderline(True)
    return looks
