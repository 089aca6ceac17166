"""A form of a step in a window of its own, for tests of its fields."""

from typing import TypeVar

from PySide6.QtWidgets import QApplication, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.notice.draft import Draft
from desktop_app.presenters.editing.marker import Marker
from desktop_app.ui.fields.field import Field, FieldTools
from desktop_app.ui.steps.form_page import FormPage
from desktop_app.ui.theme.look import Look
from tests.builders.form_editors import a_form, an_editor

FieldType = TypeVar("FieldType", bound=Field)

PEOPLE = {"Nguyễn Văn An": ("đồng chí", ("Bí thư Tỉnh uỷ", "Chủ tịch HĐND tỉnh"))}
WORDS = {
    "post": ("Bí thư Tỉnh uỷ", "Chủ tịch HĐND tỉnh"),
    "person": ("Nguyễn Văn An", "Nguyễn Văn Anh"),
    "organ": ("Văn phòng Tỉnh uỷ", "Văn phòng UBND tỉnh"),
    "recipient": ("Các đồng chí Thường trực Tỉnh uỷ", "Các đảng uỷ trực thuộc"),
}


def suggest(kind: str, typed: str) -> tuple[str, ...]:
    """What begins with what is typed, capitals or not."""
    return tuple(w for w in WORDS.get(kind, ()) if w.lower().startswith(typed.lower()))


class Desk:
    """The form of a step over a draft, shown, with what the marker was told."""

    def __init__(self, qtbot: QtBot, look: Look, step: str, draft: Draft) -> None:
        self.qtbot = qtbot
        self.editor = an_editor(draft)
        self.marker = Marker()
        form = a_form(self.editor, step)
        tools = FieldTools(form, look, lambda text: text, suggest, PEOPLE.get)
        self.page = FormPage(tools, self.marker)
        qtbot.addWidget(self.page)
        self.page.resize(640, 700)
        with qtbot.waitExposed(self.page):
            self.page.show()
        self.page.activateWindow()

    @property
    def draft(self) -> Draft:
        return self.editor.draft

    def field(self, path: str, kind: type[FieldType]) -> FieldType:
        found = next(field for field in self.page.fields if field.spec.path == path)
        assert isinstance(found, kind)
        return found

    def focus(self, widget: QWidget) -> None:
        widget.setFocus()
        self.qtbot.waitUntil(widget.hasFocus)

    def offered(self) -> QListWidget:
        """The list of suggestions, waited for."""
        lists = self.page.findChildren
        self.qtbot.waitUntil(lambda: any(one.isVisible() for one in lists(QListWidget)))
        return next(one for one in lists(QListWidget) if one.isVisible())

    def focused(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget
