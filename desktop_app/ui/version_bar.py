"""The slim bar that names the present state of the notice (Ctrl+S)."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)
from shiboken6 import isValid

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.version_name import VersionName
from desktop_app.ui.ports import Toaster
from desktop_app.ui.theme.look import Look

NAME: Final = noted("Tên bản lưu")
EXAMPLE: Final = noted("ví dụ: trình lần 1; để trống cũng được")
SAVE: Final = noted("Lưu")
CANCEL: Final = noted("Thôi")


class VersionBar(QFrame):
    """Enter saves under the name typed, Escape puts the bar away."""

    closed = Signal()

    def __init__(
        self,
        versions: VersionName,
        look: Look,
        say: Translate,
        toasts: Toaster,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("version_bar")
        self.setProperty("role", "bar")
        self._versions = versions
        self._look = look
        self._toasts = toasts
        self._before: QWidget | None = None
        label = QLabel(say(NAME), self)
        self._name = QLineEdit(self)
        self._name.setObjectName("version_name")
        self._name.setAccessibleName(say(NAME))
        self._name.setPlaceholderText(say(EXAMPLE))
        self._save = QPushButton(say(SAVE), self)
        self._save.setObjectName("version_save")
        self._save.setProperty("role", "primary")
        self._cancel = QPushButton(say(CANCEL), self)
        self._cancel.setObjectName("version_cancel")
        self._trouble = QLabel(self)
        self._trouble.setObjectName("version_trouble")
        self._trouble.setProperty("role", "error")
        self._trouble.setWordWrap(True)
        self._grid = QGridLayout(self)
        for column, widget in enumerate((label, self._name, self._save, self._cancel)):
            self._grid.addWidget(widget, 0, column)
        self._grid.addWidget(self._trouble, 1, 0, 1, 4)
        self._name.returnPressed.connect(self._keep)
        self._save.clicked.connect(self._keep)
        self._cancel.clicked.connect(self.close_bar)
        self._restyle()
        look.changed.connect(self._restyle)
        self.hide()

    def open_bar(self) -> None:
        """Show the bar with the cursor in an empty field."""
        if self.isHidden():
            self._before = QApplication.focusWidget()
            self._name.clear()
        self._tell("")
        self.show()
        self._name.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_bar(self) -> None:
        """Put the bar away; the cursor goes to where it was."""
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        before, self._before = self._before, None
        self.hide()
        if had_focus and before is not None and isValid(before):
            before.setFocus()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts the bar away."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def _keep(self) -> None:
        deed = self._versions.save(self._name.text())
        if deed is None:
            self._tell(self._versions.trouble)
            return
        self.close_bar()
        self._toasts.show(deed.text)

    def _tell(self, trouble: str) -> None:
        self._trouble.setText(trouble)
        self._trouble.setVisible(bool(trouble))

    def _restyle(self) -> None:
        px = self._look.px
        self._grid.setContentsMargins(px(24), px(8), px(12), px(8))
        self._grid.setSpacing(px(8))
