"""Makes the frozen store of the present schema; an old one is never made again."""

import datetime as dt
import shutil
import tempfile
from pathlib import Path
from typing import Final

from desktop_app.notice.draft import Draft
from desktop_app.store.directory import Organ, Person, Post, RecipientEntry
from desktop_app.store.migrations import newest_schema
from desktop_app.store.place import FILE_NAME
from desktop_app.store.shelf import ShelfItem
from desktop_app.store.store import Store
from tests.builders.stores import HOUR, MORNING, HandClock, a_store, a_text

FROZEN: Final = Path(__file__).parent / "frozen"

HAI: Final = Person(
    id="hai",
    name="Nguyễn Thanh Hải",
    title="đồng chí",
    posts=(Post(name="Bí thư", organ="Tỉnh uỷ", from_day=dt.date(2020, 7, 1)),),
)
TEMPLATE: Final = ShelfItem(
    id="mau",
    title="Hội nghị giao ban",
    content=b"\0\xff content",
    group="hội nghị",
    position=2,
    origin="shipped",
    shipped_sha256="ab",
    changed=MORNING,
)


def a_frozen_draft(words: str) -> Draft:
    """The draft of the frozen notice."""
    return a_text(words, notice_id="dong-bang", number=5)


def fill(store: Store, clock: HandClock) -> None:
    """Something of every kind, and everything a kind can have."""
    store.notices.save(a_frozen_draft("Bản thứ nhất"), label="Bản đầu")
    for shelf in (store.templates, store.profiles, store.phrases):
        shelf.put(TEMPLATE)
    clock.advance(HOUR)
    store.notices.save(a_frozen_draft("Bản thứ hai"))
    store.notices.set_state("dong-bang", "issued")
    store.exports.record("dong-bang", 2, file="tb.docx", standard="hd05-2026", sha256="ab")
    store.histories.put("dong-bang", b"\0history")
    store.notices.save(a_text("Bỏ", notice_id="da-bo"))
    store.notices.bin("da-bo")
    store.notices.index()
    store.profiles.remove("mau")
    store.directory.people.put(HAI)
    store.directory.people.count_use("hai")
    store.directory.organs.put(Organ(id="vp", name="Văn phòng Tỉnh uỷ", short="VPTU"))
    store.directory.recipients.put(RecipientEntry(id="tt", text="Thường trực Tỉnh uỷ"))
    store.settings.put("theme", {"name": "dark"})


def main() -> None:
    """Write the file unless there is one."""
    target = FROZEN / f"store-v{newest_schema()}.db"
    if target.exists():
        raise FileExistsError(target)
    with tempfile.TemporaryDirectory() as folder:
        clock = HandClock()
        with a_store(Path(folder), clock) as store:
            fill(store, clock)
        shutil.copy(Path(folder) / FILE_NAME, target)


if __name__ == "__main__":
    main()
