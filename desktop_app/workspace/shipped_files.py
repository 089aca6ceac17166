"""Read a data file shipped with the program: strictly, every fault with its place."""

from pathlib import Path
from typing import TypeVar

from desktop_app.notice.errors import DraftError
from desktop_app.notice.json_text import parse_json
from desktop_app.notice.strict import convert_strictly
from desktop_app.notice.text_rules import clean_tree
from desktop_app.workspace.errors import UnusableDraft
from desktop_app.workspace.open_draft import read_file

T = TypeVar("T")


def read_shipped(file: Path, kind: type[T]) -> T:
    """The value of type `kind` in a JSON file, its texts in NFC.

    Raises UnreadableFile, and UnusableDraft with the place of the fault in the file.
    """
    content = read_file(file)
    try:
        value: T = convert_strictly(clean_tree(parse_json(content)), kind)
    except DraftError as fault:
        raise UnusableDraft(file, fault) from fault
    return value
