"""The symbol of a notice (ký hiệu) in its parts: TB/TU, TB-UBND (P-NUMBER, S-NUMBER)."""

import re
from typing import Final, NamedTuple

_PARTS: Final = re.compile(r"\s*([^/\-–\s]*)\s*[/\-–]?\s*(.*?)\s*")


class Symbol(NamedTuple):
    """The abbreviation of the type ("TB") and of the issuing body ("TU"); "" when missing."""

    kind: str
    body: str


def split_symbol(text: str) -> Symbol:
    """The parts of a symbol, cut at its first "/" or "-": "TB-BCĐ-UBND" is TB of BCĐ-UBND.

    A number in front ("05-TB/TU", "Số: 05/TB-UBND") is no part of the symbol: pass it without.
    """
    match = _PARTS.fullmatch(text)
    assert match is not None  # every part may be empty
    return Symbol(match[1], match[2])
