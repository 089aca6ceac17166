"""What the command line is given by the composition root."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.presenters.catalogue import Catalogue

if TYPE_CHECKING:
    from desktop_app.cli.storeroom import Storeroom
    from desktop_app.workspace.export_notice import Press


class House:
    """The program's folders and the rooms a command needs, opened only when asked for.

    `folder` tells where a file without a given place goes. `press` gives the
    `workspace.export_notice.Press`, `storeroom` the way to the store; they are calls, so that help
    and samples do not wait for fonts, standards and the store. `version` is the program's own.
    """

    def __init__(
        self,
        *,
        samples: Path,
        folder: Callable[[], Path],
        version: str,
        catalogue: Catalogue,
        press: Callable[[], "Press"],
        write_file: Callable[[Path, bytes], None],
        storeroom: Callable[[], "Storeroom"],
    ) -> None:
        self.samples = samples
        self.folder = folder
        self.version = version
        self.catalogue = catalogue
        self.press = press
        self.write_file = write_file
        self.storeroom = storeroom
