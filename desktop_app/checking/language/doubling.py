"""Words typed twice: "thực hiện thực hiện", "các các"."""

from collections.abc import Iterator
from typing import Final

from desktop_app.checking.finding import Finding
from desktop_app.checking.language.lexicon import Lexicon
from desktop_app.checking.language.reading import Reading, Word
from desktop_app.checking.language.rule import found_at

_DOUBLED: Final = ("L-DOUBLED", "language.doubled")
_LONGEST: Final = 4
_MEANT: Final = frozenset(
    "luôn ngày từ dần đời người nhà song thường xanh đều mãi chung vân ba xa rất lâu ào ầm khăng "
    "chằm đùng vừa năm tháng hằng từng đâu nơi ngành cấp đêm hay khác lần hai mười tuần rầm ai bù "
    "rành oang sừng lăm dăm khư trừng tràn đùn hàng lớp cao thôn xóm bản đầy".split()
)


class Doubling:
    """One to four words that stand twice, only a space between."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon

    def find(self, read: Reading) -> Iterator[Finding]:
        """Reduplications of the language and names are passed over."""
        words, after = read.words, 0
        for at in range(len(words)):
            if at < after or read.is_quoted(words[at].start):
                continue
            length = self._doubled(words, at)
            if length:
                after = at + length
                span = (words[at].start, words[at + 2 * length - 1].end)
                once = read.text[words[at].start : words[at + length - 1].end]
                yield found_at(read, span, _DOUBLED, (once,), is_safe=True)

    def _doubled(self, words: tuple[Word, ...], at: int) -> int:
        """How many words stand twice from there, 0 for none."""
        for length in range(_LONGEST, 0, -1):
            if at + length >= len(words) or words[at].key != words[at + length].key:
                continue
            both = words[at : at + 2 * length]
            if len(both) < 2 * length or not all(word.is_next for word in both[1:]):
                continue
            first, second = both[:length], both[length:]
            if [word.key for word in first] == [word.key for word in second] and not (
                self._is_meant(words, at, length)
            ):
                return length
        return 0

    def _is_meant(self, words: tuple[Word, ...], at: int, length: int) -> bool:
        if length > 1:
            return words[at].key in _MEANT
        first, second = words[at], words[at + 1]
        if second.is_capital or first.key in _MEANT or len(first.key) == 1:
            return True
        # Two words may meet in one syllable: "cơ quan quan trọng", "công tác tác động".
        is_left = at > 0 and first.is_next and self._lexicon.is_word(words[at - 1].key, first.key)
        is_right = (
            at + 2 < len(words)
            and words[at + 2].is_next
            and self._lexicon.is_word(second.key, words[at + 2].key)
        )
        is_counted = is_left and (at + 2 >= len(words) or not words[at + 2].is_next)
        return is_left and (is_right or is_counted)
