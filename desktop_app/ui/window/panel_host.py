"""The place beside the form: the page, or for a while a panel with a title and a close button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.ui.theme.look import Look

CLOSE = noted("Đóng khung này (Esc)")


class PanelHost(QStackedWidget):
    """Shows the resident view (the page) unless a panel is open; `closed` tells that it went."""

    closed = Signal()

    def __init__(
        self, resident: QWidget, look: Look, say: Translate, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._say = say
        self._panel: QWidget | None = None
        self._before: QWidget | None = None
        self.addWidget(resident)
        look.changed.connect(self._restyle)

    @property
    def panel(self) -> QWidget | None:
        """The panel that is open, None when the page is shown."""
        return None if self._panel is None else self._panel.findChild(QWidget, "panel-content")

    def open_panel(self, title: str, content: QWidget) -> None:
        """Show a panel in place of what is shown; it is deleted when it is closed."""
        if self._panel is None:
            self._before = QApplication.focusWidget()
        self._drop()
        content.setObjectName("panel-content")
        self._panel = self._framed(title, content)
        self.addWidget(self._panel)
        self.setCurrentWidget(self._panel)
        content.setFocus()

    def close_panel(self) -> None:
        """Show the page again."""
        if self._panel is None:
            return
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self._panel.isAncestorOf(focused)
        self._drop()
        if had_focus and self._before is not None and isValid(self._before):
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def _drop(self) -> None:
        if self._panel is not None:
            self.removeWidget(self._panel)
            self._panel.deleteLater()
            self._panel = None

    def _framed(self, title: str, content: QWidget) -> QWidget:
        frame = QWidget(self)
        frame.setProperty("role", "raised")
        head = QHBoxLayout()
        label = QLabel(title)
        label.setFont(self._look.font("heading"))
        label.setWordWrap(True)
        close = QToolButton()
        close.setObjectName("close-panel")
        close.setProperty("role", "quiet")
        close.setIcon(self._look.icon("x"))
        close.setToolTip(self._say(CLOSE))
        close.setAccessibleName(self._say(CLOSE))
        close.clicked.connect(self.close_panel)
        head.addWidget(label, 1)
        head.addWidget(close)
        px = self._look.px
        head.setContentsMargins(px(16), px(8), px(8), px(8))
        line = QFrame()
        line.setProperty("role", "line")
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(line)
        column.addWidget(content, 1)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), frame)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.close_panel)
        return frame

    def _restyle(self) -> None:
        close = self.findChild(QToolButton, "close-panel")
        if close is not None:
            close.setIcon(self._look.icon("x"))
