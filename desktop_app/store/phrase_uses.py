"""How often each phrase was used and when last, and which are the person's favourites."""

from typing import Final

from desktop_app.store.database import Database
from desktop_app.store.directory import Listed, PhraseUse, Register
from desktop_app.store.errors import UnknownEntry


class PhraseUses:
    """The uses by the ids of phrases; a phrase of which nothing is known was never used."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.register: Final = Register(database, "phrase_use", PhraseUse)

    def list(self) -> tuple[Listed[PhraseUse], ...]:
        """All that were used or are favourites."""
        return tuple(one for one in self.register.list() if one.uses or one.entry.is_favourite)

    def count(self, id: str) -> None:  # noqa: A002
        """Note that the phrase was used now."""
        with self._database.change():
            self._ensure(id)
            self.register.count_use(id)

    def take_back(self, id: str) -> None:  # noqa: A002
        """Count one use less, for what was undone."""
        with self._database.change():
            self._ensure(id)
            self.register.take_back_use(id)

    def set_favourite(self, id: str, *, is_favourite: bool) -> None:  # noqa: A002
        """Make the phrase a favourite, or one no more."""
        self.register.put(PhraseUse(id=id, is_favourite=is_favourite))

    def move(self, source: str, target: str) -> None:
        """Give all that is known of one phrase to another one, into which it was merged."""
        found = {one.entry.id: one for one in self.list()}
        given = found.get(source)
        if given is None:
            return
        had = found.get(target, Listed(PhraseUse(id=target), 0, None))
        is_favourite = had.entry.is_favourite or given.entry.is_favourite
        moments = [moment for moment in (had.last_used, given.last_used) if moment is not None]
        entry = PhraseUse(id=target, is_favourite=is_favourite)
        with self._database.change():
            self.register.put_listed(
                Listed(entry, had.uses + given.uses, max(moments, default=None))
            )
            self.register.remove(source)

    def _ensure(self, phrase_id: str) -> None:
        try:
            self.register.get(phrase_id)
        except UnknownEntry:
            self.register.put(PhraseUse(id=phrase_id))
