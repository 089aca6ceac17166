"""The main window: one page at a time, the menus, the status line, and what happens at closing."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from desktop_app.presenters.actions import MENUS
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.ui.theme.look import Look
from desktop_app.ui.window.actions import Actions
from desktop_app.ui.window.status_line import StatusLine

TITLE: Final = noted("Thông báo kết luận")
SMALLEST: Final = (960, 600)
USUAL: Final = (1280, 720)


class MainWindow(QMainWindow):
    """Shows pages. `may_close` is asked before closing; `left` tells that the window lost focus,
    `turned` that another page is shown, `file_dropped` has a file (Path) that was dropped on it.
    """

    left = Signal()
    closed = Signal()
    turned = Signal()
    file_dropped = Signal(object)

    def __init__(self, actions: Actions, look: Look, say: Translate) -> None:
        super().__init__()
        self._say = say
        self._may_close: Callable[[], bool] = lambda: True
        self._passing: QWidget | None = None
        self._pages = QStackedWidget(self)
        self._pages.setProperty("role", "surface")
        self._pages.currentChanged.connect(lambda _place: self.turned.emit())
        self.setCentralWidget(self._pages)
        self.status: Final = StatusLine(self)
        self.setStatusBar(self.status)
        actions.fill(self.menuBar(), MENUS)
        self.addActions(actions.all())
        self.setMinimumSize(*SMALLEST)
        self.resize(*(look.px(length) for length in USUAL))
        self.setAcceptDrops(True)
        self.name_notice(None)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """One file of this machine can be dropped."""
        if _file_in(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """It is told; what becomes of it is not the window's."""
        file = _file_in(event.mimeData())
        if file is not None:
            event.acceptProposedAction()
            self.file_dropped.emit(file)

    def ask_before_closing(self, may_close: Callable[[], bool]) -> None:
        """Close only when this says so."""
        self._may_close = may_close

    @property
    def page(self) -> QWidget | None:
        """The page that is shown."""
        return self._pages.currentWidget()

    def has_page(self, page: QWidget) -> bool:
        """Whether the page was shown and not taken out since."""
        return self._pages.indexOf(page) >= 0

    def show_page(self, page: QWidget) -> None:
        """Show a page, which becomes the window's; `drop_page` takes it out again."""
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        page.setFocus()
        if self._passing is not None and self._passing is not page:
            self.drop_page(self._passing)

    @property
    def passing(self) -> QWidget | None:
        """The page that is shown in passing, None for none."""
        return self._passing

    def show_passing_page(self, page: QWidget) -> None:
        """Show a page that is deleted as soon as another one is shown."""
        self.show_page(page)
        self._passing = page

    def drop_page(self, page: QWidget) -> None:
        """Take a page out and delete it."""
        if self._passing is page:
            self._passing = None
        self._pages.removeWidget(page)
        page.deleteLater()

    def name_notice(self, title: str | None) -> None:
        """Put the subject of the open notice into the title bar; None: none is open."""
        program = self._say(TITLE)
        self.setWindowTitle(program if not title else f"{title} - {program}")

    def come_forward(self) -> None:
        """Be the window in front, as a second start of the program asks for."""
        self.setWindowState(
            (self.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive
        )
        self.show()
        self.raise_()
        self.activateWindow()

    def place(self) -> str:
        """Where the window is and how large, for the next time."""
        return bytes(self.saveGeometry().toBase64().data()).decode()

    def set_place(self, place: str) -> None:
        """Be where and as large as `place` says; what is no place changes nothing."""
        self.restoreGeometry(QByteArray.fromBase64(place.encode()))

    def changeEvent(self, event: QEvent) -> None:
        """Tell that the person went to another program."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.left.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close when everything is saved."""
        if self._may_close():
            event.accept()
            self.closed.emit()
        else:
            event.ignore()


def _file_in(data: QMimeData) -> Path | None:
    """The only file that is dragged; None where there are none or several."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return files[0] if len(files) == 1 else None
