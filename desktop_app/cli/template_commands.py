"""The commands on templates and office profiles, and the new notice begun from a template."""

import argparse
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final
from uuid import uuid4

from desktop_app.cli.answers import REPLACED, Answer, as_json
from desktop_app.cli.house import House


def templates(words: argparse.Namespace, house: House) -> Answer:
    """List the templates, or do with one what is asked for."""
    if words.action is not None:
        return ACTIONS[words.action](words, house)
    from desktop_app.presenters.notice_list import item_lines, items_as_data
    from desktop_app.workspace.keep_templates import offered

    room = house.storeroom()
    with room.open_if_there(words.store) as store:
        items = offered(None if store is None else store.templates, room.templates())
    if words.json:
        return Answer(as_json({"templates": items_as_data(items)}))
    return Answer(item_lines(items, house.catalogue.gettext))


def profiles(words: argparse.Namespace, house: House) -> Answer:
    """List the office profiles, shipped and own."""
    from desktop_app.presenters.notice_list import item_lines, items_as_data
    from desktop_app.workspace.keep_templates import offered

    room = house.storeroom()
    with room.open_if_there(words.store) as store:
        items = offered(None if store is None else store.profiles, room.profiles())
    if words.json:
        return Answer(as_json({"profiles": items_as_data(items)}))
    return Answer(item_lines(items, house.catalogue.gettext))


def new(words: argparse.Namespace, house: House) -> Answer:
    """Begin a notice from a template, as a draft file."""
    from desktop_app.notice.draft_file import save_draft
    from desktop_app.workspace.keep_templates import find_template, offered, template_draft
    from desktop_app.workspace.new_notice import from_template

    room = house.storeroom()
    with room.open_if_there(words.store) as store:
        items = offered(None if store is None else store.templates, room.templates())
    template = template_draft(find_template(items, words.template))
    draft = from_template(template, room.today(), lambda: uuid4().hex)
    return _given(words, house, save_draft(draft), {"id": draft.id})


def save_template(words: argparse.Namespace, house: House) -> Answer:
    """Put the usual parts of a draft on the shelf."""
    from desktop_app.workspace.keep_templates import add_notice
    from desktop_app.workspace.open_draft import open_draft

    draft = open_draft(Path(words.subject))
    room = house.storeroom()
    with room.open(words.store, chores=True) as store:
        item = add_notice(store.templates, room.templates(), draft, words.name)
    return _shelved(words, item.id, item.title)


def import_template(words: argparse.Namespace, house: House) -> Answer:
    """Put a template file on the shelf as it is, under its file's name unless one is given."""
    from desktop_app.workspace.keep_templates import add_template
    from desktop_app.workspace.open_draft import open_draft

    file = Path(words.subject)
    template = open_draft(file)
    room = house.storeroom()
    with room.open(words.store, chores=True) as store:
        item = add_template(store.templates, room.templates(), template, words.name or file.stem)
    return _shelved(words, item.id, item.title)


def export_template(words: argparse.Namespace, house: House) -> Answer:
    """Give a template as a file."""
    from desktop_app.workspace.keep_templates import find_template, offered

    room = house.storeroom()
    with room.open_if_there(words.store) as store:
        items = offered(None if store is None else store.templates, room.templates())
    item = find_template(items, words.subject)
    return _given(words, house, item.content, {"id": item.id})


ACTIONS: Final[Mapping[str, Callable[[argparse.Namespace, House], Answer]]] = MappingProxyType(
    {"save": save_template, "export": export_template, "import": import_template}
)


def _shelved(words: argparse.Namespace, item_id: str, title: str) -> Answer:
    return Answer(
        as_json({"id": item_id, "title": title}) if words.json else f"{item_id}  {title}\n"
    )


def _given(
    words: argparse.Namespace, house: House, content: bytes, facts: Mapping[str, str]
) -> Answer:
    """A draft file on the terminal, or written with its path as the answer."""
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
