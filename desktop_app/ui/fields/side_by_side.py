"""Two widgets beside each other, or one below the other where there is no room."""

from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.ui.theme.look import Look

Growing = Literal["first", "second", "both"]


class SideBySide(QWidget):
    """`growing` takes the room that is left; narrower than `least` design pixels they are stacked,
    and always where their least widths do not fit.
    """

    def __init__(
        self,
        first: QWidget,
        second: QWidget,
        look: Look,
        *,
        growing: Growing = "second",
        least: int = 0,
    ) -> None:
        super().__init__()
        self._widgets = (first, second)
        self._look = look
        self._growing = growing
        self._least = least
        self._is_stacked = False
        gap = 16 if growing == "both" else 4
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(look.px(max(gap, 8)))
        self._grid.setVerticalSpacing(look.px(gap))
        self._grid.addWidget(first, 0, 0, Qt.AlignmentFlag.AlignTop)
        self._arrange(is_stacked=False)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the wider of the two."""
        return QSize(max(self._widths()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The width decides."""
        super().resizeEvent(event)
        wanted = sum(self._widths()) + self._grid.horizontalSpacing()
        is_stacked = max(wanted, self._look.px(self._least)) > event.size().width()
        if is_stacked != self._is_stacked:
            self._arrange(is_stacked=is_stacked)

    def _widths(self) -> list[int]:
        return [
            max(widget.minimumSizeHint().width(), widget.minimumWidth()) for widget in self._widgets
        ]

    def _arrange(self, *, is_stacked: bool) -> None:
        self._is_stacked = is_stacked
        second, top = self._widgets[1], Qt.AlignmentFlag.AlignTop
        self._grid.removeWidget(second)
        row, column = (1, 0) if is_stacked else (0, 1)
        self._grid.addWidget(second, row, column, top)
        self._grid.setColumnStretch(0, 1 if is_stacked or self._growing != "second" else 0)
        self._grid.setColumnStretch(1, 0 if is_stacked or self._growing == "first" else 1)
        self.setMinimumWidth(max(self._widths()))
