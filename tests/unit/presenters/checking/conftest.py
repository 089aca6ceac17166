"""A store of the test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.store.store import Store
from tests.builders.stores import a_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with a_store(tmp_path / "kho") as opened:
        yield opened
