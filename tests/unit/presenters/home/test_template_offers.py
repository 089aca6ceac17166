"""Newer shipped templates are offered until they are taken or declined, and never in the way."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.presenters.catalogue import Catalogue
from desktop_app.presenters.home.template_offers import TemplateOffers
from desktop_app.presenters.sentences import Sentences
from desktop_app.store.store import Store
from desktop_app.workspace.upgrade_templates import upgrade_templates
from tests.builders.stores import a_store
from tests.unit.workspace.test_upgrade_templates import change, shipped


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A store in which both templates of the first version were changed."""
    with a_store(tmp_path) as opened:
        upgrade_templates(opened, shipped(1))
        change(opened, "giao-ban")
        change(opened, "kiem-tra")
        yield opened


@pytest.fixture
def offers(store: Store) -> TemplateOffers:
    return TemplateOffers(store, lambda: shipped(2), Sentences(Catalogue()), str)


def test_each_is_offered_until_it_is_answered(store: Store, offers: TemplateOffers) -> None:
    told: list[str] = []
    offers.told.add(told.append)
    first, second = offers.look()
    assert "“Mẫu giao-ban”" in offers.words(first)
    offers.accept(first)
    offers.decline(second)
    assert told == ["Đã thêm mẫu “Mẫu giao-ban (2)” vào danh sách mẫu."]
    assert offers.look() == ()
    assert len(store.templates.list()) == 3


def test_what_cannot_be_kept_is_told_and_offered_again(
    store: Store, offers: TemplateOffers
) -> None:
    told: list[str] = []
    offers.told.add(told.append)
    (first, _) = offers.look()
    store.database.connection.execute("PRAGMA query_only = ON")
    offers.accept(first)
    offers.decline(first)
    store.database.connection.execute("PRAGMA query_only = OFF")
    assert len(told) == 2
    assert len(offers.look()) == 2


def test_a_start_is_not_hindered_by_a_store_that_cannot_be_written(store: Store) -> None:
    store.database.connection.execute("PRAGMA query_only = ON")
    newer = TemplateOffers(
        store, lambda: shipped(1, "giao-ban", "kiem-tra", "moi"), Sentences(Catalogue()), str
    )
    assert newer.look() == ()
    store.database.connection.execute("PRAGMA query_only = OFF")
