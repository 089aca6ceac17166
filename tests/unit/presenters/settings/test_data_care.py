"""Backups are made and brought back; everything is taken along and in; failures are sentences."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.presenters.catalogue import Catalogue
from desktop_app.presenters.sentences import Sentences
from desktop_app.presenters.settings.data_care import DataCare
from desktop_app.presenters.settings.store_room import StoreRoom
from desktop_app.store.backups import SECOND_FOLDER
from desktop_app.store.store import Store
from tests.builders.stores import HandClock, a_store, a_text


class Desk:
    """A store with one notice, cared for."""

    def __init__(self, folder: Path) -> None:
        self.clock = HandClock()
        self.store: Store = a_store(folder, self.clock)
        self.store.notices.save(a_text("một"))
        self.care = DataCare(
            StoreRoom(self.store, self.clock), Sentences(Catalogue()), self.clock, str
        )
        self.replaced: list[None] = []
        self.care.replaced.add(self.replaced.append)
        self.care.refresh()

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
    said = desk.care.back_up()
    assert said is not None
    assert said.startswith("Đã sao lưu: thong-bao-000001-")
    (line,) = desk.care.state.backups
    assert (line.why, line.when.endswith("hôm nay")) == ("theo yêu cầu", True)
    desk.store.notices.save(a_text("hai"))
    done = desk.care.restore(line.number)
    assert done is not None
    assert done.before is not None
    assert desk.words() == "một"
    assert desk.replaced == [None]
    desk.care.put_back(done.before)
    assert desk.words() == "hai"


def test_a_second_folder_that_is_not_there_is_told(desk: Desk, tmp_path: Path) -> None:
    desk.store.settings.put(SECOND_FOLDER, str(tmp_path / "usb"))
    said = desk.care.back_up()
    assert said is not None
    assert "chưa chép được" in said
    (tmp_path / "usb").mkdir()
    said = desk.care.back_up()
    assert said is not None
    assert said.endswith(f"và chép sang {tmp_path / 'usb'}")


def test_a_backup_that_is_gone_is_a_sentence(desk: Desk) -> None:
    desk.care.back_up()
    (line,) = desk.care.state.backups
    line.file.unlink()
    assert desk.care.restore(line.number) is None
    assert desk.care.state.fault
    assert desk.replaced == []
    assert desk.care.restore(99) is None


def test_what_comes_is_shown_before_anything_changes(desk: Desk, parcel: Path) -> None:
    desk.care.look_into(parcel)
    incoming = desk.care.state.incoming
    assert incoming is not None
    (line,) = incoming.lines
    assert (line.title, line.new, line.same, line.differing) == ("thông báo", 1, 0, 1)
    assert len(line.titles) == 1
    assert desk.words() == "một"
    desk.care.leave_out()
    assert desk.care.state.incoming is None
    assert desk.care.bring_in() is None


@pytest.mark.parametrize(("choice", "words"), [("keep", "một"), ("take", "khác"), ("both", "một")])
def test_what_differs_goes_as_chosen_and_can_be_undone(
    desk: Desk, parcel: Path, choice: str, words: str
) -> None:
    desk.care.look_into(parcel)
    desk.care.choose(choice)  # type: ignore[arg-type]
    done = desk.care.bring_in()
    assert done is not None
    assert done.text.startswith("Đã nhập: 1 mới")
    assert desk.words() == words
    assert len(desk.store.notices.list()) == (3 if choice == "both" else 2)
    assert desk.replaced == [None]
    assert done.before is not None
    desk.care.put_back(done.before)
    assert [notice.id for notice in desk.store.notices.list()] == ["thong-bao"]


def test_all_that_is_here_already_is_known(desk: Desk, tmp_path: Path) -> None:
    said = desk.care.export(tmp_path / "goi.tbkl-kho")
    assert said is not None
    assert said.startswith("Đã xuất 1 thông báo")
    desk.care.look_into(tmp_path / "goi.tbkl-kho")
    assert desk.care.state.incoming is not None
    assert desk.care.state.incoming.is_known


def test_what_is_no_parcel_and_no_target_are_sentences(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "la.tbkl-kho").write_text("không phải gói", "utf-8")
    desk.care.look_into(tmp_path / "la.tbkl-kho")
    assert desk.care.state.incoming is None
    assert desk.care.state.fault
    assert desk.care.export(tmp_path / "goi.db") is None
    assert desk.care.state.fault
    assert desk.care.export(tmp_path / "goi.tbkl-kho") is not None
    assert desk.care.state.fault == ""
