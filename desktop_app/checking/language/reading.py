"""A text as the checkers of the language read it: its words, and what is not theirs to touch."""

import re
from functools import cached_property
from typing import Final, NamedTuple

from msgspec import Struct

from desktop_app.checking.language.lexicon import key

_WORD: Final = re.compile(r"[^\W\d_]+")
_CODE: Final = re.compile(
    r"\S*(?:@|://|www\.)\S*"  # addresses
    r"|\S*\w[/_]\w\S*"  # symbols, numbers of documents, dates
    r"|\b[A-ZĐ][A-ZĐ\d]*(?:[-.][A-ZĐ\d]+)+\b"
    r"|\b\w*(?:\d[^\W\d_]|[^\W\d_]\d)\w*"
    r"|\b[^\W\d_]+\.(?:docx?|pdf|xlsx?|vn|com)\b"
    r"|[‘']\w+"
    r"|\w*[²³]"  # units
    r"|\b[a-zđ]+(?:-[^\W\d_]+)+\b"  # words of other languages: phi-brô, vắc-xin
)
_QUOTED: Final = re.compile(r"“[^”\n]*”|\"[^\"\n]*\"|«[^»\n]*»")
_GAP: Final = re.compile(r"[ \u00a0]+")


class Word(Struct, frozen=True):
    """The letters [start, end) of a text. `key` is as in the lexicon; `is_next` whether only a
    space parts it from the word before."""

    start: int
    end: int
    text: str
    key: str
    is_next: bool

    @property
    def is_capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[0].isupper()

    @property
    def is_shouted(self) -> bool:
        """Whether it is of capitals only, as abbreviations and headings are."""
        return len(self.text) > 1 and self.text.isupper()


class Reading:
    """A text (NFC), taken apart when asked for."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def codes(self) -> tuple[tuple[int, int], ...]:
        """Symbols, addresses, dates: no words."""
        return tuple(match.span() for match in _CODE.finditer(self.text))

    @cached_property
    def quoted(self) -> tuple[tuple[int, int], ...]:
        """What stands in quotation marks, marks included."""
        return tuple(match.span() for match in _QUOTED.finditer(self.text))

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """The words that are no part of `codes`."""
        found: list[Word] = []
        coded = self._offsets(self.codes)
        for match in _WORD.finditer(self.text):
            start, end = match.span()
            if start in coded:
                continue
            gap = self.text[found[-1].end : start] if found else ""
            is_next = bool(found) and _GAP.fullmatch(gap) is not None
            found.append(Word(start, end, match[0], key(match[0]), is_next))
        return tuple(found)

    def is_quoted(self, start: int) -> bool:
        """Whether the character stands in a quotation."""
        return bool(self.quoted) and any(first <= start < last for first, last in self.quoted)

    def is_code(self, start: int) -> bool:
        """Whether the character is part of a symbol, an address or a date."""
        return any(first <= start < last for first, last in self.codes)

    @staticmethod
    def _offsets(spans: tuple[tuple[int, int], ...]) -> frozenset[int]:
        return frozenset(offset for start, end in spans for offset in range(start, end))


class Neighbours(NamedTuple):
    """The words before and after one that only a space parts from it; "" for none."""

    before: str
    after: str


def neighbours(words: tuple[Word, ...], at: int) -> Neighbours:
    """Those of the word `at`, as the lexicon keeps them."""
    before = words[at - 1].key if at and words[at].is_next else ""
    is_followed = at + 1 < len(words) and words[at + 1].is_next
    return Neighbours(before, words[at + 1].key if is_followed else "")
