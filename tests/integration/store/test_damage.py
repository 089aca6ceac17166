"""A damaged store is set aside and made whole from the newest backup and all that can be read."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.store.archive_compare import holdings
from desktop_app.store.checks import is_sound
from desktop_app.store.directory import Person
from desktop_app.store.errors import StoreDamaged, StoreError, UnusableBackup
from desktop_app.store.opening import open_store
from desktop_app.store.place import FILE_NAME
from desktop_app.store.salvage import Repaired, repair
from desktop_app.store.shelf import ShelfItem
from desktop_app.store.store import Store
from tests.builders.stores import DAY, HOUR, HandClock, a_random_draft, a_store, a_text

PAGE = 4096
COUNT = 120

Accident = Callable[[Path], None]


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def file(tmp_path: Path, clock: HandClock) -> Path:
    """A store with many notices, closed; a backup holds those of them that are even."""
    with a_store(tmp_path, clock) as store:
        fill(store, range(0, COUNT, 2))
        store.backups.make("start")
        clock.advance(DAY)
        fill(store, range(1, COUNT, 2))
        store.notices.save(a_text("mới", notice_id="tb-00000"))
        store.notices.set_state("tb-00003", "issued")
        store.notices.bin("tb-00005")
        store.templates.put(ShelfItem(id="mau", title="Mẫu", content=b"new"))
        store.directory.people.put(Person(id="hai", name="Nguyễn Thanh Hải"))
        store.phrase_uses.count("giao")
        store.exports.record("tb-00003", 1, file="tb.docx", standard="hd05-2026", sha256="ab")
        store.histories.put("tb-00003", b"history")
        store.settings.put("theme", "dark")
    clock.advance(HOUR)
    return tmp_path / FILE_NAME


def fill(store: Store, indexes: range) -> None:
    with store.database.change():
        for index in indexes:
            store.notices.save(a_random_draft(index, paragraphs=12))


def overwrite_pages(*parts: float) -> Accident:
    """Rubbish over single pages at these places of the file, from 0 to 1."""

    def accident(file: Path) -> None:
        content = bytearray(file.read_bytes())
        for part in parts:
            start = int(part * (len(content) // PAGE)) * PAGE
            content[start : start + PAGE] = b"\xa5" * PAGE
        file.write_bytes(content)

    return accident


def zero_header(file: Path) -> None:
    """The first page is zeros, as after a power cut."""
    content = bytearray(file.read_bytes())
    content[:PAGE] = bytes(PAGE)
    file.write_bytes(content)


def overwrite_definitions(file: Path) -> None:
    """Rubbish over everything that says what tables there are and where."""
    content = bytearray(file.read_bytes())
    for start in range(0, len(content), PAGE):
        if b"CREATE " in content[start : start + PAGE]:
            content[start : start + PAGE] = b"\xa5" * PAGE
    file.write_bytes(content)


def cut(part: float) -> Accident:
    """Only this part of the file is left."""

    def accident(file: Path) -> None:
        content = file.read_bytes()
        file.write_bytes(content[: int(len(content) * part)])

    return accident


def empty(file: Path) -> None:
    """Nothing is left in the file."""
    file.write_bytes(b"")


ACCIDENTS: dict[str, Accident] = {
    "one page": overwrite_pages(0.5),
    "many pages": overwrite_pages(0.2, 0.35, 0.4, 0.55, 0.7, 0.9),
    "the last page": overwrite_pages(0.999),
    "the header": zero_header,
    "the definitions": overwrite_definitions,
    "cut in half": cut(0.5),
    "cut near the end": cut(0.97),
    "empty": empty,
}


def damaged(file: Path, clock: HandClock) -> StoreDamaged:
    """What the next start says."""
    with pytest.raises(StoreDamaged) as caught:
        open_store(file, clock, chores=False, check=True)
    return caught.value


@pytest.fixture(params=list(ACCIDENTS))
def accident(request: pytest.FixtureRequest) -> Accident:
    return ACCIDENTS[request.param]


def test_it_is_set_aside_as_it_is_and_the_newest_backup_is_offered(
    file: Path, clock: HandClock, accident: Accident
) -> None:
    accident(file)
    before = file.read_bytes()
    fault = damaged(file, clock)
    assert fault.newest_backup is not None
    assert fault.newest_backup.parent == file.parent / "backups"
    if before:
        assert fault.set_aside is not None
        assert fault.set_aside.parent.parent == file.parent / "damaged"
        assert fault.set_aside.read_bytes() == before
        assert not file.exists()


def test_no_start_before_the_repair_begins_an_empty_store(
    file: Path, clock: HandClock, accident: Accident
) -> None:
    accident(file)
    first = damaged(file, clock)
    again = damaged(file, clock)
    assert again.set_aside == first.set_aside
    assert again.newest_backup == first.newest_backup
    repair(file, clock, again.newest_backup)
    open_store(file, clock, chores=False, check=True).close()


def test_the_backup_and_all_that_is_readable_come_together(
    file: Path, clock: HandClock, accident: Accident
) -> None:
    accident(file)
    fault = damaged(file, clock)
    repair(file, clock, fault.newest_backup)
    assert is_sound(file)
    with a_store(file.parent, clock) as store:
        found = {row.id for row in store.notices.list()}
        assert {f"tb-{index:05}" for index in range(0, COUNT, 2)} <= found
        for row in store.notices.list():
            assert store.notices.latest(row.id).id == row.id
        searched = store.notices.search("tinh uy", limit=COUNT)
        assert {hit.notice.id for hit in searched.hits} <= found


@pytest.mark.parametrize(("name", "least"), [("one page", 110), ("the header", 120)])
def test_nearly_all_is_read_without_any_backup(
    file: Path, clock: HandClock, name: str, least: int
) -> None:
    ACCIDENTS[name](file)
    fault = damaged(file, clock)
    repaired = repair(file, clock, None)
    assert (repaired.set_aside, repaired.backup) == (fault.set_aside, None)
    with a_store(file.parent, clock) as store:
        rows = (*store.notices.list(), *store.notices.list(binned=True))
        assert len(rows) == repaired.notices >= least


@pytest.mark.parametrize("name", ["the header", "the definitions"])
def test_without_its_first_pages_everything_is_as_it_was(
    file: Path, clock: HandClock, name: str
) -> None:
    with a_store(file.parent, clock) as store:
        before = holdings(store)
    ACCIDENTS[name](file)
    damaged(file, clock)
    assert repair(file, clock, None).unreadable == 0
    with a_store(file.parent, clock) as store:
        assert holdings(store) == before


def test_newer_content_wins_as_a_new_version_over_the_backup(file: Path, clock: HandClock) -> None:
    with a_store(file.parent, clock) as store:
        before = holdings(store)
    zero_header(file)
    fault = damaged(file, clock)
    repaired = repair(file, clock, fault.newest_backup)
    assert repaired == Repaired(fault.set_aside, fault.newest_backup, 61, 61, 0)
    with a_store(file.parent, clock) as store:
        assert {key: value for key, value in holdings(store).items() if key in before} == before
        assert store.notices.latest("tb-00000") == a_text("mới", notice_id="tb-00000")
        assert [version.number for version in store.versions.list("tb-00000")] == [2, 1]
        assert store.notices.get("tb-00003").state == "issued"
        assert store.notices.get("tb-00005").binned is not None


def test_what_waits_in_the_log_is_not_lost(tmp_path: Path, clock: HandClock) -> None:
    """A process was killed, and the file damaged besides: the log has the newest content."""
    store = a_store(tmp_path / "live", clock)
    for index in range(60):
        store.notices.save(a_random_draft(index))
    (tmp_path / "dead").mkdir()
    for name in (FILE_NAME, f"{FILE_NAME}-wal"):
        shutil.copy(tmp_path / "live" / name, tmp_path / "dead" / name)
    store.close()
    file = tmp_path / "dead" / FILE_NAME
    log = file.with_name(f"{FILE_NAME}-wal")
    assert log.stat().st_size > file.stat().st_size
    content = bytearray(log.read_bytes())
    content[len(content) // 2 :] = bytes(len(content) - len(content) // 2)
    log.write_bytes(content)
    with a_store(file.parent, clock, check=True) as half:
        assert 10 < len(half.notices.list()) < 60
        assert is_sound(half.place.file)


def test_a_bad_content_is_not_taken_for_a_good_one(file: Path, clock: HandClock) -> None:
    """The pages are sound, but the bytes in them are not those that were written."""
    with closing(sqlite3.connect(file)) as connection:
        data = connection.execute("SELECT data FROM contents WHERE version = 5").fetchone()[0]
        broken = data[:50] + bytes([data[50] ^ 0xFF]) + data[51:]
        connection.execute("UPDATE contents SET data = ? WHERE version = 5", (broken,))
        connection.execute("UPDATE contents SET data = zeroblob(50) WHERE version = 6")
        connection.execute("UPDATE directory SET content = X'FF' WHERE id = 'hai'")
        connection.commit()
    repaired = repair(file, clock, None)
    assert (repaired.notices, repaired.unreadable) == (COUNT - 2, 3)
    with a_store(file.parent, clock) as store:
        assert store.directory.people.list() == ()


def test_versions_whose_notice_is_lost_say_themselves_what_they_are(
    file: Path, clock: HandClock
) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("DELETE FROM notices WHERE id = 'tb-00003'")
        connection.execute("DELETE FROM versions WHERE row = 7")
        connection.commit()
    repair(file, clock, None)
    with a_store(file.parent, clock) as store:
        assert store.notices.latest("tb-00003") == a_random_draft(3, paragraphs=12)
        assert store.notices.get("tb-00003").state == "drafting"
        assert len(store.notices.list()) + len(store.notices.list(binned=True)) == COUNT


def test_a_bad_backup_is_refused_and_nothing_has_happened(file: Path, clock: HandClock) -> None:
    zero_header(file)
    damaged(file, clock)
    bad = file.parent / "bad.db"
    bad.write_bytes(b"x" * PAGE)
    with pytest.raises(UnusableBackup):
        repair(file, clock, bad)
    assert damaged(file, clock).set_aside is not None


def test_a_repair_that_was_broken_off_begins_again(file: Path, clock: HandClock) -> None:
    zero_header(file)
    fault = damaged(file, clock)
    (file.parent / ".thong-bao.new.db").write_bytes(b"half a repair")
    assert repair(file, clock, fault.newest_backup).notices == 61
    assert sorted(entry.name for entry in file.parent.iterdir()) == [
        "backups",
        "damaged",
        FILE_NAME,
        "thong-bao.lock",
    ]


def test_set_aside_files_are_never_deleted(file: Path, clock: HandClock) -> None:
    for _ in range(3):
        zero_header(file)
        fault = damaged(file, clock)
        repair(file, clock, fault.newest_backup)
    kept = [folder / FILE_NAME for folder in (file.parent / "damaged").iterdir()]
    assert len([file for file in kept if file.is_file()]) == 3
    assert {path.stat().st_mode & 0o777 for path in kept} == {0o600}


def test_a_missing_store_with_backups_is_not_begun_anew(file: Path, clock: HandClock) -> None:
    file.unlink()
    fault = damaged(file, clock)
    assert fault.set_aside is None
    repair(file, clock, fault.newest_backup)
    with a_store(file.parent, clock) as store:
        assert len(store.notices.list()) == COUNT // 2


def test_damage_found_while_working_is_told(file: Path, clock: HandClock) -> None:
    overwrite_pages(*(part / 100 for part in range(40, 100, 2)))(file)
    store = open_store(file, clock, chores=False)
    faults = [*faults_of(store, file)]
    store.close()
    assert faults
    assert all(isinstance(fault, StoreDamaged) for fault in faults)
    with pytest.raises(StoreDamaged) as next_start:
        open_store(file, clock, chores=False)
    assert next_start.value.set_aside is not None


def faults_of(store: Store, file: Path) -> Iterator[StoreError]:
    for index in range(COUNT):
        try:
            store.notices.latest(f"tb-{index:05}")
        except StoreError as fault:
            yield fault


def test_a_damaged_store_gives_no_backup_and_loses_none(file: Path, clock: HandClock) -> None:
    overwrite_pages(0.5)(file)
    store = open_store(file, clock, chores=False)
    before = store.backups.list()
    outcome = store.chores.run_once()
    assert isinstance(outcome.fault, StoreDamaged)
    assert store.backups.list() == before
    store.close()
