"""A setting is kept and takes effect at once; all can be set back, and that taken back."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop_app.presenters.catalogue import Catalogue
from desktop_app.presenters.sentences import Sentences
from desktop_app.presenters.settings.page import SettingsPresenter
from desktop_app.presenters.settings.specs import EXPORT_FOLDER, MODE, SCALE
from desktop_app.presenters.settings.store_room import StoreRoom
from desktop_app.store.backups import SECOND_FOLDER
from desktop_app.store.errors import StoreUnwritable
from desktop_app.store.store import Store
from desktop_app.workspace.choose_office import SIGNER
from tests.builders.stores import HandClock, a_store


class Desk:
    """Settings of a store, and what took effect."""

    def __init__(self, folder: Path) -> None:
        clock = HandClock()
        self.store: Store = a_store(folder, clock)
        self.applied: list[tuple[str, Any]] = []
        room = StoreRoom(self.store, clock)
        self.page = SettingsPresenter(
            self.store.settings,
            lambda name, value: self.applied.append((name, value)),
            Sentences(Catalogue()),
            writers={SECOND_FOLDER: room.set_second_folder},
        )


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path / "kho")
    yield desk
    desk.store.close()


def test_a_value_is_kept_and_takes_effect(desk: Desk) -> None:
    desk.page.set(MODE, "dark")
    assert desk.page.state.values[MODE] == "dark"
    assert desk.store.settings.get(MODE) == "dark"
    assert desk.applied == [(MODE, "dark")]
    desk.page.set(MODE, "dark")
    assert desk.applied == [(MODE, "dark")]


def test_the_default_is_not_kept(desk: Desk) -> None:
    desk.page.set(SCALE, 120)
    desk.page.set(SCALE, 100)
    assert desk.store.settings.all() == {}


def test_all_is_set_back_and_that_can_be_taken_back(desk: Desk) -> None:
    assert not desk.page.reset()
    desk.page.set(MODE, "dark")
    desk.page.set(SIGNER, "Trần Văn Bình")
    assert desk.page.reset()
    assert desk.page.state.is_default
    assert desk.store.settings.all() == {}
    desk.page.undo_reset()
    assert desk.store.settings.all() == {MODE: "dark", SIGNER: "Trần Văn Bình"}
    assert desk.applied[-2:] == [(MODE, "dark"), (SIGNER, "Trần Văn Bình")]


def test_a_folder_that_cannot_be_used_is_refused_with_a_sentence(
    desk: Desk, tmp_path: Path
) -> None:
    desk.page.set(SECOND_FOLDER, str(tmp_path / "usb"))
    assert desk.page.state.faulty == SECOND_FOLDER
    assert "hãy cắm ổ đĩa" in desk.page.state.fault
    assert desk.page.state.values[SECOND_FOLDER] is None
    assert desk.applied == []
    (tmp_path / "usb").mkdir()
    desk.page.set(SECOND_FOLDER, str(tmp_path / "usb"))
    assert desk.page.state.fault == ""
    assert desk.store.settings.get(SECOND_FOLDER) == str((tmp_path / "usb").resolve())
    desk.page.set(SECOND_FOLDER, None)
    assert desk.store.settings.get(SECOND_FOLDER) is None


def test_what_an_import_brought_takes_effect(desk: Desk) -> None:
    desk.store.settings.put(EXPORT_FOLDER, "/tmp/xuat")
    desk.page.refresh()
    assert desk.applied == [(EXPORT_FOLDER, "/tmp/xuat")]


def test_a_store_that_cannot_be_written_is_told(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise StoreUnwritable(desk.store.place.file, "full")

    monkeypatch.setattr(desk.store.settings, "put", refuse)
    desk.page.set(MODE, "dark")
    assert "đầy" in desk.page.state.fault
    assert desk.page.state.faulty == MODE
    assert desk.page.state.values[MODE] == "system"
