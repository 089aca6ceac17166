"""The table of keys, over the window: everything that has a key, searchable."""

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.panels.key_table import KeyGroup, KeyLine, columns, key_groups
from desktop_app.ui.theme.look import Look

TITLE: Final = noted("Bảng phím tắt")
SEARCH: Final = noted("Tìm phím tắt")
NOTHING: Final = noted("Không có phím tắt nào khớp.")
SIZE: Final = QSize(1080, 620)
COLUMN: Final = 340
OR: Final = " / "


class KeyTable(QDialog):
    """Shown with `open`; Escape closes it. It goes when it is closed."""

    def __init__(self, look: Look, say: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._say = say
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say(TITLE))
        self._search = QLineEdit(self)
        self._search.setObjectName("key_search")
        self._search.setPlaceholderText(say(SEARCH))
        self._search.setAccessibleName(say(SEARCH))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._fill)
        self._area = QScrollArea(self)
        self._area.setObjectName("keys")
        self._area.setAccessibleName(say(TITLE))
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        column = QVBoxLayout(self)
        px = look.px
        column.setContentsMargins(px(24), px(16), px(24), px(16))
        column.setSpacing(px(16))
        column.addWidget(self._search)
        column.addWidget(self._area, 1)
        room = SIZE * look.scale
        self.resize(room if parent is None else room.boundedTo(parent.size() * 0.94))
        look.changed.connect(self._fill)
        self._fill()

    def _fill(self) -> None:
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, self._look.px(16), 0)
        row.setSpacing(self._look.px(32))
        groups = key_groups(self._say, self._search.text())
        count = max(1, self.width() // self._look.px(COLUMN))
        for groups_of_column in columns(groups, count):
            row.addLayout(self._column(groups_of_column), 1)
        if not groups:
            nothing = QLabel(self._say(NOTHING))
            nothing.setProperty("role", "muted")
            row.insertWidget(0, nothing, 0, Qt.AlignmentFlag.AlignTop)
        self._area.setWidget(body)

    def _column(self, groups: tuple[KeyGroup, ...]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(self._look.px(20))
        for group in groups:
            column.addLayout(self._group(group))
        column.addStretch(1)
        return column

    def _group(self, group: KeyGroup) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(self._look.px(4))
        title = QLabel(group.title)
        title.setFont(self._look.font("heading"))
        column.addWidget(title)
        for line in group.lines:
            column.addLayout(self._line(line))
        return column

    def _line(self, line: KeyLine) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._look.px(4))
        text = QLabel(line.text)
        text.setWordWrap(True)
        row.addWidget(text, 1)
        for keys in line.keys:
            cap = QLabel(keys)
            cap.setProperty("role", "key")
            cap.setAccessibleName(f"{keys}: {line.text}")
            row.addWidget(cap, 0, Qt.AlignmentFlag.AlignTop)
        return row
