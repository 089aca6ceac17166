"""What a file to import would bring, before anything changes, and the choice for what differs."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.settings.data_care import CHOICES, DataCare
from desktop_app.presenters.settings.data_state import Incoming
from desktop_app.ui.theme.look import Look

FROM: Final = noted("Trong tệp {file}")
NEW: Final = noted("mới")
SAME: Final = noted("đã có")
DIFFERING: Final = noted("khác")
WHAT_DIFFERS: Final = noted("Những mục khác nhau thì:")
DIFFERING_ONES: Final = noted("Khác nhau: {titles}")
KNOWN: Final = noted("Mọi thứ trong tệp này đã có ở máy này.")
BRING_IN: Final = noted("Nhập vào")
LEAVE: Final = noted("Thôi, không nhập")
MOST: Final = 5


class IncomingCard(QFrame):
    """Hidden while there is no file; `wanted` tells that it is to be brought in."""

    wanted = Signal()

    def __init__(
        self, care: DataCare, look: Look, say: Translate, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._say = say
        self._look = look
        self._title = self._label()
        self._grid = QGridLayout()
        self._titles = self._label()
        self._titles.setProperty("role", "muted")
        self._question = self._label()
        self._question.setText(say(WHAT_DIFFERS))
        self._choices = self._radio_buttons(care)
        self._bringing = QPushButton(say(BRING_IN), self)
        self._bringing.setObjectName("bring_in")
        self._bringing.setProperty("role", "primary")
        self._bringing.clicked.connect(self.wanted)
        leaving = QPushButton(say(LEAVE), self)
        leaving.setObjectName("leave_out")
        leaving.clicked.connect(care.leave_out)
        row = QHBoxLayout()
        row.addWidget(self._bringing)
        row.addWidget(leaving)
        row.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._title)
        self._column.addLayout(self._grid)
        self._column.addWidget(self._titles)
        self._column.addWidget(self._question)
        for button in self._choices:
            self._column.addWidget(button)
        self._column.addLayout(row)
        look.changed.connect(self._restyle)
        self._restyle()
        self.put(None)

    def put(self, incoming: Incoming | None) -> None:
        """Show the file; None: hide."""
        self.setVisible(incoming is not None)
        if incoming is None:
            return
        name = self._say(FROM).format(file=incoming.file.name)
        self._title.setText(self._say(KNOWN) if incoming.is_known else name)
        self._fill(incoming)
        titles = [title for line in incoming.lines for title in line.titles]
        more = " …" if len(titles) > MOST else ""
        shown = "; ".join(titles[:MOST]) + more
        self._titles.setText(self._say(DIFFERING_ONES).format(titles=shown))
        has_differing = incoming.differing > 0
        for part in (self._titles, self._question, *self._choices):
            part.setVisible(has_differing)
        for button, (choice, _) in zip(self._choices, CHOICES, strict=True):
            button.setChecked(choice == incoming.choice)
        self._bringing.setEnabled(not incoming.is_known)

    def _fill(self, incoming: Incoming) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for column, words in enumerate(("", NEW, SAME, DIFFERING)):
            self._cell(0, column, self._say(words), "muted")
        for row, line in enumerate(incoming.lines, start=1):
            self._cell(row, 0, line.title, "")
            for column, count in enumerate((line.new, line.same, line.differing), start=1):
                self._cell(row, column, str(count), "" if count else "muted")
        self._grid.setColumnStretch(0, 1)

    def _cell(self, row: int, column: int, text: str, role: str) -> None:
        label = QLabel(text, self)
        label.setProperty("role", role)
        side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
        self._grid.addWidget(label, row, column, side)

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        return label

    def _radio_buttons(self, care: DataCare) -> list[QRadioButton]:
        group = QButtonGroup(self)
        buttons = []
        for choice, words in CHOICES:
            button = QRadioButton(self._say(words), self)
            button.setObjectName(f"choice:{choice}")
            button.clicked.connect(lambda _checked, one=choice: care.choose(one))
            group.addButton(button)
            buttons.append(button)
        return buttons

    def _restyle(self) -> None:
        px = self._look.px
        self._title.setFont(self._look.font("strong"))
        self._column.setContentsMargins(px(16), px(12), px(16), px(12))
        self._column.setSpacing(px(8))
        self._grid.setHorizontalSpacing(px(24))
        self._grid.setVerticalSpacing(px(4))
