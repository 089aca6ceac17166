"""Above the outline: which tree is shown, body or appendix, and the title of an appendix."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.outline.appendices import Appendices
from desktop_app.presenters.outline.clean_typing import one_line
from desktop_app.presenters.outline.state import OutlineState
from desktop_app.ui.fields.line_edit import LineEdit
from desktop_app.ui.theme.look import Look

_TREES: Final = noted("Phần văn bản đang sửa")
_ADD: Final = noted("Thêm phụ lục")
_PHRASES: Final = noted("Mẫu câu")
_PHRASES_TIP: Final = noted("Tìm và chèn mẫu câu (Ctrl+K)")
_TITLE: Final = noted("Tên phụ lục")
_TABLE: Final = noted("Thêm bảng")
_REMOVE: Final = noted("Xoá phụ lục này")


class TreeBar(QWidget):
    """`removed`: the appendix that is shown is to go; `phrases_wanted`: a phrase is looked for."""

    removed = Signal()
    phrases_wanted = Signal()

    def __init__(
        self,
        state: OutlineState,
        appendices: Appendices,
        look: Look,
        say: Translate,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._state = state
        self._appendices = appendices
        self._look = look
        self._say = say
        self._trees = QComboBox(self)
        self._trees.setObjectName("outline_trees")
        self._trees.setAccessibleName(say(_TREES))
        self._trees.activated.connect(self._chosen)
        self._phrases = self._quiet_button(_PHRASES, "find_phrase")
        self._phrases.setToolTip(say(_PHRASES_TIP))
        self._phrases.clicked.connect(self.phrases_wanted)
        self._add = self._quiet_button(_ADD, "add_appendix")
        self._add.clicked.connect(self._begin_appendix)
        self._title = LineEdit()
        self._title.setObjectName("appendix_title")
        self._title.setAccessibleName(say(_TITLE))
        self._title.setPlaceholderText(say(_TITLE))
        self._title.installEventFilter(self)
        self._title.typed.connect(appendices.set_title)
        self._title.went_on.connect(self._title.focusNextChild)
        self._title.editingFinished.connect(state.leave)
        self._table = QPushButton(say(_TABLE), self)
        self._table.setProperty("role", "quiet")
        self._table.setObjectName("add_table")
        self._table.clicked.connect(appendices.add_table)
        self._remove = QToolButton(self)
        self._remove.setProperty("role", "quiet")
        self._remove.setObjectName("remove_appendix")
        self._remove.setToolTip(say(_REMOVE))
        self._remove.setAccessibleName(say(_REMOVE))
        self._remove.clicked.connect(self.removed)
        self._arrange()
        self.restyle()
        look.changed.connect(self.restyle)

    def refresh(self) -> None:
        """Show the trees there are, and the one that is shown."""
        trees = self._appendices.trees()
        titles = [tree.title for tree in trees]
        if titles != [self._trees.itemText(index) for index in range(self._trees.count())]:
            self._trees.clear()
            self._trees.addItems(titles)
        appendix = self._state.appendix
        self._trees.setCurrentIndex(0 if appendix is None else appendix + 1)
        self._trees.setVisible(len(trees) > 1)
        for widget in (self._title, self._table, self._remove):
            widget.setVisible(appendix is not None)
        if one_line(self._title.text()) != self._appendices.title:
            self._title.setText(self._appendices.title)
            self._title.setCursorPosition(0)

    def begin_title(self) -> None:
        """Type the title of a new appendix."""
        self._title.setFocus()

    def restyle(self) -> None:
        """The theme has changed."""
        side = self._look.px(16)
        self._phrases.setIcon(self._look.icon("text-quote", "text_muted"))
        for button in (self._phrases, self._add, self._remove):
            button.setIconSize(QSize(side, side))
        self._add.setIcon(self._look.icon("plus", "text_muted"))
        self._remove.setIcon(self._look.icon("trash-2", "text_muted"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The title tells where the person is."""
        if event.type() == QEvent.Type.FocusIn:
            self._state.mark_title()
        return super().eventFilter(watched, event)

    def _quiet_button(self, words: str, name: str) -> QPushButton:
        button = QPushButton(f" {self._say(words)}", self)
        button.setAccessibleName(self._say(words))
        button.setProperty("role", "quiet")
        button.setObjectName(name)
        return button

    def _begin_appendix(self) -> None:
        self._appendices.add()
        self.begin_title()

    def _chosen(self, index: int) -> None:
        self._state.show_tree(None if index == 0 else index - 1)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._look.px(8))
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self._trees, 1)
        first.addStretch(0)
        first.addWidget(self._phrases)
        first.addWidget(self._add)
        second.addWidget(self._title, 1)
        second.addWidget(self._table)
        second.addWidget(self._remove)
        column.addLayout(first)
        column.addLayout(second)
