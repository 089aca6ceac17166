"""The bench of the export step."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.store.store import Store
from tests.builders.drafts import a_draft
from tests.builders.stores import a_store
from tests.unit.presenters.output_step.bench import Bench


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A store of the test."""
    with a_store(tmp_path) as opened:
        yield opened


@pytest.fixture
def bench(store: Store, tmp_path: Path) -> Bench:
    """The export step of a notice in July 2022; its files go into a folder of the test."""
    folder = tmp_path / "van-ban"
    folder.mkdir()
    return Bench(store, a_draft(), folder)
