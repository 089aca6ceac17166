"""Versions: listed, named, thinned."""

import pytest

from desktop_app.store.errors import UnknownNotice
from desktop_app.store.store import Store
from desktop_app.store.versions import VersionRow
from tests.builders.stores import DAY, HOUR, MINUTE, MORNING, HandClock, a_text


def numbers(store: Store, notice_id: str = "thong-bao") -> list[int]:
    return [version.number for version in store.versions.list(notice_id)]


def save_often(store: Store, clock: HandClock, times: int = 5) -> None:
    """Several versions within one hour."""
    for turn in range(times):
        store.notices.save(a_text(f"lần {turn}"))
        clock.advance(MINUTE)


def test_the_list_tells_of_every_version(store: Store, clock: HandClock) -> None:
    store.notices.save(a_text("một"), label="Bản đầu")
    clock.advance(HOUR)
    store.notices.save(a_text("hai"))
    newest, first = store.versions.list("thong-bao")
    size = len(store.versions.file("thong-bao", 1))
    assert first == VersionRow(1, MORNING, "Bản đầu", first.sha256, size)
    assert (newest.number, newest.at, newest.label) == (2, MORNING + HOUR, None)
    assert newest.sha256 != first.sha256


def test_a_name_can_be_given_changed_and_taken_away(store: Store) -> None:
    store.notices.save(a_text("một"))
    for name in ("Trình lần 1", "Trình lần 2", None):
        store.versions.name("thong-bao", 1, name)
        assert store.versions.list("thong-bao")[0].label == name


def test_thinning_leaves_one_for_an_hour_gone_by(store: Store, clock: HandClock) -> None:
    clock.now = MORNING.replace(minute=0)
    save_often(store, clock)
    assert store.versions.thin() == 0
    clock.advance(2 * HOUR)
    assert store.versions.thin() == 4
    assert numbers(store) == [5]
    assert store.notices.latest("thong-bao") == a_text("lần 4")
    assert store.database.row("SELECT count(*) FROM contents") == (1,)


def test_named_and_exported_versions_are_never_thinned(store: Store, clock: HandClock) -> None:
    save_often(store, clock)
    store.versions.name("thong-bao", 2, "Bản trình ký")
    store.exports.record("thong-bao", 4, file="tb.docx", standard="hd05-2026", sha256="0")
    clock.advance(3000 * DAY)
    store.versions.thin()
    assert numbers(store) == [5, 4, 2]


def test_the_number_after_thinning_goes_on(store: Store, clock: HandClock) -> None:
    save_often(store, clock)
    clock.advance(DAY)
    store.versions.thin()
    assert store.notices.save(a_text("mới")).number == 6


def test_every_notice_is_thinned_by_itself(store: Store, clock: HandClock) -> None:
    clock.now = MORNING.replace(minute=0)
    for name in ("a", "b", "a", "b"):
        clock.advance(MINUTE)
        store.notices.save(a_text(f"{clock.now}", notice_id=name))
    clock.advance(2 * HOUR)
    assert store.versions.thin() == 2
    assert (numbers(store, "a"), numbers(store, "b")) == ([2], [2])


def test_a_notice_without_versions_is_unknown(store: Store) -> None:
    with pytest.raises(UnknownNotice):
        store.versions.list("khong-co")
