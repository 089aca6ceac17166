"""Open places are found one after the other and selected, so that typing fills them in."""

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.blanks import is_open, select_first_blank, select_next_blank
from tests.ui.typing import commit


def a_field(qtbot: QtBot, kind: type[QLineEdit | QTextEdit], text: str) -> QLineEdit | QTextEdit:
    field = kind()
    qtbot.addWidget(field)
    field.setText(text)
    return field


def text_of(field: QLineEdit | QTextEdit) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


@pytest.mark.parametrize("kind", [QLineEdit, QTextEdit])
def test_one_after_the_other_is_filled_in(qtbot: QtBot, kind: type[QLineEdit | QTextEdit]) -> None:
    field = a_field(qtbot, kind, "quý … năm …")
    assert select_first_blank(field)
    commit(field, "II")
    assert select_next_blank(field)
    commit(field, "2026")
    assert not select_next_blank(field)
    assert not select_first_blank(field)
    assert text_of(field) == "quý II năm 2026"


@pytest.mark.parametrize("kind", [QLineEdit, QTextEdit])
def test_letters_of_two_units_before_it_do_no_harm(
    qtbot: QtBot, kind: type[QLineEdit | QTextEdit]
) -> None:
    field = a_field(qtbot, kind, "𝄞𝄞 …")
    assert select_first_blank(field)
    commit(field, "x")
    assert text_of(field) == "𝄞𝄞 x"


def test_what_cannot_be_typed_in_has_none(qtbot: QtBot) -> None:
    field = a_field(qtbot, QLineEdit, "…")
    field.setReadOnly(True)
    button: QWidget = QPushButton("…")
    qtbot.addWidget(button)
    for widget in (field, button, None):
        assert not select_first_blank(widget)
        assert not select_next_blank(widget)


def test_a_line_is_open_when_it_is_empty_or_has_a_blank(qtbot: QtBot) -> None:
    shown = {text: is_open(a_field(qtbot, QLineEdit, text)) for text in ("", " ", "Tỉnh uỷ …", "A")}
    assert shown == {"": True, " ": True, "Tỉnh uỷ …": True, "A": False}
