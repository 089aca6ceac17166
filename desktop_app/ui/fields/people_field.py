"""Who concludes: persons with all their posts, or a collective."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop_app.notice.parts import Chair
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.forms.typed_chairs import (
    USUAL_TITLES,
    TypedChair,
    chair_texts,
    read_chair,
)
from desktop_app.ui.fields.choice_fields import ChoiceBox
from desktop_app.ui.fields.field import FieldTools
from desktop_app.ui.fields.line_edit import LineEdit
from desktop_app.ui.fields.paragraph_edit import ParagraphEdit
from desktop_app.ui.fields.row import Row
from desktop_app.ui.fields.rows_field import RowsField
from desktop_app.ui.fields.suggestion_list import SuggestionList

_KIND = noted("Cá nhân hay tập thể")
_PERSON = noted("Cá nhân")
_COLLECTIVE = noted("Tập thể")
_TITLE = noted("Danh xưng")
_NAME = noted("Họ và tên")
_COLLECTIVE_NAME = noted("Tên tập thể")
_POSTS = noted("Chức vụ")
_POSTS_EXAMPLE = noted("mỗi dòng một chức vụ")
_COLLECTIVE_EXAMPLE = noted("Ví dụ: Thường trực Đảng uỷ")


class ChairRow(Row):
    """A person or a collective; a person chosen from the directory brings title and posts along."""

    def __init__(self, tools: FieldTools) -> None:
        super().__init__(tools.look, tools.say)
        self._tools = tools
        self.setProperty("role", "card")
        self.kind = ChoiceBox()
        self.kind.addItems([tools.say(_PERSON), tools.say(_COLLECTIVE)])
        self.title, self.person = LineEdit(), LineEdit()
        self.posts = ParagraphEdit(tools.look, has_paragraphs=True)
        self.posts.setPlaceholderText(tools.say(_POSTS_EXAMPLE))
        self._name_label = self._label(_NAME, self.person)
        self._posts_label = self._label(_POSTS, self.posts)
        self.content.addLayout(self._column())
        for button in (self.move_button, self.remove_button):
            self.line.setAlignment(button, Qt.AlignmentFlag.AlignBottom)
        self.line.setContentsMargins(*(tools.look.px(12),) * 4)
        self._connect()
        self.show_item(None)

    @property
    def item(self) -> Chair | None:
        """Who is typed."""
        return read_chair(
            TypedChair(
                self._is_collective, self.title.text(), self.person.text(), self.posts.text()
            )
        )

    def show_item(self, item: Chair | None) -> None:
        """Show who it is; an empty row begins with the usual title."""
        usual = USUAL_TITLES[self._tools.form.draft.profile.system]
        texts = TypedChair(title=usual) if item is None else chair_texts(item)
        self.kind.setCurrentIndex(1 if texts.is_collective else 0)
        self.title.show_text(texts.title)
        self.person.show_text(texts.name)
        self.posts.show_text(texts.posts)
        self._show_kind()

    def parts(self) -> Sequence[tuple[QWidget, str, str]]:
        """All controls in their order; the name is the first that a path leads to."""
        name = ".collective" if self._is_collective else ".name"
        say = self._say
        words = say(_COLLECTIVE_NAME if self._is_collective else _NAME)
        controls: list[tuple[QWidget, str, str]] = [(self.person, name, words)]
        if not self._is_collective:
            controls.insert(0, (self.title, ".title", say(_TITLE)))
            controls.append((self.posts, ".posts", say(_POSTS)))
        return ((self.kind, "", say(_KIND)), *controls)

    @property
    def main(self) -> QWidget:
        """The name."""
        return self.person

    @property
    def _is_collective(self) -> bool:
        return self.kind.currentIndex() == 1

    def _column(self) -> QVBoxLayout:
        px = self._look.px
        column = QVBoxLayout()
        column.setSpacing(px(4))
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(self.kind)
        self.title.setMaximumWidth(px(128))
        self.title.setPlaceholderText(self._say(_TITLE))
        head.addWidget(self.title)
        head.addStretch(1)
        column.addLayout(head)
        for widget in (self._name_label, self.person, self._posts_label, self.posts):
            column.addWidget(widget)
        return column

    def _connect(self) -> None:
        say, look, suggest = self._say, self._look, self._tools.suggest
        names = SuggestionList(
            self.person,
            lambda typed: suggest("organ" if self._is_collective else "person", typed),
            look,
            say,
        )
        names.chosen.connect(self._choose)
        SuggestionList(self.posts, lambda typed: suggest("post", typed), look, say)
        self.join(self.title)
        self.join(self.person)
        self.posts.moved.connect(self.moved)
        self.posts.walked.connect(self.walked)
        self.kind.activated.connect(self._turn)
        self.title.typed.connect(lambda: self.changed.emit(".title"))
        self.person.typed.connect(lambda: self.changed.emit(self._name_part))
        self.posts.typed.connect(lambda: self.changed.emit(".posts"))

    @property
    def _name_part(self) -> str:
        return ".collective" if self._is_collective else ".name"

    def _turn(self) -> None:
        self._show_kind()
        self.changed.emit("")

    def _choose(self, name: str) -> None:
        known = None if self._is_collective else self._tools.person_of(name)
        if known is not None:
            title, posts = known
            self.title.show_text(title or self.title.text())
            self.posts.show_text("\n".join(posts) or self.posts.text())
        self.changed.emit(self._name_part)

    def _show_kind(self) -> None:
        for widget in (self.title, self.posts, self._posts_label):
            widget.setVisible(not self._is_collective)
        self._name_label.setText(self._say(_COLLECTIVE_NAME if self._is_collective else _NAME))
        example = self._say(_COLLECTIVE_EXAMPLE) if self._is_collective else ""
        self.person.setPlaceholderText(example)

    def _label(self, words: str, buddy: QWidget) -> QLabel:
        label = QLabel(self._say(words))
        label.setProperty("role", "muted")
        label.setBuddy(buddy)
        return label


class PeopleField(RowsField):
    """The chairs, first the one who concludes."""

    ADD = noted("Thêm người chủ trì")

    def make_row(self) -> ChairRow:
        """An empty person."""
        return ChairRow(self._tools)
