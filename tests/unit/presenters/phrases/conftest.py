"""The page of phrases on a store of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.store.store import Store
from desktop_app.workspace.phrase_book import PhraseBook
from tests.builders.stores import a_store
from tests.unit.presenters.phrases.shelf import SHIPPED, Shelf


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An empty store."""
    with a_store(tmp_path / "kho") as opened:
        yield opened


@pytest.fixture
def book(store: Store) -> PhraseBook:
    """Its phrases, and three shipped ones."""
    return PhraseBook(store, SHIPPED)


@pytest.fixture
def shelf(book: PhraseBook, store: Store) -> Shelf:
    """The page, opened."""
    return Shelf(book, store.settings)
