"""Lists in a sentence."""

from collections.abc import Sequence


def join_list(items: Sequence[str]) -> str:
    """Return "A", "A và B", "A, B và C"; "" for no items. The items stay as they are."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} và {items[-1]}"
