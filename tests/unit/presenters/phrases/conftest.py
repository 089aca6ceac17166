"""The page of phrases on a store of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.workspace.phrase_book import PhraseBook
from tests.builders.stores import a_store
from tests.unit.presenters.phrases.shelf import SHIPPED, Shelf


@pytest.fixture
def book(tmp_path: Path) -> Iterator[PhraseBook]:
    """The phrases of an empty store and three shipped ones."""
    with a_store(tmp_path / "kho") as store:
        yield PhraseBook(store, SHIPPED)


@pytest.fixture
def shelf(book: PhraseBook) -> Shelf:
    """The page, opened."""
    return Shelf(book)
