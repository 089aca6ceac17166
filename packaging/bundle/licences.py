"""Collects the licences of everything in a package: `licences.py TARGET [INTERNAL]`.

TARGET gets a folder for each Python package of the runtime lock, for Python and Qt, and, where
INTERNAL (the folder of a Linux bundle's libraries) is named, the texts of the Debian packages that
libraries came from.
"""

import re
import shutil
import subprocess
import sys
import sysconfig
from importlib.metadata import Distribution, distribution
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
TEXTS: Final = Path(__file__).with_name("texts")
"""Licences that packages name and leave out."""

BUILT_WITH: Final = ("pyinstaller",)
"""Its start program is part of every bundle."""

ONLY_FOR_BUILDING: Final = frozenset({"setuptools"})
_LICENCE: Final = re.compile(r"(?i)(?:^|/)(?:licen[cs]es?|copying|notice)\b[^/]*$|/licenses/")


def main(arguments: list[str]) -> int:
    """Fill the folder; the exit code is 1 when a package is without a licence."""
    target = Path(arguments[0])
    shutil.rmtree(target, ignore_errors=True)
    taken = {
        name: _take_package(distribution(name), target / name) for name in (*_locked(), *BUILT_WITH)
    }
    taken["python"] = _take_python(target / "python")
    for library in _libraries(arguments[1:]):
        taken[library.name] = _take_library(library, target / "linux")
    missing = [name for name, is_taken in taken.items() if not is_taken]
    for name in missing:
        print(f"no licence found: {name}", file=sys.stderr)
    return 1 if missing else 0


def _locked() -> list[str]:
    lock = (ROOT / "packaging" / "lock" / "runtime.txt").read_text()
    names = re.findall(r"^([\w.-]+)==", lock, re.MULTILINE)
    return [name for name in names if name not in ONLY_FOR_BUILDING]


def _take_package(package: Distribution, folder: Path) -> bool:
    texts = [file for file in package.files or () if _LICENCE.search(str(file))]
    texts = [file for file in texts if ".dist-info/" in str(file)]
    for file in texts:
        _copy(Path(str(package.locate_file(file))), folder)
    named = package.metadata.json
    licence = str(named.get("license_expression") or named.get("license", ""))
    if not texts and "LGPL-3.0" in licence:  # Qt's packages
        for name in ("LGPL-3", "GPL-3"):
            _copy(TEXTS / f"{name}.txt", folder)
        return True
    return bool(texts)


def _take_python(folder: Path) -> bool:
    number = ".".join(sysconfig.get_python_version().split(".")[:2])
    for place in (
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        Path(f"/usr/share/doc/python{number}/copyright"),
        Path(f"/usr/share/doc/libpython{number}-minimal/copyright"),
    ):
        if place.is_file():
            _copy(place, folder)
            return True
    return False


def _libraries(folders: list[str]) -> list[Path]:
    found = [library for folder in folders for library in Path(folder).glob("lib*.so*")]
    own = re.compile(r"libpython|libQt6|libicu.*\.73|libpyside6|libshiboken6")
    return [one for one in found if not one.is_symlink() and not own.match(one.name)]


def _take_library(library: Path, folder: Path) -> bool:
    asked = subprocess.run(
        ("dpkg-query", "-S", f"*/{library.name}"), check=False, capture_output=True, text=True
    )
    for package in re.findall(r"^([^:,\s]+)", asked.stdout, re.MULTILINE):
        text = Path("/usr/share/doc") / package / "copyright"
        if text.is_file():
            folder.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(text, folder / f"{package}.txt")
            return True
    return False


def _copy(file: Path, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, folder / (file.name if file.suffix else f"{file.name}.txt"))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
