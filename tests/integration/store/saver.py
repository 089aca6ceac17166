"""A process that saves without end, for the tests that kill it; run as a script.

For every line on stdin, a folder, it forks a saver that opens the store there, and prints
"saver PID", then a line for everything the store has confirmed, and "end" when the saver is gone.
Forking spares the start of Python, so that hundreds of kills take seconds.
"""

import json
import os
import sys
from pathlib import Path

from desktop_app.notice.draft import Draft
from desktop_app.store.archive_writing import export_all
from desktop_app.store.contents import packed
from desktop_app.store.moments import utc_now
from desktop_app.store.opening import open_store
from desktop_app.store.place import FILE_NAME
from desktop_app.store.store import Store
from tests.builders.stores import a_text

NOTICES = 3
ARCHIVE = "tat-ca.tbkl-kho"


def tell(kind: str, **facts: object) -> None:
    """One line, whole or not at all."""
    os.write(1, json.dumps({"kind": kind, **facts}).encode() + b"\n")


def edited(turn: int) -> Draft:
    """The next draft of one of the notices."""
    words = f"lần {turn} của {os.getpid()}: " + "giao các cơ quan khẩn trương thực hiện; " * 40
    return a_text(words, notice_id=f"tb-{turn % NOTICES}", subject=f"về việc {turn % NOTICES}")


def save_for_ever(store: Store, folder: Path) -> None:
    """Save, name, export, archive; tell of everything after it has returned."""
    turn = 0
    while True:
        turn += 1
        draft = edited(turn)
        saved = store.notices.save(draft, label="Trình" if turn % 7 == 0 else None)
        tell("saved", id=draft.id, number=saved.number, sha256=packed(draft).sha256)
        if turn % 5 == 0:
            export = store.exports.record(
                draft.id, saved.number, file=f"{turn}.docx", standard="hd05-2026", sha256="ab"
            )
            tell("exported", id=draft.id, at=export.at.isoformat())
        if turn % 11 == 0:
            store.histories.put(draft.id, str(turn).encode())
        if turn % 13 == 0:
            store.notices.search("khan truong")
        if turn % 40 == 0:
            export_all(store, folder / ARCHIVE)


def main() -> None:
    """Fork a saver for every folder named on stdin."""
    for line in sys.stdin:
        folder = Path(line.rstrip("\n"))
        child = os.fork()
        if child == 0:
            tell("saver", pid=os.getpid())
            save_for_ever(open_store(folder / FILE_NAME, utc_now), folder)
        os.waitpid(child, 0)
        tell("end")


if __name__ == "__main__":
    main()
