"""Syllables that are right alone and wrong beside their neighbour: cư tri, để xuất."""

import re
from collections.abc import Iterator
from typing import Final

from desktop_app.checking.finding import Finding
from desktop_app.checking.language.lexicon import Lexicon, Pair
from desktop_app.checking.language.reading import Reading, Word, neighbours
from desktop_app.checking.language.rule import cased_like, found_at
from desktop_app.checking.language.slips import FAR, LETTER, MARK, slip

_CONFUSED: Final = ("L-CONFUSED", "language.confused")
_UNUSUAL: Final = ("L-UNUSUAL", "language.unusual")
_NONE: Final[frozenset[str]] = frozenset()
_OF_EVERYTHING: Final = frozenset(
    "những các đã một và của là để cho với trong từ ra có không được này đó mà thì như về khi nếu "
    "hay hoặc bị đang sẽ vẫn còn rất cũng mỗi mọi do bởi tại ở theo đến ít nhiều vì nên "
    "bằng trên dưới trước sau hàng hằng".split()
)
"""Words that stand beside any other: no evidence."""
_CITED: Final = re.compile(r"\s*(?:\d|[a-zđ]\b)")
_PARTS: Final = frozenset({"khoản", "điểm", "điều", "mục"})


class Confusion:
    """Pairs that are no word and one slip away from one."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._words_meant: dict[Pair, Pair | None] = {}

    def find(self, read: Reading) -> Iterator[Finding]:
        """Names and quotations are passed over; a word is in one finding only."""
        words = read.words
        taken = -1
        for at, word in enumerate(words):
            if at <= taken or read.is_quoted(word.start):
                continue
            if self._has_pair(words, at) and not _cites(read, words[at + 1]):
                meant = self._meant(words, at)
                if meant is not None:
                    taken = at + 1
                    is_listed = f"{word.key} {words[at + 1].key}" in self._lexicon.confused
                    kind = _CONFUSED if is_listed else _UNUSUAL
                    yield _of_pair(read, (word, words[at + 1]), meant, kind)
                    continue
            one = self._between(words, at)
            if one:
                yield found_at(
                    read, (word.start, word.end), _UNUSUAL, (cased_like(word.text, one),)
                )

    @staticmethod
    def _has_pair(words: tuple[Word, ...], at: int) -> bool:
        if at + 1 >= len(words) or not words[at + 1].is_next:
            return False
        first, second = words[at], words[at + 1]
        if first.is_shouted or second.is_shouted:
            return first.is_shouted and second.is_shouted
        return not second.is_capital

    def _meant(self, words: tuple[Word, ...], at: int) -> Pair | None:
        known = self._lexicon
        first, second = words[at].key, words[at + 1].key
        if known.is_word(first, second):
            return None
        before, after = neighbours(words, at).before, neighbours(words, at + 1).after
        is_left_bound = known.is_word(before, first)
        is_right_bound = known.is_word(second, after)
        listed = known.confused.get(f"{first} {second}")
        if listed is not None and not (self._is_taken(words, at) or is_right_bound):
            one, other = listed.split(" ", 1)
            return one, other
        if known.stand_together(first, second):
            return None
        is_free = not (is_left_bound or is_right_bound)
        is_odd = (not is_left_bound and first not in known.usual_syllables) or (
            not is_right_bound and second not in known.usual_syllables
        )
        if any(one and not known.is_syllable(one) for one in (before, after)):
            return None  # the neighbour is wrong itself, and found
        return self._word_meant((first, second)) if is_free or is_odd else None

    def _is_taken(self, words: tuple[Word, ...], at: int) -> bool:
        """Whether the word before needs this one: not in "cơ quan | chức năng"."""
        before = neighbours(words, at).before
        if not self._lexicon.is_word(before, words[at].key):
            return False
        return not self._lexicon.is_word(neighbours(words, at - 1).before, before)

    def _word_meant(self, pair: Pair) -> Pair | None:
        if pair not in self._words_meant:
            self._words_meant[pair] = self._search(*pair)
        return self._words_meant[pair]

    def _search(self, first: str, second: str) -> Pair | None:
        """The likeliest word; of two syllables that both stand alone well, only a common one."""
        known = self._lexicon
        if first in _OF_EVERYTHING or second in _OF_EVERYTHING:
            return None
        options = [
            (slip(first, one), -known.weights.get(one, 0), (one, second))
            for one in known.leaders.get(second, ())
        ]
        options += [
            (slip(second, one), -known.weights.get(one, 0), (first, one))
            for one in known.followers.get(first, ())
        ]
        if first in known.alone and second in known.alone:
            likely = [one for one in options if one[0] <= MARK and one[2] in known.common]
        else:
            likely = [one for one in options if one[0] <= LETTER]
        return min(likely)[2] if likely else None

    def _between(self, words: tuple[Word, ...], at: int) -> str:
        """A syllable one slip away that is usual beside both neighbours, when this is beside none.

        One seldom used is already wrong for one neighbour. "" for none.
        """
        known, word = self._lexicon, words[at]
        if word.is_capital or len(word.key) < 2 or not known.is_syllable(word.text.lower()):
            return ""
        near = neighbours(words, at)
        if known.stand_together(near.before, word.key) or known.stand_together(
            word.key, near.after
        ):
            return ""
        left = known.seen_after.get(near.before, _NONE)
        right = known.seen_before.get(near.after, _NONE)
        left = _NONE if near.before in _OF_EVERYTHING else left
        right = _NONE if near.after in _OF_EVERYTHING else right
        is_odd = word.key not in known.usual_syllables
        likely = [
            (slip(word.key, one), one) for one in ((left | right) if is_odd else (left & right))
        ]
        best = min(likely, default=(FAR, ""))
        return best[1] if best[0] <= (LETTER if is_odd else MARK) else ""


def _cites(read: Reading, word: Word) -> bool:
    """Whether it names a part of a document: "tại khoản 2", "theo điểm a"."""
    return word.key in _PARTS and _CITED.match(read.text, word.end) is not None


def _of_pair(read: Reading, pair: tuple[Word, Word], meant: Pair, kind: tuple[str, str]) -> Finding:
    texts = (
        word.text if word.key == right else cased_like(word.text, right)
        for word, right in zip(pair, meant, strict=True)
    )
    return found_at(read, (pair[0].start, pair[1].end), kind, (" ".join(texts),))
