"""Where the store is, and what lies beside it."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from msgspec import Struct

FILE_NAME: Final = "thong-bao.db"
PORTABLE_FOLDER: Final = "du-lieu"
VARIABLE: Final = "TBKL_STORE"

_PROGRAM: Final = "tbkl"
_SUFFIXES: Final = (".db", ".sqlite", ".sqlite3")


class StorePlace(Struct, frozen=True):
    """The store's file, and the files and folders that belong to it."""

    file: Path

    @property
    def folder(self) -> Path:
        """The folder of the store."""
        return self.file.parent

    @property
    def backups(self) -> Path:
        """The folder of the backups."""
        return self.folder / "backups"

    @property
    def damaged(self) -> Path:
        """The folder of what was set aside."""
        return self.folder / "damaged"

    @property
    def lock(self) -> Path:
        """Who has the store open."""
        return self.file.with_suffix(".lock")

    @property
    def request(self) -> Path:
        """A second start's wish that the first window come to the front."""
        return self.file.with_suffix(".raise")

    @property
    def companions(self) -> tuple[Path, Path]:
        """What SQLite lays beside an open file; the first belongs to its content."""
        name = self.file.name
        return self.file.with_name(f"{name}-wal"), self.file.with_name(f"{name}-shm")


def store_file(
    explicit: Path | None, program_folder: Path | None, environment: Mapping[str, str]
) -> Path:
    """Where the store is: the file or folder named (`--store`, else TBKL_STORE in `environment`),
    a folder `du-lieu` beside the program (portable), or the user's data folder.

    A path that is no folder yet names a file when it ends in .db, .sqlite or .sqlite3, otherwise
    a folder to be made.
    """
    named = explicit
    if named is None and environment.get(VARIABLE):
        named = Path(environment[VARIABLE])
    if named is not None:
        named = named.expanduser().absolute()
        is_file = named.is_file() or (not named.is_dir() and named.suffix.lower() in _SUFFIXES)
        return named if is_file else named / FILE_NAME
    if program_folder is not None and (portable := program_folder / PORTABLE_FOLDER).is_dir():
        return portable.absolute() / FILE_NAME
    return _user_folder() / FILE_NAME


def _user_folder() -> Path:
    from platformdirs import user_data_path

    return user_data_path(_PROGRAM, appauthor=False)
