"""The page of settings: what is chosen is kept, folders are asked for, all can be set back."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QRadioButton,
    QStackedWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.presenters.catalogue import Catalogue
from desktop_app.presenters.sentences import Sentences
from desktop_app.presenters.settings.data_care import DataCare
from desktop_app.presenters.settings.page import SettingsPresenter
from desktop_app.presenters.settings.specs import (
    ANIMATIONS,
    DATA,
    EXPORT_FOLDER,
    MODE,
    SCALE,
    SECTIONS,
)
from desktop_app.presenters.settings.store_room import StoreRoom
from desktop_app.store.backups import SECOND_FOLDER
from desktop_app.ui.panels.data_section import DataSection
from desktop_app.ui.panels.rows import RowList
from desktop_app.ui.panels.settings_view import SettingsView
from desktop_app.ui.theme.look import Look
from desktop_app.workspace.choose_office import OFFICE, SIGNER
from tests.builders.stores import a_store, a_text
from tests.ui.panels.desk import Desk
from tests.ui.panels.finding import part


class ChosenPaths:
    """Answers every dialog with the path a test says."""

    def __init__(self) -> None:
        self.path = Path()
        self.asked: list[str] = []

    def save(
        self, title: str, proposed: Path, kinds: Sequence[Any], done: Callable[[Path], None]
    ) -> None:
        self._answer(f"{title} {proposed.name} {kinds}", done)

    def open(
        self, title: str, folder: Path, kinds: Sequence[Any], done: Callable[[Path], None]
    ) -> None:
        self._answer(f"{title} {folder} {kinds}", done)

    def folder(self, title: str, folder: Path, done: Callable[[Path], None]) -> None:
        self._answer(f"{title} {folder}", done)

    def _answer(self, asked: str, done: Callable[[Path], None]) -> None:
        self.asked.append(asked)
        done(self.path)


class Page:
    """The page of settings over a store."""

    def __init__(self, desk: Desk, look: Look) -> None:
        faults = Sentences(Catalogue())
        room = StoreRoom(desk.store, desk.clock)
        self.desk = desk
        self.picker = ChosenPaths()
        self.presenter = SettingsPresenter(
            desk.store.settings,
            lambda *_: None,
            faults,
            offices=lambda: (("tinh-uy", "Tỉnh uỷ Thái Nguyên"), ("so", "Sở Tài chính")),
            writers={SECOND_FOLDER: room.set_second_folder},
        )
        self.care = DataCare(room, faults, desk.clock, str)
        data = DataSection(self.care, look, str, desk.toasts, self.picker)
        self.view = SettingsView(self.presenter, look, str, desk.toasts, self.picker, {DATA: data})

    def value(self, name: str) -> Any:
        return self.presenter.state.values[name]

    def click(self, name: str) -> None:
        part(self.view, QPushButton, name).click()


@pytest.fixture
def page(desk: Desk, look: Look, qtbot: QtBot) -> Page:
    page = Page(desk, look)
    qtbot.addWidget(page.view)
    page.view.resize(1280, 720)
    page.view.show()
    return page


def test_the_list_of_sections_turns_the_page(page: Page) -> None:
    sections = part(page.view, QListWidget, "sections")
    QTest.keyClick(sections, Qt.Key.Key_End)
    assert sections.currentRow() == len(SECTIONS) - 1
    stack = page.view.findChild(QStackedWidget)
    assert isinstance(stack, QStackedWidget)
    assert stack.currentIndex() == len(SECTIONS) - 1


def test_every_kind_of_setting_is_kept_by_its_field(page: Page, tmp_path: Path) -> None:
    mode = part(page.view, QComboBox, MODE)
    QTest.keyClick(mode, Qt.Key.Key_End)
    assert page.value(MODE) == "dark"
    QTest.keyClick(part(page.view, QComboBox, SCALE), Qt.Key.Key_Down)
    assert page.value(SCALE) == 110
    part(page.view, QCheckBox, ANIMATIONS).click()
    assert page.value(ANIMATIONS) is False
    QTest.keyClick(part(page.view, QComboBox, OFFICE), Qt.Key.Key_End)
    assert page.value(OFFICE) == "so"
    signer = part(page.view, QLineEdit, SIGNER)
    signer.setText("Trần Văn Bình")
    QTest.keyClick(signer, Qt.Key.Key_Return)
    assert page.value(SIGNER) == "Trần Văn Bình"
    page.picker.path = tmp_path
    page.click(f"pick:{EXPORT_FOLDER}")
    assert page.value(EXPORT_FOLDER) == str(tmp_path)
    page.click(f"clear:{EXPORT_FOLDER}")
    assert page.value(EXPORT_FOLDER) is None


def test_the_wheel_scrolls_the_page_and_changes_nothing(page: Page, qapp: QApplication) -> None:
    mode = part(page.view, QComboBox, MODE)
    mode.setFocus()
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt takes it by its place only
    )
    qapp.sendEvent(mode, wheel)
    assert page.value(MODE) == "system"


def test_what_was_set_elsewhere_is_seen_at_the_next_look(page: Page) -> None:
    page.view.hide()
    page.desk.store.settings.put(EXPORT_FOLDER, "/tmp/xuat")
    page.view.show()
    assert part(page.view, QLineEdit, EXPORT_FOLDER).text() == "/tmp/xuat"


def test_a_refused_folder_is_told_at_its_field(page: Page, tmp_path: Path) -> None:
    page.picker.path = tmp_path / "usb"
    page.view.show_section(DATA)
    page.click(f"pick:{SECOND_FOLDER}")
    texts = [label.text() for label in page.view.findChildren(QLabel) if label.isVisible()]
    assert page.presenter.state.fault in texts


def test_all_is_set_back_with_a_way_back(page: Page) -> None:
    reset = part(page.view, QPushButton, "reset")
    assert not reset.isEnabled()
    page.presenter.set(MODE, "dark")
    reset.click()
    assert part(page.view, QComboBox, MODE).currentData() == "system"
    page.desk.toasts.act()
    assert part(page.view, QComboBox, MODE).currentData() == "dark"


def test_every_field_has_a_name_for_a_screen_reader(page: Page) -> None:
    for kind in (QComboBox, QLineEdit, QCheckBox, QPushButton, RowList, QListWidget):
        for control in page.view.findChildren(kind):
            assert control.accessibleName() or getattr(control, "text", str)(), control


def test_a_backup_is_made_and_brought_back_from_the_page(page: Page) -> None:
    page.view.show_section(DATA)
    restoring = part(page.view, QPushButton, "restore_backup")
    assert not restoring.isEnabled()
    page.click("back_up")
    page.desk.store.notices.save(a_text("sau đó"))
    backups = part(page.view, RowList, "backups")
    backups.choose(1)
    restoring.click()
    assert page.desk.store.notices.latest("thong-bao") == a_text("một hai ba")
    page.desk.toasts.act()
    assert page.desk.store.notices.latest("thong-bao") == a_text("sau đó")


def test_everything_is_taken_along_and_in(page: Page, tmp_path: Path) -> None:
    page.view.show_section(DATA)
    page.picker.path = tmp_path / "goi.tbkl-kho"
    with a_store(tmp_path / "khac") as other:
        other.notices.save(a_text("khác"))
        StoreRoom(other, page.desk.clock).export_everything(page.picker.path)
    page.click("import_everything")
    part(page.view, QRadioButton, "choice:take").click()
    page.click("bring_in")
    assert page.desk.store.notices.latest("thong-bao") == a_text("khác")
    assert not part(page.view, QPushButton, "bring_in").isVisible()
    page.desk.toasts.act()
    assert page.desk.store.notices.latest("thong-bao") == a_text("một hai ba")
    page.picker.path = tmp_path / "ra.tbkl-kho"
    page.click("export_everything")
    assert page.picker.path.exists()
    assert page.desk.toasts.texts[-1].startswith("Đã xuất 1 thông báo")


def test_the_title_keeps_its_type_in_the_window(desk: Desk, look: Look, qtbot: QtBot) -> None:
    window = QStackedWidget()
    qtbot.addWidget(window)
    view = Page(desk, look).view
    window.addWidget(view)
    titles = [label for label in view.findChildren(QLabel) if label.text() == SECTIONS[0].title]
    assert [label.font().pointSizeF() for label in titles] == [look.font("title").pointSizeF()]
