"""Suggestions: found without marks, best match first, then use and recency, held posts first."""

import datetime as dt

import pytest

from desktop_app.store.directory import Organ, Person, Post, RecipientEntry
from desktop_app.store.store import Store
from desktop_app.workspace.edit_directory import keep_entry, remove_entry
from desktop_app.workspace.notice_errors import UnusableEntry
from desktop_app.workspace.suggest_names import (
    match_quality,
    posts_on,
    suggest_organs,
    suggest_people,
    suggest_recipients,
)
from tests.builders.stores import MINUTE, HandClock

TODAY = dt.date(2026, 7, 6)


def add_people(store: Store, *names: str) -> None:
    for name in names:
        store.directory.people.put(Person(id=name, name=name))


def names(store: Store, typed: str) -> list[str]:
    return [one.entry.name for one in suggest_people(store, typed, TODAY)]


@pytest.mark.parametrize("typed", ["hai", "HẢI", "nguyen th", "thanh hai", "hai nguyen", "nth"])
def test_a_name_is_found_by_its_beginning_words_and_initials(store: Store, typed: str) -> None:
    add_people(store, "Nguyễn Thanh Hải", "Trần Bình")
    assert names(store, typed) == ["Nguyễn Thanh Hải"]


@pytest.mark.parametrize("typed", ["ải", "guyen", "nguyen binh", "x", "?"])
def test_what_is_no_beginning_finds_nothing(store: Store, typed: str) -> None:
    add_people(store, "Nguyễn Thanh Hải", "Trần Bình")
    assert names(store, typed) == []


def test_the_better_match_comes_first(store: Store) -> None:
    add_people(store, "Ngô Văn Hoàng Anh", "Vũ Hoà An", "Hoà An Lê", "Hoà An")
    assert names(store, "hoa an") == ["Hoà An", "Hoà An Lê", "Vũ Hoà An", "Ngô Văn Hoàng Anh"]


def test_right_marks_come_before_others_in_either_style(store: Store) -> None:
    add_people(store, "Lê Hoa", "Lê Hoà")
    assert names(store, "lê hòa") == ["Lê Hoà", "Lê Hoa"]
    assert match_quality("Lê Hoà", "le hoa") == match_quality("Lê Hoa", "le hoa") == 0


def test_of_equal_matches_use_then_recency_decide(store: Store, clock: HandClock) -> None:
    add_people(store, "Lê A", "Lê B", "Lê C")
    for name in ("Lê B", "Lê C", "Lê C", "Lê A"):
        clock.advance(MINUTE)
        store.directory.people.count_use(name)
    assert names(store, "le") == names(store, " ") == ["Lê C", "Lê A", "Lê B"]
    assert len(suggest_people(store, "le", TODAY, limit=2)) == 2


def test_who_holds_a_post_on_the_day_comes_first(store: Store) -> None:
    past = Post(name="Bí thư", to_day=TODAY - dt.timedelta(days=1))
    future = Post(name="Bí thư", from_day=TODAY + dt.timedelta(days=1))
    held = Post(name="Bí thư", from_day=TODAY, to_day=TODAY)
    for id_, own in (("1", ()), ("2", (past,)), ("3", (future,)), ("4", (past, held))):
        store.directory.people.put(Person(id=id_, name=f"Lê {id_}", posts=own))
    for _ in range(2):
        store.directory.people.count_use("2")
    assert names(store, "le") == ["Lê 4", "Lê 2", "Lê 1", "Lê 3"]
    assert posts_on(Person(id="", name="", posts=(past, held, Post(name="x"))), TODAY) == (
        held,
        Post(name="x"),
    )


def test_a_post_finds_its_holder_after_all_names(store: Store) -> None:
    add_people(store, "Bí Thư Lan")
    store.directory.people.put(
        Person(id="x", name="Lê An", posts=(Post(name="Bí thư", organ="Tỉnh uỷ"),))
    )
    found = suggest_people(store, "bi thu", TODAY)
    assert {one.entry.name for one in found} == {"Bí Thư Lan", "Lê An"}
    assert names(store, "tinh uy") == ["Lê An"]


def test_organs_are_found_by_short_name_and_initials(store: Store) -> None:
    store.directory.organs.put(Organ(id="1", name="Sở Tài chính"))
    store.directory.organs.put(Organ(id="2", name="Ủy ban nhân dân tỉnh", short="UBND"))
    for typed, found in (("stc", "1"), ("ubnd", "2"), ("uỷ ban", "2"), ("tai chinh", "1")):
        assert [one.entry.id for one in suggest_organs(store, typed)] == [found]


def test_recipients_are_found_by_text_before_purpose(store: Store) -> None:
    store.directory.recipients.put(RecipientEntry(id="1", text="Sở A", purpose="để báo cáo"))
    store.directory.recipients.put(RecipientEntry(id="2", text="Để báo cáo viên"))
    assert [one.entry.id for one in suggest_recipients(store, "de bao cao")] == ["2", "1"]
    assert len(suggest_recipients(store, "")) == 2


def test_an_entry_is_kept_tidy_and_its_uses_stay(store: Store) -> None:
    people = store.directory.people
    posts = (Post(name=" Bí  thư "), Post(name=" "))
    kept = keep_entry(people, Person(id="a", name=" Lê  An", posts=posts))
    assert kept == Person(id="a", name="Lê An", posts=(Post(name="Bí thư"),))
    people.count_use("a")
    keep_entry(people, Person(id="a", name="Lê Ân"))
    listed = remove_entry(people, "a")
    assert (listed.entry.name, listed.uses) == ("Lê Ân", 1)
    assert people.list() == ()
    people.put_listed(listed)
    assert people.get("a") == listed


def test_an_entry_without_a_name_or_with_days_reversed_is_refused(store: Store) -> None:
    reversed_days = Post(name="Bí thư", from_day=TODAY, to_day=dt.date(2025, 1, 1))
    with pytest.raises(UnusableEntry, match="no_name"):
        keep_entry(store.directory.organs, Organ(id="a", name=" "))
    with pytest.raises(UnusableEntry, match="no_name"):
        keep_entry(store.directory.recipients, RecipientEntry(id="a", text=""))
    with pytest.raises(UnusableEntry) as caught:
        keep_entry(store.directory.people, Person(id="a", name="Lê", posts=(reversed_days,)))
    assert (caught.value.code, caught.value.name) == ("days_reversed", "Bí thư")
    assert store.directory.people.list() == ()
