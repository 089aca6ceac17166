"""Paragraphs of a text: where each stands, the mark it is numbered with, its sentences, clauses."""

import re
from collections.abc import Iterator
from typing import Final, Literal, NamedTuple

Mark = Literal["", "section", "item", "subitem", "point", "dash", "plus"]

_MARKS: Final[tuple[tuple[Mark, re.Pattern[str]], ...]] = (
    ("section", re.compile(r"(?:(?:PHẦN|Phần) (?:THỨ )?[\wẤấ]+ ?[.:\-–]? ?"
                           r"|(?:X{0,3}(?:IX|IV|V?I{0,3}))(?<=[IVX]) ?[.\-–)/]+ ?)(?=\S)")),
    ("subitem", re.compile(r"\d{1,2}\.\d{1,2}(?:\.\d{1,2})?(?! ?[%/])[.):\-]? (?=\S)")),
    ("item", re.compile(r"(?:(?:Điều|Mục) )?\d{1,2} ?[.)/\-](?![\d/]) ?(?=[^\W\d_“\"(])")),
    ("item", re.compile(r"(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười) là ?[,:]? (?=\S)")),
    ("item", re.compile(r"Thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười) ?(?:là)?[,:] (?=\S)")),
    ("point", re.compile(r"[a-zđ] ?[.)] ?(?=[^\W\d_“\"(])")),
    ("plus", re.compile(r"[+] ?(?=\S)")),
    ("dash", re.compile(r"[-–—•*●▪] ?(?=[^\s\-–—_*])")),
)  # fmt: skip
_SENTENCE: Final = re.compile(r"[.!?…]+[”\"’)]?(?=\s+[“\"‘(\-–]?(\w))")
_ABBREVIATED: Final = re.compile(
    r"(?:\b(?:TP|TS|ThS|PGS|GS|BS|KS|Tr|tr|TT|TX|Q|P|đ/c|Đ/c|KT|TM|TL|TUQ|No|số)|v\.v\.?"
    r"|\b[A-ZĐ]|^\d{1,2})$"
)
_OPENING: Final = "(“["
_CLOSING: Final = ")”]"


class Piece(NamedTuple):
    """A run of the cleaned text, [start, end) of it."""

    text: str
    start: int
    end: int


class Paragraph(NamedTuple):
    """A paragraph without its mark; `start` is where its words begin, `first` where its mark does.

    `is_apart`: an empty line stands before it.
    """

    text: str
    start: int
    end: int
    first: int
    mark: Mark = ""
    is_apart: bool = False

    def piece(self, start: int, end: int) -> Piece:
        """A part of it by its own offsets, without the spaces around."""
        while start < end and self.text[start].isspace():
            start += 1
        while end > start and self.text[end - 1].isspace():
            end -= 1
        return Piece(self.text[start:end], self.start + start, self.start + end)


def paragraphs_of(text: str) -> tuple[Paragraph, ...]:
    """The paragraphs with something in them, of a text that has one a line."""
    found: list[Paragraph] = []
    start, is_apart = 0, False
    for line in text.split("\n"):
        bare = line.strip()
        if bare:
            first = start + len(line) - len(line.lstrip())
            found.append(_paragraph(bare, first, is_apart=is_apart))
        is_apart = not bare
        start += len(line) + 1
    return tuple(found)


def _paragraph(line: str, first: int, *, is_apart: bool) -> Paragraph:
    for mark, pattern in _MARKS:
        match = pattern.match(line)
        if match is not None:
            at = match.end()
            return Paragraph(line[at:], first + at, first + len(line), first, mark, is_apart)
    return Paragraph(line, first, first + len(line), first, "", is_apart)


def sentences_of(paragraph: Paragraph) -> Iterator[Piece]:
    """Its sentences with their end marks."""
    begin = 0
    for match in _SENTENCE.finditer(paragraph.text):
        if match[0].startswith(".") and _is_abbreviated(paragraph.text, match.start()):
            continue
        if match[1].islower() or _is_inside(paragraph.text, begin, match.start()):
            continue
        yield paragraph.piece(begin, match.end())
        begin = match.end()
    rest = paragraph.piece(begin, len(paragraph.text))
    if rest.text:
        yield rest


def clauses_of(sentence: Piece) -> Iterator[Piece]:
    """What semicolons part, outside brackets and quotations; each with its semicolon."""
    depth, begin = 0, 0
    for at, letter in enumerate(sentence.text):
        if letter in _OPENING:
            depth += 1
        elif letter in _CLOSING:
            depth = max(depth - 1, 0)
        elif letter == ";" and not depth:
            yield cut(sentence, begin, at + 1)
            begin = at + 1
    if sentence.text[begin:].strip():
        yield cut(sentence, begin, len(sentence.text))


def cut(piece: Piece, start: int, end: int) -> Piece:
    """A part of a piece, without the spaces around."""
    while start < end and piece.text[start].isspace():
        start += 1
    while end > start and piece.text[end - 1].isspace():
        end -= 1
    return Piece(piece.text[start:end], piece.start + start, piece.start + end)


def _is_abbreviated(text: str, at: int) -> bool:
    return bool(_ABBREVIATED.search(text, max(at - 8, 0), at))


def _is_inside(text: str, begin: int, at: int) -> bool:
    """Whether a quotation or bracket is open; one never closed is none."""
    inside = text[begin:at]
    for opening, closing in zip(_OPENING, _CLOSING, strict=True):
        if inside.count(opening) > inside.count(closing) and closing in text[at + 1 : at + 400]:
            return True
    return False
