"""The command on the versions of a notice: list, compare, restore, name."""

import argparse
from typing import TYPE_CHECKING, Final

from desktop_app.cli.answers import Answer, as_json
from desktop_app.cli.house import House
from desktop_app.cli.kept_notice import kept_notice
from desktop_app.presenters.catalogue import noted

if TYPE_CHECKING:
    from desktop_app.store.store import Store

RESTORED_FROM: Final = noted("Khôi phục từ bản lưu số {number}")
SAME: Final = noted("Hai bản lưu giống nhau.")


def versions(words: argparse.Namespace, house: House) -> Answer:
    """List the versions, or do with them what is asked for."""
    with kept_notice(words, house) as (store, row):
        if words.compare is not None:
            return _compared(words, house, store, row.id)
        if words.restore is not None:
            return _restored(words, house, store, row.id)
        if words.name is not None:
            from desktop_app.workspace.browse_versions import name_version

            name_version(store, row.id, *words.name)
        return _listed(words, house, store, row.id)


def _listed(words: argparse.Namespace, house: House, store: "Store", notice_id: str) -> Answer:
    from desktop_app.presenters.version_list import version_lines, versions_as_data
    from desktop_app.workspace.browse_versions import list_versions

    found = list_versions(store, notice_id)
    if words.json:
        return Answer(as_json({"id": notice_id, "versions": versions_as_data(found)}))
    return Answer(version_lines(found, house.catalogue.gettext))


def _compared(words: argparse.Namespace, house: House, store: "Store", notice_id: str) -> Answer:
    from desktop_app.presenters.version_list import change_lines, changes_as_data
    from desktop_app.workspace.browse_versions import compare_versions

    old, new = words.compare
    changes = compare_versions(store, notice_id, old, new)
    say = house.catalogue.gettext
    if words.json:
        data = {"id": notice_id, "old": old, "new": new, "changes": changes_as_data(changes)}
        return Answer(as_json(data))
    told = change_lines(changes, say)
    return Answer(told, () if told else (say(SAME),))


def _restored(words: argparse.Namespace, house: House, store: "Store", notice_id: str) -> Answer:
    from desktop_app.workspace.restore_version import restore_version

    label = house.catalogue.gettext(RESTORED_FROM).format(number=words.restore)
    saved = restore_version(store, notice_id, words.restore, label)
    if words.json:
        data = {"id": saved.notice_id, "version": saved.number, "at": saved.at.isoformat()}
        return Answer(as_json({**data, "restored": words.restore}))
    return Answer(f"{saved.notice_id} {saved.number}\n")
