"""Lengths on the sheet: whole twips (1/20 point, 1/1440 inch), Word's own unit."""

from math import floor
from typing import Self


class Twips(int):
    """A length in twips. Arithmetic gives plain ints; wrap the result where a length is kept."""

    __slots__ = ()

    @classmethod
    def from_mm(cls, millimetres: float) -> Self:
        """The nearest whole twip to a length in millimetres."""
        return cls(floor(millimetres * 1440 / 25.4 + 0.5))

    @classmethod
    def from_pt(cls, points: float) -> Self:
        """The nearest whole twip to a length in points."""
        return cls(floor(points * 20 + 0.5))

    @property
    def mm(self) -> float:
        """The length in millimetres."""
        return self * 25.4 / 1440

    @property
    def pt(self) -> float:
        """The length in points."""
        return self / 20
