"""One window per store; what a process that is gone left behind holds nobody up."""

import os
import socket
from pathlib import Path

import msgspec
import pytest

from desktop_app.store.errors import StoreInUse
from desktop_app.store.lock import Holder, Request, is_alive, leave_request, take_lock
from desktop_app.store.place import StorePlace
from tests.builders.stores import HOUR, MORNING, HandClock

NO_SUCH_PROCESS = 2**22 + 1  # above the highest pid Linux gives


@pytest.fixture
def place(tmp_path: Path) -> StorePlace:
    return StorePlace(tmp_path / "thong-bao.db")


def leave_note(place: StorePlace, pid: int, host: str) -> None:
    place.lock.write_bytes(msgspec.json.encode(Holder(pid, host, MORNING - HOUR)))


def test_the_holder_is_written_down(place: StorePlace) -> None:
    lock = take_lock(place, HandClock())
    note = msgspec.json.decode(place.lock.read_bytes(), type=Holder)
    assert note == Holder(os.getpid(), socket.gethostname(), MORNING)
    lock.release()


def test_a_second_one_is_refused_and_leaves_a_request(place: StorePlace) -> None:
    first = take_lock(place, HandClock())
    assert not first.take_request()
    with pytest.raises(StoreInUse) as caught:
        take_lock(place, HandClock(MORNING + HOUR))
    assert (caught.value.file, caught.value.since) == (place.file, MORNING)
    assert first.take_request()
    assert not first.take_request()
    first.release()


def test_a_request_may_name_a_file(place: StorePlace, tmp_path: Path) -> None:
    lock = take_lock(place, HandClock())
    file = tmp_path / "thông báo.tbkl"
    leave_request(place, file)
    leave_request(place, file)
    assert lock.take_request() == Request(file)
    leave_request(place)
    assert lock.take_request() == Request()
    assert lock.take_request() is None
    lock.release()


def test_after_letting_go_the_next_one_has_it(place: StorePlace) -> None:
    take_lock(place, HandClock()).release()
    lock = take_lock(place, HandClock())
    assert lock.leftover is None
    lock.release()


@pytest.mark.parametrize(
    ("pid", "host"), [(NO_SUCH_PROCESS, socket.gethostname()), (1, "may-khac"), (1, "")]
)
def test_a_note_without_a_lock_is_a_leftover(place: StorePlace, pid: int, host: str) -> None:
    leave_note(place, pid, host)
    lock = take_lock(place, HandClock())
    assert lock.leftover == Holder(pid, host, MORNING - HOUR)
    lock.release()


def test_a_note_that_is_rubbish_is_no_hindrance(place: StorePlace) -> None:
    place.lock.write_bytes(b"\xff\x00{")
    lock = take_lock(place, HandClock())
    assert lock.leftover is None
    lock.release()


def test_a_request_left_to_nobody_is_forgotten(place: StorePlace) -> None:
    leave_request(place)
    lock = take_lock(place, HandClock())
    assert not lock.take_request()
    lock.release()


def test_a_lock_that_a_stick_took_along_does_not_hold_its_return(place: StorePlace) -> None:
    gone = take_lock(place, HandClock())
    place.lock.rename(place.lock.with_name("gone"))
    back = take_lock(place, HandClock())
    gone.release()
    with pytest.raises(StoreInUse):
        take_lock(place, HandClock())
    back.release()


def test_who_is_alive() -> None:
    here = socket.gethostname()
    assert is_alive(Holder(os.getppid(), here, MORNING))
    assert not is_alive(Holder(NO_SUCH_PROCESS, here, MORNING))
    assert not is_alive(Holder(os.getppid(), "may-khac", MORNING))


def test_the_lock_is_for_the_owner_alone(place: StorePlace) -> None:
    before = os.umask(0)
    try:
        lock = take_lock(place, HandClock())
        leave_request(place)
    finally:
        os.umask(before)
    assert {file.stat().st_mode & 0o777 for file in (place.lock, place.request)} == {0o600}
    lock.release()
