"""What the directory offers while a name is typed in a form."""

import datetime as dt
from collections.abc import Callable, Sequence

from desktop_app.store.errors import StoreError
from desktop_app.store.store import Store
from desktop_app.workspace.suggest_names import (
    LIMIT,
    match_quality,
    posts_on,
    suggest_organs,
    suggest_people,
    suggest_recipients,
)


class Suggestions:
    """Offers words for fields; a directory that cannot be read offers nothing.

    `day` is the day whose posts count, that of the meeting or today.
    """

    def __init__(self, store: Store, day: Callable[[], dt.date]) -> None:
        self._store = store
        self._day = day

    def __call__(self, kind: str, typed: str) -> Sequence[str]:
        """What could be meant, the best first; nothing for an unknown kind."""
        finders: dict[str, Callable[[str], Sequence[str]]] = {
            "person": self._people,
            "organ": self._organs,
            "recipient": self._recipients,
            "post": self._posts,
        }
        try:
            return tuple(dict.fromkeys(finders[kind](typed))) if kind in finders else ()
        except StoreError:
            return ()

    def person_of(self, name: str) -> tuple[str, tuple[str, ...]] | None:
        """Title and posts on the day of the person of that name; None: not known."""
        try:
            found = suggest_people(self._store, name, self._day())
        except StoreError:
            return None
        person = next((one.entry for one in found if one.entry.name == name), None)
        if person is None:
            return None
        return person.title, tuple(post.name for post in posts_on(person, self._day()))

    def _people(self, typed: str) -> Sequence[str]:
        return [one.entry.name for one in suggest_people(self._store, typed, self._day())]

    def _organs(self, typed: str) -> Sequence[str]:
        return [one.entry.name for one in suggest_organs(self._store, typed)]

    def _recipients(self, typed: str) -> Sequence[str]:
        return [one.entry.text for one in suggest_recipients(self._store, typed)]

    def _posts(self, typed: str) -> Sequence[str]:
        people = suggest_people(self._store, typed, self._day(), 4 * LIMIT)
        posts = [post.name for one in people for post in one.entry.posts]
        return [post for post in posts if match_quality(post, typed) is not None][:LIMIT]
