"""The commands on one notice that is kept: open, copy, bin and bring back, set its state."""

import argparse
from typing import TYPE_CHECKING, Final
from uuid import uuid4

from desktop_app.cli.answers import Answer, as_json
from desktop_app.cli.house import House
from desktop_app.cli.kept_notice import kept_notice
from desktop_app.cli.shelf_answers import given

if TYPE_CHECKING:
    from desktop_app.store.notice_rows import NoticeRow

DRAFT_ENDING: Final = ".tbkl"


def open_one(words: argparse.Namespace, house: House) -> Answer:
    """Write the latest version as a draft file; the answer is the file's path."""
    from desktop_app.notice.draft_file import save_draft
    from desktop_app.notice.file_name import file_stem
    from desktop_app.workspace.export_notice import free_name

    with kept_notice(words, house) as (store, row):
        draft = store.notices.latest(row.id)
    if words.output is None:
        words.output = free_name(house.folder(), file_stem(draft), DRAFT_ENDING)
    return given(words, house, save_draft(draft), {"id": row.id, "version": row.version})


def duplicate(words: argparse.Namespace, house: House) -> Answer:
    """Copy the notice as a new one; the answer is its id and version."""
    from desktop_app.workspace.duplicate_notice import duplicate_notice

    with kept_notice(words, house) as (store, row):
        saved = duplicate_notice(store, row.id, lambda: uuid4().hex)
    if words.json:
        data = {"id": saved.notice_id, "version": saved.number, "at": saved.at.isoformat()}
        return Answer(as_json({**data, "copy_of": row.id}))
    return Answer(f"{saved.notice_id} {saved.number}\n")


def bin_one(words: argparse.Namespace, house: House) -> Answer:
    """Move the notice to the bin."""
    from desktop_app.workspace.bin_notice import bin_notice

    with kept_notice(words, house) as (store, row):
        return _told(words, house, bin_notice(store, row.id))


def unbin_one(words: argparse.Namespace, house: House) -> Answer:
    """Bring the notice back from the bin."""
    from desktop_app.workspace.bin_notice import unbin_notice

    with kept_notice(words, house) as (store, row):
        return _told(words, house, unbin_notice(store, row.id))


def set_one_state(words: argparse.Namespace, house: House) -> Answer:
    """Say how far the notice is."""
    from desktop_app.workspace.set_state import set_state

    with kept_notice(words, house) as (store, row):
        return _told(words, house, set_state(store, row.id, words.state))


def _told(words: argparse.Namespace, house: House, row: "NoticeRow") -> Answer:
    """The notice as it now is, as one line of a list."""
    from desktop_app.presenters.notice_list import notice_lines
    from desktop_app.store.search import Hit, Hits

    if not words.json:
        hits = Hits((Hit(row, ()),), has_more=False)
        return Answer(notice_lines(hits, house.catalogue.gettext))
    binned = None if row.binned is None else row.binned.isoformat()
    return Answer(as_json({"id": row.id, "state": row.state, "binned": binned}))
