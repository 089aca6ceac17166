"""The builder's panel: what is typed in its fields stands in the notice at once."""

import datetime as dt
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.presenters.phrases.builder import DirectiveBuilder
from desktop_app.ui.fields.line_edit import LineEdit
from desktop_app.ui.fields.paragraph_edit import ParagraphEdit
from desktop_app.ui.outline.organ_list import OrganList
from desktop_app.ui.phrases.builder_panel import BuilderPanel
from desktop_app.ui.theme.look import Look
from desktop_app.workspace.know_bodies import known_bodies
from tests.builders.open_outline import RESOURCES
from tests.ui.fields.typing import commit
from tests.ui.outline.conftest import Show, Shown, suggest

T = TypeVar("T", bound=QWidget)
TODAY = dt.date(2022, 7, 5)


class Bench:
    """An outline and the panel beside it, at the block "b"."""

    def __init__(self, shown: Shown, look: Look) -> None:
        self.shown = shown
        known = known_bodies(RESOURCES / "lexicon" / "organs.json")
        self.builder = DirectiveBuilder(shown.state, known, lambda: TODAY)
        self.panel = BuilderPanel(self.builder, suggest, look, shown.state.say)

    def field(self, kind: type[T], name: str) -> T:
        found = self.panel.findChild(kind, f"builder_{name}")
        assert found is not None
        return found

    def type(self, name: str, text: str) -> None:
        kind: type[LineEdit | ParagraphEdit] = ParagraphEdit if name == "task" else LineEdit
        edit = self.panel.findChild(kind, f"builder_{name}")
        assert edit is not None
        edit.setFocus()
        commit(edit, text)

    def owner(self, name: str) -> None:
        first = self.field(OrganList, "owners").first()
        first.setFocus()
        commit(first, name)
        QTest.keyClick(first, Qt.Key.Key_Return)

    @property
    def text(self) -> str:
        return self.shown.text("b")


@pytest.fixture
def bench(qtbot: QtBot, show: Show, look: Look) -> Bench:
    shown = show("1 a\n1 b")
    commit(shown.at("b", 0, 1), " ")
    made = Bench(shown, look)
    qtbot.addWidget(made.panel)
    made.panel.resize(440, 600)
    with qtbot.waitExposed(made.panel):
        made.panel.show()
    made.panel.activateWindow()
    qtbot.waitUntil(made.panel.isActiveWindow)
    return made


def test_the_sentence_in_the_notice_follows_what_is_typed(bench: Bench) -> None:
    bench.builder.rebuild()
    bench.owner("Sở Y tế")
    bench.type("task", "kiểm tra các trạm y tế")
    bench.type("deadline_text", "30/9")
    assert bench.text == ("Giao Sở Y tế kiểm tra các trạm y tế; hoàn thành trước ngày 30/9/2022.")
    assert bench.field(QLabel, "remark").text() == "thứ Sáu, ngày 30/9/2022"


def test_another_frame_says_the_same_otherwise(bench: Bench) -> None:
    bench.builder.rebuild()
    bench.owner("Sở Y tế")
    bench.type("task", "kiểm tra")
    combo = bench.field(QComboBox, "frame")
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Down)
    assert bench.text == "Sở Y tế kiểm tra."


def test_a_sentence_written_by_hand_is_kept_until_it_is_built_anew(bench: Bench) -> None:
    bench.builder.rebuild()
    bench.owner("Sở Y tế")
    bench.type("task", "kiểm tra")
    bench.shown.outline.writing.type("b", "Viết tay.")
    again = bench.field(QPushButton, "rebuild")
    assert again.isVisible()
    assert "viết tay" in bench.field(QLabel, "status").text()
    bench.type("task", " ngay")
    assert bench.text == "Viết tay."
    QTest.mouseClick(again, Qt.MouseButton.LeftButton)
    assert bench.text == "Giao Sở Y tế kiểm tra ngay."
    assert not again.isVisible()


def test_the_sentence_becomes_a_block_of_its_own_where_the_text_is_not_its_own(
    bench: Bench,
) -> None:
    bench.shown.outline.writing.type("b", "Viết tay.")
    bench.owner("Sở Y tế")
    bench.type("task", "kiểm tra")
    QTest.mouseClick(bench.field(QPushButton, "add"), Qt.MouseButton.LeftButton)
    assert bench.shown.desk.body == "1 a\n1 Viết tay.\n1 Giao Sở Y tế kiểm tra."


def test_the_panel_shows_the_parts_of_the_block_one_goes_to(bench: Bench) -> None:
    bench.shown.outline.writing.type("a", "Giao Sở Y tế kiểm tra; hoàn thành trước ngày 30/9/2022.")
    bench.shown.state.go("a")
    assert bench.field(OrganList, "owners").names() == ["Sở Y tế"]
    assert bench.field(ParagraphEdit, "task").text() == "kiểm tra"
    assert bench.field(LineEdit, "deadline_text").text() == "trước ngày 30/9/2022"


def test_every_field_can_be_reached_and_has_a_name(bench: Bench) -> None:
    for kind in (LineEdit, ParagraphEdit, QComboBox):
        for field in bench.panel.findChildren(kind):
            assert field.accessibleName(), field.objectName()
