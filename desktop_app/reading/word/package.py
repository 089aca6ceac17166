"""The zip a .docx is: opened with limits, so that a hostile file costs no more than others."""

import io
import zlib
from collections.abc import Mapping
from typing import Final
from zipfile import BadZipFile, LargeZipFile, ZipFile, ZipInfo

from desktop_app.reading.word.errors import UnreadableWord

MAX_FILE: Final = 30_000_000
MAX_ENTRIES: Final = 2_000
MAX_PART: Final = 20_000_000
MAX_TOTAL: Final = 60_000_000
MAX_RATIO: Final = 300
_RATIO_FROM: Final = 1_000_000
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_NAMES: Final = ("EncryptedPackage", "EncryptionInfo")
_TYPES: Final = "[Content_Types].xml"
_BROKEN: Final = (
    BadZipFile,
    LargeZipFile,
    zlib.error,
    EOFError,
    OSError,
    ValueError,
    NotImplementedError,
)
_SIGNS: Final = (
    ("macroEnabled", "macros"),
    ("wordprocessingml.template.main", "template"),
    ("wordprocessingml.document.main", ""),
    ("spreadsheetml", "other_office"),
    ("presentationml", "other_office"),
)


class Package:
    """The parts of a .docx by name; a part is unpacked when it is asked for, up to the limits."""

    def __init__(self, content: bytes) -> None:
        """Raises UnreadableWord."""
        _check_start(content)
        try:
            self._zip = ZipFile(io.BytesIO(content))
        except _BROKEN as fault:
            raise UnreadableWord("damaged") from fault
        self._entries = _checked(self._zip.infolist())
        self._left = MAX_TOTAL
        _check_kind(self)

    def has(self, name: str) -> bool:
        """Whether there is such a part."""
        return name in self._entries

    def part(self, name: str) -> bytes:
        """The bytes of a part; b"" when there is none. Raises UnreadableWord."""
        entry = self._entries.get(name)
        if entry is None:
            return b""
        try:
            with self._zip.open(entry) as stream:
                content = stream.read(min(MAX_PART, self._left) + 1)
        except _BROKEN as fault:
            raise UnreadableWord("damaged") from fault
        except RuntimeError as fault:
            raise UnreadableWord("encrypted") from fault
        self._left -= len(content)
        if len(content) > MAX_PART or self._left < 0:
            raise UnreadableWord("too_packed")
        return content


def _check_start(content: bytes) -> None:
    if not content.strip(b"\0"):
        raise UnreadableWord("empty")
    if len(content) > MAX_FILE:
        raise UnreadableWord("too_large")
    if content.startswith(_OLE):
        names = [name.encode("utf-16-le") for name in _ENCRYPTED_NAMES]
        is_encrypted = any(name in content for name in names)
        raise UnreadableWord("encrypted" if is_encrypted else "old_format")
    if not content.startswith(b"PK"):
        raise UnreadableWord("not_word")


def _checked(entries: list[ZipInfo]) -> Mapping[str, ZipInfo]:
    if len(entries) > MAX_ENTRIES:
        raise UnreadableWord("too_packed")
    for entry in entries:
        if entry.flag_bits & 1:
            raise UnreadableWord("encrypted")
        is_dense = entry.file_size > _RATIO_FROM and (
            entry.file_size > MAX_RATIO * max(1, entry.compress_size)
        )
        if is_dense:
            raise UnreadableWord("too_packed")
    return {entry.filename.replace("\\", "/").lstrip("/"): entry for entry in entries}


def _check_kind(package: Package) -> None:
    types = package.part(_TYPES).decode("utf-8", "replace")
    for sign, code in _SIGNS:
        if sign in types:
            if code:
                raise UnreadableWord(code)
            return
    if package.has("mimetype"):
        raise UnreadableWord("other_office")
    raise UnreadableWord("not_word")
