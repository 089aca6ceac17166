from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.presenters.forms.suggestions import Suggestions
from desktop_app.store.directory import Organ, Person, Post, RecipientEntry
from desktop_app.store.store import Store
from tests.builders.stores import DAY, MORNING, a_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = a_store(tmp_path)
    past = Post(name="Giám đốc Sở Xây dựng", to_day=(MORNING - DAY).date())
    posts = (past, Post(name="Bí thư Tỉnh uỷ"))
    store.directory.people.put(Person(id="a", name="Nguyễn Văn An", title="đồng chí", posts=posts))
    store.directory.organs.put(Organ(id="o", name="Sở Y tế"))
    store.directory.recipients.put(RecipientEntry(id="r", text="Các đảng uỷ trực thuộc"))
    yield store
    store.close()


@pytest.fixture
def suggest(store: Store) -> Suggestions:
    return Suggestions(store, MORNING.date)


@pytest.mark.parametrize(
    ("kind", "typed", "offered"),
    [
        ("person", "van an", ("Nguyễn Văn An",)),
        ("organ", "so y", ("Sở Y tế",)),
        ("recipient", "cac dang", ("Các đảng uỷ trực thuộc",)),
        ("post", "bi thu", ("Bí thư Tỉnh uỷ",)),
        ("place", "thai", ()),
    ],
)
def test_each_kind_of_word_is_offered(
    suggest: Suggestions, kind: str, typed: str, offered: tuple[str, ...]
) -> None:
    assert suggest(kind, typed) == offered


def test_a_person_has_the_posts_of_the_day(suggest: Suggestions) -> None:
    assert suggest.person_of("Nguyễn Văn An") == ("đồng chí", ("Bí thư Tỉnh uỷ",))
    assert suggest.person_of("Nguyễn Văn") is None
