"""The picture of an X screen, read from the file in which Xvfb keeps it."""

import struct
from collections import Counter
from pathlib import Path

from tests.e2e.screen import Screen

_FILE = "Xvfb_screen0"
_GRID = 40
"""So many pixels are looked at across, and as many down."""


def framebuffer_options(folder: Path) -> tuple[str, str]:
    """The words for Xvfb to keep its picture in the folder."""
    return "-fbdir", str(folder)


class Framebuffer:
    """A screen and its picture (a file of the xwd kind)."""

    def __init__(self, screen: Screen, folder: Path) -> None:
        self.screen = screen
        self._file = folder / _FILE

    def colours(self) -> Counter[str]:
        """The colours of a grid of pixels, each as "#rrggbb"."""
        content = self._file.read_bytes()
        head = struct.unpack_from(">25I", content)
        header, width, height, per_line, colours = head[0], head[4], head[5], head[12], head[19]
        begin = header + colours * 12
        found: Counter[str] = Counter()
        for down in range(_GRID):
            for across in range(_GRID):
                place = begin + height * down // _GRID * per_line + width * across // _GRID * 4
                blue, green, red = content[place : place + 3]
                found[f"#{red:02x}{green:02x}{blue:02x}"] += 1
        return found

    def share(self, colours: set[str]) -> float:
        """How much of the screen has one of the colours, from 0 to 1."""
        found = self.colours()
        return sum(found[colour] for colour in colours) / found.total()
