"""The templates shipped with the program, and how newer ones reach a user who has changed his own.

A shipped template keeps its id for ever and gets a higher version whenever its content changes.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

import msgspec

from desktop_app.notice.draft import Draft
from desktop_app.notice.parts import System, Value
from desktop_app.workspace.open_draft import open_draft
from desktop_app.workspace.shipped_files import read_shipped

Kind = Literal[
    "giao-ban",
    "ban-thuong-vu",
    "chuyen-de",
    "lam-viec",
    "kiem-tra",
    "so-ket",
    "tong-ket",
    "tiep-cong-dan",
    "ban-chi-dao",
    "chi-bo",
]
"""Kinds of meetings, by which templates are grouped."""


class DefaultTemplate(Value, frozen=True, kw_only=True):
    """What the index says of a template; `office` is the id of the built-in profile it is for."""

    id: str
    version: int
    title: str
    about: str
    system: System
    office: str
    kind: Kind


class ShippedTemplate(msgspec.Struct, frozen=True):
    """A template of this version of the program with its draft."""

    entry: DefaultTemplate
    draft: Draft


class OwnTemplate(msgspec.Struct, frozen=True, kw_only=True):
    """A template in the user's store.

    `default_id` and `version` tell which shipped one it was made of, None and 0 for one of the
    user's making. `is_changed`: the user has saved it since. `is_binned`: it lies in the bin.
    """

    id: str
    default_id: str | None = None
    version: int = 0
    is_changed: bool = False
    is_binned: bool = False


class Step(msgspec.Struct, frozen=True):
    """One thing to do for the shipped template `default_id`.

    "add": put it into the store. "replace": put it in place of the user's `own_id`, which was never
    changed. "offer": the user changed `own_id`; tell that there is a newer one, and either add it
    or note its version with `own_id`, as the user says.
    """

    action: Literal["add", "replace", "offer"]
    default_id: str
    version: int
    own_id: str | None = None


def default_templates(folder: Path) -> tuple[ShippedTemplate, ...]:
    """All shipped templates in the order of the index.

    Raises UnreadableFile, and UnusableDraft for a file that is no index or no draft.
    """
    entries = read_shipped(folder / "index.json", tuple[DefaultTemplate, ...])
    return tuple(
        ShippedTemplate(entry, open_draft(folder / f"{entry.id}.tbkl")) for entry in entries
    )


def upgrade(own: Sequence[OwnTemplate], shipped: Sequence[DefaultTemplate]) -> tuple[Step, ...]:
    """What brings the shipped templates to a user who may have older ones.

    What the user made, changed or deleted is never touched: a deleted one does not come back, a
    changed one stays and the newer is offered. A template that is shipped no more stays as well.
    """
    steps = (
        _upgrade_step([one for one in own if one.default_id == new.id], new) for new in shipped
    )
    return tuple(step for step in steps if step is not None)


def restore(own: Sequence[OwnTemplate], shipped: Sequence[DefaultTemplate]) -> tuple[Step, ...]:
    """What brings every shipped template back as it was, beside what the user has changed."""
    steps = (
        _restore_step([one for one in own if one.default_id == new.id], new) for new in shipped
    )
    return tuple(step for step in steps if step is not None)


def _upgrade_step(copies: Sequence[OwnTemplate], new: DefaultTemplate) -> Step | None:
    if not copies:
        return Step("add", new.id, new.version)
    newest = max(copies, key=lambda one: one.version)
    if newest.version >= new.version or newest.is_binned:
        return None
    action: Literal["offer", "replace"] = "offer" if newest.is_changed else "replace"
    return Step(action, new.id, new.version, newest.id)


def _restore_step(copies: Sequence[OwnTemplate], new: DefaultTemplate) -> Step | None:
    untouched = [one for one in copies if not (one.is_changed or one.is_binned)]
    if not untouched:
        return Step("add", new.id, new.version)
    newest = max(untouched, key=lambda one: one.version)
    if newest.version >= new.version:
        return None
    return Step("replace", new.id, new.version, newest.id)
