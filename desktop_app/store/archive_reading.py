"""Reading an archive: checked from the first to the last byte before anything is made of it."""

import hashlib
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, TypeVar
from zipfile import BadZipFile, LargeZipFile, ZipFile

import msgspec

from desktop_app.notice.draft_file import load_draft
from desktop_app.notice.errors import DraftError
from desktop_app.store.archive_form import (
    FORMAT,
    MANIFEST,
    NOTICES,
    PIECES,
    VERSION,
    ArchivedNotice,
    Manifest,
    Piece,
    draft_name,
)
from desktop_app.store.errors import UnusableArchive
from desktop_app.store.moments import from_text

T = TypeVar("T")

_LARGEST: Final = 1 << 30
_BROKEN: Final = (
    BadZipFile,
    LargeZipFile,
    zlib.error,
    EOFError,
    KeyError,
    NotImplementedError,
    RuntimeError,
    DraftError,
    ValueError,
    msgspec.DecodeError,
)


class Archive:
    """An open archive; everything in it has been checked."""

    def __init__(self, archive: ZipFile) -> None:
        self._zip = archive
        self.notices = tuple(self._lines(NOTICES, ArchivedNotice))
        self.pieces = tuple(self._lines(PIECES, Piece))

    def file(self, sha256: str) -> bytes:
        """The bytes of a draft's file."""
        return self._zip.read(draft_name(sha256))

    def check(self) -> None:
        """Raise ValueError or DraftError for a draft or a time that is not what it should be."""
        for archived in self.notices:
            notice = archived.notice
            times = [notice.created, notice.binned, *(export.at for export in archived.exports)]
            times += [version.at for version in notice.versions]
            numbers = [version.number for version in notice.versions]
            if not numbers or numbers != sorted(set(numbers)) or numbers[0] < 1:
                raise ValueError(notice.id)
            for text in filter(None, times):
                from_text(text)
            for version in notice.versions:
                self._check_draft(version.sha256, notice.id)

    def _check_draft(self, sha256: str, notice_id: str) -> None:
        data = self.file(sha256)
        if hashlib.sha256(data).hexdigest() != sha256 or load_draft(data).id != notice_id:
            raise ValueError(sha256)

    def _lines(self, name: str, form: type[T]) -> Iterator[T]:
        for line in self._zip.read(name).splitlines():
            yield msgspec.json.decode(line, type=form)


@contextmanager
def opened_archive(file: Path) -> Iterator[Archive]:
    """The archive of a file, checked; raises UnusableArchive."""
    try:
        stream = file.open("rb")
    except FileNotFoundError as fault:
        raise UnusableArchive(file, "missing") from fault
    except OSError as fault:
        raise UnusableArchive(file, "unreadable") from fault
    with stream:
        try:
            archive = ZipFile(stream)
        except (BadZipFile, OSError) as fault:
            raise UnusableArchive(file, "other_file") from fault
        with archive:
            yield _checked(file, archive)


def _checked(file: Path, archive: ZipFile) -> Archive:
    if MANIFEST not in archive.namelist():
        raise UnusableArchive(file, "other_file")
    try:
        manifest = msgspec.json.decode(archive.read(MANIFEST), type=Manifest)
        is_newer = manifest.version > VERSION
        if manifest.format == FORMAT and not is_newer:
            _refuse_huge(archive)
            found = Archive(archive)
            found.check()
            return found
    except _BROKEN as fault:
        raise UnusableArchive(file, "damaged") from fault
    raise UnusableArchive(file, "newer_version" if manifest.format == FORMAT else "other_file")


def _refuse_huge(archive: ZipFile) -> None:
    for entry in archive.infolist():
        if entry.file_size > _LARGEST:
            raise ValueError(entry.filename)
