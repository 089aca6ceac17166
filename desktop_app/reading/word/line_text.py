"""A line of a Word file as the text of a draft: one paragraph, spans on its characters."""

import re
from itertools import takewhile
from typing import Final

from msgspec import Struct

from desktop_app.notice.blocks import Span, SpanStyle
from desktop_app.notice.span_edits import merged, moved
from desktop_app.reading.word.document import Line, Piece
from desktop_app.vietnamese.nonbreaking import with_nonbreaking_spaces
from desktop_app.vietnamese.unicode_form import nfc_with_offsets

NO_BREAK: Final = "\u00a0"
_BREAKS: Final = re.compile("[\0-\x1f\x7f\x85\u2028\u2029]")
_NEVER: Final = re.compile("[\ud800-\udfff\ufffe\uffff]")
_UNSEEN: Final = frozenset("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff")
_SPACES: Final = frozenset(" \u00a0\u2002\u2003\u2009\u202f\u3000")
_ONLY_TABS: Final = re.compile("[\0-\x08\x0b-\x1f\x7f\x85\u2028\u2029]")
_STYLES: Final[tuple[SpanStyle, ...]] = ("bold", "italic", "underline")


class Text(Struct, frozen=True):
    """What a paragraph says: its printed label, its text without it, the spans of the text."""

    label: str
    text: str
    spans: tuple[Span, ...] = ()

    def tail(self) -> tuple[str, tuple[Span, ...]]:
        """Text and spans."""
        return self.text, self.spans


def text_of(line: Line, *, is_foreign: bool = False) -> Text:
    """The line's label (set by our writer or counted by Word), text and spans.

    Breaks and tabs count as spaces, room to write in as one; no-break spaces the layout sets by
    itself are plain ones again. The text is NFC and has no space at either end. In a line of
    another program (`is_foreign`) spaces count once and what nobody sees is left out.
    """
    label = "".join(piece.text for piece in takewhile(_is_label, line.pieces)) or line.label
    letters: list[str] = []
    spans: list[Span] = []
    for piece in line.pieces:
        if piece.kind == "label":
            continue
        shown = " " if piece.kind == "blank" else one_line(piece.text)
        start = len(letters)
        for letter in shown:
            if not is_foreign or _counts(letter, letters):
                letters.append(" " if is_foreign and letter in _SPACES else letter)
        spans.extend(_spans(piece, line.base, start, len(letters)))
    text, offsets = nfc_with_offsets("".join(letters))
    return Text(label.strip(), *_trimmed(plain_spaces(text), moved(spans, offsets)))


def _is_label(piece: Piece) -> bool:
    return piece.kind == "label"


def cut(text: Text, start: int, end: int) -> Text:
    """The characters [start, end) of a text, without spaces at either end."""
    inside = [
        Span(start=max(span.start, start) - start, end=min(span.end, end) - start, style=span.style)
        for span in text.spans
        if span.start < end and span.end > start
    ]
    return Text(text.label, *_trimmed(text.text[start:end], merged(inside)))


def cell_text(lines: tuple[Line, ...]) -> str:
    """The lines of a cell of a table, joined by line breaks."""
    texts = ("".join(piece.text for piece in line.pieces) for line in lines)
    clean = (nfc_with_offsets(_NEVER.sub("", text))[0] for text in texts)
    return "\n".join(plain_spaces(_ONLY_TABS.sub(" ", text)) for text in clean)


def one_line(text: str) -> str:
    """Characters as one line of a draft can hold them, as many as before."""
    return _NEVER.sub(" ", _BREAKS.sub(" ", text))


def plain_spaces(text: str) -> str:
    """The text with plain spaces wherever the layout sets a no-break space by itself."""
    if NO_BREAK not in text:
        return text
    plain = text.replace(NO_BREAK, " ")
    printed = with_nonbreaking_spaces(plain)
    return "".join(
        own if own != NO_BREAK or again == " " else " "
        for own, again in zip(text, printed, strict=True)
    )


def _counts(letter: str, before: list[str]) -> bool:
    if letter in _UNSEEN:
        return False
    return letter not in _SPACES or not before or before[-1] != " "


def _spans(piece: Piece, base: tuple[bool, bool, bool], start: int, end: int) -> list[Span]:
    own = (piece.bold, piece.italic, piece.underline)
    return [
        Span(start=start, end=end, style=style)
        for style, is_set, is_usual in zip(_STYLES, own, base, strict=True)
        if is_set and not is_usual and start < end
    ]


def _trimmed(text: str, spans: tuple[Span, ...]) -> tuple[str, tuple[Span, ...]]:
    start = len(text) - len(text.lstrip(" "))
    end = len(text.rstrip(" "))
    if start == 0 and end == len(text):
        return text, spans
    kept = [
        Span(start=max(span.start - start, 0), end=min(span.end, end) - start, style=span.style)
        for span in spans
        if span.start < end and span.end > start
    ]
    return text[start:end], merged(kept)
