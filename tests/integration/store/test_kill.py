"""A process that edits, saves and exports is killed at random moments: what it confirmed is there.

TBKL_KILLS says how often (300 in CI); every kill is followed by a whole check of the store.
"""

import hashlib
import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest

from desktop_app.store.backup_files import backups_in
from desktop_app.store.checks import is_sound
from desktop_app.store.moments import from_text, utc_now
from desktop_app.store.opening import open_store
from desktop_app.store.place import FILE_NAME
from desktop_app.store.store import Store
from tests.integration.store import saver

KILLS = int(os.environ.get("TBKL_KILLS", "40"))
ROOT = Path(__file__).parents[3]
LONGEST_LIFE = 0.06  # seconds between the first confirmed save and the kill

Line = dict[str, Any]


class Savers:
    """The process that forks savers; `run` starts one, kills it, and returns what it told."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.integration.store.saver"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=ROOT,
        )

    def run(self, folder: Path, life: float) -> list[Line]:
        """Everything confirmed by a saver that lives `life` seconds after its first save."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{folder}\n".encode())
        self._process.stdin.flush()
        pid, told = self._line()["pid"], [self._line()]
        time.sleep(life)
        os.kill(pid, signal.SIGKILL)
        while (line := self._line())["kind"] != "end":
            told.append(line)
        return told

    def close(self) -> None:
        """No more savers."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()

    def _line(self) -> Line:
        assert self._process.stdout is not None
        line: Line = json.loads(self._process.stdout.readline())
        return line


@pytest.fixture(scope="module")
def savers() -> Iterator[Savers]:
    found = Savers()
    yield found
    found.close()


def test_nothing_confirmed_is_lost_however_often_the_process_is_killed(
    savers: Savers, tmp_path: Path
) -> None:
    chance = random.Random(20260706)
    confirmed: dict[tuple[str, int], str] = {}
    exports: set[tuple[str, str]] = set()
    documents: set[str] = set()
    saves = 0
    for turn in range(KILLS):
        told = savers.run(tmp_path, chance.uniform(0, LONGEST_LIFE))
        new = {
            (line["id"], line["number"]): line["sha256"] for line in told if line["kind"] == "saved"
        }
        assert not new.keys() & confirmed.keys(), "a number was given twice"
        saves += len(new)
        confirmed |= new
        written = {line["file"] for line in told if line["kind"] == "written"}
        exports |= {(line["id"], line["at"]) for line in told if line["kind"] == "exported"}
        check_files(tmp_path)
        documents |= check_documents(tmp_path / saver.EXPORTS, written)
        with open_store(tmp_path / FILE_NAME, utc_now, chores=False) as store:
            check_store(store, confirmed, exports)
            check_recovered(store, new)
        if turn % 10 == 9:
            confirmed = start_again(tmp_path, confirmed)
            exports.clear()
    assert saves > KILLS
    assert len(documents) > 1, "no exported file was ever replaced by another"


def check_store(
    store: Store, confirmed: dict[tuple[str, int], str], exports: set[tuple[str, str]]
) -> None:
    assert is_sound(store.place.file)
    found = {
        (row.id, version.number): version.sha256
        for row in store.notices.list()
        for version in store.versions.list(row.id)
    }
    assert {key: sha256 for key, sha256 in found.items() if key in confirmed} == confirmed
    for id_ in {id_ for id_, _ in confirmed}:
        newest = max(number for of, number in found if of == id_)
        assert store.notices.get(id_).version == newest
        assert store.versions.draft(id_, newest) == store.notices.latest(id_)
    assert exports <= {(row.notice_id, row.at.isoformat()) for row in store.exports.list()}


def check_recovered(store: Store, new: dict[tuple[str, int], str]) -> None:
    """The next start tells of every notice saved, at least as new as the confirmed one."""
    recovered = {notice.notice_id: notice for notice in store.recovered}
    assert {id_ for id_, _ in new} <= set(recovered)
    for id_, number in new:
        assert recovered[id_].version >= number
        assert recovered[id_].title == f"về việc {id_.removeprefix('tb-')}"
        assert recovered[id_].saved <= from_text(utc_now().isoformat())
    store.acknowledge_recovery()


def check_files(folder: Path) -> None:
    """No half-written file stands where a whole one should; all are for the owner alone."""
    for backup in backups_in(folder / "backups", "thong-bao"):
        assert is_sound(backup.file)
    archive = folder / saver.ARCHIVE
    if archive.exists():
        with ZipFile(archive) as opened:
            assert opened.testzip() is None
    for file in folder.rglob("*"):
        if file.parent.name == saver.EXPORTS:
            continue  # written as any file of a person is
        assert file.stat().st_mode & 0o777 == (0o700 if file.is_dir() else 0o600)


def check_documents(folder: Path, written: set[str]) -> set[str]:
    """Every .docx is a whole one, and what was told to be written is there; their hashes."""
    files = {file.name: file for file in folder.glob("*.docx")}
    assert written <= files.keys()
    for file in files.values():
        with ZipFile(file) as opened:
            assert opened.testzip() is None
            root = ElementTree.fromstring(opened.read("word/document.xml"))
        assert root.tag.endswith("}document")
    return {hashlib.sha256(file.read_bytes()).hexdigest() for file in files.values()}


def start_again(folder: Path, confirmed: dict[tuple[str, int], str]) -> dict[tuple[str, int], str]:
    """Erase everything, so that checks stay quick; the numbers begin again."""
    with open_store(folder / FILE_NAME, utc_now, chores=False) as store:
        for id_ in {id_ for id_, _ in confirmed}:
            store.notices.bin(id_)
        store.notices.erase_binned_before(utc_now())
        assert store.notices.list() == ()
    return {}
