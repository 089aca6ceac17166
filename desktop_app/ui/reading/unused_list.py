"""The sentences of the source that are not in the notice; each can be put into it."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.reading.review_state import UnusedLine
from desktop_app.ui.theme.look import Look

_TITLE: Final = noted("Chưa dùng: {count} câu")
_NONE: Final = noted("Mọi câu của văn bản đều đã có trong thông báo.")
_USE: Final = noted("Đưa vào thông báo")
_USE_TIP: Final = noted("Thêm câu đang chọn thành đoạn văn dưới chỗ đang xem (Enter)")
_HEIGHT: Final = 132


class UnusedList(QWidget):
    """`used` has the place of a sentence to put in, `walked_to` that of the current one."""

    used = Signal(int)
    walked_to = Signal(int)

    def __init__(self, look: Look, say: Translate, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._say = say
        self._shown: Sequence[UnusedLine] = ()
        self._title = QLabel(self)
        self._title.setProperty("role", "muted")
        self._button = QPushButton(say(_USE), self)
        self._button.setObjectName("use_sentence")
        self._button.setToolTip(say(_USE_TIP))
        self._button.clicked.connect(self._use)
        self._list = QListWidget(self)
        self._list.setObjectName("unused_sentences")
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setSizeAdjustPolicy(QListWidget.SizeAdjustPolicy.AdjustToContents)
        self._list.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._list.itemActivated.connect(lambda _item: self._use())
        self._list.currentRowChanged.connect(self._walked)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self._list)
        look.changed.connect(self._restyle)
        self._restyle()

    def put(self, lines: Sequence[UnusedLine]) -> None:
        """Show these sentences."""
        words = self._say(_TITLE).format(count=len(lines)) if lines else self._say(_NONE)
        self._title.setText(words)
        self._list.setAccessibleName(words)
        self._list.setVisible(bool(lines))
        self._button.setVisible(bool(lines))
        if tuple(lines) != tuple(self._shown):
            self._shown = tuple(lines)
            row = self._list.currentRow()
            self._list.clear()
            for line in lines:
                self._list.addItem(f"{line.text}  ({line.why})")
                self._list.item(self._list.count() - 1).setToolTip(line.text)
            self._list.setCurrentRow(min(max(row, 0), len(lines) - 1))

    def _use(self) -> None:
        if self._list.currentRow() >= 0:
            self.used.emit(self._list.currentRow())

    def _walked(self, row: int) -> None:
        if self._list.hasFocus():
            self.walked_to.emit(row)

    def _restyle(self) -> None:
        self._list.setMaximumHeight(self._look.px(_HEIGHT))
