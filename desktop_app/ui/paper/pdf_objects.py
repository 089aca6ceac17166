"""A small PDF taken apart into its numbered objects and put together again."""

import re
from collections.abc import Mapping
from hashlib import md5
from itertools import pairwise

from msgspec import Struct

_TABLE_AT = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*\Z")
_TABLE = re.compile(rb"xref\s+0 (\d+)\s+")
_ENTRY = re.compile(rb"(\d{10}) \d{5} ([nf])[ \r\n]{2}")
_ENTRY_SIZE = 20
_HEADER = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"


class NotTakenApart(Exception):
    """The bytes are no PDF with one plain table of objects."""


class PdfObjects(Struct, frozen=True):
    """The objects of a PDF by number, without `obj` and `endobj`; `root` and `info` are numbers."""

    objects: Mapping[int, bytes]
    root: int
    info: int

    def with_objects(self, changed: Mapping[int, bytes]) -> "PdfObjects":
        """The same with some objects replaced."""
        return PdfObjects({**self.objects, **changed}, self.root, self.info)


def take_apart(data: bytes) -> PdfObjects:
    """The objects of a PDF that was written in one go; raises NotTakenApart."""
    start = _TABLE_AT.search(data)
    table = _TABLE.match(data, int(start[1])) if start else None
    if start is None or table is None:
        raise NotTakenApart
    rows = _ENTRY.findall(data, table.end(), table.end() + int(table[1]) * _ENTRY_SIZE)
    offsets = {number: int(at) for number, (at, kind) in enumerate(rows) if kind == b"n"}
    following = dict(pairwise([*sorted(offsets.values()), int(start[1])]))
    objects = {
        number: _content(data[offset : following[offset]]) for number, offset in offsets.items()
    }
    trailer = data[table.end() :]
    return PdfObjects(objects, _reference(trailer, b"Root"), _reference(trailer, b"Info"))


def put_together(pdf: PdfObjects) -> bytes:
    """The PDF's bytes; its ID follows from its content, so that the same content is the same."""
    parts = [_HEADER]
    offsets: dict[int, int] = {}
    at = len(_HEADER)
    for number, content in sorted(pdf.objects.items()):
        offsets[number] = at
        parts.append(b"%d 0 obj\n%b\nendobj\n" % (number, content))
        at += len(parts[-1])
    size = max(offsets) + 1
    name = md5(b"".join(parts), usedforsecurity=False).hexdigest().encode()
    parts.append(b"xref\n0 %d\n0000000000 65535 f \n" % size)
    for number in range(1, size):
        offset = offsets.get(number)
        parts.append(b"%010d 00000 n \n" % offset if offset else b"0000000000 65535 f \n")
    parts.append(
        b"trailer\n<< /Size %d /Root %d 0 R /Info %d 0 R /ID [<%b> <%b>] >>\n"
        b"startxref\n%d\n%%%%EOF\n" % (size, pdf.root, pdf.info, name, name, at)
    )
    return b"".join(parts)


def _content(piece: bytes) -> bytes:
    """What stands between `N 0 obj` and `endobj`."""
    _, opened, rest = piece.partition(b" obj\n")
    content, closed, _ = rest.rpartition(b"\nendobj")
    if not opened or not closed:
        raise NotTakenApart
    return content


def _reference(trailer: bytes, key: bytes) -> int:
    found = re.search(rb"/%b (\d+) 0 R" % key, trailer)
    if found is None:
        raise NotTakenApart
    return int(found[1])
