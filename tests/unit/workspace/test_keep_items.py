"""Pieces of a shelf by name: renamed, removed, brought back, never overwritten."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.store.errors import UnknownProfile, UnknownTemplate
from desktop_app.store.shelf import Shelf, ShelfItem
from desktop_app.workspace.keep_items import (
    add_item,
    bring_back_item,
    find_item,
    free_title,
    offered,
    remove_item,
    removed_items,
    rename_item,
)
from desktop_app.workspace.shelf_errors import NameTaken
from desktop_app.workspace.shipped_items import shipped_item
from tests.builders.stores import a_store

SHIPPED = tuple(
    shipped_item(ShelfItem(id=one, title=title, content=one.encode()))
    for one, title in [("giao-ban", "Giao ban"), ("kiem-tra", "Kiểm tra")]
)


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    with a_store(tmp_path) as opened:
        yield opened.templates


def titles(shelf: Shelf) -> set[str]:
    return {item.title for item in offered(shelf, SHIPPED)}


def test_what_is_only_shipped_can_be_removed_and_brought_back(shelf: Shelf) -> None:
    remove_item(shelf, SHIPPED, "Giao ban")
    assert titles(shelf) == {"Kiểm tra"}
    assert [item.id for item in removed_items(shelf)] == ["giao-ban"]
    back = bring_back_item(shelf, SHIPPED, "Giao ban")
    assert (back.content, back.is_as_shipped, back.removed) == (b"giao-ban", True, None)
    assert titles(shelf) == {"Giao ban", "Kiểm tra"}


def test_a_removed_piece_is_not_there_to_be_removed_again(shelf: Shelf) -> None:
    remove_item(shelf, SHIPPED, "giao-ban")
    with pytest.raises(UnknownTemplate):
        remove_item(shelf, SHIPPED, "giao-ban")
    with pytest.raises(UnknownTemplate):
        bring_back_item(shelf, SHIPPED, "kiem-tra")


def test_removing_a_changed_piece_keeps_what_it_was_changed_to(shelf: Shelf) -> None:
    shelf.put(ShelfItem(id="giao-ban", title="Của tôi", content=b"x"))
    remove_item(shelf, SHIPPED, "Của tôi")
    assert bring_back_item(shelf, SHIPPED, "giao-ban").content == b"x"


def test_a_piece_has_a_new_name_under_its_old_id(shelf: Shelf) -> None:
    renamed = rename_item(shelf, SHIPPED, "Giao ban", "Giao ban tuần")
    assert (renamed.id, renamed.is_as_shipped) == ("giao-ban", True)
    assert titles(shelf) == {"Giao ban tuần", "Kiểm tra"}
    assert rename_item(shelf, SHIPPED, "giao-ban", "Giao ban tuần") == renamed
    with pytest.raises(NameTaken):
        rename_item(shelf, SHIPPED, "giao-ban", "Kiểm tra")


def test_a_name_taken_meanwhile_needs_another_one_to_come_back(shelf: Shelf) -> None:
    remove_item(shelf, SHIPPED, "giao-ban")
    add_item(shelf, SHIPPED, ShelfItem(id="", title="Giao ban", content=b"y"))
    with pytest.raises(NameTaken) as caught:
        bring_back_item(shelf, SHIPPED, "giao-ban")
    assert (caught.value.name, caught.value.kind) == ("Giao ban", "template")
    assert [item.id for item in removed_items(shelf)] == ["giao-ban"]
    back = bring_back_item(shelf, SHIPPED, "giao-ban", "Giao ban cũ")
    assert (back.id, back.content) == ("giao-ban", b"giao-ban")


def test_a_free_title_is_one_that_is_not_offered(shelf: Shelf) -> None:
    assert free_title(shelf, SHIPPED, "Họp") == "Họp"
    assert free_title(shelf, SHIPPED, "Giao ban") == "Giao ban (2)"
    assert free_title(shelf, SHIPPED, "Giao ban", but="giao-ban") == "Giao ban"
    add_item(shelf, SHIPPED, ShelfItem(id="", title="Giao ban (2)", content=b""))
    assert free_title(shelf, SHIPPED, "Giao ban") == "Giao ban (3)"


def test_what_is_unknown_is_told_by_its_kind() -> None:
    with pytest.raises(UnknownProfile):
        find_item("profile", SHIPPED, "la")
