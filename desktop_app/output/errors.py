"""What is wrong with the program itself when a document cannot be made."""

from pathlib import Path


class BrokenTemplate(Exception):
    """The Word template that is part of the program is missing or no Word file."""

    def __init__(self, file: Path) -> None:
        super().__init__(str(file))
        self.file = file
