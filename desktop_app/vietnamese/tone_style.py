"""The two ways to place the tone mark on open oa, oe, uy: hoà, khoẻ, thuỷ or hòa, khỏe, thủy."""

import re
from collections.abc import Iterator, Sequence
from typing import Final, Literal, NamedTuple

from desktop_app.vietnamese.letters import Tone, with_tone
from desktop_app.vietnamese.syllables import split_syllable

ToneStyle = Literal["new", "old"]
"""new: on the main vowel (hoà, Party practice); old: on the first (hòa, State practice)."""

_OPEN_RHYMES: Final = ("oa", "oe", "uy")
# Before a rounded glide Vietnamese spells the k sound q; such a word is foreign or misspelt.
_ONSETS_WITHOUT_GLIDE: Final = frozenset({"c", "k", "gh", "ngh", "gi"})


def _cased(first: str, second: str) -> Iterator[tuple[str, str]]:
    for left in (first, first.upper()):
        for right in (second, second.upper()):
            yield left, right


_PAIRS: Final = tuple(
    (left + with_tone(right, tone), with_tone(left, tone) + right)
    for rhyme in _OPEN_RHYMES
    for left, right in _cased(*rhyme)
    for tone in Tone
    if tone is not Tone.LEVEL
)
_TO_OLD: Final = dict(_PAIRS)
_TO_NEW: Final = {old: new for new, old in _PAIRS}
_REPLACEMENTS: Final = {"old": _TO_OLD, "new": _TO_NEW}

# A word of at most an onset and a rhyme of these letters, whose last two must then be a known pair.
# Letter by letter, not pair by pair: every text of a notice goes through here.
_FIRST: Final = "".join({pair[0] for pair in (*_TO_OLD, *_TO_NEW)})
_SECOND: Final = "".join({pair[1] for pair in (*_TO_OLD, *_TO_NEW)})
_CANDIDATE: Final = re.compile(
    rf"(?<!\w)[^\W\d_]{{0,3}}?[{_FIRST}][{_SECOND}](?![\w\u0300-\u036f])"
)


class ToneStyleHit(NamedTuple):
    """A word whose tone mark shows a style: code point offsets [start, end) and the style."""

    start: int
    end: int
    style: ToneStyle


class ToneStyleCounts(NamedTuple):
    """How many words of a text are in each style."""

    new: int
    old: int

    @property
    def is_mixed(self) -> bool:
        """Whether both styles occur, which is the finding of O-TONE."""
        return bool(self.new and self.old)


def tone_style_hits(
    text: str, protected: Sequence[tuple[int, int]] = ()
) -> tuple[ToneStyleHit, ...]:
    """Return the words of NFC `text` that show a style, in order (O-TONE).

    A word that touches one of the `protected` spans [start, end) is passed over, as are qu- and
    gi-, closed syllables (hoàn), further vowels (hoài) and words that are no Vietnamese syllable.
    """
    guarded = {offset for start, end in protected for offset in range(start, end)}
    return tuple(
        ToneStyleHit(start, end, "new" if word[-2:] in _TO_OLD else "old")
        for start, end, word in _open_syllables(text)
        if guarded.isdisjoint(range(start, end))
    )


def tone_styles_in(text: str, protected: Sequence[tuple[int, int]] = ()) -> ToneStyleCounts:
    """Return how often each style occurs in NFC `text` outside the `protected` spans (O-TONE)."""
    hits = tone_style_hits(text, protected)
    new = sum(hit.style == "new" for hit in hits)
    return ToneStyleCounts(new, len(hits) - new)


def to_tone_style(text: str, style: ToneStyle, protected: Sequence[tuple[int, int]] = ()) -> str:
    """Return NFC `text` with its tone marks in `style`: hoà <-> hòa, HOẢ <-> HỎA (O-TONE).

    The length stays, so offsets into `text` stay valid. What `tone_style_hits` passes over is
    unchanged: pass the spans of names and quotations as `protected`. NFD text comes back as it is.
    """
    pieces: list[str] = []
    done = 0
    for hit in tone_style_hits(text, protected):
        if hit.style == style:
            continue
        pieces += text[done : hit.end - 2], _REPLACEMENTS[style][text[hit.end - 2 : hit.end]]
        done = hit.end
    return "".join((*pieces, text[done:]))


def _open_syllables(text: str) -> Iterator[tuple[int, int, str]]:
    for match in _CANDIDATE.finditer(text):
        if match[0][-2:] not in _TO_OLD and match[0][-2:] not in _TO_NEW:
            continue
        syllable = split_syllable(match[0])
        if (
            syllable is not None
            and syllable.rhyme in _OPEN_RHYMES
            and syllable.onset not in _ONSETS_WITHOUT_GLIDE
        ):
            yield match.start(), match.end(), match[0]
