"""The preview of what the printer is going to print, in the look of the window."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import (
    QDialog,
    QGraphicsView,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.preview.words import FIT_WIDTH, LARGER, NEXT, PREVIOUS, SMALLER
from desktop_app.ui.theme.look import Look

TITLE: Final = noted("In thông báo")
PRINT: Final = noted("In…")
CLOSE: Final = noted("Đóng")
FIT_PAGE: Final = noted("Vừa cả trang")
PAGE: Final = noted("Trang {page} / {count}")
PREVIEW: Final = noted("Các trang sẽ in")
_ICON: Final = 16


class PrintPreview(QDialog):
    """Shows what `paint` prints; "In…" asks for the printer and prints. Gone once it is closed.

    Ctrl++ and Ctrl+- zoom, Page Up and Page Down turn the pages.
    """

    def __init__(
        self,
        printer: QPrinter,
        paint: Callable[[QPrinter], None],
        look: Look,
        say: Translate,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._printer = printer
        self._look = look
        self._say = say
        self._icons: list[tuple[QToolButton, str]] = []
        self.setObjectName("print_preview")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say(TITLE))
        self.pages = QPrintPreviewWidget(printer, self)
        self.pages.setAccessibleName(say(PREVIEW))
        self.pages.paintRequested.connect(paint)
        self._number = QLabel(self)
        self._number.setObjectName("print_page")
        self._print = QPushButton(say(PRINT), self)
        self._print.setObjectName("print_now")
        self._print.setProperty("role", "primary")
        self._print.setDefault(True)
        self._print.clicked.connect(self._choose_printer)
        self._lay_out()
        self.pages.previewChanged.connect(self._show_number)
        self._print.setFocus()
        look.changed.connect(self._restyle)
        self._restyle()

    def _lay_out(self) -> None:
        pages, turn = self.pages, self._turn
        previous = self._button("chevron-left", PREVIOUS, "PgUp", lambda: turn(-1))
        following = self._button("chevron-right", NEXT, "PgDown", lambda: turn(1))
        zoom = (
            self._button("zoom-out", SMALLER, "Ctrl+-", pages.zoomOut),
            self._button("zoom-in", LARGER, "Ctrl++", pages.zoomIn),
            self._button("move-horizontal", FIT_WIDTH, "Ctrl+0", pages.fitToWidth),
            self._button("file-text", FIT_PAGE, "Ctrl+1", pages.fitInView),
        )
        close = QPushButton(self._say(CLOSE), self)
        close.clicked.connect(self.close)
        close.setAutoDefault(False)
        self._row = QHBoxLayout()
        for widget in (previous, self._number, following):
            self._row.addWidget(widget)
        self._row.addStretch(1)
        for button in zoom:
            self._row.addWidget(button)
        self._row.addStretch(1)
        self._row.addWidget(close)
        self._row.addWidget(self._print)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._row)
        column.addWidget(pages, 1)

    def _button(self, icon: str, words: str, keys: str, do: Callable[[], object]) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("role", "quiet")
        button.setAccessibleName(self._say(words))
        button.setToolTip(f"{self._say(words)} ({keys})")
        button.setShortcut(keys)
        button.clicked.connect(lambda _checked: do())
        self._icons.append((button, icon))
        return button

    def _turn(self, by: int) -> None:
        wanted = self.pages.currentPage() + by
        if 1 <= wanted <= self.pages.pageCount():
            self.pages.setCurrentPage(wanted)
            self._show_number()

    def _show_number(self) -> None:
        page, count = self.pages.currentPage(), self.pages.pageCount()
        self._number.setText(self._say(PAGE).format(page=page, count=count))

    def _choose_printer(self) -> None:
        dialog = QPrintDialog(self._printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._print_all)
        QDialog.open(dialog)  # its own `open` knows no slot of Python

    def _print_all(self, result: int) -> None:
        if result == QDialog.DialogCode.Accepted:
            self.pages.print_()
            self.close()

    def _restyle(self) -> None:
        px = self._look.px
        self._row.setContentsMargins(px(12), px(8), px(12), px(8))
        self._row.setSpacing(px(4))
        for button, icon in self._icons:
            button.setIcon(self._look.icon(icon))
            button.setIconSize(QSize(px(_ICON), px(_ICON)))
        for view in self.pages.findChildren(QGraphicsView):
            view.scene().setBackgroundBrush(self._look.colour("surface"))
