"""Open files of phrases: the packs shipped with the program, and packs that travel."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from desktop_app.phrases.packs import Pack, PackFault, read_pack
from desktop_app.phrases.phrase import Phrase
from desktop_app.workspace.open_draft import read_file
from desktop_app.workspace.phrase_errors import UnusablePhraseFile
from desktop_app.workspace.shipped_files import read_shipped

INDEX: Final = "index.json"

Shipped = Mapping[str, Phrase]
"""The shipped phrases by their ids, in the order of the packs."""


def open_pack(file: Path) -> Pack:
    """The pack of a file; raises UnreadableFile, UnusablePhraseFile."""
    content = read_file(file)
    try:
        return read_pack(content)
    except PackFault as fault:
        raise UnusablePhraseFile(file, fault) from fault


def shipped_phrases(folder: Path) -> Shipped:
    """The phrases of the packs that the index names; none where there is no index.

    Raises UnreadableFile, UnusableDraft (of the index), UnusablePhraseFile.
    """
    index = folder / INDEX
    if not index.exists():
        return {}
    names = read_shipped(index, tuple[str, ...])
    packs = (open_pack(folder / f"{name}.json") for name in names)
    return {phrase.id: phrase for pack in packs for phrase in pack.phrases}
