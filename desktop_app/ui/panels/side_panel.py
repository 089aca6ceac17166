"""A panel beside the work: a title, a button that closes it, and what it is for."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.ui.theme.look import Look

CLOSE = noted("Đóng ({key})")


class SidePanel(QWidget):
    """The frame of a panel; Escape or the button asks to close it, by `closed`.

    The window shows and hides it. Parts go into `content`.
    """

    closed = Signal()

    def __init__(
        self, title: str, look: Look, say: Translate, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.look = look
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(title)
        self._title = QLabel(title, self)
        self._title.setWordWrap(True)
        self._closing = QToolButton(self)
        self._closing.setObjectName("close_panel")
        self._closing.setProperty("role", "quiet")
        words = say(CLOSE).format(key="Esc")
        self._closing.setToolTip(words)
        self._closing.setAccessibleName(words)
        self._closing.clicked.connect(self.closed)
        self._head = QHBoxLayout()
        self._head.addWidget(self._title, 1)
        self._head.addWidget(self._closing)
        self.content = QVBoxLayout()
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addLayout(self.content, 1)
        look.changed.connect(self._restyle_frame)
        self._restyle_frame()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the panel."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _restyle_frame(self) -> None:
        px = self.look.px
        self._column.setContentsMargins(px(16), px(12), px(16), px(16))
        self._column.setSpacing(px(12))
        self.content.setSpacing(px(12))
        self._title.setFont(self.look.font("heading"))
        self._closing.setIcon(self.look.icon("x"))
