"""Beginning with a template: words, kind and office narrow the cards down."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.home.beginning import Beginning
from desktop_app.presenters.home.template_cards import Scope, Wanted
from desktop_app.presenters.keeping.kept import Outcome
from desktop_app.ui.home.page_pictures import PagePictures
from desktop_app.ui.home.template_grid import TemplateGrid
from desktop_app.ui.keeping.thing_bar import ThingBar
from desktop_app.ui.search_field import SearchField
from desktop_app.ui.theme.look import Look

FIND: Final = noted("Tìm mẫu, không cần gõ dấu …")
EVERY_KIND: Final = noted("Mọi loại cuộc họp")
KIND: Final = noted("Loại cuộc họp")
SCOPE: Final = noted("Mẫu cho cơ quan nào")
CARDS: Final = noted("Các mẫu")
NONE: Final = noted("Không có mẫu nào như vậy; thử bớt từ hoặc chọn mọi cơ quan.")
TAKE: Final = noted("Soạn từ mẫu này")
RENAME: Final = noted("Đổi tên")
RENAME_TIP: Final = noted("Đổi tên mẫu đang chọn (F2)")
REMOVE: Final = noted("Bỏ mẫu")
REMOVE_TIP: Final = noted("Bỏ mẫu đang chọn khỏi danh sách (Delete); có thể hoàn tác")
RESTORE_TIP: Final = noted("Đưa các mẫu kèm theo chương trình trở lại, không đụng đến mẫu đã sửa")


class TemplatePage(QWidget):
    """Asks the presenter for a new notice when a card is taken.

    F2 renames the chosen template, Delete removes it; `told` has the Outcome.
    """

    told = Signal(object)

    def __init__(
        self,
        beginning: Beginning,
        look: Look,
        say: Translate,
        pictures: PagePictures,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._beginning = beginning
        self._look = look
        self._say = say
        self.search = SearchField(look, say, say(FIND), self)
        self.search.setObjectName("template_search")
        self._kind = _choice(say(KIND), self)
        self._scope = _choice(say(SCOPE), self)
        self._grid = TemplateGrid(look, pictures, self)
        self._grid.setObjectName("templates")
        self._grid.setAccessibleName(say(CARDS))
        self._none = QLabel(say(NONE), self)
        self._none.setProperty("role", "muted")
        self._none.setWordWrap(True)
        self._bar = ThingBar(beginning.care, look, say, self)
        self._bar.changed.connect(self._altered)
        self._bar.closed.connect(self._grid.setFocus)
        self._grid.selectionModel().currentChanged.connect(lambda *_: self._bar.close_bar())
        self._rename = self._quiet(RENAME, RENAME_TIP, "rename_template", self._rename_chosen)
        self._remove = self._quiet(REMOVE, REMOVE_TIP, "remove_template", self._remove_chosen)
        self._restore = self._quiet(
            beginning.care.restoring, RESTORE_TIP, "restore_templates", self._restore_shipped
        )
        self._take = QPushButton(say(TAKE), self)
        self._take.setObjectName("take_template")
        self._take.setProperty("role", "primary")
        self._lay_out()
        self.search.textChanged.connect(self._show)
        self.search.left_downwards.connect(self._grid.setFocus)
        self.search.entered.connect(self._take_chosen)
        self._kind.currentIndexChanged.connect(self._show)
        self._scope.currentIndexChanged.connect(self._show)
        self._grid.taken.connect(beginning.from_template)
        self._take.clicked.connect(self._take_chosen)

    def renew(self) -> None:
        """Show all templates for the usual office."""
        for box in (self._kind, self._scope, self.search):
            box.blockSignals(True)  # noqa: FBT003
        self.search.clear()
        self._kind.clear()
        self._kind.addItem(self._say(EVERY_KIND), "")
        for kind, words in self._beginning.kinds():
            self._kind.addItem(words, kind)
        self._scope.clear()
        for scope, words in self._beginning.scopes():
            self._scope.addItem(words, str(scope))
        for box in (self._kind, self._scope, self.search):
            box.blockSignals(False)  # noqa: FBT003
        self._show()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(self._look.px(8))
        row.addWidget(self.search, 1)
        row.addWidget(self._kind)
        row.addWidget(self._scope)
        foot = QHBoxLayout()
        foot.setSpacing(self._look.px(8))
        for button in (self._rename, self._remove, self._restore):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self._take)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(self._look.px(12))
        box.addLayout(row)
        box.addWidget(self._none)
        box.addWidget(self._grid, 1)
        box.addWidget(self._bar)
        box.addLayout(foot)

    def _show(self) -> None:
        wanted = Wanted(
            self.search.text(), self._kind.currentData(), Scope(self._scope.currentData())
        )
        cards = self._beginning.templates(wanted)
        self._grid.show_cards(cards)
        self._none.setVisible(not cards)
        for button in (self._take, self._rename, self._remove):
            button.setEnabled(bool(cards))
        self._bar.close_bar()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 renames and Delete removes what is chosen among the cards."""
        key = event.key()
        if key == Qt.Key.Key_F2 and self._grid.hasFocus():
            self._rename_chosen()
        elif key == Qt.Key.Key_Delete and self._grid.hasFocus():
            self._remove_chosen()
        else:
            super().keyPressEvent(event)

    def _rename_chosen(self) -> None:
        card = self._grid.chosen()
        if card is not None:
            self._bar.open_for(card.id)

    def _remove_chosen(self) -> None:
        card = self._grid.chosen()
        if card is not None:
            self._altered(self._beginning.care.remove(card.id))

    def _restore_shipped(self) -> None:
        self._altered(self._beginning.care.restore())

    def _altered(self, outcome: Outcome) -> None:
        """Show the templates as they are now, and let the window tell what was done."""
        self._beginning.renew()
        self._show()
        undo = outcome.undo
        if undo is not None:
            outcome = outcome._replace(undo=lambda: self._undone(undo))
        self.told.emit(outcome)

    def _undone(self, undo: Callable[[], Outcome]) -> Outcome:
        outcome = undo()
        self._beginning.renew()
        self._show()
        return outcome

    def _quiet(self, text: str, tip: str, name: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(self._say(text), self)
        button.setObjectName(name)
        button.setProperty("role", "quiet")
        button.setToolTip(self._say(tip))
        button.clicked.connect(do)
        return button

    def _take_chosen(self) -> None:
        card = self._grid.chosen()
        if card is not None:
            self._beginning.from_template(card)


def _choice(name: str, parent: QWidget) -> QComboBox:
    box = QComboBox(parent)
    box.setAccessibleName(name)
    box.setToolTip(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    return box
