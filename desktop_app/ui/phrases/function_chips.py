"""Chips in one line that narrow what is found to one function."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QScrollArea, QWidget

from desktop_app.phrases.terms import FUNCTIONS
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.ui.theme.look import Look

_NAME: Final = noted("Lọc theo chức năng của câu")
_ALL: Final = noted("Mọi chức năng")


class FunctionChips(QScrollArea):
    """`chosen` has the id of a function, "" for all; Left and Right go from chip to chip."""

    chosen = Signal(str)

    def __init__(self, look: Look, say: Translate, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(say(_NAME))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        strip = QWidget()
        self._row = QHBoxLayout(strip)
        self._group = QButtonGroup(self)
        self._chips: dict[str, QPushButton] = {}
        for function, title in (("", _ALL), *FUNCTIONS.items()):
            chip = QPushButton(say(title), strip)
            chip.setProperty("role", "chip")
            chip.setObjectName(f"function:{function}")
            chip.setCheckable(True)
            chip.installEventFilter(self)
            chip.clicked.connect(lambda *_, one=function: self.chosen.emit(one))
            self._group.addButton(chip)
            self._row.addWidget(chip)
            self._chips[function] = chip
        self.setWidget(strip)
        self._restyle()
        look.changed.connect(self._restyle)
        self.show_chosen("")

    def show_chosen(self, function: str) -> None:
        """Show which one holds."""
        self._chips[function].setChecked(True)
        for one, chip in self._chips.items():  # Tab comes to the one, arrows go to the others
            is_it = one == function
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_it else Qt.FocusPolicy.ClickFocus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The chip that the keys are at is seen."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self.ensureWidgetVisible(watched, self._look.px(40), 0)
        return super().eventFilter(watched, event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel goes along the line."""
        bar = self.horizontalScrollBar()
        turned = event.angleDelta().y() or event.angleDelta().x()
        bar.setValue(bar.value() - turned)
        event.accept()

    def _restyle(self) -> None:
        px = self._look.px
        self._row.setContentsMargins(px(2), px(2), px(2), px(2))
        self._row.setSpacing(px(6))
        self.setFixedHeight(px(34))
