"""Backups are made and brought back; everything is taken along and in; failures are sentences."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop_app.presenters.catalogue import Catalogue
from desktop_app.presenters.sentences import Sentences
from desktop_app.presenters.settings.data_care import DataCare, Run, at_once
from desktop_app.presenters.settings.data_state import Done
from desktop_app.presenters.settings.store_room import StoreRoom
from desktop_app.store.archive import Choice
from desktop_app.store.backups import SECOND_FOLDER
from desktop_app.store.store import Store
from tests.builders.stores import HandClock, a_store, a_text


class Desk:
    """A store with one notice, cared for."""

    def __init__(self, folder: Path, run: Run = at_once) -> None:
        self.clock = HandClock()
        self.store: Store = a_store(folder, self.clock)
        self.store.notices.save(a_text("một"))
        self.care = DataCare(
            StoreRoom(self.store, self.clock), Sentences(Catalogue()), self.clock, str, run
        )
        self.done: list[Done] = []
        self.care.done.add(self.done.append)
        self.replaced: list[None] = []
        self.care.replaced.add(self.replaced.append)
        self.care.refresh()

    def undo(self) -> None:
        before = self.done[-1].before
        assert before is not None
        self.care.undo(before)

    def words(self) -> str:
        return self.store.notices.latest("thong-bao").body[0].children[0].text


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path / "kho")
    yield desk
    desk.store.close()


@pytest.fixture
def parcel(tmp_path: Path) -> Path:
    """Everything of another machine: the same notice otherwise, and one more."""
    target = tmp_path / "goi.tbkl-kho"
    with a_store(tmp_path / "khac") as other:
        other.notices.save(a_text("khác"))
        other.notices.save(a_text("mới", notice_id="thong-bao-moi"))
        StoreRoom(other, HandClock()).export_everything(target)
    return target


def test_a_backup_is_made_listed_and_brought_back(desk: Desk) -> None:
    desk.care.back_up()
    assert desk.done[-1].text.startswith("Đã sao lưu: thong-bao-000001-")
    (line,) = desk.care.state.backups
    assert (line.why, line.when.endswith("hôm nay")) == ("theo yêu cầu", True)
    desk.store.notices.save(a_text("hai"))
    desk.care.restore(line.number)
    assert desk.done[-1].text == f"Đã khôi phục bản sao lưu {line.when}."
    assert desk.words() == "một"
    assert desk.replaced == [None]
    desk.undo()
    assert desk.words() == "hai"


def test_a_second_folder_that_is_not_there_is_told(desk: Desk, tmp_path: Path) -> None:
    desk.store.settings.put(SECOND_FOLDER, str(tmp_path / "usb"))
    desk.care.back_up()
    assert "chưa chép được" in desk.done[-1].text
    (tmp_path / "usb").mkdir()
    desk.care.back_up()
    assert desk.done[-1].text.endswith(f"và chép sang {tmp_path / 'usb'}")


def test_a_backup_that_is_gone_is_a_sentence(desk: Desk) -> None:
    desk.care.back_up()
    (line,) = desk.care.state.backups
    line.file.unlink()
    desk.care.restore(line.number)
    assert desk.care.state.fault
    assert desk.care.state.doing == ""
    desk.care.restore(99)
    assert desk.replaced == []
    assert len(desk.done) == 1


def test_what_comes_is_shown_before_anything_changes(desk: Desk, parcel: Path) -> None:
    desk.care.look_into(parcel)
    incoming = desk.care.state.incoming
    assert incoming is not None
    (line,) = incoming.lines
    assert (line.title, line.new, line.same, line.differing) == ("thông báo", 1, 0, 1)
    assert len(line.titles) == 1
    desk.care.leave_out()
    desk.care.bring_in()
    assert desk.care.state.incoming is None
    assert desk.words() == "một"
    assert desk.done == []


@pytest.mark.parametrize(("choice", "words"), [("keep", "một"), ("take", "khác"), ("both", "một")])
def test_what_differs_goes_as_chosen_and_can_be_undone(
    desk: Desk, parcel: Path, choice: Choice, words: str
) -> None:
    desk.care.look_into(parcel)
    desk.care.choose(choice)
    desk.care.bring_in()
    assert desk.done[-1].text.startswith("Đã nhập: 1 mới")
    assert desk.words() == words
    assert len(desk.store.notices.list()) == (3 if choice == "both" else 2)
    assert desk.replaced == [None]
    desk.undo()
    assert [notice.id for notice in desk.store.notices.list()] == ["thong-bao"]


def test_all_that_is_here_already_is_known(desk: Desk, tmp_path: Path) -> None:
    desk.care.export(tmp_path / "goi.tbkl-kho")
    assert desk.done[-1].text.startswith("Đã xuất 1 thông báo")
    desk.care.look_into(tmp_path / "goi.tbkl-kho")
    assert desk.care.state.incoming is not None
    assert desk.care.state.incoming.is_known


def test_what_is_no_parcel_and_no_target_are_sentences(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "la.tbkl-kho").write_text("không phải gói", "utf-8")
    desk.care.look_into(tmp_path / "la.tbkl-kho")
    assert desk.care.state.incoming is None
    assert desk.care.state.fault
    desk.care.export(tmp_path / "goi.db")
    assert desk.care.state.fault
    assert desk.done == []
    desk.care.export(tmp_path / "goi.tbkl-kho")
    assert desk.care.state.fault == ""


def test_one_thing_is_done_after_the_other(tmp_path: Path) -> None:
    works: list[Callable[[], None]] = []

    def later(
        work: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[Exception], None]
    ) -> None:
        works.append(lambda: at_once(work, done, failed))

    desk = Desk(tmp_path / "kho", later)
    desk.care.back_up()
    assert desk.care.state.doing == "Đang sao lưu…"
    desk.care.export(tmp_path / "goi.tbkl-kho")
    assert len(works) == 1
    works[0]()
    assert desk.care.state.doing == ""
    assert len(desk.care.state.backups) == 1
    desk.store.close()
