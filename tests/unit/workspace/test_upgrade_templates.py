"""Newer shipped templates in the store: taken, replaced, offered; what is one's own stays."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.notice.draft_file import load_draft
from desktop_app.store.shelf import ShelfItem
from desktop_app.store.store import Store
from desktop_app.workspace.default_templates import DefaultTemplate, ShippedTemplate
from desktop_app.workspace.keep_items import remove_item, rename_item
from desktop_app.workspace.keep_templates import add_template, change_template
from desktop_app.workspace.upgrade_templates import (
    RECORDS,
    Offer,
    accept_offer,
    decline_offer,
    restore_default_templates,
    upgrade_templates,
)
from tests.builders.drafts import a_draft
from tests.builders.stores import a_store

NAMES = ("giao-ban", "kiem-tra")


def shipped(version: int, *names: str) -> tuple[ShippedTemplate, ...]:
    """The templates of a version of the program."""
    return tuple(
        ShippedTemplate(
            DefaultTemplate(
                id=name,
                version=version,
                title=f"Mẫu {name}",
                about="",
                system="party",
                office="tinh-uy",
                kind="giao-ban",
            ),
            a_draft(id="mau", subject=f"Bản {version}"),
        )
        for name in names or NAMES
    )


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with a_store(tmp_path) as opened:
        yield opened


def there(store: Store) -> dict[str, tuple[str, str | None]]:
    """Title and subject of every template that is offered, by its id."""
    return {
        item.id: (item.title, load_draft(item.content).subject) for item in store.templates.list()
    }


def change(store: Store, name: str = "giao-ban", subject: str = "Của tôi") -> None:
    change_template(store.templates, (), name, a_draft(subject=subject))


def test_the_first_start_brings_all_and_the_next_one_changes_nothing(store: Store) -> None:
    assert upgrade_templates(store, shipped(1)) == ()
    assert there(store) == {name: (f"Mẫu {name}", "Bản 1") for name in NAMES}
    before = store.templates.list()
    assert upgrade_templates(store, shipped(1)) == ()
    assert store.templates.list() == before


def test_what_was_never_touched_is_replaced_and_what_was_changed_is_offered(store: Store) -> None:
    upgrade_templates(store, shipped(1))
    change(store)
    offer = Offer("giao-ban", "Mẫu giao-ban", "giao-ban", "Mẫu giao-ban", 2)
    assert upgrade_templates(store, shipped(2)) == (offer,)
    assert [subject for _, subject in there(store).values()] == ["Của tôi", "Bản 2"]
    assert upgrade_templates(store, shipped(2)) == (offer,)


def test_an_accepted_offer_stands_beside_the_changed_one(store: Store) -> None:
    upgrade_templates(store, shipped(1))
    change(store)
    (offer,) = upgrade_templates(store, shipped(2))
    item = accept_offer(store, shipped(2), offer)
    assert there(store)[item.id] == ("Mẫu giao-ban (2)", "Bản 2")
    assert there(store)["giao-ban"] == ("Mẫu giao-ban", "Của tôi")
    assert upgrade_templates(store, shipped(2)) == ()
    assert upgrade_templates(store, shipped(3)) == ()
    assert there(store)[item.id][1] == "Bản 3"


def test_a_declined_offer_is_not_made_again_but_a_newer_one_is(store: Store) -> None:
    upgrade_templates(store, shipped(1))
    change(store)
    (offer,) = upgrade_templates(store, shipped(2))
    decline_offer(store, offer)
    assert upgrade_templates(store, shipped(2)) == ()
    assert [one.version for one in upgrade_templates(store, shipped(3))] == [3]
    assert there(store)["giao-ban"][1] == "Của tôi"


def test_a_removed_template_does_not_come_back_but_a_restored_one_does(store: Store) -> None:
    upgrade_templates(store, shipped(1))
    remove_item(store.templates, (), "giao-ban")
    upgrade_templates(store, shipped(2))
    assert [*there(store)] == ["kiem-tra"]
    assert [item.id for item in restore_default_templates(store, shipped(2))] == ["giao-ban"]
    assert there(store)["giao-ban"] == ("Mẫu giao-ban", "Bản 2")
    assert restore_default_templates(store, shipped(2)) == ()


def test_a_template_removed_before_anything_was_put_in_stays_removed(store: Store) -> None:
    from desktop_app.workspace.shipped_items import template_items

    remove_item(store.templates, template_items(shipped(1)), "giao-ban")
    upgrade_templates(store, shipped(1))
    assert [*there(store)] == ["kiem-tra"]


def test_a_changed_and_removed_template_is_kept_when_the_shipped_one_comes_back(
    store: Store,
) -> None:
    upgrade_templates(store, shipped(1))
    change(store)
    remove_item(store.templates, (), "giao-ban")
    (item,) = restore_default_templates(store, shipped(1))
    assert (item.id, item.title) == ("giao-ban-2", "Mẫu giao-ban")
    assert load_draft(store.templates.get("giao-ban").content).subject == "Của tôi"


def test_a_renamed_template_is_upgraded_under_its_new_name(store: Store) -> None:
    upgrade_templates(store, shipped(1))
    rename_item(store.templates, (), "giao-ban", "Giao ban tuần")
    upgrade_templates(store, shipped(2))
    assert there(store)["giao-ban"] == ("Giao ban tuần", "Bản 2")


def test_a_new_template_gives_way_to_ones_own_of_the_same_name(store: Store) -> None:
    add_template(store.templates, (), a_draft(subject="Tôi lập"), "Mẫu giao-ban")
    upgrade_templates(store, shipped(1, "giao-ban"))
    assert {*there(store).values()} == {("Mẫu giao-ban", "Tôi lập"), ("Mẫu giao-ban (2)", "Bản 1")}


def test_an_older_program_does_not_bring_its_older_templates(store: Store) -> None:
    upgrade_templates(store, shipped(2))
    assert upgrade_templates(store, shipped(1)) == ()
    assert there(store)["giao-ban"][1] == "Bản 2"


@pytest.mark.parametrize("records", [None, 5, {"giao-ban": {"version": "x"}}])
def test_lost_records_touch_nothing_that_was_changed(store: Store, records: object) -> None:
    upgrade_templates(store, shipped(1))
    change(store)
    store.settings.put(RECORDS, records)
    assert upgrade_templates(store, shipped(1)) == ()
    assert [one.own_id for one in upgrade_templates(store, shipped(2))] == ["giao-ban"]
    assert [subject for _, subject in there(store).values()] == ["Của tôi", "Bản 2"]


@given(
    acts=st.lists(
        st.tuples(st.sampled_from(["change", "remove", "upgrade", "restore"]), st.integers(0, 1)),
        max_size=8,
    )
)
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_a_person_wrote_is_there_whatever_comes(
    tmp_path_factory: pytest.TempPathFactory, acts: list[tuple[str, int]]
) -> None:
    written: set[str] = set()
    with a_store(tmp_path_factory.mktemp("kho")) as store:
        for version, (act, which) in enumerate(acts, start=1):
            offered = {item.id for item in store.templates.list()}
            if act == "upgrade":
                upgrade_templates(store, shipped(version))
            elif act == "restore":
                restore_default_templates(store, shipped(version))
                current = [subject for _, subject in there(store).values()]
                assert current.count(f"Bản {version}") == len(NAMES)
            elif NAMES[which] in offered and act == "remove":
                remove_item(store.templates, (), NAMES[which])
            elif NAMES[which] in offered:
                before = load_draft(store.templates.get(NAMES[which]).content).subject
                written.discard(str(before))
                change(store, NAMES[which], f"Của tôi {version}")
                written.add(f"Của tôi {version}")
        kept = store.templates.list(with_removed=True)
        assert written <= {load_draft(item.content).subject for item in kept}
        titles = [item.title for item in store.templates.list()]
        assert len(set(titles)) == len(titles)


def test_the_position_and_group_are_those_of_the_list(store: Store) -> None:
    upgrade_templates(store, shipped(1))
    items: tuple[ShelfItem, ...] = store.templates.list()
    assert [(item.position, item.group) for item in items] == [(0, "giao-ban"), (1, "giao-ban")]
    assert all(item.is_as_shipped for item in items)
    assert msgspec.json.decode(items[0].content)["subject"] == "Bản 1"
