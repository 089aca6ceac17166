"""What a pack of phrases would bring, and the choice for each one that differs."""

from typing import Final

from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.phrases.pack_transfer import (
    CHOICES,
    DifferingLine,
    PackTransfer,
    TransferState,
)
from desktop_app.ui.theme.look import Look

_FROM: Final = noted("Trong tệp {file}: {new} câu mới, {same} câu đã có, {differing} câu khác")
_HERE: Final = noted("Ở máy này: {text}")
_OWN: Final = noted("Ở máy này (do mình sửa): {text}")
_THERE: Final = noted("Trong tệp: {text}")
_NEW: Final = noted("Mới: {text}")
_ALL: Final = noted("Với mọi câu khác")
_ASK: Final = noted("Chọn chung…")
_TAKE: Final = noted("Nhận vào")
_LEAVE: Final = noted("Thôi, không nhận")
_HEIGHT: Final = 300


class PackCard(QFrame):
    """Hidden while there is no file."""

    def __init__(self, transfer: PackTransfer, look: Look, say: Translate, parent: QWidget) -> None:
        super().__init__(parent)
        self._transfer = transfer
        self._look = look
        self._say = say
        self._ids: list[str] = []
        self._choices: dict[str, QComboBox] = {}
        self.setObjectName("pack_card")
        self.setProperty("role", "card")
        self._title = QLabel(self)
        self._title.setWordWrap(True)
        self._all = self._combo(_ALL)
        self._all.insertItem(0, say(_ASK))
        self._all.activated.connect(self._choose_all)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._take = QPushButton(say(_TAKE), self)
        self._take.setObjectName("take_pack")
        self._take.setProperty("role", "primary")
        self._take.clicked.connect(transfer.take_in)
        leave = QPushButton(say(_LEAVE), self)
        leave.setObjectName("leave_pack")
        leave.clicked.connect(transfer.leave_out)
        buttons = QHBoxLayout()
        for widget in (self._take, leave):
            buttons.addWidget(widget)
        buttons.addStretch(1)
        buttons.addWidget(self._all)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._title)
        self._column.addWidget(self._scroll, 1)
        self._column.addLayout(buttons)
        self.destroyed.connect(transfer.states.add(self._show))
        look.changed.connect(self._restyle)
        self._restyle()
        self._show(transfer.state)

    def _show(self, state: TransferState) -> None:
        self.setVisible(state.file is not None)
        if state.file is None:
            self._ids = []
            return
        words = self._say(_FROM).format(
            file=state.file.name,
            new=len(state.new),
            same=state.same,
            differing=len(state.differing),
        )
        self._title.setText(words)
        ids = [line.id for line in state.differing]
        if ids != self._ids or self._scroll.widget() is None:
            self._ids = ids
            self._scroll.setWidget(self._rows(state))
        for line in state.differing:
            combo = self._choices[line.id]
            combo.setCurrentIndex(combo.findData(line.choice))
        self._all.setVisible(len(ids) > 1)
        self._all.setCurrentIndex(0)
        self._take.setEnabled(bool(state.new or state.differing))

    def _rows(self, state: TransferState) -> QWidget:
        self._choices = {}
        body = QWidget(self)
        grid = QGridLayout(body)
        grid.setColumnStretch(0, 1)
        grid.setVerticalSpacing(self._look.px(8))
        for row, line in enumerate(state.differing):
            grid.addWidget(self._texts(line, body), row, 0)
            combo = self._combo(line.there)
            combo.setObjectName(f"choice:{line.id}")
            combo.activated.connect(
                lambda at, one=line.id, box=combo: self._transfer.choose(one, box.itemData(at))
            )
            self._choices[line.id] = combo
            grid.addWidget(combo, row, 1)
        for row, text in enumerate(state.new, start=len(state.differing)):
            grid.addWidget(self._wrapped(self._say(_NEW).format(text=text), body), row, 0, 1, 2)
        grid.setRowStretch(len(state.differing) + len(state.new), 1)
        return body

    def _texts(self, line: DifferingLine, parent: QWidget) -> QLabel:
        here = self._say(_OWN if line.is_conflict else _HERE).format(text=line.here)
        there = self._say(_THERE).format(text=line.there)
        return self._wrapped(f"{here}\n{there}", parent)

    def _wrapped(self, text: str, parent: QWidget) -> QLabel:
        label = QLabel(text, parent)
        label.setWordWrap(True)
        return label

    def _combo(self, name: str) -> QComboBox:
        combo = QComboBox(self)
        combo.setAccessibleName(self._say(name))
        for choice, words in CHOICES:
            combo.addItem(self._say(words), choice)
        return combo

    def _choose_all(self, row: int) -> None:
        if row > 0:
            self._transfer.choose_all(self._all.itemData(row))

    def _restyle(self) -> None:
        px = self._look.px
        self._title.setFont(self._look.font("strong"))
        self._column.setContentsMargins(px(16), px(12), px(16), px(12))
        self._column.setSpacing(px(8))
        self.setMaximumHeight(px(_HEIGHT))
