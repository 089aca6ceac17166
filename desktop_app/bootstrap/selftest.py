"""The self-test: every screen opened where nobody sees it, every sample exported."""

import os
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final
from uuid import uuid4

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
        yield from _fault_of(f"{sample.name} read", partial(_read_again, sample.name, folder))


def _read_again(name: str, folder: Path) -> None:
    """The Word file of a sample says what the sample says, and nothing in it is called wrong."""
    from desktop_app import bootstrap
    from desktop_app.checking.checkup import Checkup
    from desktop_app.checking.rules import RuleBook
    from desktop_app.workspace.open_checkers import proofreader
    from desktop_app.workspace.open_draft import open_draft
    from desktop_app.workspace.read_word import read_word_file, word_reader

    resources, press = bootstrap.RESOURCES, bootstrap.press()
    draft = open_draft(resources / "samples" / f"{name}.tbkl")
    reader = word_reader(resources / "lexicon", press, lambda: uuid4().hex)
    read = read_word_file(folder / f"{name}.docx", reader, draft.date.year)
    said = [block.text for block in draft.all_blocks()]
    if [block.text for block in read.draft.all_blocks()] != said:
        raise ValueError("other texts")
    language = proofreader(resources / "lexicon")
    checkup = Checkup(RuleBook.read(resources / "rules"), (language,), (language,))
    wrong = [one.found for one in checkup.of_text("\n".join(said)) if one.level == "error"]
    if wrong:
        raise ValueError(f"called wrong: {wrong}")


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
