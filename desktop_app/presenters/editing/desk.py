"""The desk: which notice is open. Opening another one saves and closes the one before."""

import datetime as dt
from typing import Final

from desktop_app.notice.draft import Draft
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.editing.editor import Editor
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.listeners import Listeners
from desktop_app.store.errors import StoreError
from desktop_app.store.moments import Clock
from desktop_app.store.store import Store
from desktop_app.workspace.autosave import Pace
from desktop_app.workspace.history import History
from desktop_app.workspace.open_notice import keep_history, open_notice
from desktop_app.workspace.save_notice import save_notice

AUTOSAVE_DELAY: Final = "autosave.delay"
"""The setting with how many seconds after a change a notice is saved at the latest."""

SLOWEST: Final = 10
"""The most seconds that can be set."""

NEWER: Final = noted("nội dung đã lưu sau cùng")


class StoreKeeper:
    """Keeps an open notice in the store."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def save(self, draft: Draft) -> dt.datetime:
        """Save the draft as its notice's latest version; when. Raises StoreError."""
        return save_notice(self._store, draft).at

    def keep_history(self, history: History) -> None:
        """Keep what can be undone. Raises StoreError."""
        keep_history(self._store, history)


class Desk:
    """Opens and closes notices of one store; `opened` hears of every editor, None when closed."""

    def __init__(self, store: Store, clock: Clock, say: Translate) -> None:
        self._store = store
        self._clock = clock
        self._say = say
        self.editor: Editor | None = None
        self.opened: Final = Listeners[Editor | None]()

    def open(self, notice_id: str) -> Editor | None:
        """Work on a notice of the store. None, and the one before stays, when that is not saved.

        Raises UnknownNotice and what else the store raises; the one before stays open then.
        """
        if self.editor is not None and self.editor.draft.id == notice_id:
            return self.editor
        history = open_notice(self._store, notice_id, self._clock(), self._say(NEWER))
        if not self.close():
            return None
        pace = self._pace()
        self.editor = Editor(
            history, StoreKeeper(self._store), self._clock, faults=(StoreError,), pace=pace
        )
        self.opened.tell(self.editor)
        return self.editor

    def put(self, draft: Draft) -> Editor | None:
        """Work on a new draft, which is saved first; as `open` otherwise."""
        save_notice(self._store, draft)
        return self.open(draft.id)

    def close(self) -> bool:
        """Save and put away what is open; False, and it stays open, when it cannot be saved.

        What its views hand over while they go is saved too; nothing is after that.
        """
        editor = self.editor
        if editor is None:
            return True
        if not editor.flush():
            return False
        self.editor = None
        self.opened.tell(None)
        editor.flush()
        editor.abandon()
        return True

    def drop(self) -> None:
        """Put away what is open without saving; nothing of it is saved later either.

        For when other data is in the place of its store, or its text was kept in a file.
        """
        if self.editor is not None:
            self.editor.abandon()
            self.editor = None
            self.opened.tell(None)

    def take_pace(self) -> None:
        """Save what is open at the pace that is set now."""
        if self.editor is not None:
            self.editor.set_pace(self._pace())

    def _pace(self) -> Pace:
        seconds = self._store.settings.get(AUTOSAVE_DELAY)
        if not isinstance(seconds, int | float) or not 0 < seconds <= SLOWEST:
            return Pace()
        return Pace(delay=dt.timedelta(seconds=seconds))
