"""`pytest tests/golden --regenerate-golden` writes the golden files anew instead of comparing."""

from pathlib import Path

import pytest

from tests.rendering.renderings import Renderings

OPTION = "--regenerate-golden"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that rewrites the golden files; look at their diff before committing them."""
    parser.addoption(OPTION, action="store_true", help="write tests/golden/expected anew")


@pytest.fixture
def regenerates(pytestconfig: pytest.Config) -> bool:
    """Whether the golden files are to be written anew."""
    return bool(pytestconfig.getoption(OPTION, default=False))


@pytest.fixture(scope="session")
def written() -> Renderings:
    """Every case as .docx; its pages are never asked for."""
    return Renderings.of(Path())
