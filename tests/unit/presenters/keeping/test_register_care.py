"""The directory by hand: corrections keep what is not shown, and all of it can be taken back."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.presenters.catalogue import Catalogue
from desktop_app.presenters.keeping.entry_forms import (
    CALLED,
    ORGAN,
    PERSON,
    POSTS,
    PURPOSE,
    RECIPIENT,
    SHORT,
)
from desktop_app.presenters.keeping.kept import TITLE
from desktop_app.presenters.keeping.register_care import RegisterCare
from desktop_app.presenters.sentences import Sentences
from desktop_app.store.directory import Organ, Person, Post, RecipientEntry
from desktop_app.store.store import Store
from tests.builders.stores import a_store

SENTENCES = Sentences(Catalogue())
TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cc"), exclude_characters=";"), max_size=12)
SINCE = dt.date(2020, 1, 1)
HAI = Person(
    id="hai",
    name="Nguyễn Thanh Hải",
    title="đồng chí",
    posts=(Post(name="Bí thư", organ="Tỉnh uỷ", from_day=SINCE), Post(name="Uỷ viên")),
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with a_store(tmp_path) as opened:
        opened.directory.people.put(HAI)
        opened.directory.people.count_use("hai")
        opened.directory.organs.put(Organ(id="so", name="Sở Xây dựng", short="SXD", position=3))
        opened.directory.recipients.put(RecipientEntry(id="luu", text="Lưu", group="cuối"))
        yield opened


@pytest.fixture
def people(store: Store) -> RegisterCare[Person]:
    return RegisterCare(store.directory.people, PERSON, SENTENCES, str)


def test_an_entry_is_found_blind_to_diacritics_by_any_of_its_texts(
    people: RegisterCare[Person],
) -> None:
    (line,) = people.lines("bi thu HAI")
    assert (line.id, line.title, line.badge) == ("hai", "Nguyễn Thanh Hải", "1 thông báo")
    assert line.detail == "đồng chí · Bí thư; Uỷ viên"
    assert people.lines("chánh") == ()


def test_posts_that_stay_keep_their_organ_and_days(
    store: Store, people: RegisterCare[Person]
) -> None:
    values = {**people.values("hai"), TITLE: " Nguyễn Thanh  Hà ", POSTS: "Bí thư; Trưởng đoàn"}
    outcome = people.change("hai", values)
    changed = store.directory.people.get("hai")
    assert changed.uses == 1
    assert changed.entry.name == "Nguyễn Thanh Hà"
    assert changed.entry.posts == (HAI.posts[0], Post(name="Trưởng đoàn"))
    assert outcome.undo is not None
    outcome.undo()
    assert store.directory.people.get("hai").entry == HAI


def test_what_is_removed_comes_back_with_its_uses(
    store: Store, people: RegisterCare[Person]
) -> None:
    before = store.directory.people.get("hai")
    outcome = people.remove("hai")
    assert people.lines() == ()
    assert people.remove("hai").is_trouble
    assert outcome.undo is not None
    assert not outcome.undo().is_trouble
    assert store.directory.people.get("hai") == before


def test_a_missing_name_is_refused_with_a_sentence(
    store: Store, people: RegisterCare[Person]
) -> None:
    outcome = people.change("hai", {**people.values("hai"), TITLE: " "})
    assert outcome.is_trouble
    assert outcome.text
    assert store.directory.people.get("hai").entry == HAI


def test_organs_and_recipients_keep_what_is_not_shown(store: Store) -> None:
    organs = RegisterCare(store.directory.organs, ORGAN, SENTENCES, str)
    organs.change("so", {TITLE: "Sở Tài chính", SHORT: "STC"})
    organ = store.directory.organs.get("so").entry
    assert organ == Organ(id="so", name="Sở Tài chính", short="STC", position=3)
    recipients = RegisterCare(store.directory.recipients, RECIPIENT, SENTENCES, str)
    recipients.change("luu", {TITLE: "Như trên", PURPOSE: " "})
    entry = store.directory.recipients.get("luu").entry
    assert entry == RecipientEntry(id="luu", text="Như trên", purpose=None, group="cuối")


def test_a_store_that_cannot_be_written_is_told(store: Store, people: RegisterCare[Person]) -> None:
    store.database.connection.execute("PRAGMA query_only = ON")
    assert people.remove("hai").is_trouble
    assert people.change("hai", {**people.values("hai"), CALLED: "ông"}).is_trouble
    assert people.lines()
    store.database.connection.execute("PRAGMA query_only = OFF")


@given(st.lists(TEXTS, max_size=4), TEXTS, TEXTS)
def test_texts_that_are_not_touched_change_nothing(posts: list[str], name: str, title: str) -> None:
    names = dict.fromkeys(post.strip() for post in posts if post.strip())
    person = Person(
        id="x", name=name, title=title, posts=tuple(Post(name=one, from_day=SINCE) for one in names)
    )
    assert PERSON.write(person, PERSON.read(person)) == person
