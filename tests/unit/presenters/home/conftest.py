"""A store and its clock for every test that asks."""

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest

from desktop_app.store.store import Store
from tests.builders.stores import HandClock, a_store


@pytest.fixture
def clock() -> HandClock:
    """A clock that stands until the test moves it."""
    return HandClock()


@pytest.fixture
def store(tmp_path: Path, clock: HandClock) -> Iterator[Store]:
    """An empty store without chores."""
    with a_store(tmp_path, clock) as opened:
        yield opened


@pytest.fixture
def new_id() -> Callable[[], str]:
    """Ids that tell the order they were given in."""
    numbers = count(1)
    return lambda: f"moi-{next(numbers)}"
