"""The self-test of an installed program: quiet when all is well, and it would notice."""

import shutil
from pathlib import Path

import pytest

from tests.integration.program import RESOURCES, process, sample_names

OWN_RESOURCES = """
import sys
from pathlib import Path
from desktop_app import bootstrap
bootstrap.RESOURCES = Path(sys.argv.pop(1))
sys.exit(bootstrap.run_program(sys.argv[1:]))
"""


@pytest.fixture
def own_resources(tmp_path: Path) -> Path:
    """The program's data, to be damaged."""
    return Path(shutil.copytree(RESOURCES, tmp_path / "resources"))


def test_every_screen_opens_and_every_sample_is_exported(tmp_path: Path) -> None:
    run = process("selftest", folder=tmp_path)
    assert run == (0, "Mọi màn hình mở được, mọi bản mẫu xuất được.\n", "")
    assert not (tmp_path / ".data").exists()


def test_what_is_broken_is_listed(tmp_path: Path, own_resources: Path) -> None:
    broken = sample_names()[0]
    (own_resources / "samples" / f"{broken}.tbkl").write_text("{}")
    (own_resources / "icons" / "signature.svg").unlink()
    run = process(str(own_resources), "selftest", folder=tmp_path, command=("-c", OWN_RESOURCES))
    assert run.code == 1
    places = {line.partition(":")[0] for line in run.out.splitlines()}
    assert {f"{broken}.docx", f"{broken}.pdf"} <= places
    assert any(place.startswith(("window", "open", "step-")) for place in places)
