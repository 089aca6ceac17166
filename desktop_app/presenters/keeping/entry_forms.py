"""The entries of the directory as texts that can be changed, and back."""

from collections.abc import Callable, Mapping
from typing import Final, Generic, NamedTuple, TypeVar

import msgspec

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.keeping.kept import TITLE, KeptField
from desktop_app.store.directory import Organ, Person, Post, RecipientEntry

Entry = TypeVar("Entry", Person, Organ, RecipientEntry)

CALLED: Final = "called"
POSTS: Final = "posts"
SHORT: Final = "short"
PURPOSE: Final = "purpose"
_BETWEEN: Final = "; "


class EntryForm(NamedTuple, Generic[Entry]):
    """How entries of one kind are shown and changed; `read` gives texts by field."""

    fields: tuple[KeptField, ...]
    read: Callable[[Entry], dict[str, str]]
    write: Callable[[Entry, Mapping[str, str]], Entry]


def _read_person(person: Person) -> dict[str, str]:
    posts = _BETWEEN.join(post.name for post in person.posts)
    return {CALLED: person.title, TITLE: person.name, POSTS: posts}


def _write_person(person: Person, values: Mapping[str, str]) -> Person:
    """Posts that stay keep their organ and days."""
    known = {post.name: post for post in person.posts}
    names = [name.strip() for name in values[POSTS].split(_BETWEEN.strip()) if name.strip()]
    posts = tuple(known.get(name, Post(name=name)) for name in dict.fromkeys(names))
    return msgspec.structs.replace(person, title=values[CALLED], name=values[TITLE], posts=posts)


def _read_organ(organ: Organ) -> dict[str, str]:
    return {TITLE: organ.name, SHORT: organ.short}


def _write_organ(organ: Organ, values: Mapping[str, str]) -> Organ:
    return msgspec.structs.replace(organ, name=values[TITLE], short=values[SHORT])


def _read_recipient(entry: RecipientEntry) -> dict[str, str]:
    return {TITLE: entry.text, PURPOSE: entry.purpose or ""}


def _write_recipient(entry: RecipientEntry, values: Mapping[str, str]) -> RecipientEntry:
    purpose = values[PURPOSE].strip() or None
    return msgspec.structs.replace(entry, text=values[TITLE], purpose=purpose)


PERSON: Final = EntryForm(
    (
        KeptField(CALLED, noted("Danh xưng")),
        KeptField(TITLE, noted("Họ và tên")),
        KeptField(POSTS, noted("Chức vụ, cách nhau bằng dấu chấm phẩy")),
    ),
    _read_person,
    _write_person,
)
ORGAN: Final = EntryForm(
    (
        KeptField(TITLE, noted("Tên cơ quan, đơn vị")),
        KeptField(SHORT, noted("Tên viết tắt")),
    ),
    _read_organ,
    _write_organ,
)
RECIPIENT: Final = EntryForm(
    (
        KeptField(TITLE, noted("Dòng nơi nhận")),
        KeptField(PURPOSE, noted("Mục đích gửi, ví dụ: để báo cáo")),
    ),
    _read_recipient,
    _write_recipient,
)
