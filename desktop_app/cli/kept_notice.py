"""The notice of the store a command is about."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from desktop_app.cli.house import House

if TYPE_CHECKING:
    from desktop_app.store.notice_rows import NoticeRow
    from desktop_app.store.store import Store


@contextmanager
def kept_notice(words: argparse.Namespace, house: House) -> "Iterator[tuple[Store, NoticeRow]]":
    """The open store and the notice `words.notice` means; no store is made to look for one.

    Raises UnknownNotice, AmbiguousNotice, StoreError.
    """
    from desktop_app.store.errors import UnknownNotice
    from desktop_app.workspace.find_notice import find_notice

    with house.storeroom().open_if_there(words.store) as store:
        if store is None:
            raise UnknownNotice(words.notice)
        yield store, find_notice(store, words.notice)
