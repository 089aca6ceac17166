"""Texts typed in the fonts before Unicode (TCVN3, VNI), or decoded wrongly, told and mapped.

Such a text is told by its words: the reading that makes most of them well-formed syllables wins,
and only where it is far better than the text as it stands.
"""

import re
from typing import Final, Literal, NamedTuple

from msgspec import Struct

from desktop_app.vietnamese.offset_text import OffsetText
from desktop_app.vietnamese.well_formed import count_words

LegacyName = Literal["tcvn3", "vni", "utf8_as_1252"]

_HIGH: Final = re.compile(r"[\u0080-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192]")
_WORDS: Final = re.compile(r"[A-Za-z\u0080-\u00ff\u0152-\u0192]+")
_LEAST: Final = 0.7
_BETTER_BY: Final = 0.25
_SAMPLE: Final = 20_000
_BYTES: Final = (
    r"\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc"
    r"\u2013-\u2026\u2030\u2039\u203a\u20ac\u2122"
)
_UTF8: Final = re.compile(rf"[\u00c2-\u00df][{_BYTES}]|[\u00e0-\u00ef][{_BYTES}]{{2}}")


class LegacyTables(Struct, frozen=True, forbid_unknown_fields=True):
    """The file resources/lexicon/legacy.json: letters of the old fonts, as Latin-1 shows them."""

    format: Literal["tbkl-legacy"]
    version: Literal[1]
    tcvn3: dict[str, str]
    vni: dict[str, str]


class Legacy(NamedTuple):
    """What a text was typed in, the share of its words that are well formed then, and the text."""

    name: LegacyName
    confidence: float
    mapped: OffsetText


class LegacyReader:
    """Tells and maps old texts by the tables."""

    def __init__(self, tables: LegacyTables) -> None:
        self._tables = {"tcvn3": dict(tables.tcvn3), "vni": dict(tables.vni)}
        self._patterns = {name: _any_of(table) for name, table in self._tables.items()}

    def told(self, text: OffsetText) -> Legacy | None:
        """The old reading of the text; None when it is Unicode as it stands, or nothing known."""
        if not _HIGH.search(text.text):
            return None
        sample = OffsetText.of(text.text[:_SAMPLE])
        as_it_is = count_words(sample.composed().text).share
        best: tuple[float, LegacyName] = (max(_LEAST, as_it_is + _BETTER_BY), "vni")
        found = False
        for name in ("utf8_as_1252", "tcvn3", "vni"):
            share = count_words(self.mapped(sample, name).text).share
            if share >= best[0]:
                best, found = (share, name), True
        return Legacy(best[1], best[0], self.mapped(text, best[1])) if found else None

    def mapped(self, text: OffsetText, name: LegacyName) -> OffsetText:
        """The text in Unicode, read as `name`."""
        if name == "utf8_as_1252":
            return text.replaced(_UTF8, _decoded).composed()
        table, pattern = self._tables[name], self._patterns[name]

        def one_word(word: re.Match[str]) -> str:
            put = pattern.sub(lambda match: table[match[0]], word[0])
            plain = [letter for letter in word[0] if letter.isascii()]
            is_capital = name == "tcvn3" and len(plain) > 1 and "".join(plain).isupper()
            return put.upper() if is_capital else put

        return text.replaced(_WORDS, one_word).composed()


def _any_of(table: dict[str, str]) -> re.Pattern[str]:
    keys = sorted(table, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, keys)))


def _decoded(match: re.Match[str]) -> str:
    raw = bytearray()
    for char in match[0]:
        raw += char.encode("latin-1") if ord(char) < 256 else char.encode("cp1252")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return match[0]
