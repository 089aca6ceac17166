"""The whole program in its window, on a real store of a test."""

import os
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from desktop_app import bootstrap
from desktop_app.bootstrap.open_notice_views import OpenNoticeViews
from desktop_app.bootstrap.program import Program
from desktop_app.bootstrap.window_tools import WindowPorts, WindowTools
from desktop_app.cli.storeroom import Storeroom
from desktop_app.presenters.actions import ACTIONS
from desktop_app.presenters.catalogue import Catalogue
from desktop_app.presenters.editing.editor import Editor
from desktop_app.presenters.forms.suggestions import Suggestions
from desktop_app.presenters.sentences import Sentences
from desktop_app.presenters.settings.data_care import at_once
from desktop_app.store.place import FILE_NAME
from desktop_app.store.store import Store
from desktop_app.ui.paper.fonts import load_faces
from desktop_app.ui.theme.look import Look
from desktop_app.ui.window.actions import Actions
from desktop_app.ui.window.main_window import MainWindow
from desktop_app.workspace.lay_out_notice import Typesetter
from tests.builders.stores import HandClock, a_store
from tests.ui.output_step.stand_ins import HeardDesktop, HeardPrinter, HeardToasts, ReadyPicker
from tests.ui.typing import commit

_PRESS: Final = bootstrap.press()


class KeptToasts(HeardToasts):
    """Toasts as the window has them, without a card."""

    def withdraw(self) -> None:
        """What was offered is over."""
        self.action, self.action_text = None, ""

    @property
    def text(self) -> str:
        """What was said last."""
        return self.texts[-1]

    def act(self) -> None:
        """Press the button of the toast."""
        assert self.action is not None
        self.action()


class AtOnce:
    """Background work that is done while one waits."""

    def run(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Do it."""
        at_once(work, done, failed)


class OpenProgram:
    """The program on the store in `folder`; `close` ends it, `again` starts it anew.

    The dialogs of the system are answered by `picker.answer`.
    """

    def __init__(self, folder: Path, look: Look) -> None:
        self.folder = folder
        self.look = look
        self.clock = HandClock()
        self.picker = ReadyPicker(None)
        self.desktop = HeardDesktop()
        self.printer = HeardPrinter()
        self._ids = count(1)
        self._start()

    def again(self) -> None:
        """Start the program once more, after `close`."""
        self._start()

    def close(self) -> bool:
        """Close the window and the store; False, and all stays open, where that is refused."""
        if not self.window.close():
            return False
        self.end()
        return True

    def end(self) -> None:
        """The program is gone, saved or not."""
        self.window.ask_before_closing(lambda: True)
        self.window.close()
        self.window.deleteLater()
        self.actions.deleteLater()
        self.settle()
        self.store.close()

    @property
    def views(self) -> OpenNoticeViews:
        """The views of the open notice."""
        views = self.program.room.views
        assert views is not None
        return views

    @property
    def editor(self) -> Editor:
        """The open notice."""
        return self.views.editor

    @property
    def status(self) -> str:
        """What the status line says about saving."""
        label = self.part(QLabel, "status-saved")
        return str(label.text())

    def part(self, kind: type[Any], name: str) -> Any:
        """The part of the window that has the name."""
        found = self.window.findChild(kind, name)
        assert isinstance(found, kind), name
        return found

    def press(self, action_id: str) -> None:
        """Choose an action as its menu does: nothing happens when it is disabled."""
        self.actions.get(action_id).trigger()

    def type(self, path: str, text: str) -> None:
        """Put the focus into a field of the open notice and type a finished word."""
        self.views.marker.go_to(path)
        self.settle()
        field = QApplication.focusWidget()
        assert field is not None
        commit(field, text)

    def name_of(self, notice_id: str) -> str:
        """The name of the meeting as the store has it."""
        return self.store.notices.latest(notice_id).meeting.name

    def settle(self) -> None:
        """Let the event loop do what is due."""
        for _ in range(3):
            QApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def _start(self) -> None:
        self.store: Store = a_store(self.folder, self.clock)
        catalogue = Catalogue()
        self.toasts = KeptToasts()
        self.actions = Actions(ACTIONS, self.look, catalogue.gettext, self.look)
        self.window = MainWindow(self.actions, self.look, catalogue.gettext)
        self.program = Program(self._tools(catalogue), self.window, self.actions, "0")
        self.program.show_home()
        self.window.show()

    def _tools(self, catalogue: Catalogue) -> WindowTools:
        room = Storeroom(self.folder, os.environ, self.clock, bootstrap.RESOURCES)
        return WindowTools(
            store=self.store,
            storeroom=room,
            press=_PRESS,
            typesetter=Typesetter(_PRESS.library, _PRESS.metrics),
            faces=load_faces(bootstrap.RESOURCES / "fonts"),
            look=self.look,
            say=catalogue.gettext,
            sentences=Sentences(catalogue),
            clock=self.clock,
            new_id=lambda: f"moi-{next(self._ids)}",
            names=Suggestions(self.store, lambda: self.clock().date()),
            ports=WindowPorts(
                toasts=self.toasts,
                picker=self.picker,
                desktop=self.desktop,
                background=AtOnce(),
                printer=self.printer,
            ),
            resources=bootstrap.RESOURCES,
            documents=lambda: self.folder,
        )


def shown_texts(widget: QWidget, kind: type[Any]) -> list[str]:
    """The texts of the visible parts of a kind."""
    return [one.text() for one in widget.findChildren(kind) if one.isVisible()]


def store_file(folder: Path) -> Path:
    """The file of the store in a folder."""
    return folder / FILE_NAME
