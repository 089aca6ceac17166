"""What stands in for the desktop around the views: toasts, dialogs, printers, other programs."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.layout.pages import Pages
from desktop_app.ui.ports import Kind


class HeardToasts:
    """Keeps what was said."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.action_text = ""
        self.action: Callable[[], None] | None = None

    def show(
        self, text: str, action_text: str = "", action: Callable[[], None] | None = None
    ) -> None:
        """Keep it."""
        self.texts.append(text)
        self.action_text = action_text
        self.action = action


class ReadyPicker:
    """Answers every question for a file with `answer`; None: the person gives up."""

    def __init__(self, answer: Path | None) -> None:
        self.answer = answer
        self.asked: list[tuple[str, Path, Sequence[Kind]]] = []

    def save(
        self, title: str, proposed: Path, kinds: Sequence[Kind], done: Callable[[Path], None]
    ) -> None:
        """Answer."""
        self._answer(title, proposed, kinds, done)

    def open(
        self, title: str, folder: Path, kinds: Sequence[Kind], done: Callable[[Path], None]
    ) -> None:
        """Answer."""
        self._answer(title, folder, kinds, done)

    def folder(self, title: str, folder: Path, done: Callable[[Path], None]) -> None:
        """Answer."""
        self._answer(title, folder, (), done)

    def _answer(
        self, title: str, place: Path, kinds: Sequence[Kind], done: Callable[[Path], None]
    ) -> None:
        self.asked.append((title, place, kinds))
        if self.answer is not None:
            done(self.answer)


class HeardPrinter:
    """Keeps what was to be printed."""

    def __init__(self) -> None:
        self.pages: list[Pages] = []

    def preview(self, pages: Pages) -> None:
        """Keep it."""
        self.pages.append(pages)


class HeardDesktop:
    """Keeps what was opened; finds a program only when `works`."""

    def __init__(self) -> None:
        self.works = True
        self.opened: list[Path] = []
        self.shown: list[Path] = []

    def open_file(self, file: Path) -> bool:
        """Keep it."""
        self.opened.append(file)
        return self.works

    def show_in_folder(self, file: Path) -> bool:
        """Keep it."""
        self.shown.append(file)
        return self.works


Wanted = TypeVar("Wanted", bound=QObject)


def part(view: QObject, kind: type[Wanted], name: str) -> Wanted:
    """The part of a view that has the name."""
    found = view.findChild(kind, name)
    assert isinstance(found, kind)
    return found


def commit(widget: QWidget, text: str) -> None:
    """Type by an input method: first composed, then committed."""
    QApplication.sendEvent(widget, QInputMethodEvent(text, []))
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def unikey(widget: QWidget, backspaces: int, letters: str) -> None:
    """Type as UniKey does: real Backspaces, then the letters as key events."""
    none = Qt.KeyboardModifier.NoModifier
    for _ in range(backspaces):
        press(widget, Qt.Key.Key_Backspace)
    for letter in letters:
        for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, 0, none, letter))


def press(
    widget: QWidget,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """A key pressed and let go."""
    for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, modifier))
