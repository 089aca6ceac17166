"""The window from start to end: application, look, store, program, event loop."""

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, Final
from uuid import uuid4

from PySide6.QtCore import QObject, QStandardPaths, Qt, QTimer, QTranslator
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMessageBox

from desktop_app import __version__, bootstrap
from desktop_app.bootstrap.late_printer import LatePrinter
from desktop_app.bootstrap.preload import preload
from desktop_app.bootstrap.program import Program
from desktop_app.bootstrap.settings_page import look_settings
from desktop_app.bootstrap.window_tools import WindowPorts, WindowTools
from desktop_app.cli.console import show_beside
from desktop_app.cli.storeroom import Storeroom
from desktop_app.presenters.actions import ACTIONS
from desktop_app.presenters.catalogue import SOURCE_LANGUAGE, Catalogue, noted
from desktop_app.presenters.forms.suggestions import Suggestions
from desktop_app.presenters.home.start_guide import is_wanted
from desktop_app.presenters.sentences import Sentences
from desktop_app.presenters.settings.specs import LANGUAGE
from desktop_app.store.errors import StoreDamaged, StoreError, StoreInUse
from desktop_app.store.lock import leave_request
from desktop_app.store.store import Store
from desktop_app.ui.application import FaultCatcher, make_application
from desktop_app.ui.background import ThreadBackground
from desktop_app.ui.desktop import NativeDesktop
from desktop_app.ui.file_picker import NativeFilePicker
from desktop_app.ui.paper.fonts import load_faces
from desktop_app.ui.qt_texts import speak
from desktop_app.ui.theme.look import Look
from desktop_app.ui.toast import Toasts
from desktop_app.ui.window.actions import Actions
from desktop_app.ui.window.main_window import MainWindow
from desktop_app.workspace.lay_out_notice import Typesetter

ASK_EVERY: Final = 400
"""Milliseconds between looks whether a second start asked for this window."""

OWN_FAULT: Final = noted(
    "Chương trình gặp một lỗi không lường trước; những gì đã lưu vẫn còn. "
    "Hãy đóng rồi mở lại chương trình."
)
FAULT_BOX: Final = "own_fault"
OTHER_STORE: Final = noted("Chọn kho thông báo khác")


def run_window(store: str | None, draft: Path | None) -> int:
    """Show the window until it is closed; the exit code."""
    application = make_application(["tbkl"])
    application.setWindowIcon(QIcon(str(bootstrap.RESOURCES / "brand" / "tbkl.svg")))
    start = Start(application, bootstrap.storeroom(), store)
    code = start.open(draft)
    if code is None:
        code = application.exec()
    start.end()
    return code


class Start(QObject):
    """Opens the store and the window on it, or says what keeps it from being opened."""

    def __init__(self, application: QApplication, room: Storeroom, store: str | None) -> None:
        super().__init__(application)
        self._application = application
        self._room = room
        self._place = store
        self.look = Look(bootstrap.RESOURCES, parent=application)
        self._catalogue = Catalogue()
        self._faults = FaultCatcher(self._tell_fault, application)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._answer_request)
        self._qt_texts: QTranslator | None = None
        self.store: Store | None = None
        self.window: MainWindow | None = None
        self.program: Program | None = None
        self._background: ThreadBackground | None = None

    def open(self, draft: Path | None, told: str = "") -> int | None:
        """Show the window; None, or the exit code where there is nothing to be shown.

        `told` is what was done to the store before; the list comes up with it.
        """
        try:
            self._open_store(draft, told)
        except StoreInUse as fault:
            if draft is not None:
                leave_request(self._room.place(self._place), draft)
            show_beside(Sentences(self._catalogue).tell(fault))
            return 0
        except StoreError as fault:
            self._close_store()
            self._speak(None)
            self.look.apply()
            self._show_trouble(self._looked_through(fault), draft)
        return None

    def end(self) -> None:
        """Close what is open; nothing goes on after this.

        A store that is gone by now needs no closing: the next start looks after it.
        """
        self._timer.stop()
        if self._background is not None:
            self._background.wait()
        self._close_store()
        self._stop_speaking()
        self._faults.stop()

    def _open_store(self, draft: Path | None, told: str) -> None:
        """Open the store and show the window on it; raises StoreError."""
        self.store = self._room.open(self._place, chores=True)
        self._speak(self.store)
        look_settings(self.store.settings, self.look)
        self._show_program(self.store, draft, told)

    def _close_store(self) -> None:
        store, self.store, self.program = self.store, None, None
        if store is not None:
            with suppress(StoreError):
                store.close()

    def _looked_through(self, fault: StoreError) -> StoreError:
        """What a look through the whole file says of damage that was met with only after it was
        opened: that sets the file aside, so that it can be repaired.
        """
        if not isinstance(fault, StoreDamaged) or fault.set_aside is not None:
            return fault
        try:
            self._room.open(self._place, check=True).close()
        except StoreError as found:
            return found
        return fault

    def _speak(self, store: Store | None) -> None:
        """Take the language that is set; TBKL_LANG comes first."""
        kept = None if store is None else store.settings.get(LANGUAGE)
        language = os.environ.get("TBKL_LANG") or (kept if isinstance(kept, str) else None)
        language = language or SOURCE_LANGUAGE
        self._catalogue = Catalogue.load(bootstrap.RESOURCES / "locale", language)
        self._stop_speaking()
        self._qt_texts = speak(bootstrap.RESOURCES, language)

    def _stop_speaking(self) -> None:
        """Let Qt's own texts be English again."""
        if self._qt_texts is not None:
            self._application.removeTranslator(self._qt_texts)
            self._qt_texts = None

    def _show_program(self, store: Store, draft: Path | None, told: str) -> None:
        window, actions = self._make_window()
        tools = self._tools(store, window)
        self.program = Program(tools, window, actions, __version__)
        if draft is not None:
            self.program.take_file(draft)
        elif is_wanted(store) and not told:
            self.program.pages.show_guide()
        else:
            self.program.show_home()
        if told:
            self.program.tell(told)
        window.show()
        QTimer.singleShot(0, self, lambda: self._after_first_paint(store))
        self._timer.start(ASK_EVERY)

    def _make_window(self) -> tuple[MainWindow, Actions]:
        say = self._catalogue.gettext
        if self.window is not None:
            self.window.deleteLater()
        actions = Actions(ACTIONS, self.look, say, self)
        window = self.window = MainWindow(actions, self.look, say)
        return window, actions

    def _tools(self, store: Store, window: MainWindow) -> WindowTools:
        say = self._catalogue.gettext
        press = bootstrap.press()
        faces = load_faces(bootstrap.RESOURCES / "fonts")
        self._background = ThreadBackground(self)
        clock = self._room.clock
        return WindowTools(
            store=store,
            storeroom=self._room,
            press=press,
            typesetter=Typesetter(press.library, press.metrics),
            faces=faces,
            look=self.look,
            say=say,
            sentences=Sentences(self._catalogue),
            clock=clock,
            new_id=lambda: uuid4().hex,
            names=Suggestions(store, lambda: clock().astimezone().date()),
            ports=WindowPorts(
                toasts=Toasts(window, self.look, say),
                picker=NativeFilePicker(window),
                desktop=NativeDesktop(),
                background=self._background,
                printer=LatePrinter(window, faces, self.look, say),
            ),
            resources=bootstrap.RESOURCES,
            documents=documents,
        )

    def _show_trouble(self, fault: StoreError, draft: Path | None) -> None:
        from desktop_app.presenters.home.trouble import Trouble
        from desktop_app.ui.start.trouble_view import TroubleView

        window, actions = self._make_window()
        for action in actions.all():
            action.setEnabled(False)
        say = self._catalogue.gettext
        trouble = Trouble(
            fault,
            self._room.place(self._place),
            lambda: self._room.open(self._place, check=True),
            self._room.clock,
            say,
        )
        view = TroubleView(trouble, self.look, say)

        def again(told: str = "") -> None:
            window.hide()
            self.open(draft, told)

        trouble.solved.add(again)
        view.retry_wanted.connect(again)
        view.close_wanted.connect(window.close)
        view.other_wanted.connect(lambda: self._choose_other(window, again))
        window.show_page(view)
        window.show()

    def _choose_other(self, window: MainWindow, again: Callable[[], Any]) -> None:
        def chosen(folder: Path) -> None:
            self._place = str(folder)
            again()

        title = self._catalogue.gettext(OTHER_STORE)
        NativeFilePicker(window).folder(title, documents(), chosen)

    def _after_first_paint(self, store: Store) -> None:
        """What need not be there before the window is."""
        if self.store is store and self.program is not None:
            self.program.pages.offer_templates()
            preload(self)

    def _answer_request(self) -> None:
        request = None if self.store is None else self.store.take_request()
        if request is None or self.window is None:
            return
        self.window.come_forward()
        if request.file is not None and self.program is not None:
            self.program.take_file(request.file)

    def _tell_fault(self, _fault: BaseException) -> None:
        """Say it in one box, however often it happens while that stands there."""
        if self.window is None or self.window.findChild(QMessageBox, FAULT_BOX) is not None:
            return
        box = QMessageBox(self.window)
        box.setObjectName(FAULT_BOX)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setText(self._catalogue.gettext(OWN_FAULT))
        box.setIcon(QMessageBox.Icon.Warning)
        box.open()


def documents() -> Path:
    """The person's folder of documents."""
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(place) or Path.home())
