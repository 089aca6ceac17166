"""Find and replace: what is looked for, where it stands, which place is shown."""

from collections.abc import Callable, Sequence
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from desktop_app.notice.draft import Draft
from desktop_app.notice.errors import DraftError
from desktop_app.notice.text_places import block_path, text_places
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.editing.editor import Change, Editor
from desktop_app.presenters.editing.marker import Marker
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.find.matches import Match, matches_in, with_words
from desktop_app.presenters.listeners import Listeners
from desktop_app.vietnamese.finding import Likeness

Show = Callable[[str, int, int], None]
"""Selects characters of the field at a path ("body[0]", "recipients[2].text")."""

LONGEST: Final = 40
"""Characters of a query that a label repeats."""

REPLACED: Final = noted("thay “{old}” bằng “{new}”")
REPLACED_ALL: Final = noted("thay “{old}” bằng “{new}” ({count} chỗ)")
REMOVED: Final = noted("xoá “{old}”")
REMOVED_ALL: Final = noted("xoá “{old}” ({count} chỗ)")
UNUSABLE: Final = noted("Không thay được vì chữ mới có chỗ xuống dòng hoặc ký tự không in được.")


class FindState(Struct, frozen=True):
    """What is looked for and found. `current` is the match shown, None: none was gone to yet.

    `trouble` is a sentence why the last replacement was not made.
    """

    query: str = ""
    likeness: Likeness = Likeness()
    matches: tuple[Match, ...] = ()
    current: int | None = None
    trouble: str = ""


class Finder:
    """Looks in the notice of `editor` while it is `begun` and until it is `ended`."""

    def __init__(self, editor: Editor, marker: Marker, show: Show, say: Translate) -> None:
        self._editor = editor
        self._marker = marker
        self._show = show
        self._say = say
        self._state = FindState()
        self._is_on = False
        self.states: Final = Listeners[FindState]()
        editor.changes.add(self._follow)

    @property
    def state(self) -> FindState:
        """What is looked for and found now."""
        return self._state

    def begin(self) -> None:
        """Look again, in the notice as it is now."""
        self._is_on = True
        self._search(replace(self._state, current=None, trouble=""))

    def end(self) -> None:
        """Look no more; what was looked for is remembered."""
        self._is_on = False
        self._tell(replace(self._state, matches=(), current=None, trouble=""))

    def set_query(self, query: str) -> None:
        """Look for other words; nothing is shown until `next`."""
        if query != self._state.query:
            self._search(replace(self._state, query=query, current=None, trouble=""))

    def set_likeness(self, likeness: Likeness) -> None:
        """Look with other regard to diacritics, capitals and word ends."""
        self._search(replace(self._state, likeness=likeness, current=None, trouble=""))

    def next(self) -> None:
        """Show the next match, after the last one the first."""
        self._go(1)

    def previous(self) -> None:
        """Show the match before, before the first one the last."""
        self._go(-1)

    def show_current(self) -> None:
        """Show the current match once more, if there is one."""
        if self._state.current is not None:
            self._show_match(self._state.matches[self._state.current])

    def replace_current(self, words: str) -> None:
        """Put `words` in the place of the match shown and show the next one; else only show one."""
        current = self._state.current
        if current is None:
            self.next()
            return
        match = self._state.matches[current]
        if self._put((match,), words, REPLACED if words else REMOVED):
            after = self._first_from(match.path, match.start + len(words))
            if after is not None:
                self._turn_to(after)

    def replace_all(self, words: str) -> int:
        """Put `words` in the place of all matches in one change; how many were replaced."""
        matches = self._state.matches
        label = REPLACED_ALL if words else REMOVED_ALL
        return len(matches) if matches and self._put(matches, words, label) else 0

    def _put(self, matches: Sequence[Match], words: str, label: str) -> bool:
        query, likeness = self._state.query, self._state.likeness
        try:
            draft = with_words(self._editor.draft, matches, words, query, likeness)
        except DraftError:
            self._tell(replace(self._state, trouble=self._say(UNUSABLE)))
            return False
        texts = {"old": _short(query), "new": _short(words), "count": len(matches)}
        self._tell(replace(self._state, current=None, trouble=""))
        self._editor.edit(draft, self._say(label).format(**texts))
        return True

    def _follow(self, change: Change) -> None:
        if self._is_on:
            self._search(self._state, change.new)

    def _search(self, state: FindState, draft: Draft | None = None) -> None:
        """Find anew; the match that was shown stays so where it still stands."""
        shown = None if state.current is None else state.matches[state.current]
        matches = matches_in(draft or self._editor.draft, state.query, state.likeness)
        current = matches.index(shown) if shown in matches else None
        self._tell(replace(state, matches=matches, current=current))

    def _go(self, by: int) -> None:
        if not self._is_on:
            self.begin()
        state = self._state
        if not state.matches:
            return
        if state.current is not None:
            self._turn_to((state.current + by) % len(state.matches))
            return
        here = self._first_from(self._marker.path, 0) or 0
        self._turn_to(here if by > 0 else (here - 1) % len(state.matches))

    def _turn_to(self, index: int) -> None:
        self._tell(replace(self._state, current=index, trouble=""))
        self._show_match(self._state.matches[index])

    def _show_match(self, match: Match) -> None:
        path = block_path(match.path)
        self._marker.go_to(path)
        self._show(path, match.start, match.end)

    def _first_from(self, path: str, offset: int) -> int | None:
        """The first match at or after a character of the field at `path`; None without matches."""
        places = [place.path for place in text_places(self._editor.draft)]
        if not self._state.matches:
            return None
        start = next((n for n, place in enumerate(places) if path and place.startswith(path)), 0)
        order = {place: n for n, place in enumerate(places)}
        for index, match in enumerate(self._state.matches):
            here = order[match.path]
            if here > start or (here == start and match.start >= offset):
                return index
        return 0

    def _tell(self, state: FindState) -> None:
        self._state = state
        self.states.tell(state)


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[:LONGEST].rstrip()}…"
