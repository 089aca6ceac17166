"""The pages of the manual, shipped with the program."""

from pathlib import Path

from desktop_app.workspace.errors import UnreadableFile
from desktop_app.workspace.open_draft import read_file


def read_manual_page(folder: Path, name: str) -> str:
    """The Markdown of a page; raises UnreadableFile."""
    file = folder / f"{name}.md"
    try:
        return read_file(file).decode("utf-8")
    except UnicodeDecodeError as fault:
        raise UnreadableFile(file, "other") from fault
