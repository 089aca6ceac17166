"""Every limit of the size script fires one step above it and stays silent at it."""

import subprocess
import sys
from pathlib import Path

import pytest

import sizes


def write(package: Path, name: str, source: str) -> None:
    path = package / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(source, encoding="utf-8")


def offences(package: Path) -> list[str]:
    return list(sizes.offences(sizes.measure(package)))


def function(lines: int) -> str:
    return "def long() -> None:\n" + "    print()\n" * (lines - 1)


def method_class(methods: int) -> str:
    return "class Wide:\n" + "    def m(self) -> None: ...\n" * methods


def short_files(package: Path) -> None:
    """Keeps the median low whatever else is in `package`."""
    for name in ("one.py", "two.py", "three.py"):
        write(package, name, "x = 1\n")


@pytest.mark.parametrize(
    ("name", "at_limit", "above", "offence"),
    [
        ("long.py", "x = 1\n" * 500, "x = 1\n" * 501, "long.py: 501 lines, a file may have 500"),
        ("f.py", function(50), function(51), "f.py:1 long: 51 lines, a function may have 50"),
        (
            "room/f.py",
            "async " + function(50),
            "async " + function(51),
            "room/f.py:1 long: 51 lines, a function may have 50",
        ),
        (
            "wide.py",
            method_class(25),
            method_class(26),
            "wide.py:1 Wide: 26 methods, a class may have 25",
        ),
    ],
)
def test_a_size_is_fine_at_its_limit_and_reported_above(
    tmp_path: Path, name: str, at_limit: str, above: str, offence: str
) -> None:
    short_files(tmp_path)
    write(tmp_path, name, at_limit)
    assert offences(tmp_path) == []
    write(tmp_path, name, above)
    assert offences(tmp_path) == [offence]


def test_the_median_is_fine_at_its_limit_and_reported_above(tmp_path: Path) -> None:
    write(tmp_path, "one.py", "x = 1\n" * 10)
    write(tmp_path, "two.py", "x = 1\n" * 120)
    write(tmp_path, "three.py", "x = 1\n" * 300)
    assert offences(tmp_path) == []
    write(tmp_path, "two.py", "x = 1\n" * 121)
    assert offences(tmp_path) == ["median file length 121 lines, it may be 120"]


@pytest.mark.parametrize(
    "name",
    [
        "utils.py",
        "helpers.py",
        "common/__init__.py",
        "room/manager.py",
        "room/managers.py",
        "text_utils.py",
    ],
)
def test_a_vague_module_name_is_reported(tmp_path: Path, name: str) -> None:
    write(tmp_path, "room/commonly.py", "")
    assert offences(tmp_path) == []
    write(tmp_path, name, "")
    assert offences(tmp_path) == [f"{name}: a module is named after what it does"]


def test_the_summary_names_median_spread_and_largest(tmp_path: Path) -> None:
    for lines in range(1, 21):
        write(tmp_path, f"f{lines:02}.py", "x = 1\n" * lines)
    write(tmp_path, "room/g.py", function(30))
    assert list(sizes.summary(sizes.measure(tmp_path))) == [
        "21 files, 240 lines, median 11",
        "file: 95 % up to 20 lines, largest 30 (room/g.py)",
        "function: 95 % up to 30 lines, largest 30 (room/g.py:1 long)",
        "class: none",
    ]


def test_the_script_fails_with_the_offences_on_stderr(tmp_path: Path) -> None:
    write(tmp_path, "helpers.py", "")
    command = [sys.executable, sizes.__file__, str(tmp_path)]
    run = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert run.returncode == 1
    assert run.stderr == "helpers.py: a module is named after what it does\n"
    (tmp_path / "helpers.py").unlink()
    assert subprocess.run(command, capture_output=True, check=False).returncode == 0
