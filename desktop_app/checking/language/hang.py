"""Words that sound alike and are taken for each other by their sense: hằng and hàng."""

import re
from collections.abc import Iterator
from typing import Final

from desktop_app.checking.finding import Finding
from desktop_app.checking.language.lexicon import Lexicon
from desktop_app.checking.language.reading import Reading, neighbours
from desktop_app.checking.language.rule import cased_like, found_at

_REPEATED: Final = frozenset("năm ngày tháng quý tuần giờ".split())
_MANY: Final = frozenset(
    "loạt nghìn triệu trăm chục vạn hóa hoá đầu rào ngũ ngàn tỷ xóm hải".split()
)
_KIND: Final = ("L-HANG", "language.hang")
_LONG: Final = re.compile(r"\s+\w+\s+trời\b")


class Hang:
    """L-HANG."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon

    def find(self, read: Reading) -> Iterator[Finding]:
        """ "hàng năm" and "hằng loạt"; not "mặt hàng ngày càng", not "hàng tháng trời"."""
        for at, word in enumerate(read.words):
            if word.key not in ("hàng", "hằng") or read.is_quoted(word.start):
                continue
            near = neighbours(read.words, at)
            meant = self._meant(word.key, near.before, near.after)
            if meant and not _LONG.match(read.text, word.end):
                right = cased_like(word.text, meant)
                yield found_at(read, (word.start, word.end), _KIND, (right,), is_safe=True)

    def _meant(self, word: str, before: str, after: str) -> str:
        if word == "hàng" and after in _REPEATED and not self._lexicon.is_word(before, word):
            return "hằng"
        return "hàng" if word == "hằng" and after in _MANY else ""
