"""The bar over the bin: erasing for ever is asked for twice, in the page itself."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.ui.theme.look import Look

KEPT: Final = noted("Thông báo ở đây được giữ cho đến khi xoá hẳn.")
EMPTY: Final = noted("Dọn thùng rác…")
QUESTION: Final = noted(
    "Xoá hẳn {count} thông báo cùng mọi bản lưu? Việc này không hoàn tác được; "
    "các bản sao lưu đã lập vẫn còn những thông báo ấy."
)
ERASE: Final = noted("Xoá hẳn {count} thông báo")
CANCEL: Final = noted("Thôi, giữ lại")


class BinBar(QFrame):
    """`confirmed` tells that everything in the bin is to be erased."""

    confirmed = Signal()

    def __init__(self, look: Look, say: Translate, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("bin_bar")
        self.setProperty("role", "banner")
        self._look = look
        self._say = say
        self._count = 0
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._ask = self._button("empty_bin", self._show_question)
        self._erase = self._button("erase_binned", self._confirm)
        self._cancel = self._button("keep_binned", self.take_back)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._text, 1)
        for button in (self._ask, self._erase, self._cancel):
            self._row.addWidget(button)
        self.take_back()
        self._restyle()
        look.changed.connect(self._restyle)

    def show_count(self, count: int) -> None:
        """So many notices are in the bin; another number than before takes the question back."""
        if count != self._count:
            self._count = count
            self.take_back()
        self.setVisible(count > 0)

    def take_back(self) -> None:
        """Ask nothing."""
        self._put(is_asking=False)

    def hideEvent(self, event: QHideEvent) -> None:
        """Somebody went elsewhere: nothing is asked any more."""
        super().hideEvent(event)
        self.take_back()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape keeps everything."""
        if event.key() == Qt.Key.Key_Escape and not self._erase.isHidden():
            self.take_back()
        else:
            super().keyPressEvent(event)

    def _show_question(self) -> None:
        self._put(is_asking=True)
        self._cancel.setFocus()

    def _confirm(self) -> None:
        self.take_back()
        self.confirmed.emit()

    def _put(self, *, is_asking: bool) -> None:
        say, count = self._say, self._count
        had_focus = self._erase.hasFocus() or self._cancel.hasFocus()
        self._text.setText(say(QUESTION).format(count=count) if is_asking else say(KEPT))
        self._ask.setText(say(EMPTY))
        self._erase.setText(say(ERASE).format(count=count))
        self._cancel.setText(say(CANCEL))
        self._ask.setVisible(not is_asking)
        self._erase.setVisible(is_asking)
        self._cancel.setVisible(is_asking)
        if had_focus and not is_asking:
            self._ask.setFocus()

    def _button(self, name: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.clicked.connect(do)
        return button

    def _restyle(self) -> None:
        px = self._look.px
        self._row.setContentsMargins(px(12), px(8), px(8), px(8))
        self._row.setSpacing(px(8))
