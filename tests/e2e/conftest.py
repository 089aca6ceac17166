"""One screen with a Vietnamese keyboard for all tests of this folder, a store for each."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.e2e.program import ScreenProgram
from tests.e2e.screen import Screen, a_screen, missing_tools, vietnamese_keyboard

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """One worker has the screen: who has the keyboard is not shared."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.xdist_group("screen"))


@pytest.fixture(scope="session")
def screen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Screen]:
    missing = missing_tools()
    if missing and "CI" not in os.environ:
        pytest.skip(f"no {', '.join(missing)}: packaging/setup/system.sh test installs them")
    assert not missing
    folder = tmp_path_factory.mktemp("screen")
    with a_screen(folder) as shown, vietnamese_keyboard(shown, folder):
        shown.environment["PYTHONPATH"] = str(ROOT)
        yield shown


@pytest.fixture
def program(screen: Screen, tmp_path: Path) -> Iterator[ScreenProgram]:
    """The program on a new store, and no key pressed yet."""
    screen.keys = 0
    made = ScreenProgram(screen, tmp_path)
    yield made
    made.end_all()


@pytest.fixture
def shoot(screen: Screen, tmp_path: Path) -> Callable[[str], None]:
    """Keeps a picture of the screen beside the test's files, where ImageMagick is there."""

    def take(name: str) -> None:
        if shutil.which("import") is not None:
            screen.run("import", "-window", "root", str(tmp_path / f"{name}.png"))

    return take
