"""Beginning with an earlier notice: which one, and which of its parts."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.home.beginning import Beginning
from desktop_app.presenters.kept_parts import PARTS
from desktop_app.ui.home.notice_list import NoticeList
from desktop_app.ui.search_field import SearchField
from desktop_app.ui.theme.look import Look
from desktop_app.workspace.save_template import USUAL_PARTS, TemplatePart

FIND: Final = noted("Tìm thông báo trước, không cần gõ dấu …")
LIST: Final = noted("Các thông báo trước")
KEEP: Final = noted("Giữ lại từ thông báo trước")
NEVER: Final = noted(
    "Số, ngày, thời hạn, mức độ khẩn và ghi chú của thông báo trước không bao giờ được giữ, nên "
    "không sót lại trong thông báo mới."
)
TAKE: Final = noted("Soạn tiếp từ thông báo này")
NONE: Final = noted("Chưa có thông báo nào như vậy.")
NONE_YET: Final = noted(
    "Chưa có thông báo nào để soạn tiếp; hãy soạn từ mẫu hoặc từ văn bản dán vào."
)
_PARTS_WIDTH: Final = 300


class PreviousPage(QWidget):
    """Asks the presenter for a new notice with the ticked parts of the chosen one."""

    def __init__(self, beginning: Beginning, look: Look, say: Translate, parent: QWidget) -> None:
        super().__init__(parent)
        self._beginning = beginning
        self._look = look
        self._say = say
        self.search = SearchField(look, say, say(FIND), self)
        self.search.setObjectName("previous_search")
        self._list = NoticeList(look, self, is_narrow=True)
        self._list.setObjectName("previous_notices")
        self._list.setAccessibleName(say(LIST))
        self._none = QLabel(self)
        self._none.setWordWrap(True)
        self._none.setProperty("role", "muted")
        self._boxes = {part: self._box(part, say) for part in PARTS}
        self._take = QPushButton(say(TAKE), self)
        self._take.setObjectName("take_previous")
        self._take.setProperty("role", "primary")
        self._lay_out(say)
        self._restyle()
        look.changed.connect(self._restyle)
        self._list.opened.connect(self._begin)
        self._list.left_upwards.connect(self.search.setFocus)
        self._take.clicked.connect(self._begin_chosen)
        self.search.textChanged.connect(self._show)
        for left in (self.search.left_downwards, self.search.entered):
            left.connect(self._list.setFocus)

    def renew(self) -> None:
        """Show the notices that were changed last, and the usual parts ticked."""
        for part, box in self._boxes.items():
            box.setChecked(part in USUAL_PARTS)
        self.search.clear()
        self._show()

    def kept(self) -> frozenset[TemplatePart]:
        """The parts that are ticked."""
        return frozenset(part for part, box in self._boxes.items() if box.isChecked())

    def _box(self, part: TemplatePart, say: Translate) -> QCheckBox:
        words = PARTS[part]
        box = QCheckBox(say(words.title), self)
        box.setObjectName(f"keep_{part}")
        box.setToolTip(say(words.about))
        box.setAccessibleDescription(say(words.about))
        return box

    def _lay_out(self, say: Translate) -> None:
        look = self._look
        left = QVBoxLayout()
        left.setSpacing(look.px(12))
        left.addWidget(self.search)
        left.addWidget(self._none)
        left.addWidget(self._list, 1)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(look.px(24))
        columns.addLayout(left, 1)
        columns.addWidget(self._parts(say))

    def _parts(self, say: Translate) -> QWidget:
        look = self._look
        inner = QWidget()
        boxes = QVBoxLayout(inner)
        boxes.setContentsMargins(0, 0, look.px(8), 0)
        boxes.setSpacing(look.px(2))
        for part, box in self._boxes.items():
            about = QLabel(say(PARTS[part].about), inner)
            about.setProperty("role", "muted")
            about.setWordWrap(True)
            about.setContentsMargins(look.px(30), 0, 0, look.px(4))
            boxes.addWidget(box)
            boxes.addWidget(about)
        boxes.addStretch(1)
        area = QScrollArea(self)
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._heading = QLabel(say(KEEP), self)
        never = QLabel(say(NEVER), self)
        never.setProperty("role", "muted")
        never.setWordWrap(True)
        self._right = QWidget(self)
        column = QVBoxLayout(self._right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(12))
        for widget in (self._heading, never):
            column.addWidget(widget)
        column.addWidget(area, 1)
        column.addWidget(self._take)
        return self._right

    def _restyle(self) -> None:
        self._heading.setFont(self._look.font("heading"))
        self._right.setFixedWidth(self._look.px(_PARTS_WIDTH))

    def _show(self) -> None:
        query = self.search.text()
        cards = self._beginning.notices(query)
        self._list.show_cards(cards, snippets=bool(query.strip()))
        self._none.setText(self._say(NONE if query.strip() else NONE_YET))
        self._none.setVisible(not cards)
        self._take.setEnabled(bool(cards))
        if cards:
            self._list.choose(cards[0].id)

    def _begin(self, notice_id: str) -> None:
        self._beginning.from_previous(notice_id, self.kept())

    def _begin_chosen(self) -> None:
        for card in self._list.chosen()[:1]:
            self._begin(card.id)
