"""Templates, profiles and phrases on their shelves."""

import hashlib

import pytest
from msgspec.structs import replace

from desktop_app.store.errors import UnknownItem, UnknownPhrase, UnknownProfile, UnknownTemplate
from desktop_app.store.shelf import ShelfItem
from desktop_app.store.store import Store
from tests.builders.stores import HOUR, MORNING, HandClock


def an_item(id_: str = "giao-ban", content: bytes = b"{}", **changes: object) -> ShelfItem:
    """A template of one's own."""
    return replace(ShelfItem(id=id_, title="Giao ban tháng", content=content), **changes)


def test_a_piece_comes_back_with_the_time_it_was_put(store: Store, clock: HandClock) -> None:
    item = an_item(group="hội nghị", position=3, content=b"\xff\0")
    assert store.templates.put(item) == replace(item, changed=MORNING)
    clock.advance(HOUR)
    assert store.templates.get("giao-ban").changed == MORNING
    assert store.templates.put(item).changed == MORNING + HOUR


def test_a_time_that_is_given_stays(store: Store) -> None:
    assert store.templates.put(an_item(changed=MORNING - HOUR)).changed == MORNING - HOUR


def test_the_shelves_do_not_know_each_other(store: Store) -> None:
    store.templates.put(an_item(content=b"template"))
    store.profiles.put(an_item(content=b"profile"))
    assert store.templates.get("giao-ban").content == b"template"
    assert store.profiles.get("giao-ban").content == b"profile"
    assert store.phrases.list() == ()


def test_the_list_goes_by_group_position_and_title(store: Store) -> None:
    for id_, group, position, title in (
        ("1", "b", 0, "a"),
        ("2", "a", 2, "a"),
        ("3", "a", 1, "z"),
        ("4", "a", 1, "b"),
    ):
        store.phrases.put(an_item(id_, group=group, position=position, title=title))
    assert [item.id for item in store.phrases.list()] == ["4", "3", "2", "1"]


def test_a_removed_piece_is_remembered_and_can_be_brought_back(store: Store) -> None:
    store.profiles.put(an_item())
    store.profiles.remove("giao-ban")
    assert store.profiles.list() == ()
    assert [item.removed for item in store.profiles.list(with_removed=True)] == [MORNING]
    assert store.profiles.get("giao-ban").removed == MORNING
    store.profiles.bring_back("giao-ban")
    assert store.profiles.get("giao-ban").removed is None


def test_whether_a_shipped_piece_is_as_it_was_shipped(store: Store) -> None:
    shipped = an_item(origin="shipped", shipped_sha256=hashlib.sha256(b"{}").hexdigest())
    assert store.templates.put(shipped).is_as_shipped
    assert not store.templates.put(replace(shipped, content=b"{ }")).is_as_shipped
    assert not store.templates.put(an_item("own")).is_as_shipped


@pytest.mark.parametrize(
    ("name", "kind"),
    [("templates", UnknownTemplate), ("profiles", UnknownProfile), ("phrases", UnknownPhrase)],
)
def test_unknown_pieces(store: Store, name: str, kind: type[UnknownItem]) -> None:
    shelf = getattr(store, name)
    for call in (shelf.get, shelf.remove, shelf.bring_back):
        with pytest.raises(kind) as caught:
            call("khong-co")
        assert caught.value.id == "khong-co"
