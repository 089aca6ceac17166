"""Abbreviations that not every office knows and that nobody explained where they are first used."""

import re
from collections.abc import Iterable, Iterator
from typing import Final, Literal

from desktop_app.checking.draft.case import Case
from desktop_app.checking.finding import Finding, Where
from desktop_app.notice.parts import Value
from desktop_app.notice.text_places import TextPlace
from desktop_app.vietnamese.names import sentence_start

FORMAT: Final = "tbkl-abbreviations"
_SHORT: Final = re.compile(r"(?<![\w/.&–-])(?:[A-ZĐƯÔ]{3,}|[A-ZĐ]{2,}-[A-ZĐ]{2,})(?![\w/&-])")
_VOWEL: Final = re.compile(r"[AEIOUYƯÔ]")
_NUMERAL: Final = re.compile(r"[IVXLCDM]+")
_SHOUTED: Final = re.compile(r"[^\W\d_]{2,}")
_EXPLAINED: Final = r"(?:\([^()]{{0,60}}?|(?:viết|gọi) tắt(?: là)?:? [“\"]?)(?<!\w){}(?!\w)"


class AbbreviationFile(Value, frozen=True, kw_only=True):
    """The file resources/lexicon/abbreviations.json.

    `known` need no explanation; `meanings` are those often left unexplained, with their words.
    """

    format: Literal["tbkl-abbreviations"] = FORMAT
    version: Literal[1] = 1
    known: tuple[str, ...]
    meanings: dict[str, str]


class Abbreviations:
    """Finds the first use of each in opening, body and closing; tables and symbols are no prose."""

    def __init__(self, file: AbbreviationFile) -> None:
        self._known = frozenset(file.known)
        self._meanings = dict(file.meanings)

    def __call__(self, case: Case) -> Iterator[Finding]:
        """One finding for each abbreviation, at its first use."""
        prose = [one for one in case.told if one.path.endswith((".text", "]"))
                 and ".rows[" not in one.path and ".columns[" not in one.path]  # fmt: skip
        told: set[str] = set()
        for place in prose:
            for match in _SHORT.finditer(place.text):
                short = match[0]
                if short in told or not self._is_asked(short) or _is_shouted(place.text, match):
                    continue
                told.add(short)
                if not _is_explained(short, prose):
                    yield self._finding(place, match)

    def _is_asked(self, short: str) -> bool:
        """Capitals with a vowel may be a name or a word: then only those known to be none."""
        if short in self._meanings:
            return True
        is_word = short in self._known or _VOWEL.search(short) or _NUMERAL.fullmatch(short)
        return not (is_word or "-" in short)

    def _finding(self, place: TextPlace, match: re.Match[str]) -> Finding:
        short, where = match[0], Where(place.path, *match.span())
        meaning = self._meanings.get(short, "")
        if not meaning:
            return Finding(rule="D-ABBREVIATION", code="abbreviation", where=where, found=short)
        words = f"{meaning if match.start() else sentence_start(meaning)} ({short})"
        return Finding(rule="D-ABBREVIATION", code="abbreviation_of", where=where, found=short,
                       expected=(words,))  # fmt: skip


def _is_shouted(text: str, match: re.Match[str]) -> bool:
    """Whether the word beside it is in capitals too: part of a heading or a longer sign."""
    before = _SHOUTED.findall(text[max(match.start() - 24, 0) : match.start()])
    after = _SHOUTED.findall(text[match.end() : match.end() + 24])
    return any(word.isupper() for word in (*before[-1:], *after[:1]))


def _is_explained(short: str, prose: Iterable[TextPlace]) -> bool:
    pattern = re.compile(_EXPLAINED.format(re.escape(short)))
    return any(pattern.search(one.text) for one in prose if short in one.text)
