"""Lays out the program for Windows from wheels: `kit.py TREE WHEELS VERSION [PYTHON]`.

WHEELS are those of the runtime lock for Windows. PYTHON is the folder of an official embeddable
Python for Windows of PYTHON_VERSION; without one the tree needs such a Python on the machine.
"""

import re
import shutil
import sys
from pathlib import Path, PurePosixPath
from typing import Final
from zipfile import ZipFile

PYTHON_VERSION: Final = "3.13"
ROOT: Final = Path(__file__).resolve().parents[2]
HERE: Final = Path(__file__).with_name("tree")
LIBRARIES: Final = "thu-vien"
"""The folder of the unpacked wheels; tbkl.pyw looks for it."""

QT_MODULES: Final = ("QtCore", "QtGui", "QtPrintSupport", "QtSvg", "QtWidgets")
"""What the program uses of Qt."""

ONLY_FOR_BUILDING: Final = ("setuptools",)
_LANGUAGES: Final = ("vi", "en", "root")

_QT: Final = re.compile(
    r"PySide6/(?:"
    rf"(?:{'|'.join(QT_MODULES)})\.pyd"
    rf"|(?:{'|'.join(name.replace('Qt', 'Qt6') for name in QT_MODULES)})\.dll"
    r"|pyside6\.abi3\.dll|(?:concrt|msvcp|vcruntime)140\w*\.dll"
    r"|__init__\.py|_config\.py|_git_pyside_version\.py"
    r"|support/.*\.py"
    r"|plugins/platforms/q(?:windows|offscreen)\.dll"
    r"|plugins/imageformats/q(?:ico|jpeg|svg)\.dll"
    r"|plugins/iconengines/qsvgicon\.dll"
    r"|plugins/styles/.*\.dll"
    r")$"
)
_ONLY_FOR_DEVELOPERS: Final = re.compile(
    r"(?i)\.(?:pyi|pyx|pxd|h|lib|c|cpp|hpp|po|pot)$|/tests?/|^docx/templates/"
    r"|^lxml/(?:html|isoschematron|objectify|includes)\b|\.dist-info/(?!licen[cs]es/)"
)


def main(arguments: list[str]) -> int:
    """Make the tree anew."""
    tree, wheels, version, *python = arguments
    target = Path(tree)
    shutil.rmtree(target, ignore_errors=True)
    for wheel in sorted(Path(wheels).glob("*.whl")):
        if not wheel.name.startswith(ONLY_FOR_BUILDING):
            unpack(wheel, target / LIBRARIES)
    take_program(target)
    if python:
        take_python(Path(python[0]), target / "python")
    print(f"{version}: {sum(1 for _ in target.rglob('*'))} files in {target}")
    return 0


def unpack(wheel: Path, target: Path) -> None:
    """The files of the wheel that the program loads, and its licences."""
    with ZipFile(wheel) as packed:
        for name in packed.namelist():
            if not name.endswith("/") and is_wanted(name):
                file = target / name
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(packed.read(name))


def is_wanted(name: str) -> bool:
    """Whether a file of a wheel goes along; `name` is its path in the wheel."""
    if name.startswith("PySide6/"):
        return bool(_QT.match(name))
    if name.startswith("babel/locale-data/"):
        return PurePosixPath(name).stem in _LANGUAGES
    return not _ONLY_FOR_DEVELOPERS.search(name)


def take_program(target: Path) -> None:
    """The program itself, its resources, and the files that start it."""
    compiled = shutil.ignore_patterns("__pycache__")
    for folder in ("desktop_app", "resources"):
        shutil.copytree(ROOT / folder, target / folder, ignore=compiled)
    for file in HERE.iterdir():
        text = file.read_text("utf-8").replace("@PYTHON@", PYTHON_VERSION)
        end = "\r\n" if file.suffix == ".cmd" else "\n"
        (target / file.name).write_text(text, "utf-8", newline=end)


def take_python(source: Path, target: Path) -> None:
    """The embeddable Python; raises SystemExit where it is none of the version the wheels fit."""
    number = PYTHON_VERSION.replace(".", "")
    for needed in ("python.exe", "pythonw.exe", f"python{number}.dll", f"python{number}.zip"):
        if not (source / needed).is_file():
            sys.exit(f"{source} is no embeddable Python {PYTHON_VERSION}: {needed} is missing.")
    shutil.copytree(source, target)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
