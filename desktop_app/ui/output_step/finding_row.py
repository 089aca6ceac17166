"""One finding: its sentence leads to the place, buttons beside it put it right or let it be."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.checking.findings import FindingRow
from desktop_app.presenters.fault_words import Translate
from desktop_app.ui.row_button import RowButton
from desktop_app.ui.theme.look import Look

FIX: Final = noted("Sửa")
FIX_TIP: Final = noted("Sửa thành “{expected}”")
FIX_ALL: Final = noted("Sửa cả {count} chỗ cùng loại")
IGNORE: Final = noted("Bỏ qua chỗ này")
OFF_HERE: Final = noted("Bỏ qua cả loại này trong thông báo này")
OFF_ALWAYS: Final = noted("Không bao giờ kiểm tra loại này")
MORE: Final = noted("Bỏ qua, sửa cùng loại…")
ICONS: Final = {"error": "circle-alert", "warning": "triangle-alert", "advice": "info"}


class FindingRowView(QWidget):
    """`wanted` to go there; `fix`, `fix_alike`, `ignore`, `off_here`, `off_always` as chosen."""

    wanted = Signal(str)
    fix = Signal(str)
    fix_alike = Signal(str)
    ignore = Signal(str)
    off_here = Signal(str)
    off_always = Signal(str)

    def __init__(
        self, row: FindingRow, look: Look, say: Translate, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("finding")
        self._row = row
        self._look = look
        self._say = say
        self.words = RowButton(row.sentence, row.details, ICONS[row.level], look, self)
        self.words.setToolTip(row.reason)
        self.words.clicked.connect(lambda: self.wanted.emit(row.key))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.words, 1)
        if row.expected:
            line.addWidget(self._fix_button(), 0, Qt.AlignmentFlag.AlignTop)
        self._more = self._more_button()
        line.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)
        self._restyle()
        look.changed.connect(self._restyle)

    def _fix_button(self) -> QPushButton:
        button = QPushButton(self._say(FIX), self)
        button.setObjectName("fix")
        button.setProperty("role", "quiet")
        button.setToolTip(self._say(FIX_TIP).format(expected=self._row.expected))
        button.setAccessibleDescription(self._row.sentence)
        button.clicked.connect(lambda: self.fix.emit(self._row.key))
        return button

    def _more_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("more")
        button.setProperty("role", "quiet")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setToolTip(self._say(MORE))
        button.setAccessibleName(self._say(MORE))
        button.setAccessibleDescription(self._row.sentence)
        button.setMenu(self._menu(button))
        return button

    def _menu(self, owner: QWidget) -> QMenu:
        menu = QMenu(owner)
        row, say = self._row, self._say
        if row.alike > 1:
            text = say(FIX_ALL).format(count=row.alike)
            self._add(menu, "fix_alike", text).triggered.connect(
                lambda: self.fix_alike.emit(row.rule)
            )
        self._add(menu, "ignore", say(IGNORE)).triggered.connect(lambda: self.ignore.emit(row.key))
        self._add(menu, "off_here", say(OFF_HERE)).triggered.connect(
            lambda: self.off_here.emit(row.rule)
        )
        self._add(menu, "off_always", say(OFF_ALWAYS)).triggered.connect(
            lambda: self.off_always.emit(row.rule)
        )
        return menu

    @staticmethod
    def _add(menu: QMenu, name: str, text: str) -> QAction:
        action = menu.addAction(text)
        action.setObjectName(name)
        return action

    def _restyle(self) -> None:
        layout = self.layout()
        assert layout is not None
        layout.setSpacing(self._look.px(4))
        self._more.setIcon(self._look.icon("ellipsis", "text_muted"))
