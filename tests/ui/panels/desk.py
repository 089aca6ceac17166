"""A notice with saved versions, and a hearer of toasts, for tests of panels."""

from collections.abc import Callable
from pathlib import Path

from desktop_app.presenters.panels.change_list import ChangeListPresenter
from desktop_app.presenters.panels.versions import VersionsPresenter
from tests.builders.editors import an_editor
from tests.builders.stores import HOUR, HandClock, a_store, a_text


class HeardToasts:
    """Remembers what was said, and the way back that was offered."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.action_text = ""
        self.action: Callable[[], None] | None = None

    def show(
        self, text: str, action_text: str = "", action: Callable[[], None] | None = None
    ) -> None:
        self.texts.append(text)
        self.action_text = action_text
        self.action = action

    def act(self) -> None:
        assert self.action is not None
        self.action()


class Desk:
    """A notice with three versions: "một", "một hai", "một hai ba"."""

    def __init__(self, folder: Path) -> None:
        self.clock = HandClock()
        self.store = a_store(folder, self.clock)
        self.editor = an_editor(self.store, a_text("nháp"), self.clock)
        for words in ("một", "một hai", "một hai ba"):
            self.clock.advance(HOUR)
            self.editor.edit(a_text(words), f"sửa thành {words}")
            self.editor.flush()
        self.toasts = HeardToasts()
        self.versions = VersionsPresenter(
            self.editor, self.store.versions, self.store.exports, self.clock, str
        )
        self.changes = ChangeListPresenter(self.editor, self.clock, str)
