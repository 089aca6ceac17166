"""A paragraph cut into words: the pieces between places where a line may break, with widths."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate, pairwise
from math import inf

from msgspec import Struct, structs

from desktop_app.layout.metrics import FontMetrics, face_of
from desktop_app.layout.sheet import Paragraph, Style

# A line may break after plain spaces (never after no-break ones), and inside a compound after a
# hyphen, dash or ellipsis; never after a slash. So do Word and LibreOffice.
_BREAKS = re.compile(r" +(?! )|(?<=[^ ])[-–—…](?=\w)")


class Fragment(Struct, frozen=True):
    """A part of a word set in one face; `run` is the index of its run, `width` in twips."""

    text: str
    face: str
    underline: bool
    run: int
    width: float


class Word(Struct, frozen=True):
    """Fragments that stay on one line; `width` and the `space` behind it are in twips.

    `past_slash` is the width up to the letter behind a slash in it, infinite without one.
    """

    fragments: tuple[Fragment, ...]
    width: float
    space: float
    past_slash: float = inf

    @property
    def text(self) -> str:
        """The characters without the trailing spaces."""
        return "".join(fragment.text for fragment in self.fragments)


def words_of(paragraph: Paragraph, style: Style, metrics: FontMetrics) -> tuple[Word, ...]:
    """The words of a paragraph as they are printed (capitals applied)."""
    pieces = _Pieces(paragraph, style, metrics)
    ends = [match.end() for match in _BREAKS.finditer(pieces.whole)]
    if not ends or ends[-1] != len(pieces.whole):
        ends.append(len(pieces.whole))
    words = tuple(pieces.word(start, end) for start, end in pairwise((0, *ends)))
    # Spaces at the very beginning make no word of their own.
    return words if len(words) == 1 or words[0].fragments else words[1:]


def torn(
    words: tuple[Word, ...], room: float, style: Style, metrics: FontMetrics
) -> tuple[Word, ...]:
    """The words with those wider than `room` torn anywhere, as Word tears a long address."""
    if all(word.width <= room or not word.fragments for word in words):
        return words
    result: list[Word] = []
    for word in words:
        if word.width <= room or not word.fragments:
            result.append(word)
            continue
        *pieces, last = _torn(word, room, metrics.scale(style.size), metrics)
        result.extend(Word((piece,), piece.width, 0.0) for piece in pieces)
        result.append(Word((last,), last.width, word.space))
    return tuple(result)


def _torn(word: Word, room: float, scale: float, metrics: FontMetrics) -> list[Fragment]:
    """Fragments no wider than `room`; a single letter stays whole whatever the room."""
    pieces: list[Fragment] = []
    for fragment in word.fragments:
        start, used = 0, 0.0
        for index, char in enumerate(fragment.text):
            advance = metrics.units(char, fragment.face) * scale
            if index > start and used + advance > room:
                pieces.append(
                    structs.replace(fragment, text=fragment.text[start:index], width=used)
                )
                start, used = index, 0.0
            used += advance
        pieces.append(structs.replace(fragment, text=fragment.text[start:], width=used))
    return pieces


class _Pieces:
    """The runs of a paragraph, cut into measured words from left to right."""

    def __init__(self, paragraph: Paragraph, style: Style, metrics: FontMetrics) -> None:
        runs = paragraph.runs
        texts = [run.text.upper() if style.caps else run.text for run in runs]
        self.whole = "".join(texts)
        self._ends = list(accumulate(map(len, texts)))
        self._faces = [
            face_of(bold=style.bold or run.bold, italic=style.italic or run.italic) for run in runs
        ]
        self._lines = [style.underline or run.underline for run in runs]
        self._size = style.size
        self._metrics = metrics
        self._run = 0

    def word(self, start: int, end: int) -> Word:
        """The word of [start, end), the spaces at its end included; calls go left to right."""
        if not self._ends:
            return Word((), 0.0, 0.0)
        while self._ends[self._run] <= start < self._ends[-1]:
            self._run += 1
        if end <= self._ends[self._run]:
            return self._part(start, end, self._run)
        parts: list[Word] = []
        run = self._run
        while start < end:
            stop = min(end, self._ends[run])
            if start < stop:
                parts.append(self._part(start, stop, run))
            start, run = max(start, stop), run + 1
        return _joined(parts)

    def _part(self, start: int, end: int, run: int) -> Word:
        text = self.whole[start:end]
        return _plain_word(
            text, self._faces[run], run, self._size, self._metrics, underline=self._lines[run]
        )


@lru_cache(maxsize=1 << 15)  # a notice repeats its words; measuring and keeping each once is enough
def _plain_word(
    text: str, face: str, run: int, size: float, metrics: FontMetrics, *, underline: bool
) -> Word:
    """A word of one run with the spaces behind it."""
    core = text.rstrip(" ")
    space = metrics.width(" " * (len(text) - len(core)), face, size)
    if not core:
        return Word((), 0.0, space)
    width = metrics.width(core, face, size)
    slash = core.find("/")
    past_slash = inf if slash < 0 else metrics.width(core[: slash + 2], face, size)
    return Word((Fragment(core, face, underline, run, width),), width, space, past_slash)


def _joined(parts: Sequence[Word]) -> Word:
    """One word of the parts that several runs hold of it."""
    past_slash, width = inf, 0.0
    for part in parts:
        past_slash = min(past_slash, width + part.past_slash)
        width += part.width
    fragments = tuple(fragment for part in parts for fragment in part.fragments)
    return Word(fragments, width, sum(part.space for part in parts), past_slash)
