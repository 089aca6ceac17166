"""What PyInstaller would take along and the program never loads."""

import re
import subprocess
from collections.abc import Callable, Iterable
from pathlib import PurePosixPath
from typing import Final

from host_libraries import left_to_host

EXCLUDED: Final = [
    "PySide6.QtNetwork",  # the program has nobody to call
    "_hashlib",  # hashlib has its own sums; this one brings OpenSSL
    "_ssl",
    "_tkinter",
    "doctest",
    "numpy",
    "pdb",
    "pip",
    "pydoc",
    "setuptools",
    "ssl",
    "tkinter",
    "unittest",
]

_LANGUAGES: Final = "vi|en|root"

_UNWANTED: Final = tuple(
    re.compile(pattern)
    for pattern in (
        r"babel/locale-data/(?!(?:" + _LANGUAGES + r")\.dat$)",
        r"lxml/(?:html|isoschematron|objectify)\b",
        r"docx/templates/",  # the program has its own template
        r"PySide6/(?:Qt/)?translations/",  # none is Vietnamese; resources/locale has those words
        r"PySide6/(?:Qt/)?plugins/(?:designer|egldeviceintegrations|generic)/",
        r"PySide6/(?:Qt/)?plugins/(?:networkinformation|qmllint|qmltooling|sqldrivers|tls)/",
        r"PySide6/(?:Qt/)?plugins/vectorimageformats/",
        r"PySide6/(?:Qt/)?plugins/wayland-graphics-integration-server/",
        r"PySide6/(?:Qt/)?plugins/imageformats/(?:lib)?q(?!svg|jpeg|ico)\w+\.",
        r"PySide6/(?:Qt/)?plugins/platforms/(?:lib)?q(?:direct2d|eglfs|linuxfb|minimal|vkkhr|vnc)",
        r"PySide6/(?:Qt/)?plugins/platforminputcontexts/(?:lib)?qtvirtualkeyboard",
        r"PySide6/(?:Qt/)?plugins/platformthemes/libqgtk3",  # brings all of GTK
        r"PySide6/opengl32sw\.dll$",  # 20 MB of OpenGL for windows that paint none
    )
)


def is_wanted(target: str) -> bool:
    """Whether a file goes into the bundle; `target` is its path there, on any system."""
    path = target.replace("\\", "/")
    return not any(pattern.match(path) for pattern in _UNWANTED)


def linked_names(library: str) -> list[str]:
    """The file names of the shared libraries that a Linux library or program is linked to."""
    read = subprocess.run(("objdump", "-p", library), check=True, capture_output=True, text=True)
    return re.findall(r"^ *NEEDED +(\S+)", read.stdout, re.MULTILINE)


def needed(
    binaries: Iterable[tuple[str, str]], names_used_by: Callable[[str], Iterable[str]]
) -> frozenset[str]:
    """The targets of the (target, source) pairs loaded by name or linked to by one that is.

    A plain library (lib*.so*) is loaded because another links to it: those that only left-out
    plug-ins or the host's libraries needed go too. `names_used_by` gives the file names a source is
    linked to.
    """
    libraries: dict[str, tuple[str, str]] = {}
    waiting: list[tuple[str, str]] = []
    for target, source in binaries:
        path = PurePosixPath(target.replace("\\", "/"))
        if left_to_host(path.name):
            continue
        if _is_linked_only(path):
            libraries[path.name] = (target, source)
        else:
            waiting.append((target, source))
    found: set[str] = set()
    while waiting:
        target, source = waiting.pop()
        found.add(target)
        if libraries:  # none are on Windows, nor a way to read what they are linked to
            waiting.extend(
                libraries.pop(name) for name in names_used_by(source) if name in libraries
            )
    return frozenset(found)


def _is_linked_only(path: PurePosixPath) -> bool:
    is_library = path.name.startswith("lib") and ".so" in path.name
    is_library &= not path.name.startswith("libpython")  # the start program loads it by name
    return is_library and "plugins" not in path.parts
