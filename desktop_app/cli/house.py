"""What the command line is given by the composition root."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.presenters.catalogue import Catalogue

if TYPE_CHECKING:
    from desktop_app.cli.storeroom import Storeroom
    from desktop_app.workspace.export_notice import Press


class House(NamedTuple):
    """The program's folders and the rooms a command needs, opened only when asked for.

    `organs` is the file of bodies known by name. `folder` tells where a file without a given place
    goes. `press` gives the `workspace.export_notice.Press`, `storeroom` the way to the store; they
    are calls, so that help and samples do not wait for fonts, standards and the store. `version` is
    the program's own.
    `open_window` shows the window on a store (None: the usual one), with a draft file taken in, and
    gives the exit code when it is closed; raises NoScreen. `selftest` gives the faults it found.
    """

    samples: Path
    organs: Path
    folder: Callable[[], Path]
    version: str
    catalogue: Catalogue
    press: Callable[[], "Press"]
    write_file: Callable[[Path, bytes], None]
    storeroom: Callable[[], "Storeroom"]
    open_window: Callable[[str | None, Path | None], int]
    selftest: Callable[[], tuple[str, ...]]

    @property
    def lexicon(self) -> Path:
        """The folder of the files of words, `organs` among them."""
        return self.organs.parent

    @property
    def rules(self) -> Path:
        """The folder of the rules that are checked."""
        return self.lexicon.parent / "rules"
