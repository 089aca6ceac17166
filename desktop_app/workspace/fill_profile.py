"""The names an office has to fill in itself: where a profile says "…"."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

import msgspec
from msgspec import Struct

from desktop_app.notice.paths import Steps, format_path
from desktop_app.notice.strict import convert_strictly
from desktop_app.notice.text_rules import clean_tree
from desktop_app.workspace.office_profiles import OfficeProfile

BLANK: Final = "…"
_FILLED: Final = ("profile", "signatures", "recipients")


class Gap(Struct, frozen=True):
    """A text that is still to be filled in: its path in the profile, and what it says so far."""

    path: str
    text: str


def gaps_in(office: OfficeProfile) -> tuple[Gap, ...]:
    """What is still to be filled in, in the order of the profile; () when it is whole."""
    tree = msgspec.to_builtins(office)
    return tuple(
        Gap(format_path(steps), text)
        for name in _FILLED
        for steps, text in _texts(tree[name], (name,))
        if BLANK in text
    )


def filled_in(office: OfficeProfile, names: Mapping[str, str]) -> OfficeProfile:
    """The profile with other texts at the paths of its gaps; a path that is none is left alone.

    A gap that has the same text as a named one ("Tỉnh uỷ …") is filled like it, unless it is named
    itself. Raises DraftError for a text that no draft can hold, with its path in the profile.
    """
    gaps = gaps_in(office)
    alike = {gap.text: names[gap.path] for gap in gaps if gap.path in names and gap.text != BLANK}
    given = {gap.path: names.get(gap.path, alike.get(gap.text, gap.text)) for gap in gaps}
    tree = _with_texts(msgspec.to_builtins(office), given, ())
    filled: OfficeProfile = convert_strictly(clean_tree(tree), OfficeProfile)
    return filled


def _texts(tree: Any, steps: Steps) -> Iterator[tuple[Steps, str]]:
    """Every text of a tree with the way to it."""
    if isinstance(tree, str):
        yield steps, tree
    for step, part in _parts(tree):
        yield from _texts(part, (*steps, step))


def _with_texts(tree: Any, texts: Mapping[str, str], steps: Steps) -> Any:
    if isinstance(tree, str):
        return texts.get(format_path(steps), tree)
    made = {step: _with_texts(part, texts, (*steps, step)) for step, part in _parts(tree)}
    if isinstance(tree, dict):
        return made
    return [*made.values()] if isinstance(tree, list | tuple) else tree


def _parts(tree: Any) -> Iterator[tuple[str | int, Any]]:
    if isinstance(tree, dict):
        yield from tree.items()
    elif isinstance(tree, list | tuple):
        yield from enumerate(tree)
