"""A book of phrases on an empty store, and a few shipped phrases."""

import pytest

from desktop_app.store.store import Store
from desktop_app.workspace.open_phrases import Shipped
from desktop_app.workspace.phrase_book import PhraseBook
from tests.unit.workspace.phrases.samples import SHIPPED


@pytest.fixture
def shipped() -> Shipped:
    """Three phrases of the program."""
    return SHIPPED


@pytest.fixture
def book(store: Store, shipped: Shipped) -> PhraseBook:
    """All that can be done with them."""
    return PhraseBook(store, shipped)
