"""The commands on templates: list, make, export, import, rename, remove, bring back."""

import argparse
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final

from desktop_app.cli.answers import Answer, as_json
from desktop_app.cli.house import House
from desktop_app.cli.shelf_answers import given, shelved
from desktop_app.cli.shelf_grammar import parts_of
from desktop_app.presenters.catalogue import noted

ALL_THERE: Final = noted("Mọi mẫu có sẵn đều đang ở trong kho, không thay đổi gì.")


def templates(words: argparse.Namespace, house: House) -> Answer:
    """List the templates, or do with one what is asked for."""
    if words.action is not None:
        return ACTIONS[words.action](words, house)
    from desktop_app.presenters.notice_list import item_lines, items_as_data
    from desktop_app.workspace.keep_items import offered

    room = house.storeroom()
    with room.open_if_there(words.store) as store:
        items = offered(None if store is None else store.templates, room.templates())
    if words.json:
        return Answer(as_json({"templates": items_as_data(items)}))
    return Answer(item_lines(items, house.catalogue.gettext))


def save_template(words: argparse.Namespace, house: House) -> Answer:
    """Put the chosen parts of a draft on the shelf, the usual ones when none are chosen."""
    from desktop_app.workspace.keep_templates import add_notice
    from desktop_app.workspace.open_draft import open_draft
    from desktop_app.workspace.save_template import USUAL_PARTS, TemplatePart

    draft = open_draft(Path(words.subject))
    keep = USUAL_PARTS if words.keep is None else frozenset(map(TemplatePart, parts_of(words.keep)))
    room = house.storeroom()
    with room.open(words.store, chores=True) as store:
        return shelved(
            words, add_notice(store.templates, room.templates(), draft, words.name, keep)
        )


def import_template(words: argparse.Namespace, house: House) -> Answer:
    """Put a template file on the shelf as it is, under its file's name unless one is given."""
    from desktop_app.workspace.keep_templates import add_template
    from desktop_app.workspace.open_draft import open_draft

    file = Path(words.subject)
    template = open_draft(file)
    room = house.storeroom()
    with room.open(words.store, chores=True) as store:
        name = words.name or file.stem
        return shelved(words, add_template(store.templates, room.templates(), template, name))


def export_template(words: argparse.Namespace, house: House) -> Answer:
    """Give a template as a file."""
    from desktop_app.workspace.keep_items import offered
    from desktop_app.workspace.keep_templates import find_template

    room = house.storeroom()
    with room.open_if_there(words.store) as store:
        items = offered(None if store is None else store.templates, room.templates())
    item = find_template(items, words.subject)
    return given(words, house, item.content, {"id": item.id})


def rename_template(words: argparse.Namespace, house: House) -> Answer:
    """Give a template another name."""
    from desktop_app.workspace.keep_items import rename_item

    room = house.storeroom()
    with room.open(words.store) as store:
        return shelved(
            words, rename_item(store.templates, room.templates(), words.subject, words.name)
        )


def remove_template(words: argparse.Namespace, house: House) -> Answer:
    """Offer a template no more; it can be brought back."""
    from desktop_app.workspace.keep_items import remove_item

    room = house.storeroom()
    with room.open(words.store) as store:
        return shelved(words, remove_item(store.templates, room.templates(), words.subject))


def restore_template(words: argparse.Namespace, house: House) -> Answer:
    """Bring a removed template back."""
    from desktop_app.workspace.keep_items import bring_back_item

    room = house.storeroom()
    with room.open(words.store) as store:
        return shelved(
            words, bring_back_item(store.templates, room.templates(), words.subject, words.name)
        )


def restore_defaults(words: argparse.Namespace, house: House) -> Answer:
    """Bring all shipped templates back as they are shipped, beside those that were changed."""
    from desktop_app.presenters.notice_list import item_lines, items_as_data
    from desktop_app.workspace.upgrade_templates import restore_default_templates

    room = house.storeroom()
    with room.open(words.store) as store:
        items = restore_default_templates(store, room.default_templates())
    say = house.catalogue.gettext
    remarks = () if items else (say(ALL_THERE),)
    if words.json:
        return Answer(as_json({"restored": items_as_data(items)}), remarks)
    return Answer(item_lines(items, say) if items else "", remarks)


ACTIONS: Final[Mapping[str, Callable[[argparse.Namespace, House], Answer]]] = MappingProxyType(
    {
        "save": save_template,
        "export": export_template,
        "import": import_template,
        "rename": rename_template,
        "remove": remove_template,
        "restore": restore_template,
        "defaults": restore_defaults,
    }
)
