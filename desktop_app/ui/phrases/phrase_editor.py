"""The form for one phrase: its text, how it reads, and what it is filed under."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.phrases.filling import Filled
from desktop_app.phrases.pattern import KINDS
from desktop_app.phrases.terms import FUNCTIONS, TOPICS
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.phrases.library_state import LibraryState
from desktop_app.presenters.phrases.phrase_form import LEVELS, SYSTEMS, PhraseSheet
from desktop_app.ui.phrases.choice_button import ChoiceButton
from desktop_app.ui.phrases.pattern_edit import PatternEdit
from desktop_app.ui.phrases.sentence_label import SentenceLabel
from desktop_app.ui.theme.look import Look
from desktop_app.ui.wrapped_row import WrappedRow

_TEXT: Final = noted("Câu mẫu")
_HELP: Final = noted("{{cơ quan}} là chỗ điền; phần trong [ngoặc vuông] bỏ đi khi chỗ điền trống.")
_SLOT: Final = noted("Chèn chỗ điền")
_OPTIONAL: Final = noted("phần có thể bỏ […]")
_READS: Final = noted("Khi điền, câu đọc là")
_FUNCTION: Final = noted("Chức năng")
_SYSTEM: Final = noted("Dùng cho")
_TOPICS: Final = noted("Chủ đề")
_LEVELS: Final = noted("Hợp với")
_TAGS: Final = noted("Nhãn")
_TAGS_HINT: Final = noted("cách nhau bằng dấu phẩy")
_NOTE: Final = noted("Ghi chú")
_ANY_TOPIC: Final = noted("mọi chủ đề")
_ANY_LEVEL: Final = noted("mọi cấp")
_STAR: Final = noted("Yêu thích: luôn đứng đầu khi tìm")
_SAVE: Final = noted("Lưu")
_COPY: Final = noted("Nhân đôi")
_REMOVE: Final = noted("Bỏ")
_RESTORE: Final = noted("Về như có sẵn")
_MERGE: Final = noted("Gộp {count} câu, giữ câu này")
_CHOICE: Final = "{chọn: … / …}"
_NARROW: Final = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
_LEAST_LETTERS: Final = 6


class PhraseEditor(QScrollArea):
    """`typed` has a field and its value, `left` tells that a field was left, `wanted` a deed."""

    typed = Signal(str, object)
    left = Signal()
    wanted = Signal(str)
    starred = Signal(bool)

    def __init__(self, look: Look, say: Translate, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._say = say
        self._shown_id: str | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._body = QWidget(self)
        self.setWidget(self._body)
        self._build_text()
        self._build_filing()
        self._build_buttons()
        self._lay_out()
        look.changed.connect(self._restyle)
        self._restyle()

    @property
    def first(self) -> QWidget:
        """The field to begin in: the text."""
        return self._text

    def show_state(self, state: LibraryState) -> None:
        """Show the chosen phrase; nothing where there is none."""
        sheet = state.sheet
        self.setVisible(sheet is not None)
        if sheet is None:
            self._shown_id = None
            return
        self._show_fields(sheet)
        kept = state.kept
        self._remark.setText(state.remark)
        self._star.setVisible(kept is not None)
        self._star.setChecked(kept is not None and kept.use.is_favourite)
        self._restore.setVisible(kept is not None and kept.is_changed)
        self._copy.setVisible(kept is not None)
        self._merge.setVisible(state.alike > 1)
        self._merge.setText(self._say(_MERGE).format(count=state.alike))
        is_typed = kept is None or sheet.phrase != kept.phrase
        self._save.setEnabled(is_typed and not sheet.fault)

    def _show_fields(self, sheet: PhraseSheet) -> None:
        phrase = sheet.phrase
        is_other = phrase.id != self._shown_id
        self._shown_id = phrase.id
        if is_other or self._text.toPlainText().split() != phrase.text.split():
            self._text.show_text(phrase.text)
        self._fault.setText(sheet.fault if phrase.text else "")
        self._fault.setVisible(bool(sheet.fault and phrase.text))
        self._reads.show_sentence(sheet.preview if not sheet.fault else Filled("", ()))
        for widget in (self._reads, self._reads_title):
            widget.setVisible(not sheet.fault)
        self._function.setCurrentIndex(self._function.findData(phrase.function))
        self._system.setCurrentIndex(self._system.findData(phrase.system))
        self._topics.put(phrase.topics)
        self._levels.put(phrase.levels)
        if is_other:
            self._tags.setText(", ".join(phrase.tags))
            self._note.setText(phrase.note)

    def _build_text(self) -> None:
        say = self._say
        self._remark = self._muted("")
        self._star = QToolButton(self._body)
        self._star.setObjectName("phrase_star")
        self._star.setProperty("role", "quiet")
        self._star.setCheckable(True)
        self._star.setToolTip(say(_STAR))
        self._star.setAccessibleName(say(_STAR))
        self._star.clicked.connect(self.starred)
        self._text = PatternEdit(self._look, self._body)
        self._text.setObjectName("phrase_text")
        self._text.setAccessibleName(say(_TEXT))
        self._text.typed.connect(lambda text: self.typed.emit("text", text))
        self._text.left.connect(self.left)
        self._slot = QPushButton(say(_SLOT), self._body)
        self._slot.setObjectName("phrase_slot")
        self._slot.setMenu(self._slot_menu())
        self._help = self._muted(say(_HELP).format())
        self._fault = QLabel(self._body)
        self._fault.setProperty("role", "error")
        self._fault.setWordWrap(True)
        self._fault.setObjectName("phrase_fault")
        self._reads_title = self._muted(say(_READS))
        self._reads = SentenceLabel(self._look, self._body)
        self._reads.setObjectName("phrase_reads")

    def _slot_menu(self) -> QMenu:
        menu = QMenu(self._body)
        for name in KINDS:
            words = _CHOICE if name == "chọn" else f"{{{name}}}"
            menu.addAction(words).triggered.connect(self._putting(words, 0))
        menu.addSeparator()
        menu.addAction(self._say(_OPTIONAL)).triggered.connect(self._putting("[]", 1))
        return menu

    def _putting(self, words: str, back: int) -> Callable[[], None]:
        return lambda: self._text.put_in(words, back=back)

    def _build_filing(self) -> None:
        say = self._say
        self._function = self._combo("function", say(_FUNCTION), tuple(FUNCTIONS.items()))
        self._system = self._combo("system", say(_SYSTEM), SYSTEMS)
        topics = [(one, say(title)) for one, title in TOPICS.items()]
        self._topics = ChoiceButton(say(_TOPICS), topics, say(_ANY_TOPIC), self._body)
        self._topics.setObjectName("phrase_topics")
        self._topics.changed.connect(lambda ids: self._chose("topics", ids))
        levels = [(one, say(title)) for one, title in LEVELS]
        self._levels = ChoiceButton(say(_LEVELS), levels, say(_ANY_LEVEL), self._body)
        self._levels.setObjectName("phrase_levels")
        self._levels.changed.connect(lambda ids: self._chose("levels", ids))
        self._tags = self._line("tags", say(_TAGS))
        self._tags.setPlaceholderText(say(_TAGS_HINT))
        self._note = self._line("note", say(_NOTE))

    def _build_buttons(self) -> None:
        self._save = self._button(_SAVE, "save")
        self._save.setProperty("role", "primary")
        self._copy = self._button(_COPY, "duplicate")
        self._remove = self._button(_REMOVE, "remove")
        self._restore = self._button(_RESTORE, "restore")
        self._merge = self._button(_MERGE, "merge")

    def _combo(self, field: str, title: str, choices: tuple[tuple[str, str], ...]) -> QComboBox:
        combo = QComboBox(self._body)
        for value, words in choices:
            combo.addItem(self._say(words), value)
        combo.setSizeAdjustPolicy(_NARROW)
        combo.setMinimumContentsLength(_LEAST_LETTERS)
        combo.setObjectName(f"phrase_{field}")
        combo.setAccessibleName(title)
        combo.activated.connect(lambda row: self._chose(field, combo.itemData(row)))
        return combo

    def _chose(self, field: str, value: object) -> None:
        self.typed.emit(field, value)
        self.left.emit()

    def _line(self, field: str, title: str) -> QLineEdit:
        line = QLineEdit(self._body)
        line.setObjectName(f"phrase_{field}")
        line.setAccessibleName(title)
        line.textEdited.connect(lambda text: self.typed.emit(field, text))
        line.editingFinished.connect(self.left)
        return line

    def _button(self, text: str, deed: str) -> QPushButton:
        button = QPushButton(self._say(text), self._body)
        button.setObjectName(f"phrase_{deed}")
        button.clicked.connect(lambda: self.wanted.emit(deed))
        return button

    def _muted(self, text: str) -> QLabel:
        label = QLabel(text, self._body)
        label.setProperty("role", "muted")
        label.setWordWrap(True)
        return label

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._remark, 1)
        head.addWidget(self._star)
        self._grid = QGridLayout()
        say = self._say
        rows = (
            (_FUNCTION, self._function),
            (_TOPICS, self._topics),
            (_SYSTEM, self._system),
            (_LEVELS, self._levels),
            (_TAGS, self._tags),
            (_NOTE, self._note),
        )
        before: QWidget = self._slot
        for row, (title, field) in enumerate(rows):
            self.setTabOrder(before, field)
            before = field
            label = QLabel(say(title), self._body)
            label.setBuddy(field)
            self._grid.addWidget(label, row, 0)
            self._grid.addWidget(field, row, 1)
        self._grid.setColumnStretch(1, 1)
        self.setTabOrder(before, self._merge)
        before = self._merge
        buttons = WrappedRow()
        for button in (self._save, self._copy, self._restore, self._remove):
            self.setTabOrder(before, button)
            before = button
            buttons.addWidget(button)
        self._buttons = buttons
        self._column = QVBoxLayout(self._body)
        self._column.addLayout(head)
        for widget in (self._text, self._fault):
            self._column.addWidget(widget)
        self._column.addWidget(self._help)
        self._column.addWidget(self._slot, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self._reads_title, self._reads):
            self._column.addWidget(widget)
        self._column.addLayout(self._grid)
        self._column.addWidget(self._merge)
        self._column.addLayout(buttons)
        self._column.addStretch(1)

    def _restyle(self) -> None:
        px = self._look.px
        self._column.setContentsMargins(0, 0, px(12), 0)
        self._column.setSpacing(px(8))
        self._grid.setHorizontalSpacing(px(12))
        self._grid.setVerticalSpacing(px(8))
        self._buttons.setSpacing(px(8))
        self._star.setIcon(self._look.icon("star", "accent"))
        self._star.setIconSize(QSize(px(16), px(16)))
