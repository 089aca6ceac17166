"""The page of a store in trouble shows only what helps, and does it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.presenters.home.trouble import Trouble
from desktop_app.store.errors import StoreDamaged, StoreError, StoreTooNew, StoreUnwritable
from desktop_app.store.opening import open_store
from desktop_app.store.place import StorePlace
from desktop_app.store.store import Store
from desktop_app.ui.start.trouble_view import TroubleView
from desktop_app.ui.theme.look import Look
from tests.builders.drafts import a_draft
from tests.builders.stores import HandClock, a_store


class Stage:
    """A store with one notice and one backup, and the page over a fault of it."""

    def __init__(self, qtbot: QtBot, look: Look, folder: Path) -> None:
        self._qtbot = qtbot
        self._look = look
        self.clock = HandClock()
        with a_store(folder, self.clock) as store:
            store.notices.save(a_draft())
            store.backups.make()
            self.place: StorePlace = store.place
        self.solved: list[str] = []
        self.view: TroubleView | None = None

    def opened(self) -> Store:
        return open_store(self.place.file, self.clock, chores=False)

    def damage(self) -> StoreDamaged:
        self.place.file.write_bytes(b"hong" * 4000)
        with pytest.raises(StoreDamaged) as caught:
            self.opened()
        return caught.value

    def show(self, fault: StoreError) -> TroubleView:
        trouble = Trouble(fault, self.place, self.opened, self.clock, str)
        trouble.solved.add(self.solved.append)
        self.view = TroubleView(trouble, self._look, str)
        self._qtbot.addWidget(self.view)
        self.view.resize(1280, 720)
        self.view.show()
        return self.view

    def buttons(self) -> set[str]:
        assert self.view is not None
        found = self.view.findChildren(QPushButton)
        return {one.objectName() for one in found if one.isVisible()}

    def press(self, name: str) -> None:
        assert self.view is not None
        button = self.view.findChild(QPushButton, name)
        assert isinstance(button, QPushButton)
        button.click()


@pytest.fixture
def stage(qtbot: QtBot, look: Look, tmp_path: Path) -> Iterator[Stage]:
    made = Stage(qtbot, look, tmp_path / "kho")
    yield made
    if made.view is not None:
        made.view.close()


def test_a_damaged_store_is_brought_back_from_its_backup(stage: Stage, qtbot: QtBot) -> None:
    stage.show(stage.damage())
    assert stage.buttons() == {"restore", "repair", "other_store", "close"}
    stage.press("restore")
    qtbot.waitUntil(lambda: len(stage.solved) == 1)
    with stage.opened() as store:
        assert store.notices.counts().total == 1


def test_a_damaged_store_can_be_put_together(stage: Stage, qtbot: QtBot) -> None:
    stage.show(stage.damage())
    stage.press("repair")
    qtbot.waitUntil(lambda: len(stage.solved) == 1)


def test_a_backup_gone_meanwhile_is_told(stage: Stage, qtbot: QtBot) -> None:
    view = stage.show(stage.damage())
    for file in stage.place.backups.iterdir():
        file.unlink()
    stage.press("restore")

    def told() -> bool:
        return any("Không có bản sao lưu" in one.text() for one in view.findChildren(QLabel))

    qtbot.waitUntil(told)
    assert stage.solved == []
    assert "restore" not in stage.buttons()


def test_a_newer_store_can_only_be_left_alone(stage: Stage) -> None:
    stage.show(StoreTooNew(stage.place.file, 9, 1))
    assert stage.buttons() == {"other_store", "close"}


def test_a_full_disk_may_be_tried_again(stage: Stage) -> None:
    view = stage.show(StoreUnwritable(stage.place.file, "full"))
    asked: list[str] = []
    view.retry_wanted.connect(lambda: asked.append("retry"))
    view.other_wanted.connect(lambda: asked.append("other"))
    view.close_wanted.connect(lambda: asked.append("close"))
    for name in ("retry", "other_store", "close"):
        stage.press(name)
    assert asked == ["retry", "other", "close"]


def test_every_word_is_shown_whole(stage: Stage) -> None:
    view = stage.show(stage.damage())
    for label in view.findChildren(QLabel):
        if label.isVisible() and label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width())
