"""A process that saves without end, for the tests that kill it; run as a script.

For every line on stdin, a folder, it forks a saver that opens the store there, and prints
"saver PID", then a line for everything the store has confirmed, and "end" when the saver is gone.
Forking spares the start of Python, so that hundreds of kills take seconds.
"""

import io
import json
import os
import sys
from itertools import cycle
from pathlib import Path
from typing import Any, BinaryIO, cast

import msgspec

from desktop_app import bootstrap
from desktop_app.layout.sheet import Sheet
from desktop_app.notice.draft import Draft
from desktop_app.output.safe_file import Disk, write_whole
from desktop_app.store.archive_writing import export_all
from desktop_app.store.contents import packed
from desktop_app.store.moments import utc_now
from desktop_app.store.opening import open_store
from desktop_app.store.place import FILE_NAME
from desktop_app.store.store import Store
from desktop_app.workspace.export_notice import Press, export_notice
from desktop_app.workspace.record_export import record_export
from tests.builders.stores import a_text

NOTICES = 3
ARCHIVE = "tat-ca.tbkl-kho"
EXPORTS = "xuat"
BIT = 16
DOCUMENTS = 4
"""How many .docx are made before the first fork: making one takes as long as a saver lives."""


def tell(kind: str, **facts: object) -> None:
    """One line, whole or not at all."""
    os.write(1, json.dumps({"kind": kind, **facts}).encode() + b"\n")


def edited(turn: int) -> Draft:
    """The next draft of one of the notices."""
    words = f"lần {turn} của {os.getpid()}: " + "giao các cơ quan khẩn trương thực hiện; " * 40
    return a_text(words, notice_id=f"tb-{turn % NOTICES}", subject=f"về việc {turn % NOTICES}")


class Dribble(io.FileIO):
    """A file written bit by bit, so that a kill is likely to find it half written."""

    def write(self, data: Any) -> int:
        for start in range(0, len(data), BIT):
            super().write(data[start : start + BIT])
        return len(data)


class DribblingDisk(Disk):
    """A disk on which new files are written bit by bit."""

    def create(self, file: Path) -> BinaryIO:
        """A new file that is written so."""
        return cast(BinaryIO, Dribble(file, "x"))


def the_press() -> Press:
    """The program's own press, but that its .docx are ready, each of another length."""
    press = bootstrap.press()
    ready: list[bytes] = []

    def make(sheet: Sheet) -> bytes:
        ready.append(bootstrap.docx(sheet))
        return ready[-1]

    making = msgspec.structs.replace(
        press, writers={".docx": make}, write_file=lambda _file, _content: None
    )
    for number in range(DOCUMENTS):
        draft = a_text("giao các cơ quan khẩn trương thực hiện; " * 40 * (number + 1))
        export_notice(draft, making, Path("a.docx"), Path())
    documents = cycle(ready)
    return msgspec.structs.replace(
        press,
        writers={".docx": lambda _sheet: next(documents)},
        write_file=lambda file, content: write_whole(file, content, DribblingDisk()),
    )


def save_for_ever(store: Store, folder: Path, press: Press) -> None:
    """Save, name, export, archive; tell of everything after it has returned."""
    turn = 0
    exports = folder / EXPORTS
    exports.mkdir(mode=0o700, exist_ok=True)
    while True:
        turn += 1
        draft = edited(turn)
        saved = store.notices.save(draft, label="Trình" if turn % 7 == 0 else None)
        tell("saved", id=draft.id, number=saved.number, sha256=packed(draft).sha256)
        if turn % 5 == 0:
            done = export_notice(draft, press, exports / f"{draft.id}.docx", exports)
            tell("written", file=done.file.name)
            assert record_export(store, draft, done) == "recorded"
            newest = store.exports.list(draft.id)[0]
            tell("exported", id=draft.id, at=newest.at.isoformat())
        if turn % 11 == 0:
            store.histories.put(draft.id, str(turn).encode())
        if turn % 13 == 0:
            store.notices.search("khan truong")
        if turn % 40 == 0:
            export_all(store, folder / ARCHIVE)


def main() -> None:
    """Fork a saver for every folder named on stdin."""
    press = the_press()
    for line in sys.stdin:
        folder = Path(line.rstrip("\n"))
        child = os.fork()
        if child == 0:
            tell("saver", pid=os.getpid())
            save_for_ever(open_store(folder / FILE_NAME, utc_now), folder, press)
        os.waitpid(child, 0)
        tell("end")


if __name__ == "__main__":
    main()
