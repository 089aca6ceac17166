"""The palette over the outline: typed into, walked through, filled, inserted, put away."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QWidget

from desktop_app.notice.blocks import Directive
from desktop_app.phrases.phrase import Phrase
from desktop_app.presenters.phrases.palette import PhrasePalette
from desktop_app.ui.fields.line_edit import LineEdit
from desktop_app.ui.phrases.palette_sheet import PaletteSheet
from desktop_app.ui.theme.look import Look
from tests.builders.phrases import FoundPhrases, a_phrase
from tests.ui.fields.typing import commit, press, type_keys, unikey
from tests.ui.outline.conftest import Show, Shown, suggest

TODAY = dt.date(2022, 7, 5)
PHRASES = (
    a_phrase("giao", "Giao {cơ quan} {nội dung}[; hoàn thành {thời hạn}]"),
    a_phrase("giai-ngan", "Đẩy nhanh tiến độ giải ngân vốn đầu tư công", function="thoi-han"),
    a_phrase("bao-cao", "Báo cáo {chọn: hằng tuần / hằng tháng}", function="bao-cao"),
)
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Palette:
    """The sheet over an outline, opened as the key does."""

    def __init__(self, shown: Shown, look: Look, phrases: tuple[Phrase, ...]) -> None:
        self.shown = shown
        self.finds = FoundPhrases(*phrases)
        self.presenter = PhrasePalette(shown.state, self.finds, lambda: TODAY)
        say = shown.state.say
        self.sheet = PaletteSheet(self.presenter, suggest, look, say, shown.view)
        self.sheet.closed.connect(shown.view.take_focus)

    def open_at(self, block_id: str, offset: int = 0) -> "Palette":
        self.shown.at(block_id, offset)
        self.sheet.open_for(self.shown.view.caret())
        return self

    @property
    def keys(self) -> QWidget:
        found = QApplication.focusWidget()
        assert found is not None
        return found

    def enter(self, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.keys, Qt.Key.Key_Return, modifiers)

    def slot(self, key: str) -> LineEdit:
        found = self.sheet.findChild(LineEdit, f"slot:{key}")
        assert found is not None
        return found

    def label(self, name: str) -> QLabel:
        found = self.sheet.findChild(QLabel, name)
        assert found is not None
        return found

    @property
    def ids(self) -> list[str]:
        return [hit.id for hit in self.presenter.state.hits]

    @property
    def body(self) -> str:
        return self.shown.desk.body


@pytest.fixture
def palette(show: Show, look: Look) -> Palette:
    return Palette(show("1 a\n1 b"), look, PHRASES)


def test_the_keys_are_in_the_search_and_what_is_typed_is_found(palette: Palette) -> None:
    palette.open_at("b")
    assert palette.keys.objectName() == "phrase_query"
    commit(palette.keys, "giải ngân")
    assert palette.ids[0] == "giai-ngan"


def test_unikey_types_into_the_search_as_anywhere(palette: Palette) -> None:
    palette.open_at("b")
    type_keys(palette.keys, "giai")
    unikey(palette.keys, 2, "ải")
    assert isinstance(palette.keys, LineEdit)
    assert palette.keys.text() == "giải"


def test_enter_puts_a_phrase_without_slots_into_the_notice(palette: Palette) -> None:
    palette.open_at("b")
    commit(palette.keys, "dntdgn")
    palette.enter()
    assert "1 Đẩy nhanh tiến độ giải ngân vốn đầu tư công." in palette.body
    assert palette.sheet.isHidden()
    assert palette.shown.edit.hasFocus()
    assert palette.finds.used == ["giai-ngan"]


def test_enter_leads_into_the_slots_and_from_there_into_the_notice(palette: Palette) -> None:
    palette.open_at("b")
    commit(palette.keys, "giao")
    palette.enter()
    assert palette.keys is palette.slot("cơ quan")
    commit(palette.keys, "Sở Y tế")
    QTest.keyClick(palette.keys, Qt.Key.Key_Tab)
    assert palette.keys is palette.slot("nội dung")
    commit(palette.keys, "kiểm tra")
    QTest.keyClick(palette.keys, Qt.Key.Key_Tab)
    commit(palette.keys, "30/9")
    assert palette.label("remark:thời hạn").text() == "thứ Sáu, ngày 30/9/2022"
    palette.enter()
    assert "1 Giao Sở Y tế kiểm tra; hoàn thành trước ngày 30/9/2022." in palette.body
    block = palette.shown.state.row_of(palette.shown.state.current).block
    assert block.directive == Directive(assignees=("Sở Y tế",), deadline=dt.date(2022, 9, 30))


def test_shift_enter_puts_it_at_the_cursor(palette: Palette) -> None:
    palette.shown.at("b", 0, 1)
    commit(palette.shown.edit, "Trước mắt, ")
    palette.open_at("b", 11)
    commit(palette.keys, "dntdgn")
    palette.enter(SHIFT)
    assert "1 Trước mắt, đẩy nhanh tiến độ giải ngân vốn đầu tư công" in palette.body


def test_arrows_walk_through_what_was_found_without_leaving_the_search(palette: Palette) -> None:
    palette.open_at("b")
    before = palette.presenter.state.chosen
    press(palette.keys, Qt.Key.Key_Down)
    assert palette.presenter.state.chosen == before + 1
    assert palette.keys.objectName() == "phrase_query"
    press(palette.keys, Qt.Key.Key_Up)
    assert palette.presenter.state.chosen == before


def test_a_choice_has_its_words_and_speaks_in_the_sentence(palette: Palette) -> None:
    palette.open_at("b")
    commit(palette.keys, "báo cáo hằng")
    palette.enter()
    combo = palette.keys
    assert isinstance(combo, QComboBox)
    assert [combo.itemText(place) for place in range(combo.count())] == ["hằng tuần", "hằng tháng"]
    press(combo, Qt.Key.Key_Down)
    assert palette.presenter.state.preview.text == "Báo cáo hằng tháng."


def test_escape_puts_it_away_and_changes_nothing(palette: Palette) -> None:
    before = palette.open_at("b").body
    commit(palette.keys, "giao")
    QTest.keyClick(palette.keys, Qt.Key.Key_Escape)
    assert palette.sheet.isHidden()
    assert palette.body == before
    assert palette.shown.edit.hasFocus()


def test_nothing_found_says_so_and_inserts_nothing(palette: Palette) -> None:
    before = palette.open_at("b").body
    commit(palette.keys, "xyzxyz")
    assert palette.ids == []
    button = palette.sheet.findChild(QPushButton, "insert_phrase")
    assert button is not None
    assert not button.isEnabled()
    palette.enter()
    assert not palette.sheet.isHidden()
    assert palette.body == before


def test_one_undo_takes_the_sentence_back(palette: Palette) -> None:
    before = palette.open_at("b").body
    commit(palette.keys, "dntdgn")
    palette.enter()
    assert "chèn mẫu câu “Đẩy nhanh" in (palette.shown.desk.editor.undo_label or "")
    palette.shown.desk.editor.undo()
    assert palette.body == before
