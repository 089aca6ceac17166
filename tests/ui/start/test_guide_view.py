"""The guide: gone through by keyboard, put off at any step, its page shown as it will be."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from desktop_app.layout.metrics import FontMetrics
from desktop_app.presenters.home.start_guide import GUIDED, StartGuide
from desktop_app.standards.library import StandardLibrary
from desktop_app.standards.packs import read_packs
from desktop_app.store.store import Store
from desktop_app.ui.paper.fonts import load_faces
from desktop_app.ui.start.guide_view import GuideView
from desktop_app.ui.start.paper_view import PaperView
from desktop_app.ui.theme.look import Look
from desktop_app.workspace.choose_office import usual_office
from desktop_app.workspace.lay_out_notice import Typesetter
from tests.builders.stores import HandClock, a_store
from tests.ui.typing import commit, press, type_as_unikey
from tests.unit.presenters.home.shipped import RESOURCES, profiles


class Stage:
    """The guide in a window of its own."""

    def __init__(self, qtbot: QtBot, store: Store, look: Look) -> None:
        self.guide = StartGuide(store, profiles(), HandClock(), str)
        metrics = FontMetrics.read(RESOURCES / "fonts" / "advances.json")
        typesetter = Typesetter(StandardLibrary(read_packs((RESOURCES / "standards",))), metrics)
        faces = load_faces(RESOURCES / "fonts")
        self.view = GuideView(self.guide, look, str, typesetter, faces)
        qtbot.addWidget(self.view)
        self.view.resize(1280, 720)
        self.view.show()
        self.finished = 0
        self.guide.finished.add(self._finish)

    def _finish(self, _: None) -> None:
        self.finished += 1

    def field(self, name: str) -> QLineEdit:
        found = self.view.findChild(QLineEdit, name)
        assert isinstance(found, QLineEdit)
        return found

    def choice(self, name: str) -> QComboBox:
        found = self.view.findChild(QComboBox, name)
        assert isinstance(found, QComboBox)
        return found

    def radio(self, name: str) -> QRadioButton:
        found = self.view.findChild(QRadioButton, f"choice_{name}")
        assert isinstance(found, QRadioButton)
        return found

    def press(self, name: str) -> None:
        found = self.view.findChild(QPushButton, name)
        assert isinstance(found, QPushButton)
        found.click()

    def printed(self) -> str:
        paper = self.view.findChild(PaperView)
        assert isinstance(paper, PaperView)
        assert paper._page is not None
        return "\n".join(line.text for line in paper._page.lines)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with a_store(tmp_path) as opened:
        yield opened


@pytest.fixture
def stage(qtbot: QtBot, store: Store, look: Look) -> Iterator[Stage]:
    made = Stage(qtbot, store, look)
    yield made
    made.view.close()


def replace_text(field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    commit(field, text)


def test_names_typed_are_printed_at_once(stage: Stage) -> None:
    replace_text(stage.field("office_organ"), "Tỉnh uỷ Thái Nguyên")
    assert "TỈNH UỶ THÁI NGUYÊN" in stage.printed()
    place = stage.field("office_place")
    place.clear()
    type_as_unikey(place, "Tha", 1, "á")
    commit(place, "i Nguyên")
    assert "Thái Nguyên, ngày" in stage.printed().replace("\xa0", " ")


def test_typing_never_moves_the_cursor(stage: Stage) -> None:
    field = stage.field("office_organ")
    field.setFocus()
    field.setCursorPosition(4)
    commit(field, " ")
    commit(field, "ộ")
    assert field.text() == "Tỉnh ộ uỷ …"
    assert field.cursorPosition() == 6


def test_a_superior_body_is_asked_for_only_where_one_is_printed(stage: Stage) -> None:
    assert not stage.field("office_parent").isVisible()
    kinds = stage.choice("office_kind")
    kinds.setCurrentIndex(kinds.findData("dang-uy-xa"))
    kinds.activated.emit(kinds.currentIndex())
    assert stage.field("office_parent").isVisible()


def test_gone_through_it_keeps_everything(stage: Stage, store: Store) -> None:
    replace_text(stage.field("office_organ"), "Tỉnh uỷ Thái Nguyên")
    stage.press("guide_next")
    ways = stage.choice("signing_way")
    assert stage.view.focusWidget() is ways
    ways.setCurrentIndex(1)
    ways.activated.emit(1)
    replace_text(stage.field("signer"), "Trần Văn Bình")
    assert "PHÓ CHÁNH VĂN PHÒNG" in stage.printed()
    assert "Trần Văn Bình" in stage.printed()
    stage.press("guide_next")
    assert stage.radio("new").text() == "Kiểu mới: Tỉnh uỷ Thái Nguyên, hoà, thuỷ, khoẻ"
    stage.radio("old").click()
    stage.press("guide_next")
    assert stage.finished == 1
    office = usual_office(store, profiles())
    assert office is not None
    assert office.signer == "Trần Văn Bình"
    assert office.profile.profile.tone == "old"


def test_enter_goes_from_one_open_name_to_the_next_and_then_on(stage: Stage) -> None:
    def enter() -> None:
        focused = stage.view.focusWidget()
        assert focused is not None
        press(focused, Qt.Key.Key_Return, "\r")

    assert stage.view.focusWidget() is stage.choice("office_kind")
    enter()
    organ = stage.field("office_organ")
    assert stage.view.focusWidget() is organ
    assert organ.selectedText() == "…"
    commit(organ, "Thái Nguyên")
    assert organ.text() == "Tỉnh uỷ Thái Nguyên"
    enter()
    assert stage.view.focusWidget() is stage.field("office_place")
    enter()
    assert stage.guide.state.step == 1
    enter()
    assert stage.view.focusWidget() is stage.field("signer")
    enter()
    assert stage.view.focusWidget() is stage.radio("new")
    enter()
    assert stage.finished == 1


def test_enter_presses_the_button_that_has_the_keys(stage: Stage) -> None:
    stage.press("guide_next")
    back = stage.view.findChild(QPushButton, "guide_back")
    assert isinstance(back, QPushButton)
    back.setFocus()
    press(back, Qt.Key.Key_Return, "\r")
    assert stage.guide.state.step == 0


def test_put_off_at_once(stage: Stage, store: Store) -> None:
    stage.press("guide_later")
    assert stage.finished == 1
    assert store.settings.get(GUIDED) is True


def test_back_shows_what_was_typed(stage: Stage) -> None:
    replace_text(stage.field("office_organ"), "Tỉnh uỷ Thái Nguyên")
    stage.press("guide_next")
    stage.press("guide_back")
    assert stage.field("office_organ").isVisible()
    assert stage.field("office_organ").text() == "Tỉnh uỷ Thái Nguyên"


def test_another_look_is_asked_for(stage: Stage) -> None:
    modes: list[str] = []
    scales: list[float] = []
    stage.view.mode_wanted.connect(modes.append)
    stage.view.scale_wanted.connect(scales.append)
    stage.guide.go_to(2)
    assert stage.radio("light").isChecked()
    stage.radio("dark").click()
    sizes = stage.choice("scale")
    assert sizes.currentText() == "100 %"
    sizes.setCurrentIndex(sizes.findText("125 %"))
    sizes.activated.emit(sizes.currentIndex())
    assert (modes, scales) == (["dark"], [1.25])


def test_a_name_that_cannot_be_printed_is_told(stage: Stage) -> None:
    stage.guide.set_name("organ", "a\x00")
    shown = [label.text() for label in stage.view.findChildren(QLabel) if label.isVisible()]
    assert any("không in được" in text for text in shown)


def test_every_field_has_a_name_and_can_be_reached(stage: Stage) -> None:
    for step in range(3):
        stage.guide.go_to(step)
        for kind in (QLineEdit, QComboBox):
            for field in stage.view.findChildren(kind):
                if field.isVisible():
                    assert field.accessibleName()
                    assert field.focusPolicy() & Qt.FocusPolicy.TabFocus
    press(stage.view, Qt.Key.Key_Tab)
