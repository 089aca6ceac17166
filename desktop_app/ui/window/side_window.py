"""A panel in a window of its own, beside a page that has no place for it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop_app.ui.theme.look import Look

SIZE = (560, 640)


class SideWindow(QDialog):
    """Shows the panel until it is closed (Escape), and is gone then; nothing waits for it."""

    def __init__(self, title: str, panel: QWidget, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(panel)
        self.resize(*(look.px(length) for length in SIZE))
