"""The composition root: builds the rooms on demand and hands them to each other."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app import __version__
from desktop_app.cli.house import House
from desktop_app.cli.main import run
from desktop_app.cli.usage import NoScreen
from desktop_app.presenters.catalogue import SOURCE_LANGUAGE, Catalogue

if TYPE_CHECKING:
    from desktop_app.cli.storeroom import Storeroom
    from desktop_app.layout.metrics import FontMetrics
    from desktop_app.layout.sheet import Sheet
    from desktop_app.workspace.export_notice import Press

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
PROGRAM = "tbkl"


def run_program(arguments: Sequence[str]) -> int:
    """Run the command line with everything it needs; the exit code."""
    language = os.environ.get("TBKL_LANG", SOURCE_LANGUAGE)
    house = House(
        samples=RESOURCES / "samples",
        organs=RESOURCES / "lexicon" / "organs.json",
        folder=here,
        version=__version__,
        catalogue=Catalogue.load(RESOURCES / "locale", language),
        press=press,
        write_file=write_file,
        storeroom=storeroom,
        open_window=open_window,
        selftest=selftest,
    )
    return run(arguments, house)


def here() -> Path:
    """The folder the program was called in; a relative one when that folder is gone."""
    try:
        return Path.cwd()
    except OSError:
        return Path()


def write_file(target: Path, content: bytes) -> None:
    """Write a file whole or not at all."""
    from desktop_app.output.safe_file import write_whole

    write_whole(target, content)


def press() -> "Press":
    """Standards shipped and the user's own, the font's measures, and the writers by ending."""
    from desktop_app.layout.metrics import FontMetrics
    from desktop_app.standards.library import StandardLibrary
    from desktop_app.standards.packs import read_packs
    from desktop_app.workspace.export_notice import Press

    metrics = FontMetrics.read(RESOURCES / "fonts" / "advances.json")
    folders = (RESOURCES / "standards", user_folder() / "standards")
    return Press(
        library=StandardLibrary(read_packs(folders)),
        metrics=metrics,
        writers={".docx": docx, ".pdf": lambda sheet: pdf(sheet, metrics)},
        write_file=write_file,
    )


def storeroom() -> "Storeroom":
    """Where the notices are kept, not opened yet."""
    from desktop_app.cli.storeroom import Storeroom
    from desktop_app.store.moments import utc_now

    return Storeroom(program_folder(), os.environ, utc_now, RESOURCES)


def open_window(store: str | None, draft: Path | None) -> int:
    """Show the window until it is closed; the exit code. Raises NoScreen."""
    from desktop_app.ui.screen import has_screen

    if not has_screen():
        raise NoScreen
    from desktop_app.bootstrap.window import run_window

    return run_window(store, draft)


def selftest() -> tuple[str, ...]:
    """Every screen opened where nobody sees it, every sample exported; what failed, a line each."""
    from desktop_app.bootstrap.selftest import faults_found

    return faults_found()


def program_folder() -> Path:
    """The folder of the program, beside which a portable store lies."""
    if getattr(sys, "frozen", False):
        return Path(sys.executable).resolve().parent
    return RESOURCES.parent


def user_folder() -> Path:
    """Where the user's own packs (and later notices) are kept."""
    from platformdirs import user_data_path

    return user_data_path(PROGRAM, appauthor=False)


def docx(sheet: "Sheet") -> bytes:
    """The sheet as a Word file."""
    from desktop_app.output.docx_writer import docx_bytes

    return docx_bytes(sheet, RESOURCES / "docx" / "notice.docx")


def pdf(sheet: "Sheet", metrics: "FontMetrics") -> bytes:
    """The sheet's pages as a PDF, painted by Qt without a screen."""
    from desktop_app.layout.metrics import FontMissing
    from desktop_app.layout.paginate import paginate
    from desktop_app.ui.paper.fonts import FaceMissing
    from desktop_app.ui.paper.pdf import ensure_gui, pdf_bytes

    ensure_gui()
    try:
        return pdf_bytes(paginate(sheet, metrics), RESOURCES / "fonts", sheet.date)
    except FaceMissing as fault:
        raise FontMissing(fault.file) from fault
