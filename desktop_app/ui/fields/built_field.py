"""A sentence built from the meeting: shown live, taken over by hand, handed back."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.forms.field_specs import FieldSpec
from desktop_app.presenters.forms.field_values import Built
from desktop_app.ui.fields.field import Field, FieldTools
from desktop_app.ui.fields.paragraph_edit import ParagraphEdit
from desktop_app.ui.theme.roles import give_role

_BUILT = noted("Tự dựng từ cuộc họp")
_OWN = noted("Tự viết, không theo cuộc họp nữa")
_TAKE_OVER = noted("Tự viết")
_HAND_BACK = noted("Trả lại bản tự dựng")
_NOTHING = noted("Không có; bấm “Tự viết” nếu cần thêm.")


class BuiltField(Field):
    """The same place shows the built words, which cannot be typed in, and the own ones."""

    def __init__(self, spec: FieldSpec, tools: FieldTools) -> None:
        super().__init__(spec, tools)
        self.edit = ParagraphEdit(tools.look, has_paragraphs=spec.path != "subject")
        self.edit.setPlaceholderText(tools.say(_NOTHING))
        self.label.setBuddy(self.edit)
        self.name(self.edit)
        self.button = QPushButton()
        self.button.setProperty("role", "quiet")
        self.mark, self._mark_icon = QLabel(), QLabel()
        self.mark.setProperty("role", "muted")
        self.mark.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(tools.look.px(8))
        row.addWidget(self._mark_icon)
        row.addWidget(self.mark, 1)
        row.addWidget(self.button)
        self.content.addWidget(self.edit)
        self.content.addLayout(row)
        self._is_own = False
        self.watch(self.edit, self._path)
        self.watch(self.button, lambda: spec.path)
        self.edit.typed.connect(self._typed)
        self.edit.went_on.connect(self.finished)
        self.edit.cursorPositionChanged.connect(self._moved)
        self.button.clicked.connect(self._turn)
        tools.look.changed.connect(self._show_mark)

    def show_value(self, value: Built) -> None:
        """Show the paragraphs, and whose they are."""
        self._is_own = value.is_own
        self.edit.setReadOnly(not value.is_own)
        give_role(self.edit, "paragraph" if value.is_own else "built")
        self.edit.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextEditorInteraction
            if value.is_own
            else Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.edit.show_text("\n".join(value.paragraphs))
        self.tell_fault("")
        self._show_mark()

    def focus_path(self, path: str) -> None:
        """The paragraph at `path`."""
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        number = path.removeprefix(self.spec.path).strip("[]")
        block = self.edit.document().findBlockByNumber(int(number) if number.isdecimal() else 0)
        if block.isValid():
            cursor = self.edit.textCursor()
            cursor.setPosition(block.position())
            self.edit.setTextCursor(cursor)

    def _typed(self, text: str) -> None:
        if self._is_own:
            self.put(Built(tuple(text.split("\n")), is_own=True), self.spec.path)

    def _turn(self) -> None:
        """Take over with the words that stand there, or hand back."""
        words = tuple(self.edit.text().split("\n"))
        self.put(Built(words, is_own=not self._is_own))
        self.show_value(self._tools.form.value(self.spec))
        if self._is_own:
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _moved(self) -> None:
        if self.edit.hasFocus():
            self.entered.emit(self._path())

    def _path(self) -> str:
        if self.spec.path == "subject":
            return self.spec.path
        before = self.edit.text()[: self.edit.textCursor().position()].split("\n")[:-1]
        return f"{self.spec.path}[{sum(bool(one.strip()) for one in before)}]"

    def _show_mark(self) -> None:
        say, look = self._tools.say, self._tools.look
        self.mark.setText(say(_OWN if self._is_own else _BUILT))
        words = say(_HAND_BACK if self._is_own else _TAKE_OVER)
        self.button.setText(f" {words}")
        self.name(self.button, words)
        icon = "pencil" if self._is_own else "link"
        self._mark_icon.setPixmap(look.pixmap(icon, 16, "text_muted"))
        self.button.setIcon(look.icon("rotate-ccw" if self._is_own else "pencil"))
        self.button.setIconSize(QSize(look.px(16), look.px(16)))
