"""The packages that `make package` left in build/, installed for the time of the tests."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.screen import a_screen
from tests.packaging.framebuffer import Framebuffer, framebuffer_options
from tests.packaging.installed import Installed

BUILD = Path(__file__).parents[2] / "build"
SIZE = (1280, 720)


def made(pattern: str) -> Path:
    """The newest package of that name; the test fails where `make package` has not run."""
    found = sorted(BUILD.glob(pattern), key=lambda file: file.stat().st_mtime)
    assert found, f"no build/{pattern}: run `make package` first"
    return found[-1]


@pytest.fixture(scope="session")
def deb() -> Path:
    return made("tbkl_*_amd64.deb")


@pytest.fixture(scope="session")
def installed(deb: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installed]:
    """The .deb installed as an administrator does it; unpacked where the tests may not install."""
    root = tmp_path_factory.mktemp("root")
    if os.geteuid() != 0 or shutil.which("tbkl") is not None:
        subprocess.run(("dpkg-deb", "-x", str(deb), str(root)), check=True)
        yield Installed(root / "usr/lib/tbkl/tbkl", root, by_dpkg=False)
        return
    subprocess.run(("dpkg", "-i", str(deb)), check=True, capture_output=True)
    try:
        yield Installed(Path("/usr/bin/tbkl"), Path("/"), by_dpkg=True)
    finally:
        subprocess.run(("dpkg", "-r", "tbkl"), check=False, capture_output=True)


@pytest.fixture(scope="session")
def framebuffer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Framebuffer]:
    """A real X screen whose picture can be read."""
    folder = tmp_path_factory.mktemp("screen")
    size = f"{SIZE[0]}x{SIZE[1]}x24"
    with a_screen(folder, size, framebuffer_options(folder)) as screen:
        yield Framebuffer(screen, folder)
