"""Naming the present state of the notice, so that it can be found again among its versions."""

from typing import Final

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.deed import Deed
from desktop_app.presenters.editing.editor import Editor
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.sentences import Sentences
from desktop_app.store.errors import StoreError
from desktop_app.store.store import Store

SAVED: Final = noted("Đã lưu.")
SAVED_AS: Final = noted("Đã lưu bản “{name}”.")


class VersionName:
    """Saves the notice of `editor` now, under a name or without one."""

    def __init__(self, editor: Editor, store: Store, sentences: Sentences, say: Translate) -> None:
        self._editor = editor
        self._store = store
        self._sentences = sentences
        self._say = say
        self.trouble = ""

    def save(self, name: str) -> Deed | None:
        """Save; None, and `trouble` says why, when it could not be.

        Without a name the version keeps the one it may have.
        """
        words = " ".join(name.split())
        self._editor.flush()
        try:
            self._store.notices.save(self._editor.draft, label=words or None)
        except StoreError as fault:
            self.trouble = self._sentences.tell(fault)
            return None
        self.trouble = ""
        return Deed(self._say(SAVED_AS).format(name=words) if words else self._say(SAVED))
