"""The self-test: every screen opened where nobody sees it, every sample exported."""

import os
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

SHADES: Final = ("light", "dark")


def faults_found() -> tuple[str, ...]:
    """What failed, a line each; everything that is made lies in a temporary folder."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from desktop_app.ui.application import make_application

    make_application(["tbkl"])  # before a PDF makes a smaller one: a process has only one
    with TemporaryDirectory(prefix="tbkl-") as folder:
        return (*_of_exports(Path(folder)), *_of_screens(Path(folder)))


def _of_exports(folder: Path) -> Iterator[str]:
    from desktop_app import bootstrap
    from desktop_app.workspace.export_notice import export_notice
    from desktop_app.workspace.open_draft import open_draft
    from desktop_app.workspace.take_sample import list_samples

    press = bootstrap.press()
    samples = bootstrap.RESOURCES / "samples"
    for sample in list_samples(samples):
        for ending in press.writers:

            def export(name: str = sample.name, ending: str = ending) -> None:
                draft = open_draft(samples / f"{name}.tbkl")
                export_notice(draft, press, folder / f"{name}{ending}", folder)

            yield from _fault_of(f"{sample.name}{ending}", export)


def _of_screens(folder: Path) -> Iterator[str]:
    from desktop_app.bootstrap.tour import Tour

    tour = Tour(folder)
    hindrance = tuple(_fault_of("window", tour.begin))
    if hindrance:
        yield from hindrance
        return
    for shade in SHADES:
        yield from _fault_of(shade, partial(tour.wear, shade))
        for name, show in tour.screens():
            yield from _fault_of(f"{name} ({shade})", show)
    yield from _fault_of("close", tour.end)
    yield from tour.complaints


def _fault_of(place: str, do: Callable[[], object]) -> Iterator[str]:
    """Nothing, or the fault as a line: a self-test goes on after any of them."""
    try:
        do()
    except Exception as fault:  # noqa: BLE001 - whatever it is, it is what is looked for
        yield f"{place}: {type(fault).__name__}: {fault}"
