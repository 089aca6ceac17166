"""Phrases and a search over them, kept nowhere."""

from collections.abc import Sequence

from desktop_app.phrases.phrase import Phrase
from desktop_app.phrases.search import PhraseHit, PhraseIndex, Wanted

ASSIGN = "Giao {cơ quan} chủ trì[, phối hợp với {các cơ quan}] {nội dung}[; hoàn thành {thời hạn}]"


def a_phrase(id: str = "giao", text: str = ASSIGN, **parts: object) -> Phrase:  # noqa: A002
    """A phrase of one's own; an assignment by default."""
    told: dict[str, object] = {"function": "giao-nhiem-vu", **parts}
    return Phrase(id=id, text=text, **told)  # type: ignore[arg-type]


class FoundPhrases:
    """Finds among the given ones; `wanted` is what was asked for last, `used` what was counted."""

    def __init__(self, *phrases: Phrase) -> None:
        self._index = PhraseIndex(phrases)
        self.wanted = Wanted()
        self.used: list[str] = []

    def find(self, query: str, wanted: Wanted, limit: int) -> Sequence[PhraseHit]:
        """As the library does."""
        self.wanted = wanted
        return self._index.find(query, wanted, limit=limit)

    def count_use(self, phrase_id: str) -> None:
        """Put into a notice."""
        self.used.append(phrase_id)
