"""Full disk, read-only folder, vanished folder: told by its reason, and nothing lost."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from desktop_app.store.archive_writing import export_all
from desktop_app.store.checks import is_sound
from desktop_app.store.errors import StoreError, StoreUnwritable
from desktop_app.store.faults import store_fault
from desktop_app.store.place import FILE_NAME, StorePlace
from desktop_app.store.store import Store
from tests.builders.stores import a_store, a_text

ROOT = Path(__file__).parents[3]
LONG = "Giao các cơ quan, đơn vị khẩn trương triển khai thực hiện. "


def is_mounting_allowed() -> bool:
    """Whether this process may mount a file system of its own."""
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("mount") is not None


def reason_of(call: Callable[[], object]) -> str:
    with pytest.raises(StoreUnwritable) as caught:
        call()
    return caught.value.reason


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 1 MB; where none may be mounted, the test of the limited process must do."""
    disk = tmp_path / "disk"
    disk.mkdir()
    words = ["mount", "-t", "tmpfs", "-o", "size=1m,mode=0700", "tmpfs", str(disk)]
    if not is_mounting_allowed() or subprocess.run(words, check=False).returncode:
        pytest.skip("no file system may be mounted here")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def fill_up(store: Store) -> int:
    """Save until the disk is full; the number of the last version that was confirmed."""
    confirmed = [0]

    def save_on() -> None:
        while True:
            confirmed.append(store.notices.save(a_text(os.urandom(3000).hex())).number)

    assert reason_of(save_on) == "full"
    return confirmed[-1]


def test_a_store_that_may_not_grow_loses_nothing(tmp_path: Path) -> None:
    """A full disk as SQLite sees it, where none can be mounted."""
    with a_store(tmp_path) as store:
        (pages,) = store.database.row("PRAGMA page_count") or (0,)
        store.database.row(f"PRAGMA max_page_count = {pages + 20}")
        last = fill_up(store)
        assert last > 3
        assert len(store.versions.list("thong-bao")) == last
        store.database.row("PRAGMA max_page_count = 100000")
        assert store.notices.save(a_text("có chỗ rồi")).number == last + 1
    assert is_sound(tmp_path / FILE_NAME)


def test_a_full_disk_loses_nothing_and_work_goes_on_when_there_is_room(small_disk: Path) -> None:
    ballast = small_disk / "ballast"
    ballast.write_bytes(bytes(300_000))
    with a_store(small_disk) as store:
        last = fill_up(store)
        assert last > 3
        assert store.notices.get("thong-bao").version == last
        assert len(store.versions.list("thong-bao")) == last
        assert reason_of(lambda: store.notices.save(a_text(os.urandom(3000).hex()))) == "full"
        ballast.unlink()
        assert store.notices.save(a_text("có chỗ rồi")).number == last + 1
    assert is_sound(small_disk / FILE_NAME)
    with a_store(small_disk) as store:
        assert store.notices.latest("thong-bao") == a_text("có chỗ rồi")


def test_a_backup_on_a_full_disk_leaves_no_half_one(small_disk: Path) -> None:
    with a_store(small_disk) as store:
        store.notices.save(a_text("một"))
        first = store.backups.make().backup
        fill_up(store)
        with pytest.raises(StoreError):
            store.backups.make()
        assert store.backups.list() == (first,)
        assert [file.name for file in store.place.backups.iterdir()] == [first.file.name]
        first.file.unlink()


def test_an_archive_on_a_full_disk_leaves_the_old_one(small_disk: Path, tmp_path: Path) -> None:
    (small_disk / "kho").write_bytes(b"old")
    (small_disk / "ballast").write_bytes(bytes(1_000_000))
    with a_store(tmp_path / "store") as store:
        store.notices.save(a_text(os.urandom(90_000).hex()))
        assert reason_of(lambda: export_all(store, small_disk / "kho")) == "full"
    assert sorted(file.name for file in small_disk.iterdir()) == ["ballast", "kho"]
    assert (small_disk / "kho").read_bytes() == b"old"


def test_a_store_cannot_begin_on_a_full_disk(small_disk: Path) -> None:
    ballast = small_disk / "ballast"
    with pytest.raises(OSError, match="space"):
        ballast.write_bytes(bytes(2_000_000))
    assert reason_of(lambda: a_store(small_disk)) == "full"
    ballast.unlink()
    with a_store(small_disk) as store:
        assert store.notices.list() == ()


def test_a_failed_writing_is_told_by_what_hinders_it(small_disk: Path) -> None:
    """SQLite says "disk I/O error" for a quota, and for a disk that went read-only."""
    place = StorePlace(small_disk / FILE_NAME)
    place.file.touch()
    fault = sqlite3.OperationalError("disk I/O error")
    fault.sqlite_errorcode = sqlite3.SQLITE_IOERR
    with pytest.raises(OSError, match="space"):
        (small_disk / "ballast").write_bytes(bytes(2_000_000))
    full = store_fault(place, fault)
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    read_only = store_fault(place, fault)
    assert isinstance(full, StoreUnwritable)
    assert isinstance(read_only, StoreUnwritable)
    assert (full.reason, read_only.reason) == ("full", "read_only")


def test_a_read_only_disk(small_disk: Path) -> None:
    with a_store(small_disk) as store:
        store.notices.save(a_text("một"))
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    before = (small_disk / FILE_NAME).read_bytes()
    assert reason_of(lambda: a_store(small_disk)) == "read_only"
    assert reason_of(lambda: a_store(small_disk / "moi")) == "read_only"
    assert (small_disk / FILE_NAME).read_bytes() == before
    subprocess.run(["mount", "-o", "remount,rw", str(small_disk)], check=True)
    with a_store(small_disk) as store:
        assert store.notices.latest("thong-bao") == a_text("một")


IMPORTS = """
import os, resource, signal, sys
from pathlib import Path
from desktop_app.store.errors import StoreUnwritable
from tests.builders.stores import a_store, a_text
"""
SAVE_UNTIL_IT_FAILS = """
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
store = a_store(Path(sys.argv[1]))
resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, 400_000))
number = 0
try:
    while True:
        number = store.notices.save(a_text(os.urandom(3000).hex())).number
except StoreUnwritable as fault:
    print(number, fault.reason, flush=True)
os._exit(0)
"""
OPEN_AS_ANY_USER = """
if os.geteuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
try:
    a_store(Path(sys.argv[1]))
except StoreUnwritable as fault:
    print(fault.reason)
"""


def printed(program: str, folder: Path) -> str:
    """What a process of its own prints."""
    run = subprocess.run(
        [sys.executable, "-c", IMPORTS + program, str(folder)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        check=True,
    )
    return run.stdout.strip()


def test_a_process_that_may_write_no_more_loses_nothing(tmp_path: Path) -> None:
    number, reason = printed(SAVE_UNTIL_IT_FAILS, tmp_path).split()
    assert reason == "other"
    assert is_sound(tmp_path / FILE_NAME)
    with a_store(tmp_path) as store:
        assert store.notices.get("thong-bao").version == int(number) > 1
        assert store.notices.save(a_text("tiếp")).number == int(number) + 1


@pytest.fixture
def read_only_folder() -> Iterator[Path]:
    """A folder with a store in it, where any user may look and nobody may write."""
    with TemporaryDirectory() as above:
        Path(above).chmod(0o755)
        folder = Path(above) / "chi-doc"
        with a_store(folder) as store:
            store.notices.save(a_text("một"))
        for path in (*folder.iterdir(), folder):
            path.chmod(0o555 if path.is_dir() else 0o444)
        yield folder
        folder.chmod(0o755)


def test_a_folder_without_the_right_to_write(read_only_folder: Path) -> None:
    names = sorted(file.name for file in read_only_folder.iterdir())
    before = (read_only_folder / FILE_NAME).read_bytes()
    assert printed(OPEN_AS_ANY_USER, read_only_folder) == "read_only"
    assert printed(OPEN_AS_ANY_USER, read_only_folder / "moi") == "read_only"
    assert sorted(file.name for file in read_only_folder.iterdir()) == names
    assert (read_only_folder / FILE_NAME).read_bytes() == before


def test_a_folder_that_was_deleted_is_noticed_with_the_next_save(tmp_path: Path) -> None:
    store = a_store(tmp_path / "usb")
    store.notices.save(a_text("một"))
    shutil.rmtree(tmp_path / "usb")
    assert reason_of(lambda: store.notices.save(a_text("hai"))) == "vanished"
    assert reason_of(store.close) == "vanished"
    assert not (tmp_path / "usb").exists()


def test_a_stick_that_comes_back_is_open_to_the_next_start(tmp_path: Path) -> None:
    usb, pocket = tmp_path / "usb", tmp_path / "pocket"
    store = a_store(usb)
    store.notices.save(a_text("một"))
    shutil.copytree(usb, pocket)  # what a stick holds that was pulled out without a word
    shutil.rmtree(usb)
    pocket.rename(usb)
    with a_store(usb) as again:
        assert again.notices.latest("thong-bao") == a_text("một")
        assert [notice.notice_id for notice in again.recovered] == ["thong-bao"]
        assert reason_of(lambda: store.notices.save(a_text("hai"))) == "vanished"
        assert again.notices.save(a_text("ba")).number == 2
    assert reason_of(store.close) == "vanished"


def test_a_folder_that_vanishes_keeps_the_chores_from_making_another(tmp_path: Path) -> None:
    store = a_store(tmp_path / "usb")
    shutil.rmtree(tmp_path / "usb")
    outcome = store.chores.run_once()
    assert isinstance(outcome.fault, StoreUnwritable)
    assert outcome.fault.reason == "vanished"
    assert not (tmp_path / "usb").exists()
    assert reason_of(store.close) == "vanished"
