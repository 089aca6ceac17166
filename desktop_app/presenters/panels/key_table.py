"""The table of keys: every command of the menus and every key of the outline and the forms."""

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from desktop_app.presenters.actions import ACTIONS, MENUS
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.outline_keys import FORM_KEYS, OUTLINE_KEYS
from desktop_app.vietnamese.folding import fold

OUTLINE: Final = noted("Nội dung kết luận")
FORMS: Final = noted("Các ô nhập liệu")

_HEAD: Final = 2
"""A group's title takes the room of so many lines."""


class KeyLine(NamedTuple):
    """What keys do, and the keys, each as it is pressed ("Ctrl+Shift+S")."""

    text: str
    keys: tuple[str, ...]


class KeyGroup(NamedTuple):
    """Keys that belong together."""

    title: str
    lines: tuple[KeyLine, ...]


def key_groups(say: Translate, query: str = "") -> tuple[KeyGroup, ...]:
    """All groups, or of them what has every word of the query in its text, keys or title."""
    words = fold(query).split()
    found = ((title, _found(title, lines, words)) for title, lines in _groups(say))
    return tuple(KeyGroup(title, lines) for title, lines in found if lines)


def columns(groups: Sequence[KeyGroup], count: int) -> tuple[tuple[KeyGroup, ...], ...]:
    """The groups in order over so many columns, as even as whole groups allow."""
    lengths = [len(group.lines) + _HEAD for group in groups]
    target = sum(lengths) / max(count, 1)
    made: list[list[KeyGroup]] = [[] for _ in range(count)]
    filled, place = 0.0, 0
    for group, length in zip(groups, lengths, strict=True):
        if made[place] and filled + length / 2 > target and place + 1 < count:
            place, filled = place + 1, 0.0
        made[place].append(group)
        filled += length
    return tuple(tuple(column) for column in made)


def _groups(say: Translate) -> Iterable[tuple[str, tuple[KeyLine, ...]]]:
    for menu_id, title in MENUS:
        lines = (
            KeyLine(say(spec.text).rstrip("…"), _parted(spec.keys))
            for spec in ACTIONS
            if spec.menu == menu_id and spec.keys
        )
        yield say(title).replace("&", ""), tuple(lines)
    for title, keys in ((OUTLINE, OUTLINE_KEYS), (FORMS, FORM_KEYS)):
        yield say(title), tuple(KeyLine(say(one.text), _parted(one.keys)) for one in keys)


def _parted(keys: str) -> tuple[str, ...]:
    return tuple(keys.split("; "))


def _found(title: str, lines: tuple[KeyLine, ...], words: Sequence[str]) -> tuple[KeyLine, ...]:
    return tuple(line for line in lines if _has(" ".join((title, line.text, *line.keys)), words))


def _has(text: str, words: Sequence[str]) -> bool:
    folded = fold(text)
    return all(word in folded for word in words)
