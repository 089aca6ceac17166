"""Export a notice: the sheet under the ruling standard, written whole as .docx or .pdf."""

import hashlib
from collections.abc import Callable, Mapping
from pathlib import Path

from msgspec import Struct

from desktop_app.layout.compose import compose
from desktop_app.layout.metrics import FontMetrics
from desktop_app.layout.sheet import Sheet
from desktop_app.notice.draft import Draft
from desktop_app.notice.file_name import file_stem
from desktop_app.standards.library import Choice, StandardLibrary
from desktop_app.workspace.errors import UnknownFormat

SheetWriter = Callable[[Sheet], bytes]
FileWriter = Callable[[Path, bytes], None]
USUAL_FORMAT = ".docx"


class Press(Struct, frozen=True):
    """What an export needs: standards, measures, a writer for every ending, the safe file writer.

    The writers come from outside, so that no use case knows Qt or loads python-docx unasked.
    """

    library: StandardLibrary
    metrics: FontMetrics
    writers: Mapping[str, SheetWriter]
    write_file: FileWriter


class Exported(Struct, frozen=True):
    """What was written: the file, the standard and why it ruled, whether an old file gave way.

    `sha256` is of the file's bytes.
    """

    file: Path
    choice: Choice
    replaced: bool
    sha256: str


def export_notice(
    draft: Draft, press: Press, target: Path | None, folder: Path, standard: str | None = None
) -> Exported:
    """Write the notice to `target`, or under a free name after its content in `folder`.

    `standard` overrides the one the draft's system and date choose. Nothing is written before the
    whole document is made. Raises UnknownFormat, UnknownStandard, and what the writers raise.
    """
    file = target or free_name(folder, file_stem(draft), USUAL_FORMAT)
    ending = file.suffix.lower()
    if ending not in press.writers:
        raise UnknownFormat(file, tuple(press.writers))
    choice = press.library.choose(draft, standard)
    content = press.writers[ending](compose(draft, choice.standard, press.metrics))
    replaced = is_there(file)
    press.write_file(file, content)
    return Exported(file, choice, replaced, hashlib.sha256(content).hexdigest())


def free_name(folder: Path, stem: str, ending: str) -> Path:
    """The first of `stem`, `stem-2`, `stem-3` ... that no file of the folder bears."""
    file = folder / f"{stem}{ending}"
    count = 1
    while is_there(file):
        count += 1
        file = folder / f"{stem}-{count}{ending}"
    return file


def is_there(file: Path) -> bool:
    """Whether there is such a file; False where one cannot look (no right, an impossible name)."""
    try:
        return file.exists()
    except (OSError, ValueError):
        return False
