"""The .deb: what is in it, installed, used on the command line, removed with the data kept."""

import gzip
import re
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET
from zipfile import ZipFile

import pytest

from desktop_app import __version__
from desktop_app.cli.help_texts import HELP
from host_libraries import OPTIONAL, PACKAGES
from tests.integration.program import sample_names
from tests.packaging.conftest import made
from tests.packaging.installed import Installed


def asked(*command: str) -> str:
    """What a command prints; fails with what it says where it fails."""
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path


def test_help_and_version_are_those_of_the_source(installed: Installed, home: Path) -> None:
    assert installed.run("--help", home=home) == (0, HELP[""], "")
    assert installed.run("--version", home=home) == (0, f"tbkl {__version__}\n", "")


def test_every_sample_is_there(installed: Installed, home: Path) -> None:
    run = installed.run("samples", home=home)
    assert (run.code, run.err) == (0, "")
    assert all(name in run.out for name in sample_names())


@pytest.mark.parametrize("ending", ["docx", "pdf"])
def test_a_sample_is_exported(installed: Installed, home: Path, ending: str) -> None:
    assert installed.run("samples", "giao-ban-2022", "-o", "a.tbkl", home=home).code == 0
    target = f"thông báo.{ending}"
    assert installed.run("export", "a.tbkl", "-o", target, home=home) == (0, f"{target}\n", "")
    content = (home / target).read_bytes()
    assert content.startswith({"docx": b"PK", "pdf": b"%PDF"}[ending])


def test_it_finds_itself_whole(installed: Installed, home: Path) -> None:
    run = installed.run("selftest", home=home, patience=180)
    assert run.code == 0, run.out + run.err


def test_nothing_of_the_developers_is_in_it(installed: Installed) -> None:
    inside = installed.root / "usr/lib/tbkl/_internal"
    names = {file.name.partition("-")[0].lower() for file in inside.iterdir()}
    assert not names & {
        "pytest",
        "mypy",
        "hypothesis",
        "docxtpl",
        "ruff",
        "pyinstaller",
        "setuptools",
    }
    assert not list(inside.rglob("*Network*"))
    assert not list(inside.rglob("libssl*"))


def test_every_library_is_in_it_or_asked_of_the_machine(installed: Installed) -> None:
    folder = installed.root / "usr/lib/tbkl"
    binaries = [file for file in folder.rglob("*.so*") if not file.is_symlink()]
    wanted: set[str] = set()
    for binary in (*binaries, folder / "tbkl"):
        wanted |= set(re.findall(r"NEEDED +(\S+)", asked("objdump", "-p", str(binary))))
    missing = wanted - {file.name for file in binaries} - set(PACKAGES) - set(OPTIONAL)
    assert not missing


def test_no_link_leads_nowhere(installed: Installed) -> None:
    folder = installed.root / "usr/lib/tbkl"
    assert [file for file in folder.rglob("*") if file.is_symlink() and not file.exists()] == []


def test_the_desktop_takes_its_files(installed: Installed) -> None:
    share = installed.root / "usr/share"
    asked("desktop-file-validate", str(share / "applications/tbkl.desktop"))
    metainfo = share / "metainfo/vn.tbkl.tbkl.metainfo.xml"
    asked("appstreamcli", "validate", "--no-net", str(metainfo))
    entry = (share / "applications/tbkl.desktop").read_text("utf-8")
    component = ET.parse(metainfo).getroot()
    mime = ET.parse(share / "mime/packages/tbkl.xml").getroot()[0]
    kind = mime.get("type")
    assert kind == "application/x-tbkl+json"
    assert f"MimeType={kind};" in entry
    assert component.findtext("provides/mediatype") == kind
    assert component.findtext("launchable") == "tbkl.desktop"
    release = component.find("releases/release")
    assert release is not None
    assert release.get("version") == __version__
    for place in ("apps/tbkl", f"mimetypes/{str(kind).replace('/', '-')}"):
        assert (share / f"icons/hicolor/scalable/{place}.svg").is_file()
        assert len(list((share / "icons/hicolor").glob(f"*/{place}.png"))) == 9


def test_a_draft_is_known_by_its_name(installed: Installed, tmp_path: Path) -> None:
    packages = tmp_path / "mime/packages"
    packages.mkdir(parents=True)
    (packages / "tbkl.xml").write_bytes(
        (installed.root / "usr/share/mime/packages/tbkl.xml").read_bytes()
    )
    asked("update-mime-database", str(tmp_path / "mime"))
    assert "50:application/x-tbkl+json:*.tbkl" in (tmp_path / "mime/globs2").read_text()


@pytest.mark.parametrize(("place", "heading"), [("man1", "COMMANDS"), ("vi/man1", "CÁC LỆNH")])
def test_the_manual_page_can_be_read(installed: Installed, place: str, heading: str) -> None:
    page = installed.root / "usr/share/man" / place / "tbkl.1.gz"
    text = gzip.decompress(page.read_bytes()).decode()
    assert heading in text
    assert '.SS "tbkl selftest"' in text


def test_licences_of_everything_go_along(installed: Installed) -> None:
    folder = installed.root / "usr/lib/tbkl/giay-phep"
    parts = {file.name for file in folder.iterdir()}
    assert parts >= {"babel", "lxml", "msgspec", "pyside6-essentials", "python", "rapidfuzz"}
    assert all(any(part.iterdir()) for part in folder.iterdir())
    assert "LESSER" in (folder / "pyside6-essentials/LGPL-3.txt").read_text()


def test_debian_has_no_error_to_report(deb: Path) -> None:
    done = subprocess.run(
        ("lintian", "--fail-on", "error", "--allow-root", str(deb)),
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_portable_archive_keeps_its_data_beside_it(tmp_path: Path) -> None:
    asked("tar", "-xzf", str(made("tbkl-*-linux-x86_64.tar.gz")), "-C", str(tmp_path))
    folder = tmp_path / f"tbkl-{__version__}"
    portable = Installed(folder / "tbkl", tmp_path, by_dpkg=False)
    home = tmp_path / "home"
    home.mkdir()
    portable.run("samples", "giao-ban-2022", "-o", "a.tbkl", home=home)
    assert portable.run("save", "a.tbkl", home=home).code == 0
    assert (folder / "du-lieu/thong-bao.db").is_file()
    assert not (home / ".local").exists()


def test_the_portable_folder_for_windows_has_all_parts() -> None:
    with ZipFile(made("tbkl-*-windows*.zip")) as packed:
        names = {name.partition("/")[2] for name in packed.namelist()}
    assert {"du-lieu/", "ThongBaoKetLuan.cmd", "tbkl.cmd", "tbkl.pyw"} <= names
    assert {"thu-vien/PySide6/QtCore.pyd", "desktop_app/__main__.py"} <= names
