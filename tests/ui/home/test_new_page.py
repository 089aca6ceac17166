"""Beginning a notice by keyboard: cards with pictures, earlier notices, pasted Vietnamese."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.layout.metrics import FontMetrics
from desktop_app.notice.draft import Draft
from desktop_app.presenters.catalogue import Catalogue
from desktop_app.presenters.home.beginning import Beginning
from desktop_app.presenters.home.ways import Way
from desktop_app.presenters.sentences import Sentences
from desktop_app.standards.library import StandardLibrary
from desktop_app.standards.packs import read_packs
from desktop_app.store.store import Store
from desktop_app.ui.home.new_page import NewPage
from desktop_app.ui.home.page_pictures import PagePictures
from desktop_app.ui.home.template_grid import TemplateGrid
from desktop_app.ui.paper.fonts import load_faces
from desktop_app.ui.theme.look import Look
from desktop_app.workspace.lay_out_notice import Typesetter
from tests.builders.drafts import a_draft
from tests.builders.stores import HandClock
from tests.ui.typing import commit, press, type_as_unikey
from tests.unit.presenters.home.shipped import RESOURCES, SHIPPED


class Stage:
    """The page in a window of its own, and the drafts it made."""

    def __init__(self, qtbot: QtBot, store: Store, clock: HandClock, look: Look) -> None:
        numbers = iter(range(1, 10_000))
        self.beginning = Beginning(
            store, SHIPPED, clock, lambda: f"moi-{next(numbers)}", Sentences(Catalogue()), str
        )
        metrics = FontMetrics.read(RESOURCES / "fonts" / "advances.json")
        typesetter = Typesetter(StandardLibrary(read_packs((RESOURCES / "standards",))), metrics)
        self.pictures = PagePictures(typesetter, load_faces(RESOURCES / "fonts"), look)
        self.page = NewPage(self.beginning, look, str, self.pictures)
        qtbot.addWidget(self.page)
        self.page.resize(1280, 720)
        self.drafts: list[Draft] = []
        self.page.draft_made.connect(self.drafts.append)

    def show(self, way: Way) -> None:
        assert self.page.begin(way)
        self.page.show()
        self.page.focus_way()

    @property
    def grid(self) -> TemplateGrid:
        found = self.page.findChild(TemplateGrid, "templates")
        assert isinstance(found, TemplateGrid)
        return found

    def field(self, name: str) -> QLineEdit:
        found = self.page.findChild(QLineEdit, name)
        assert isinstance(found, QLineEdit)
        return found

    def button(self, name: str) -> QPushButton:
        found = self.page.findChild(QPushButton, name)
        assert isinstance(found, QPushButton)
        return found

    @property
    def paste(self) -> QPlainTextEdit:
        found = self.page.findChild(QPlainTextEdit, "paste_field")
        assert isinstance(found, QPlainTextEdit)
        return found


@pytest.fixture
def stage(qtbot: QtBot, store: Store, clock: HandClock, look: Look) -> Iterator[Stage]:
    made = Stage(qtbot, store, clock, look)
    yield made
    made.page.close()
    made.pictures.stop()


def test_a_template_is_found_and_taken_by_keyboard(stage: Stage) -> None:
    stage.show(Way.TEMPLATE)
    search = stage.field("template_search")
    assert stage.page.focusWidget() is search
    commit(search, "tiếp công dân")
    press(search, Qt.Key.Key_Down)
    assert stage.page.focusWidget() is stage.grid
    press(stage.grid, Qt.Key.Key_Return)
    assert len(stage.drafts) == 1
    assert stage.drafts[0].body


def test_enter_takes_the_first_template_found(stage: Stage) -> None:
    stage.show(Way.TEMPLATE)
    search = stage.field("template_search")
    commit(search, "không có mẫu này")
    press(search, Qt.Key.Key_Return)
    assert stage.drafts == []
    search.clear()
    commit(search, "tiep cong dan")
    press(search, Qt.Key.Key_Return)
    assert [draft.meeting.kind for draft in stage.drafts] == ["buổi tiếp công dân"]


def test_the_pictures_come_one_by_one(stage: Stage, qtbot: QtBot) -> None:
    stage.show(Way.TEMPLATE)
    card = stage.grid.chosen()
    assert card is not None
    with qtbot.waitSignal(stage.pictures.made):
        stage.grid.viewport().repaint()
    picture = stage.pictures.picture(card.picture, card.draft, 116)
    assert picture is not None
    assert (picture.width(), picture.height()) == (116, 164)
    colours = {picture.toImage().pixelColor(x, 20).lightness() for x in range(116)}
    assert len(colours) > 2


def test_no_pictures_are_made_once_the_page_is_left(stage: Stage) -> None:
    stage.show(Way.TEMPLATE)
    stage.grid.viewport().repaint()
    stage.page.hide()
    assert not stage.pictures._timer.isActive()


def test_nothing_found_is_told_and_cannot_be_taken(stage: Stage) -> None:
    stage.show(Way.TEMPLATE)
    commit(stage.field("template_search"), "không có mẫu này")
    assert stage.grid.chosen() is None
    assert not stage.button("take_template").isEnabled()


def test_the_kind_of_meeting_narrows_the_cards(stage: Stage) -> None:
    stage.show(Way.TEMPLATE)
    kinds = stage.page.findChildren(QComboBox)[0]
    before = stage.grid.model().rowCount()
    kinds.setCurrentIndex(kinds.findText("Tiếp công dân"))
    assert 0 < stage.grid.model().rowCount() < before


def test_an_earlier_notice_gives_the_parts_ticked(stage: Stage, store: Store) -> None:
    store.notices.save(a_draft(id="cu", number=12))
    stage.show(Way.PREVIOUS)
    search = stage.field("previous_search")
    type_as_unikey(search, "giao ba", 1, "a")
    keep = stage.page.findChild(QCheckBox, "keep_recipients")
    assert isinstance(keep, QCheckBox)
    assert keep.isChecked()
    keep.click()
    stage.button("take_previous").click()
    (draft,) = stage.drafts
    assert draft.recipients == ()
    assert draft.signature.name == "Trần Văn Bình"


def test_pasted_text_goes_in_with_control_and_enter(stage: Stage) -> None:
    stage.show(Way.PASTE)
    assert stage.page.focusWidget() is stage.paste
    assert not stage.button("take_pasted").isEnabled()
    press(stage.paste, Qt.Key.Key_Return, "\r", Qt.KeyboardModifier.ControlModifier)
    assert stage.drafts == []
    commit(stage.paste, "Đẩy nhanh tiến độ")
    press(stage.paste, Qt.Key.Key_Return, "\r")
    type_as_unikey(stage.paste, "Ho", 1, "ọ")
    press(stage.paste, Qt.Key.Key_Return, "\r", Qt.KeyboardModifier.ControlModifier)
    (draft,) = stage.drafts
    assert [block.text for block in draft.body] == ["Đẩy nhanh tiến độ", "Họ"]


def test_what_is_recognised_in_pasted_text_is_told(stage: Stage, qtbot: QtBot) -> None:
    stage.show(Way.PASTE)
    words = stage.page.findChild(QLabel, "pasted_words")
    as_lines = stage.page.findChild(QCheckBox, "paste_as_lines")
    assert words is not None
    assert as_lines is not None
    commit(stage.paste, "Yêu cầu Sở Y tế rà soát thuốc; Sở Tài chính bố trí kinh phí.")
    qtbot.waitUntil(lambda: words.text() == "2 chỉ đạo")
    as_lines.click()
    assert words.text() == "1 đoạn văn"
    press(stage.paste, Qt.Key.Key_Return, "\r", Qt.KeyboardModifier.ControlModifier)
    (draft,) = stage.drafts
    assert len(draft.body) == 1


def test_blank_and_file_need_no_page(stage: Stage) -> None:
    asked: list[bool] = []
    stage.page.file_wanted.connect(lambda: asked.append(True))
    assert not stage.page.begin("blank")
    assert not stage.page.begin("file")
    assert len(stage.drafts) == len(asked) == 1


def test_blank_and_file_can_be_begun_on_the_page_as_well(stage: Stage) -> None:
    stage.show(Way.TEMPLATE)
    ways = stage.page.findChild(QListWidget, "ways")
    assert isinstance(ways, QListWidget)
    asked: list[bool] = []
    stage.page.file_wanted.connect(lambda: asked.append(True))
    for row in (3, 4):
        ways.setCurrentRow(row)
        press(ways, Qt.Key.Key_Return)
        focused = stage.page.focusWidget()
        assert isinstance(focused, QPushButton)
        focused.click()
    assert len(stage.drafts) == len(asked) == 1


def test_escape_and_back_leave(stage: Stage) -> None:
    stage.show(Way.PASTE)
    left: list[bool] = []
    stage.page.left.connect(lambda: left.append(True))
    press(stage.paste, Qt.Key.Key_Escape)
    stage.button("back").click()
    assert len(left) == 2


def test_what_cannot_be_begun_is_told_on_the_page(stage: Stage) -> None:
    stage.show(Way.PREVIOUS)
    stage.beginning.from_previous("không có")
    told = [label.text() for label in stage.page.findChildren(QLabel) if label.isVisible()]
    assert any("không có" in text for text in told)


def test_a_way_shown_again_begins_anew(stage: Stage) -> None:
    stage.show(Way.PASTE)
    commit(stage.paste, "cũ")
    stage.show(Way.PASTE)
    assert stage.paste.toPlainText() == ""


def test_another_size_and_colours_are_taken_on_and_survive_the_page(
    stage: Stage, look: Look, qtbot: QtBot
) -> None:
    stage.show(Way.PREVIOUS)
    parts = stage.button("take_previous").parentWidget()
    assert parts is not None
    usual = parts.width()
    look.set_scale(1.5)
    assert parts.width() == round(usual * 1.5)
    page = stage.page
    page.hide()
    stage.page = QWidget()  # type: ignore[assignment]
    qtbot.addWidget(stage.page)
    page.deleteLater()
    QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete.value)
    look.set_mode("dark")
    look.set_scale(1.0)
    stage.pictures.made.emit("")
