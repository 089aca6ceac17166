"""What can keep a use case on phrases from being done.

What is wrong with a single phrase is told by `phrases.packs.PackFault`, as for a pack.
"""

from pathlib import Path

from desktop_app.phrases.packs import PackFault
from desktop_app.workspace.errors import WorkspaceError


class UnusablePhraseFile(WorkspaceError):
    """A file that was read but holds no usable pack of phrases; `fault` says what and where."""

    def __init__(self, file: Path, fault: PackFault) -> None:
        super().__init__(f"{file}: {fault}")
        self.file = file
        self.fault = fault
