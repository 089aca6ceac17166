"""The command `tbkl new`: a notice from a template, after an earlier one, or blank."""

import argparse
from typing import TYPE_CHECKING
from uuid import uuid4

from desktop_app.cli.answers import Answer
from desktop_app.cli.house import House
from desktop_app.cli.shelf_answers import given

if TYPE_CHECKING:
    from desktop_app.cli.storeroom import Storeroom
    from desktop_app.notice.draft import Draft
    from desktop_app.store.store import Store


def new(words: argparse.Namespace, house: House) -> Answer:
    """Begin a notice, as a draft file."""
    from desktop_app.notice.draft_file import save_draft
    from desktop_app.workspace.begin_notice import Offices, begin_notice

    room = house.storeroom()
    with room.open_if_there(words.store) as store:
        begun = begin_notice(
            _ground(words, room, store),
            Offices(store, room.profiles(), words.profile, words.signer or ""),
            room.today(),
            lambda: uuid4().hex,
        )
    return given(words, house, save_draft(begun), {"id": begun.id})


def _ground(words: argparse.Namespace, room: "Storeroom", store: "Store | None") -> "Draft | None":
    """What the notice begins from, without what was true once only; None for a blank one."""
    from desktop_app.store.errors import UnknownNotice
    from desktop_app.workspace.find_notice import find_notice
    from desktop_app.workspace.keep_items import offered
    from desktop_app.workspace.keep_templates import find_template, template_draft
    from desktop_app.workspace.save_template import USUAL_PARTS, as_template

    if words.template is not None:
        items = offered(None if store is None else store.templates, room.templates())
        return template_draft(find_template(items, words.template))
    if words.previous is None:
        return None
    if store is None:
        raise UnknownNotice(words.previous)
    previous = find_notice(store, words.previous)
    return as_template(store.notices.latest(previous.id), USUAL_PARTS, room.today().year)
