"""The drafts shipped with the program: list them, take one."""

import json
from pathlib import Path

from msgspec import Struct

from desktop_app.workspace.errors import UnknownSample
from desktop_app.workspace.open_draft import read_file


class Sample(Struct, frozen=True):
    """A shipped draft: its name, a Vietnamese line about it, its system (party or state)."""

    name: str
    title: str
    system: str


def list_samples(folder: Path) -> tuple[Sample, ...]:
    """All shipped drafts in their order; raises UnreadableFile."""
    return tuple(Sample(**entry) for entry in json.loads(read_file(folder / "index.json")))


def take_sample(folder: Path, name: str) -> bytes:
    """The draft file of a sample as it is shipped; raises UnknownSample, UnreadableFile."""
    names = tuple(sample.name for sample in list_samples(folder))
    if name not in names:
        raise UnknownSample(name, names)
    return read_file(folder / f"{name}.tbkl")
