"""Answers of the commands on templates, profiles and new notices: a piece kept, a file given."""

import argparse
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.cli.answers import REPLACED, Answer, as_json
from desktop_app.cli.house import House

if TYPE_CHECKING:
    from desktop_app.store.shelf import ShelfItem


def shelved(
    words: argparse.Namespace,
    item: "ShelfItem",
    remarks: tuple[str, ...] = (),
    facts: Mapping[str, Any] | None = None,
) -> Answer:
    """The id and title of a piece; `facts` are for other programs only."""
    if words.json:
        return Answer(as_json({"id": item.id, "title": item.title, **(facts or {})}), remarks)
    return Answer(f"{item.id}  {item.title}\n", remarks)


def given(
    words: argparse.Namespace, house: House, content: bytes, facts: Mapping[str, Any]
) -> Answer:
    """A file's content on the terminal, or written with its path as the answer."""
    from desktop_app.workspace.export_notice import is_there

    if words.output is None:
        return Answer(content.decode())
    target = Path(words.output)
    replaced = is_there(target)
    house.write_file(target, content)
    remarks = (house.catalogue.gettext(REPLACED),) if replaced else ()
    if words.json:
        return Answer(as_json({"file": str(target), **facts}), remarks)
    return Answer(f"{target}\n", remarks)
