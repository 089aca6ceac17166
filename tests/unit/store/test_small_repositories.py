"""Directory, settings, exports and undo histories."""

import datetime as dt

import pytest

from desktop_app.store.directory import Listed, Organ, Person, Post, RecipientEntry
from desktop_app.store.errors import UnknownEntry
from desktop_app.store.exports import ExportRow
from desktop_app.store.store import Store
from tests.builders.stores import HOUR, MORNING, HandClock, a_text

HAI = Person(
    id="hai",
    name="Nguyễn Thanh Hải",
    title="đồng chí",
    posts=(
        Post(name="Bí thư Tỉnh uỷ", organ="Tỉnh uỷ", from_day=dt.date(2020, 7, 1)),
        Post(name="Phó Bí thư", to_day=dt.date(2020, 6, 30)),
    ),
)
OFFICE = Organ(id="vp", name="Văn phòng Tỉnh uỷ", short="VPTU", kind="văn phòng", position=1)
ALL = RecipientEntry(id="tt", text="Các đảng uỷ trực thuộc", purpose="để thực hiện", group="Đảng")


def test_entries_come_back(store: Store) -> None:
    directory = store.directory
    directory.people.put(HAI)
    directory.organs.put(OFFICE)
    directory.recipients.put(ALL)
    assert directory.people.get("hai") == Listed(HAI, 0, None)
    assert directory.organs.list() == (Listed(OFFICE, 0, None),)
    assert directory.recipients.list() == (Listed(ALL, 0, None),)


def test_the_most_used_comes_first_then_the_last_used(store: Store, clock: HandClock) -> None:
    people = store.directory.people
    for id_ in ("a", "b", "c", "d"):
        people.put(Person(id=id_, name=id_))
    for id_ in ("b", "c", "b", "d"):
        clock.advance(HOUR)
        people.count_use(id_)
    assert [listed.entry.id for listed in people.list()] == ["b", "d", "c", "a"]
    assert people.get("b") == Listed(Person(id="b", name="b"), 2, MORNING + 3 * HOUR)


def test_a_changed_entry_keeps_its_uses(store: Store) -> None:
    organs = store.directory.organs
    organs.put(OFFICE)
    organs.count_use("vp")
    changed = Organ(id="vp", name="Văn phòng")
    organs.put(changed)
    assert organs.get("vp") == Listed(changed, 1, MORNING)


def test_an_entry_from_elsewhere_brings_its_uses_where_they_are_more(store: Store) -> None:
    organs = store.directory.organs
    organs.put_listed(Listed(OFFICE, 3, MORNING - HOUR))
    assert organs.get("vp") == Listed(OFFICE, 3, MORNING - HOUR)
    organs.put_listed(Listed(OFFICE, 2, MORNING))
    assert organs.get("vp") == Listed(OFFICE, 3, MORNING - HOUR)


def test_a_removed_entry_is_gone(store: Store) -> None:
    store.directory.people.put(HAI)
    store.directory.people.remove("hai")
    for call in (
        store.directory.people.get,
        store.directory.people.remove,
        store.directory.people.count_use,
    ):
        with pytest.raises(UnknownEntry):
            call("hai")


def test_settings(store: Store) -> None:
    assert store.settings.get("theme") is None
    assert store.settings.get("theme", "light") == "light"
    store.settings.put("theme", "dark")
    store.settings.put("panes", {"outline": [200, 400], "preview": True})
    assert store.settings.get("theme", "light") == "dark"
    assert store.settings.all() == {
        "theme": "dark",
        "panes": {"outline": [200, 400], "preview": True},
    }
    store.settings.remove("theme")
    store.settings.remove("theme")
    assert store.settings.get("theme") is None


def test_an_export_is_recorded(store: Store, clock: HandClock) -> None:
    store.notices.save(a_text("một"))
    store.notices.save(a_text("khác", notice_id="khac"))
    first = store.exports.record(
        "thong-bao", 1, file="/tmp/tb.docx", standard="hd05-2026", sha256="ab"
    )
    assert first == ExportRow(
        notice_id="thong-bao",
        version=1,
        at=MORNING,
        file="/tmp/tb.docx",
        standard="hd05-2026",
        sha256="ab",
    )
    clock.advance(HOUR)
    second = store.exports.record("thong-bao", 1, file="b.pdf", standard="hd05-2026", sha256="cd")
    third = store.exports.record("khac", 1, file="c.pdf", standard="nd30-2020", sha256="ef")
    assert store.exports.list("thong-bao") == (second, first)
    assert store.exports.list() == (third, second, first)


def test_undo_histories(store: Store) -> None:
    store.notices.save(a_text("một"))
    assert store.histories.get("thong-bao") is None
    store.histories.put("thong-bao", b"\0\xff")
    store.histories.put("thong-bao", b"new")
    assert store.histories.get("thong-bao") == b"new"
    store.histories.drop("thong-bao")
    store.histories.drop("khong-co")
    assert store.histories.get("thong-bao") is None
