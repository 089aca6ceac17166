"""What happens to the rows of an ordered list: moved, removed, filled by a paste of many lines."""

import re
from typing import Final, TypeVar

Row = TypeVar("Row")

_BULLET: Final = re.compile(r"^\s*(?:[-–—•*+]|\d{1,2}[.)])\s+")
_ENDS: Final = ";"


def moved(rows: tuple[Row, ...], at: int, by: int) -> tuple[Row, ...]:
    """The rows with the one at `at` moved by so many places, as far as there is room."""
    to = min(max(at + by, 0), len(rows) - 1)
    rest = (*rows[:at], *rows[at + 1 :])
    return (*rest[:to], rows[at], *rest[to:])


def removed(rows: tuple[Row, ...], at: int) -> tuple[Row, ...]:
    """The rows without the one at `at`."""
    return (*rows[:at], *rows[at + 1 :])


def pasted_lines(text: str) -> tuple[str, ...]:
    """The lines of a pasted list without the bullets, numbers and semicolons a list is set with."""
    lines = (_BULLET.sub("", line).strip().removesuffix(_ENDS) for line in text.splitlines())
    return tuple(filter(None, (line.strip() for line in lines)))
