"""The panel "Lưu làm mẫu": a name, the parts to keep, and what will be blank."""

from itertools import pairwise
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.template_form import PartRow, TemplateForm, TemplateState
from desktop_app.ui.ports import Toaster
from desktop_app.ui.theme.look import Look

NAME: Final = noted("Tên mẫu")
EXAMPLE: Final = noted("ví dụ: Giao ban hằng tháng")
KEEP: Final = noted("Giữ lại")
BLANK: Final = noted("Sẽ để trống")
NOTHING_BLANK: Final = noted("không có gì")
SAVE: Final = noted("Lưu mẫu")
CANCEL: Final = noted("Thôi")
TAKE_BACK: Final = noted("Hoàn tác")
INDENT: Final = 30


class TemplatePanel(QScrollArea):
    """Shows the form; the window gives the panel its title.

    `closed` is told when the template was saved or given up.
    """

    closed = Signal()

    def __init__(
        self,
        form: TemplateForm,
        look: Look,
        say: Translate,
        toasts: Toaster,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("template_panel")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._form = form
        self._look = look
        self._say = say
        self._toasts = toasts
        self._build()
        self._parts = [self._part(row) for row in form.state.parts]
        for before, after in pairwise((*self._parts, self._save, self._cancel)):
            self.setTabOrder(before, after)
        self._connect()
        self._restyle()
        self.setWidget(self._content)  # Qt drops fonts set after this when the panel gets a parent
        look.changed.connect(self._restyle)
        self.destroyed.connect(form.states.add(self._show_state))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The name has the focus."""
        self._name.setFocus(event.reason())

    def showEvent(self, event: QShowEvent) -> None:
        """Begin anew with the notice as it is now."""
        self._form.begin()
        super().showEvent(event)

    def _build(self) -> None:
        content = self._content = QWidget(self)
        self._label = _words(content, "template_label", self._say(NAME))
        self._name = QLineEdit(content)
        self._name.setObjectName("template_name")
        self._name.setAccessibleName(self._say(NAME))
        self._name.setPlaceholderText(self._say(EXAMPLE))
        self._trouble = _words(content, "template_trouble", role="error")
        self._keep = _words(content, "template_keep", self._say(KEEP))
        self._list = QVBoxLayout()
        self._secret = _words(content, "template_secret", role="warn")
        self._blank_title = _words(content, "template_blank_title", self._say(BLANK))
        self._blank = _words(content, "template_blank", role="muted")
        self._save = QPushButton(self._say(SAVE), content)
        self._save.setObjectName("template_save")
        self._save.setProperty("role", "primary")
        self._cancel = QPushButton(self._say(CANCEL), content)
        self._cancel.setObjectName("template_cancel")
        self._lay_out()

    def _lay_out(self) -> None:
        self._buttons = QHBoxLayout()
        self._buttons.addWidget(self._save)
        self._buttons.addWidget(self._cancel)
        self._buttons.addStretch(1)
        self._column = QVBoxLayout(self._content)
        for widget in (self._label, self._name, self._trouble, self._keep):
            self._column.addWidget(widget)
        self._column.addLayout(self._list)
        for widget in (self._secret, self._blank_title, self._blank):
            self._column.addWidget(widget)
        self._column.addLayout(self._buttons)
        self._column.addStretch(1)

    def _part(self, row: PartRow) -> QCheckBox:
        box = QCheckBox(row.title, self._content)
        box.setObjectName(f"part_{row.part}")
        box.setAccessibleDescription(row.about)
        box.clicked.connect(lambda is_kept: self._form.set_part(row.part, is_kept=is_kept))
        about = _words(self._content, f"about_{row.part}", row.about, "muted")
        self._list.addWidget(box)
        self._list.addWidget(about)
        return box

    def _connect(self) -> None:
        self._name.textChanged.connect(self._form.set_name)
        self._name.returnPressed.connect(self._keep_template)
        self._save.clicked.connect(self._keep_template)
        self._cancel.clicked.connect(self.closed)

    def _show_state(self, state: TemplateState) -> None:
        if state.name != self._name.text():
            self._name.setText(state.name)
        for box, row in zip(self._parts, state.parts, strict=True):
            box.setChecked(row.is_kept)
            box.setEnabled(row.is_there)
        self._trouble.setText(state.trouble)
        self._trouble.setVisible(bool(state.trouble))
        self._secret.setText(state.secret)
        self._secret.setVisible(bool(state.secret))
        lines = state.blank or (self._say(NOTHING_BLANK),)
        self._blank.setText("\n".join(f"– {line}" for line in lines))

    def _keep_template(self) -> None:
        deed = self._form.save()
        if deed is None:
            self._name.setFocus()
            self.ensureWidgetVisible(self._trouble)
            return
        self.closed.emit()
        self._toasts.show(deed.text, self._say(TAKE_BACK), deed.undo)

    def _restyle(self) -> None:
        px = self._look.px
        for heading in (self._keep, self._blank_title):
            heading.setFont(self._look.font("heading"))
            heading.setContentsMargins(0, px(12), 0, 0)
        self._column.setContentsMargins(px(16), px(12), px(16), px(16))
        self._column.setSpacing(px(8))
        self._list.setSpacing(0)
        self._buttons.setSpacing(px(8))
        for place in range(1, self._list.count(), 2):
            item = self._list.itemAt(place)
            about = item.widget() if item is not None else None
            if about is not None:
                about.setContentsMargins(px(INDENT), 0, 0, px(6))


def _words(parent: QWidget, name: str, text: str = "", role: str = "") -> QLabel:
    label = QLabel(text, parent)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if role:
        label.setProperty("role", role)
    return label
