"""The topics that the headings above a block speak of, for the order of what is found."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from desktop_app.phrases.terms import TOPICS
from desktop_app.presenters.outline.rows import Row
from desktop_app.vietnamese.folding import fold

_JOINTS: Final = re.compile(r",| - ")
_LEFT_OUT: Final = frozenset({"phong", "giam sat"})
"""Parts of titles that are no topic by themselves."""


def topics_near(rows: Sequence[Row], block_id: str) -> tuple[str, ...]:
    """The ids of topics named in the block's headings, the nearest heading's first."""
    words = [f" {fold(text)} " for text in _headings(rows, block_id)]
    found = (topic for text in words for topic, names in _NAMES if any(n in text for n in names))
    return tuple(dict.fromkeys(found))


def _headings(rows: Sequence[Row], block_id: str) -> Iterator[str]:
    """The texts of its headings, the nearest first; its own too where it is a heading."""
    index = next((place for place, row in enumerate(rows) if row.id == block_id), -1)
    if index < 0:
        return
    depth = rows[index].depth + bool(rows[index].block.children)
    for row in reversed(rows[: index + 1]):
        if row.depth < depth:
            depth = row.depth
            yield row.block.text


def _names_of(title: str) -> tuple[str, ...]:
    parts = (fold(part).strip() for part in _JOINTS.split(title))
    return tuple(part for part in parts if part and part not in _LEFT_OUT)


_NAMES: Final = tuple((topic, _names_of(title)) for topic, title in TOPICS.items())
