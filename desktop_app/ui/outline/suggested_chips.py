"""The parts recognised in the current block as pale chips, with what to do about them."""

from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.outline.directive_words import Chip
from desktop_app.ui.theme.look import Look

_NAME: Final = noted("Gợi ý chỉ đạo")
_ACCEPT: Final = noted("Nhận gợi ý")
_ACCEPT_HINT: Final = noted("Ghi các phần này làm chỉ đạo của khối (Ctrl+Shift+Enter)")
_DISMISS: Final = noted("Bỏ qua")
_DISMISS_HINT: Final = noted("Không gợi ý cho câu này nữa")
HEIGHT: Final = 28
GAP: Final = 6
PAD: Final = 10


class SuggestedChips(QWidget):
    """`accepted` and `dismissed` are asked for; hidden while nothing is offered."""

    accepted = Signal()
    dismissed = Signal()

    def __init__(self, look: Look, say: Translate, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._say = say
        self._chips: tuple[Chip, ...] = ()
        self._boxes: list[tuple[Chip, QRect]] = []
        self._height = 0
        self.setObjectName("suggested_parts")
        self.setAccessibleName(say(_NAME))
        self.accept_button = self._button("accept_parts", _ACCEPT, _ACCEPT_HINT)
        self.dismiss_button = self._button("dismiss_parts", _DISMISS, _DISMISS_HINT)
        self.accept_button.clicked.connect(self.accepted)
        self.dismiss_button.clicked.connect(self.dismissed)
        self.hide()

    def show_chips(self, chips: tuple[Chip, ...]) -> None:
        """Offer these; nothing for none."""
        self._chips = chips
        self.setAccessibleDescription("; ".join(chip.text for chip in chips))
        self.setVisible(bool(chips))
        self.update()

    def height_in(self, width: int) -> int:
        """How high it is in that width; it lays itself out for it."""
        metrics = QFontMetrics(self._look.font())
        px, x, y = self._look.px, 0, 0
        self._boxes = []
        for chip in self._chips:
            wide = min(metrics.horizontalAdvance(chip.text) + 2 * px(PAD), width)
            if x and x + wide > width:
                x, y = 0, y + px(HEIGHT) + px(GAP)
            self._boxes.append((chip, QRect(x, y, wide, px(HEIGHT))))
            x += wide + px(GAP)
        for button in (self.accept_button, self.dismiss_button):
            hint = button.sizeHint()
            if x and x + hint.width() > width:
                x, y = 0, y + px(HEIGHT) + px(GAP)
            button.setGeometry(QRect(x, y, hint.width(), px(HEIGHT)))
            x += hint.width() + px(GAP)
        self._height = y + px(HEIGHT)
        return self._height

    def sizeHint(self) -> QSize:
        """As laid out last."""
        return QSize(self.width(), self._height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dashed outlines and muted words: nothing is kept yet."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._look.font())
        metrics = QFontMetrics(painter.font())
        for chip, rect in self._boxes:
            painter.setPen(QPen(self._look.colour("line"), 1, Qt.PenStyle.DashLine))
            radius = rect.height() / 2
            painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
            painter.setPen(self._look.colour("text_muted"))
            inner = rect.adjusted(self._look.px(PAD), 0, -self._look.px(PAD) + 2, 0)
            words = metrics.elidedText(chip.text, Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, words)

    def _button(self, name: str, words: str, hint: str) -> QPushButton:
        button = QPushButton(self._say(words), self)
        button.setProperty("role", "quiet")
        button.setObjectName(name)
        button.setToolTip(self._say(hint))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button
