"""The first screen by keyboard: find, open, bin and take back, with Vietnamese as it is typed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListWidget, QMenu, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop_app.presenters.home.folders import Folder
from desktop_app.presenters.home.home import HomePresenter
from desktop_app.presenters.home.ways import Way
from desktop_app.store.store import Store
from desktop_app.ui.home.banner import Banner
from desktop_app.ui.home.home_view import HomeView
from desktop_app.ui.home.notice_list import NoticeList
from desktop_app.ui.theme.look import Look
from tests.builders.stores import HandClock, a_store, a_text
from tests.ui.home.conftest import HeardToasts
from tests.ui.typing import commit, press, type_as_unikey


class Stage:
    """The view in a window of its own, and what it asked for."""

    def __init__(self, qtbot: QtBot, home: HomePresenter, look: Look, toasts: HeardToasts) -> None:
        self.home = home
        self.view = HomeView(home, look, str, toasts)
        qtbot.addWidget(self.view)
        self.view.resize(1280, 720)
        self.view.show()
        self.opened: list[str] = []
        self.ways: list[str] = []
        self.exported: list[str] = []
        self.view.notice_wanted.connect(self.opened.append)
        self.view.new_wanted.connect(self.ways.append)
        self.view.export_wanted.connect(self.exported.append)

    @property
    def search(self) -> QLineEdit:
        found = self.view.findChild(QLineEdit, "home_search")
        assert isinstance(found, QLineEdit)
        return found

    @property
    def notices(self) -> NoticeList:
        found = self.view.findChild(NoticeList, "notices")
        assert isinstance(found, NoticeList)
        return found

    @property
    def folders(self) -> QListWidget:
        found = self.view.findChild(QListWidget, "folders")
        assert isinstance(found, QListWidget)
        return found

    def titles(self) -> list[str]:
        model = self.notices.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def menu(self) -> QMenu:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
        QApplication.sendEvent(self.notices, event)
        menu = self.view.findChild(QMenu, "notice_menu")
        assert isinstance(menu, QMenu)
        return menu


def choose(menu: QMenu, words: str) -> None:
    """Trigger the entry of these words, in the menu or one below it."""
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            choose(below, words)
        elif action.text().split("\t")[0] == words:
            action.trigger()
    menu.close()


@pytest.fixture
def stage(qtbot: QtBot, home: HomePresenter, look: Look, toasts: HeardToasts) -> Iterator[Stage]:
    made = Stage(qtbot, home, look, toasts)
    yield made
    made.view.close()


def test_the_notices_and_their_counts_are_shown(stage: Stage) -> None:
    assert len(stage.titles()) == 3
    assert stage.titles()[0].endswith("giao ban quý II")
    spoken = stage.folders.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Đang soạn, 3 thông báo"


def test_words_committed_by_an_input_method_are_found(stage: Stage) -> None:
    commit(stage.search, "tiếp công dân")
    assert stage.search.text() == "tiếp công dân"
    assert [title[-13:] for title in stage.titles()] == ["tiếp công dân"]


def test_words_typed_by_unikey_are_found(stage: Stage) -> None:
    type_as_unikey(stage.search, "nghie", 2, "iệ")
    press(stage.search, Qt.Key.Key_M, "m")
    assert stage.search.text() == "nghiệm"
    assert len(stage.titles()) == 1


def test_escape_clears_the_words(stage: Stage) -> None:
    commit(stage.search, "rút kinh nghiệm")
    press(stage.search, Qt.Key.Key_Escape)
    assert stage.search.text() == ""
    assert len(stage.titles()) == 3


def test_down_goes_to_the_list_and_enter_opens(stage: Stage) -> None:
    stage.search.setFocus()
    press(stage.search, Qt.Key.Key_Down)
    assert stage.view.focusWidget() is stage.notices
    press(stage.notices, Qt.Key.Key_Down)
    press(stage.notices, Qt.Key.Key_Return)
    assert stage.opened == ["tb-1"]


def test_up_on_the_first_row_goes_back_to_the_search(stage: Stage) -> None:
    stage.notices.setFocus()
    press(stage.notices, Qt.Key.Key_Up)
    assert stage.view.focusWidget() is stage.search


def test_delete_moves_to_the_bin_and_the_toast_takes_it_back(
    stage: Stage, toasts: HeardToasts
) -> None:
    press(stage.notices, Qt.Key.Key_Delete)
    assert len(stage.titles()) == 2
    assert toasts.texts[-1].startswith("Đã chuyển vào thùng rác")
    assert toasts.action is not None
    toasts.action()
    assert len(stage.titles()) == 3


def test_in_the_bin_enter_brings_back_and_delete_does_nothing(stage: Stage) -> None:
    stage.home.bin(["tb-0"])
    stage.folders.setCurrentRow(4)
    assert stage.home.state.folder is Folder.BIN
    press(stage.notices, Qt.Key.Key_Delete)
    assert len(stage.titles()) == 1
    press(stage.notices, Qt.Key.Key_Return)
    assert stage.titles() == []
    assert stage.opened == []


@pytest.mark.qt_log_ignore("does not support", extend=True)
def test_the_menu_key_offers_what_can_be_done(stage: Stage, store: Store) -> None:
    choose(stage.menu(), "Trình ký")
    assert store.notices.get("tb-0").state == "for_signature"
    choose(stage.menu(), "Xuất…")
    choose(stage.menu(), "Mở")
    assert stage.exported == stage.opened == ["tb-1"]
    choose(stage.menu(), "Nhân bản")
    assert store.notices.get("moi-1").state == "drafting"
    choose(stage.menu(), "Chuyển vào thùng rác")
    assert store.notices.counts().binned == 1


@pytest.mark.qt_log_ignore("does not support", extend=True)
def test_the_menu_of_the_bin_brings_back(stage: Stage, store: Store) -> None:
    stage.home.bin(["tb-0"])
    stage.home.choose_folder(Folder.BIN)
    choose(stage.menu(), "Khôi phục")
    assert store.notices.counts().binned == 0


def test_new_offers_every_way(stage: Stage) -> None:
    button = stage.view.findChild(QPushButton, "new")
    assert isinstance(button, QPushButton)
    for action in button.menu().actions():
        action.trigger()
    assert stage.ways == [str(way) for way in Way]


def test_an_empty_folder_teaches_and_can_widen_the_search(stage: Stage, qtbot: QtBot) -> None:
    commit(stage.search, "rút kinh nghiệm")
    stage.folders.setCurrentRow(2)
    assert not stage.notices.isVisible()
    button = next(
        one for one in stage.view.findChildren(QPushButton) if one.text() == "Tìm trong tất cả"
    )
    assert button.isVisible()
    button.click()
    assert stage.home.state.folder is Folder.ALL
    assert len(stage.titles()) == 1


def test_a_notice_of_the_window_goes_with_its_button(stage: Stage, qtbot: QtBot) -> None:
    done: list[bool] = []
    banner = stage.view.show_notice("Có bản mới của mẫu", [("Xem", lambda: done.append(True))])
    assert banner.text == "Có bản mới của mẫu"
    button = banner.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    button.click()
    assert done == [True]
    assert not banner.isVisible()


def test_the_view_can_be_thrown_away_while_the_presenter_goes_on(
    qapp: QApplication, home: HomePresenter, look: Look, toasts: HeardToasts
) -> None:
    view = HomeView(home, look, str, toasts)
    view.deleteLater()
    QCoreApplication.sendPostedEvents(view, QEvent.Type.DeferredDelete.value)
    assert not isValid(view)
    home.bin(["tb-0"])
    assert toasts.texts == []


def test_after_a_crash_it_tells_what_is_there(
    qtbot: QtBot, look: Look, toasts: HeardToasts, tmp_path: Path
) -> None:
    crashed = a_store(tmp_path / "kho")
    crashed.notices.save(a_text("Giao ban", notice_id="tb-9"))
    crashed.database.close()
    assert crashed._lock is not None
    crashed._lock.release()
    with a_store(tmp_path / "kho") as again:
        home = HomePresenter(again, HandClock(), lambda: "moi", str)
        home.refresh()
        stage = Stage(qtbot, home, look, toasts)
        banner = stage.view.findChild(Banner)
        assert isinstance(banner, Banner)
        assert "dừng đột ngột" in banner.text
        opened, known = banner.findChildren(QPushButton)
        assert known.text() == "Đã biết"
        stage.view.take_focus()
        assert stage.view.focusWidget() is opened
        opened.click()
        assert stage.opened == ["tb-9"]
        assert again.recovered == ()
        stage.view.close()


def test_every_label_of_the_empty_place_is_shown_whole(stage: Stage, qtbot: QtBot) -> None:
    stage.folders.setCurrentRow(1)
    for label in stage.view.findChildren(QLabel):
        if label.isVisible() and label.wordWrap() and label.text():
            assert label.height() >= label.heightForWidth(label.width())
