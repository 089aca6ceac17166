"""What an intent comes to: another draft, and where the cursor stands then."""

from typing import NamedTuple

from desktop_app.notice.draft import Draft


class Caret(NamedTuple):
    """The cursor in a block's text, in code points; from `start` to `end` is selected."""

    block_id: str
    start: int
    end: int


class Outcome(NamedTuple):
    """A draft and the cursor; None: nowhere. The same draft as before: nothing was to be done."""

    draft: Draft
    caret: Caret | None = None


def at(block_id: str, offset: int) -> Caret:
    """The cursor before the character at `offset`."""
    return Caret(block_id, offset, offset)
