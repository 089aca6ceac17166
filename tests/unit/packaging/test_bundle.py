"""What goes into a bundle and what is left out or left to the machine."""

import pytest

from host_libraries import OPTIONAL, PACKAGES, dependencies, recommendations
from trimming import is_wanted, needed

QT = "PySide6/Qt/plugins"


@pytest.mark.parametrize(
    "path",
    [
        "babel/locale-data/vi.dat",
        "babel/locale-data/en.dat",
        "babel/locale-data/root.dat",
        "babel/global.dat",
        f"{QT}/platforms/libqxcb.so",
        f"{QT}/platforms/libqwayland.so",
        f"{QT}/platforms/libqoffscreen.so",
        f"{QT}/imageformats/libqsvg.so",
        f"{QT}/platforminputcontexts/libibusplatforminputcontextplugin.so",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "resources/standards/nd30-2020.json",
    ],
)
def test_what_the_program_loads_goes_along(path: str) -> None:
    assert is_wanted(path)


@pytest.mark.parametrize(
    "path",
    [
        "babel/locale-data/en_GB.dat",
        "babel/locale-data/vai.dat",
        "docx/templates/default.docx",
        "lxml/objectify.cpython-311-x86_64-linux-gnu.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        f"{QT}/tls/libqopensslbackend.so",
        f"{QT}/networkinformation/libqnetworkmanager.so",
        f"{QT}/platforms/libqvnc.so",
        f"{QT}/imageformats/libqwebp.so",
        "PySide6\\plugins\\tls\\qschannelbackend.dll",
        "PySide6/opengl32sw.dll",
    ],
)
def test_what_it_never_loads_stays_behind(path: str) -> None:
    assert not is_wanted(path)


def test_a_library_goes_along_when_something_kept_is_linked_to_it() -> None:
    links = {"plugin": ["libone.so.1"], "one": ["libtwo.so.1", "libc.so.6"], "two": [], "alone": []}
    binaries = [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "plugin"),
        ("libone.so.1", "one"),
        ("libtwo.so.1", "two"),
        ("libalone.so.1", "alone"),
        ("libpython3.11.so.1.0", "two"),
        ("libstdc++.so.6", "two"),
    ]
    assert needed(binaries, links.__getitem__) == {
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "libone.so.1",
        "libtwo.so.1",
        "libpython3.11.so.1.0",
    }


def test_windows_keeps_every_library() -> None:
    binaries = [("PySide6\\Qt6Core.dll", "a"), ("python313.dll", "b")]
    assert needed(binaries, lambda _: []) == {"PySide6\\Qt6Core.dll", "python313.dll"}


def test_the_package_depends_on_every_library_left_to_the_machine() -> None:
    asked = dependencies("2.36").split(", ")
    assert asked == sorted(set(asked))
    assert "libc6 (>= 2.36)" in asked
    assert {one.partition(" (")[0] for one in asked} == set(PACKAGES.values())
    assert recommendations().split(", ") == sorted(set(OPTIONAL.values()))
