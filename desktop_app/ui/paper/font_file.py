"""A TrueType file: its tables, its underline, and a copy of it under a name of its own."""

import struct

from msgspec import Struct

_HEAD = struct.Struct(">4s4H")
_ENTRY = struct.Struct(">4s3I")
_NAME = struct.Struct(">3H")
_RECORD = struct.Struct(">6H")
_TRUETYPE = (b"\x00\x01\x00\x00", b"true")
_WHOLE_FILE = 0xB1B0AFBA  # the sum of all longs of a font file, as the format demands
_ADJUSTMENT_AT = 8  # where head keeps what makes up for that sum
_FAMILY, _FULL_NAME = 1, 4
_OTHER_FAMILIES = frozenset({16, 17, 18, 21, 22})


class NotAFont(Exception):
    """The bytes are no TrueType font with the tables that are needed."""


class Underline(Struct, frozen=True):
    """Where a font wants its underline, in parts of the type size: its upper edge and thickness."""

    top: float
    thickness: float


class FontFile:
    """The bytes of one face. Raises NotAFont at once when they cannot be one."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._entries: dict[bytes, tuple[int, int]] = {}
        try:
            version, count, *_ = _HEAD.unpack_from(data)
            for index in range(count if version in _TRUETYPE else 0):
                at = _HEAD.size + index * _ENTRY.size
                tag, _sum, offset, length = _ENTRY.unpack_from(data, at)
                self._entries[tag] = (offset, length)
            self.underline = self._read_underline()
            self._names = self._read_names()
        except (struct.error, KeyError, ZeroDivisionError) as fault:
            raise NotAFont from fault

    def table(self, tag: bytes) -> bytes:
        """The bytes of a table; raises KeyError when the font has none of that tag."""
        offset, length = self._entries[tag]
        if offset + length > len(self._data):
            raise NotAFont
        return self._data[offset : offset + length]

    def named(self, family: str) -> bytes:
        """The same font as a family of its own; the PostScript name, which a PDF shows, stays."""
        own = [*_names(_FAMILY, family), *_names(_FULL_NAME, family)]
        table = _name_table([*self._kept_names(), *own])
        directory = bytearray(self._data[: _HEAD.size + len(self._entries) * _ENTRY.size])
        body = bytearray(self._data[len(directory) :])
        body += bytes(-len(self._data) % 4)
        place = len(directory) + len(body)
        for index, tag in enumerate(self._entries):
            if tag == b"name":
                entry = _ENTRY.pack(tag, _sum_of_longs(table), place, len(table))
                at = _HEAD.size + index * _ENTRY.size
                directory[at : at + _ENTRY.size] = entry
        return self._with_right_sum(directory + body + table + bytes(-len(table) % 4))

    def _with_right_sum(self, data: bytearray) -> bytes:
        at = self._entries[b"head"][0] + _ADJUSTMENT_AT
        data[at : at + 4] = bytes(4)
        data[at : at + 4] = ((_WHOLE_FILE - _sum_of_longs(data)) & 0xFFFFFFFF).to_bytes(4, "big")
        return bytes(data)

    def _read_underline(self) -> Underline:
        (units,) = struct.unpack_from(">H", self.table(b"head"), 18)
        position, thickness = struct.unpack_from(">2h", self.table(b"post"), 8)
        return Underline(-position / units, thickness / units)

    def _read_names(self) -> list[tuple[tuple[int, ...], bytes]]:
        table = self.table(b"name")
        _, count, strings = _NAME.unpack_from(table)
        names = []
        for index in range(count):
            *key, length, offset = _RECORD.unpack_from(table, _NAME.size + index * _RECORD.size)
            at = strings + offset
            names.append((tuple(key), table[at : at + length]))
        return names

    def _kept_names(self) -> list[tuple[tuple[int, ...], bytes]]:
        replaced = _OTHER_FAMILIES | {_FAMILY, _FULL_NAME}
        return [(key, text) for key, text in self._names if key[3] not in replaced]


def _names(number: int, text: str) -> list[tuple[tuple[int, ...], bytes]]:
    """A name for the Macintosh and for Windows (US English, as every font has it)."""
    return [
        ((1, 0, 0, number), text.encode("ascii")),
        ((3, 1, 0x409, number), text.encode("utf-16-be")),
    ]


def _name_table(names: list[tuple[tuple[int, ...], bytes]]) -> bytes:
    records, strings = b"", b""
    for key, text in sorted(names):
        records += _RECORD.pack(*key, len(text), len(strings))
        strings += text
    return _NAME.pack(0, len(names), _NAME.size + len(records)) + records + strings


def _sum_of_longs(data: bytes | bytearray) -> int:
    padded = bytes(data) + bytes(-len(data) % 4)
    total: int = sum(struct.unpack(f">{len(padded) // 4}I", padded))
    return total & 0xFFFFFFFF
