"""The bodies (cơ quan, đơn vị) known by name, with their rank, from a file of data."""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Final, Literal, NamedTuple

from desktop_app.notice.parts import Value
from desktop_app.vietnamese.tone_style import to_tone_style
from desktop_app.vietnamese.unicode_form import to_nfc

Rank = Literal["centre", "province_head", "province", "mass", "commune", "many"]
RANKS: Final[tuple[Rank, ...]] = (
    "centre", "province_head", "province", "mass", "commune", "many",
)  # fmt: skip
"""Of bodies, the highest first; "many" are groups (các sở, ngành)."""


class BodyGroup(Value, frozen=True, kw_only=True):
    """Bodies of one rank in one system."""

    rank: Rank
    system: Literal["party", "state", "both"]
    names: tuple[str, ...]


class BodyFile(Value, frozen=True, kw_only=True):
    """The file resources/lexicon/organs.json; `posts` are the words that people's posts begin."""

    format: Literal["tbkl-organs"]
    version: Literal[1]
    groups: tuple[BodyGroup, ...]
    posts: tuple[str, ...]


class KnownBody(NamedTuple):
    """A name as it is spelt, and its rank."""

    name: str
    rank: Rank


class KnownBodies:
    """Names to be found in a text; the longest that fits is the one that is meant."""

    def __init__(self, bodies: Iterable[KnownBody], posts: Iterable[str] = ()) -> None:
        self._bodies: dict[str, KnownBody] = {}
        for body in bodies:
            self._bodies.setdefault(comparable(body.name), body)
        self._names = _by_first_word(self._bodies)
        self._posts = _by_first_word(comparable(post) for post in posts)
        self.tails: Final[Mapping[str, str]] = MappingProxyType(
            {
                key.removeprefix("sở "): body.name
                for key, body in self._bodies.items()
                if key.startswith("sở ")
            }
        )
        self._tails = _by_first_word(self.tails)

    @classmethod
    def of_file(cls, data: BodyFile, more: Iterable[str] = ()) -> "KnownBodies":
        """Those of the file, and `more` names (the office's own directory)."""
        shipped = [KnownBody(name, group.rank) for group in data.groups for name in group.names]
        return cls([*shipped, *(KnownBody(name, "province") for name in more)], data.posts)

    def at(self, low: str, start: int) -> int:
        """Where the longest name that begins at `start` ends; `start` where none does."""
        return _end_of_longest(self._names, low, start)

    def post_at(self, low: str, start: int) -> int:
        """Where the longest post that begins at `start` ends; `start` where none does."""
        return _end_of_longest(self._posts, low, start)

    def tail_at(self, low: str, start: int) -> int:
        """Where a department's name without "Sở" ends; `start` where there is none."""
        return _end_of_longest(self._tails, low, start)

    def rank_of(self, name: str) -> Rank | None:
        """The rank of a body by its name, or by the longest known one it begins with."""
        low = comparable(name)
        end = self.at(low, 0)
        return self._bodies[low[:end]].rank if end else None


@lru_cache(maxsize=8192)  # the blocks and names of one notice, over and over while it is written
def comparable(text: str) -> str:
    """The text in NFC, small letters, new tone style, plain spaces; as long as its NFC form."""
    return to_tone_style(to_nfc(text), "new").lower().replace("\u00a0", " ")


def _by_first_word(names: Iterable[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name in sorted(set(names), key=len, reverse=True):
        found.setdefault(name.split(" ", 1)[0].rstrip(","), []).append(name)
    return found


def _end_of_longest(names: Mapping[str, list[str]], low: str, start: int) -> int:
    end = start
    while end < len(low) and (low[end].isalnum()):
        end += 1
    for name in names.get(low[start:end], ()):
        stop = start + len(name)
        if low.startswith(name, start) and not low[stop : stop + 1].isalnum():
            return stop
    return start
