"""Names for the slots of a phrase: those the draft has already, then those of the directory."""

from collections.abc import Callable, Sequence
from typing import Final

from desktop_app.notice.draft import Draft
from desktop_app.workspace.names_in_draft import Names, names_in
from desktop_app.workspace.suggest_names import match_quality

LIMIT: Final = 8


class NameOffers:
    """Offers words as `Suggestions` does; `draft` gives the notice as it is now."""

    def __init__(
        self, draft: Callable[[], Draft], directory: Callable[[str, str], Sequence[str]]
    ) -> None:
        self._draft = draft
        self._directory = directory
        self._known: tuple[Draft, Names] | None = None

    def __call__(self, kind: str, typed: str) -> Sequence[str]:
        """What could be meant, the best first; kinds as in `Suggestions`."""
        ranked = [
            (quality, name)
            for name in self._named(kind)
            if (quality := match_quality(name, typed)) is not None
        ]
        near = [name for _, name in sorted(ranked, key=lambda pair: pair[0])]
        return tuple(dict.fromkeys([*near, *self._directory(kind, typed)]))[:LIMIT]

    def _named(self, kind: str) -> Sequence[str]:
        draft = self._draft()
        if self._known is None or self._known[0] is not draft:
            self._known = draft, names_in(draft)
        names = self._known[1]
        if kind == "person":
            return [one.name for one in names.people]
        return [one.name for one in names.organs] if kind == "organ" else ()
