"""The panel that builds the current block's directive from its parts."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_app.phrases.filling import Filled
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.phrases.builder import BuilderState, DirectiveBuilder
from desktop_app.ui.fields.field import Suggest
from desktop_app.ui.lead_focus import lead_focus
from desktop_app.ui.panels.side_panel import SidePanel
from desktop_app.ui.phrases.part_fields import PartFields
from desktop_app.ui.phrases.sentence_label import SentenceLabel
from desktop_app.ui.theme.look import Look

TITLE: Final = noted("Dựng câu chỉ đạo")
_FOLLOWS: Final = noted("Câu ở {place} đổi theo các phần bên dưới.")
_EDITED: Final = noted("Câu ở {place} đã được viết tay nên không đổi theo các phần bên dưới.")
_NO_PLACE: Final = noted("Câu dựng ở đây chưa nằm trong thông báo; hãy thêm thành khối mới.")
_NOTHING: Final = noted("Ghi ai làm, làm việc gì: câu hiện ở đây.")
_REBUILD: Final = noted("Dựng lại câu")
_REBUILD_TIP: Final = noted("Thay câu viết tay bằng câu dựng từ các phần; hoàn tác được")
_ADD: Final = noted("Thêm thành khối mới")


class BuilderPanel(SidePanel):
    """Shows the builder's state and gives it what is typed; ends it when it is deleted."""

    def __init__(
        self,
        builder: DirectiveBuilder,
        suggest: Suggest,
        look: Look,
        say: Translate,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._builder = builder
        self._say = say
        self.setObjectName("directive_builder")
        self._status = QLabel(self)
        self._status.setWordWrap(True)
        self._status.setProperty("role", "muted")
        self._status.setObjectName("builder_status")
        self._sentence = SentenceLabel(look, self)
        self._sentence.setObjectName("builder_sentence")
        self._rebuild = self._button(_REBUILD, "builder_rebuild")
        self._rebuild.setToolTip(say(_REBUILD_TIP))
        self._add = self._button(_ADD, "builder_add")
        self._fields = PartFields(suggest, look, say, self)
        self._lay_out()
        self._fields.typed.connect(builder.set_part)
        self._rebuild.clicked.connect(builder.rebuild)
        self._add.clicked.connect(builder.add)
        self.follow(builder.states, self._show)
        self.until_gone(builder.close)
        lead_focus(self, self._fields.first)
        self._show(builder.state)

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(self._say(text), self)
        button.setObjectName(name)
        return button

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self._rebuild)
        buttons.addWidget(self._add)
        buttons.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        parts = QWidget(self)
        self._parts = QVBoxLayout(parts)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(self.look.px(10))
        self._parts.addWidget(self._status)
        self._parts.addWidget(self._fields, 1)
        scroll.setWidget(parts)
        self.content.addWidget(self._sentence)
        self.content.addLayout(buttons)
        line = QFrame(self)
        line.setProperty("role", "line")
        self.content.addWidget(line)
        self.content.addWidget(scroll, 1)

    def _show(self, state: BuilderState) -> None:
        words = _NO_PLACE if not state.place else _FOLLOWS if state.follows else _EDITED
        self._status.setText(self._say(words).format(place=state.place))
        shown = Filled(state.sentence or self._say(_NOTHING), ())
        self._sentence.show_sentence(shown)
        self._rebuild.setVisible(bool(state.place) and not state.follows)
        self._add.setVisible(not state.place or not state.follows)
        for button in (self._rebuild, self._add):
            button.setEnabled(bool(state.sentence))
        self._fields.show_state(state)
