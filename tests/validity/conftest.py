"""The notices as .docx bytes, without any renderer."""

from pathlib import Path

import pytest

from tests.rendering.renderings import Renderings


@pytest.fixture(scope="session")
def written() -> Renderings:
    """Every case as .docx; its pages are never asked for."""
    return Renderings.of(Path())
