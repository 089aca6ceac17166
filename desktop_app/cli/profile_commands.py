"""The commands on office profiles: list, take from a draft, export, import, remove, bring back."""

import argparse
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from desktop_app.cli.answers import Answer, as_json
from desktop_app.cli.house import House
from desktop_app.cli.shelf_answers import given, shelved
from desktop_app.cli.shelf_grammar import NONE
from desktop_app.presenters.catalogue import noted

if TYPE_CHECKING:
    from desktop_app.store.shelf import ShelfItem

GAPS: Final = noted("Hồ sơ còn {count} chỗ “…” cần điền; hãy xuất ra tệp, điền rồi nhập lại.")
NO_DEFAULT: Final = noted("Thông báo mới lấy cơ quan của mẫu.")


def profiles(words: argparse.Namespace, house: House) -> Answer:
    """List the office profiles, shipped and own, or do with one what is asked for."""
    if words.action is not None:
        return ACTIONS[words.action](words, house)
    from desktop_app.presenters.notice_list import item_lines, items_as_data
    from desktop_app.workspace.keep_items import offered

    room = house.storeroom()
    with room.open_if_there(words.store) as store:
        items = offered(None if store is None else store.profiles, room.profiles())
    if words.json:
        return Answer(as_json({"profiles": items_as_data(items)}))
    return Answer(item_lines(items, house.catalogue.gettext))


def save_profile(words: argparse.Namespace, house: House) -> Answer:
    """Keep the office of a draft: its names, its way of signing, its recipients."""
    from desktop_app.workspace.manage_profiles import add_profile, profile_of
    from desktop_app.workspace.open_draft import open_draft

    office = profile_of(open_draft(Path(words.subject)), words.name)
    room = house.storeroom()
    with room.open(words.store, chores=True) as store:
        item = add_profile(store.profiles, room.profiles(), office, words.name)
    return _shelved(words, house, item)


def import_profile(words: argparse.Namespace, house: House) -> Answer:
    """Put a profile file on the shelf, under its own title unless another name is given."""
    from desktop_app.workspace.manage_profiles import add_profile
    from desktop_app.workspace.office_profiles import OfficeProfile
    from desktop_app.workspace.shipped_files import read_shipped

    office = read_shipped(Path(words.subject), OfficeProfile)
    room = house.storeroom()
    with room.open(words.store, chores=True) as store:
        item = add_profile(store.profiles, room.profiles(), office, words.name or office.title)
    return _shelved(words, house, item)


def export_profile(words: argparse.Namespace, house: House) -> Answer:
    """Give a profile as a file."""
    from desktop_app.workspace.keep_items import find_item, offered
    from desktop_app.workspace.manage_profiles import profile_file

    room = house.storeroom()
    with room.open_if_there(words.store) as store:
        items = offered(None if store is None else store.profiles, room.profiles())
    item = find_item("profile", items, words.subject)
    return given(words, house, profile_file(item), {"id": item.id})


def rename_profile(words: argparse.Namespace, house: House) -> Answer:
    """Give a profile another name."""
    from desktop_app.workspace.keep_items import rename_item

    room = house.storeroom()
    with room.open(words.store) as store:
        return shelved(
            words, rename_item(store.profiles, room.profiles(), words.subject, words.name)
        )


def remove_profile(words: argparse.Namespace, house: House) -> Answer:
    """Offer a profile no more; it can be brought back."""
    from desktop_app.workspace.keep_items import remove_item

    room = house.storeroom()
    with room.open(words.store) as store:
        return shelved(words, remove_item(store.profiles, room.profiles(), words.subject))


def restore_profile(words: argparse.Namespace, house: House) -> Answer:
    """Bring a removed profile back; a built-in one that is there as it is shipped."""
    from desktop_app.workspace.keep_items import bring_back_item, is_named, removed_items
    from desktop_app.workspace.manage_profiles import restore_profile as as_shipped

    room = house.storeroom()
    with room.open(words.store) as store:
        shelf, shipped = store.profiles, room.profiles()
        is_removed = is_named(removed_items(shelf), words.subject)
        if is_removed or words.name is not None or not is_named(shipped, words.subject):
            return shelved(words, bring_back_item(shelf, shipped, words.subject, words.name))
        return shelved(words, as_shipped(shelf, shipped, words.subject))


def set_default(words: argparse.Namespace, house: House) -> Answer:
    """Begin new notices with a profile, or with the office of their template again."""
    from desktop_app.workspace.choose_office import forget_usual_office, set_usual_office

    room = house.storeroom()
    with room.open(words.store) as store:
        if words.subject not in NONE:
            signer = words.signer or ""
            item = set_usual_office(store, room.profiles(), words.subject, signer)
            return shelved(words, item, facts={"signer": signer})
        forget_usual_office(store)
    remarks = (house.catalogue.gettext(NO_DEFAULT),)
    return Answer(as_json({"id": None}) if words.json else "", remarks)


def _shelved(words: argparse.Namespace, house: House, item: "ShelfItem") -> Answer:
    """A new profile, with what is still to be filled in."""
    from desktop_app.workspace.fill_profile import gaps_in
    from desktop_app.workspace.manage_profiles import profile_in

    gaps = gaps_in(profile_in(item))
    remarks = (house.catalogue.gettext(GAPS).format(count=len(gaps)),) if gaps else ()
    facts = {"gaps": [{"path": gap.path, "text": gap.text} for gap in gaps]}
    return shelved(words, item, remarks, facts)


ACTIONS: Final[Mapping[str, Callable[[argparse.Namespace, House], Answer]]] = MappingProxyType(
    {
        "save": save_profile,
        "export": export_profile,
        "import": import_profile,
        "rename": rename_profile,
        "remove": remove_profile,
        "restore": restore_profile,
        "default": set_default,
    }
)
