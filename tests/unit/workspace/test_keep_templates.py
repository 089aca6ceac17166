"""Templates on the shelf: what is offered, found by id and title, added without overwriting."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.notice.draft_file import load_draft
from desktop_app.store.errors import UnknownTemplate
from desktop_app.store.shelf import ShelfItem
from desktop_app.store.store import Store
from desktop_app.workspace.errors import UnusableDraft
from desktop_app.workspace.keep_items import offered
from desktop_app.workspace.keep_templates import (
    add_notice,
    add_template,
    change_template,
    find_template,
    template_draft,
)
from desktop_app.workspace.save_template import TEMPLATE_ID, TemplatePart
from desktop_app.workspace.shelf_errors import NameTaken
from desktop_app.workspace.shipped_items import shipped_item
from tests.builders.drafts import a_draft
from tests.builders.stores import a_store

SHIPPED = tuple(
    shipped_item(ShelfItem(id=one, title=title, content=one.encode()))
    for one, title in [("giao-ban", "Giao ban"), ("kiem-tra", "Kiểm tra")]
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with a_store(tmp_path) as opened:
        yield opened


def ids(items: tuple[ShelfItem, ...]) -> list[str]:
    return [item.id for item in items]


def test_without_a_store_what_is_shipped_is_offered() -> None:
    assert offered(None, SHIPPED) == SHIPPED
    assert all(item.is_as_shipped for item in SHIPPED)


def test_ones_own_are_offered_beside_the_shipped(store: Store) -> None:
    add_template(store.templates, SHIPPED, a_draft(), "Của tôi")
    assert ids(offered(store.templates, SHIPPED)) == ["cua-toi", "giao-ban", "kiem-tra"]


def test_what_was_changed_or_removed_is_not_brought_back_by_the_shipped(store: Store) -> None:
    store.templates.put(ShelfItem(id="giao-ban", title="Giao ban sửa", content=b"x"))
    store.templates.put(SHIPPED[1])
    store.templates.remove("kiem-tra")
    assert [item.title for item in offered(store.templates, SHIPPED)] == ["Giao ban sửa"]


def test_an_id_is_meant_before_a_title() -> None:
    items = (
        ShelfItem(id="a", title="b", content=b""),
        ShelfItem(id="b", title="c", content=b""),
    )
    assert [find_template(items, name).id for name in ("a", "b", "c")] == ["a", "b", "b"]
    with pytest.raises(UnknownTemplate):
        find_template(items, "d")


def test_a_notice_becomes_a_template_without_its_number_and_day(store: Store) -> None:
    draft = a_draft()
    item = add_notice(store.templates, (), draft, "Giao ban")
    kept = template_draft(item)
    assert (kept.id, kept.number, kept.date.day) == (TEMPLATE_ID, None, None)
    assert kept.profile == draft.profile
    assert store.templates.get(item.id).content == item.content


def test_a_template_is_kept_as_it_is_but_for_the_id(store: Store) -> None:
    draft = a_draft()
    kept = load_draft(add_template(store.templates, (), draft, "Giao ban").content)
    assert (kept.id, kept.body) == (TEMPLATE_ID, draft.body)


def test_a_name_is_given_once_and_an_id_never_twice(store: Store) -> None:
    for name in ("Giao ban", "Kiểm tra"):
        with pytest.raises(NameTaken):
            add_template(store.templates, SHIPPED, a_draft(), name)
    made = [
        add_template(store.templates, SHIPPED, a_draft(), name).id
        for name in ("giao ban", "GIAO BAN", "…", "…!")
    ]
    assert made == ["giao-ban-2", "giao-ban-3", "mau", "mau-2"]


def test_the_name_of_a_removed_template_is_free_but_its_id_is_not(store: Store) -> None:
    first = add_template(store.templates, (), a_draft(), "Giao ban")
    store.templates.remove(first.id)
    assert add_template(store.templates, (), a_draft(), "Giao ban").id == "giao-ban-2"
    assert store.templates.get("giao-ban").content == first.content


def test_parts_that_are_chosen_are_kept_and_no_others(store: Store) -> None:
    draft = a_draft(subject="Kết luận")
    item = add_notice(store.templates, (), draft, "Giao ban", frozenset({TemplatePart.SUBJECT}))
    kept = template_draft(item)
    assert (kept.subject, kept.recipients, kept.body) == ("Kết luận", (), ())


def test_a_changed_template_is_known_as_changed(store: Store) -> None:
    change_template(store.templates, SHIPPED, "giao-ban", a_draft())
    (changed, _) = offered(store.templates, SHIPPED)
    assert (changed.id, changed.title, changed.is_as_shipped) == ("giao-ban", "Giao ban", False)
    assert template_draft(changed).body == a_draft().body
    with pytest.raises(UnknownTemplate):
        change_template(store.templates, SHIPPED, "la", a_draft())


def test_a_template_that_is_no_draft_is_told() -> None:
    with pytest.raises(UnusableDraft):
        template_draft(SHIPPED[0])
