"""Finding the parts of a view by their names."""

from typing import TypeVar

from PySide6.QtWidgets import QWidget

Part = TypeVar("Part", bound=QWidget)


def part(view: QWidget, kind: type[Part], name: str) -> Part:
    """The part of that kind and name."""
    found = view.findChild(kind, name)
    assert isinstance(found, kind), name
    return found
