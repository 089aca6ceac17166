"""A finding: what a rule has against some characters of a text, and what to do about it."""

from typing import Literal

from msgspec import Struct

Level = Literal["error", "warning", "advice"]
"""error: breaks a rule; warning: probably wrong; advice: worth a look."""

MOST_SUGGESTIONS = 3


class Where(Struct, frozen=True):
    """The characters [start, end) (code points) of the text at `path` of the draft file.

    `path` is "" for a bare text. start == end: the whole field, as when something is missing.
    """

    path: str = ""
    start: int = 0
    end: int = 0


class Edit(Struct, frozen=True):
    """The characters of `where` become `text`."""

    where: Where
    text: str


class Finding(Struct, frozen=True, kw_only=True):
    """One finding. Its sentence is that of `code` with `params`, see `presenters.findings`.

    `rule` is an id of the rule book, which also gives the `level` (`RuleBook.graded`). `found` is
    what stands there, `expected` the suggestions, the best first, () for none. `fix` are edits that
    are safe to make unseen, () for none; those of one text do not overlap. `others` are further
    places of a finding that is told once per document.
    """

    rule: str
    code: str
    where: Where
    level: Level = "warning"
    params: dict[str, str] = {}
    found: str = ""
    expected: tuple[str, ...] = ()
    fix: tuple[Edit, ...] = ()
    others: tuple[Where, ...] = ()

    @property
    def is_fixable(self) -> bool:
        """Whether it can be put right without asking."""
        return bool(self.fix)
