"""Something done at once that is told in passing and can be taken back."""

from collections.abc import Callable
from typing import NamedTuple


class Deed(NamedTuple):
    """What a toast says of it; `undo` None: there is nothing to take back."""

    text: str
    undo: Callable[[], None] | None = None
