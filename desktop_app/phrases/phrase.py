"""A phrase of the library: a pattern and what it is filed under."""

from typing import Literal

from desktop_app.notice.parts import Value
from desktop_app.phrases.terms import PhraseSystem

PhraseLevel = Literal["section", "item", "point", "dash", "paragraph"]


class Phrase(Value, frozen=True, kw_only=True, omit_defaults=True):
    """A reusable sentence; `text` is its pattern, see `phrases.pattern`.

    `function` and `topics` are ids of `phrases.terms`; no topics: any. No levels: any. `note` tells
    what to mind; `pack` is the id of the pack it comes from, "" for the person's own.
    """

    id: str
    text: str
    function: str
    topics: tuple[str, ...] = ()
    system: PhraseSystem = "both"
    levels: tuple[PhraseLevel, ...] = ()
    tags: tuple[str, ...] = ()
    note: str = ""
    pack: str = ""

    def suits(self, system: str) -> bool:
        """Whether it can be said in a notice of that system."""
        return self.system in ("both", system)
