"""Keep and remove entries of the directory by hand."""

from typing import TypeVar

import msgspec

from desktop_app.store.directory import Listed, Organ, Person, RecipientEntry, Register
from desktop_app.vietnamese.unicode_form import to_nfc
from desktop_app.workspace.notice_errors import UnusableEntry

Entry = TypeVar("Entry", Person, Organ, RecipientEntry)


def keep_entry(register: Register[Entry], entry: Entry) -> Entry:
    """The entry as it is kept, in the place of one with its id, whose uses stay.

    Its texts are kept in NFC without spare spaces. Raises UnusableEntry.
    """
    kept = _tidied(entry)
    _check(kept)
    register.put(kept)
    return kept


def remove_entry(register: Register[Entry], entry_id: str) -> Listed[Entry]:
    """Take the entry out; `Register.put_listed` of what is returned undoes it.

    Notices that have it do not bring it back. Raises UnknownEntry.
    """
    listed = register.get(entry_id)
    register.remove(entry_id)
    return listed


def _check(entry: Person | Organ | RecipientEntry) -> None:
    if not (entry.text if isinstance(entry, RecipientEntry) else entry.name):
        raise UnusableEntry("no_name")
    for post in entry.posts if isinstance(entry, Person) else ():
        if post.from_day is not None and post.to_day is not None and post.to_day < post.from_day:
            raise UnusableEntry("days_reversed", post.name)


def _tidied(entry: Entry) -> Entry:
    changes = {
        name: " ".join(to_nfc(text).split())
        for name, text in msgspec.structs.asdict(entry).items()
        if isinstance(text, str) and name != "id"
    }
    tidied = msgspec.structs.replace(entry, **changes)
    if not isinstance(tidied, Person):
        return tidied
    posts = tuple(
        msgspec.structs.replace(
            post,
            name=" ".join(to_nfc(post.name).split()),
            organ=" ".join(to_nfc(post.organ).split()),
        )
        for post in tidied.posts
    )
    return msgspec.structs.replace(tidied, posts=tuple(post for post in posts if post.name))
