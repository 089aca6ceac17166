"""Learn the names of a notice, so that they can be offered in the next one.

A use is counted once for each notice, however often it is saved: what a notice has learnt is kept
beside it, and only what has come and gone since is counted. So a name that was half typed at one
save is gone with the next. Best called when a notice is saved by hand, exported or closed.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Final, TypeVar

import msgspec

from desktop_app.notice.draft import Draft
from desktop_app.store.directory import Listed, Organ, Person, RecipientEntry, Register
from desktop_app.store.settings import OWN_PREFIX
from desktop_app.store.store import Store
from desktop_app.workspace.names_in_draft import key_of, names_in, with_posts

_SETTING: Final = OWN_PREFIX + "learnt."

Entry = TypeVar("Entry", Person, Organ, RecipientEntry)


class Learnt(msgspec.Struct, frozen=True):
    """The entries a notice is counted in, by id; those it has made itself as it made them."""

    people: dict[str, Person | None] = {}
    organs: dict[str, Organ | None] = {}
    recipients: dict[str, RecipientEntry | None] = {}


def learn_names(store: Store, draft: Draft) -> None:
    """Put people, bodies and recipients of the draft into the directory, and count their use.

    What is known takes in new posts and keeps all else. An entry that the person has removed is
    not brought back by the same notice. Raises StoreError; nothing is learnt then.
    """
    names, directory = names_in(draft), store.directory
    with store.database.change():
        before = msgspec.convert(store.settings.get(_SETTING + draft.id, {}), Learnt)
        now = Learnt(
            people=_learn(directory.people, names.people, before.people, _joined),
            organs=_learn(directory.organs, names.organs, before.organs, _kept),
            recipients=_learn(directory.recipients, names.recipients, before.recipients, _kept),
        )
        store.settings.put(_SETTING + draft.id, msgspec.to_builtins(now))


def forget_learnt(store: Store, notice_id: str) -> None:
    """Forget what the notice was counted in, for it is erased; its names and their uses stay."""
    store.settings.remove(_SETTING + notice_id)


def _learn(
    register: Register[Entry],
    found: Iterable[Entry],
    before: Mapping[str, Entry | None],
    join: Callable[[Entry, Entry], Entry],
) -> dict[str, Entry | None]:
    known = register.list()
    kept = {listed.entry.id: listed for listed in known}
    ids = {key_of(listed.entry): listed.entry.id for listed in reversed(known)}
    now: dict[str, Entry | None] = {}
    for entry in found:
        id_ = ids.get(key_of(entry), entry.id)
        if id_ not in kept and id_ in before:
            now[id_] = None  # removed by the person
            continue
        now[id_] = _put(
            register, msgspec.structs.replace(entry, id=id_), kept.get(id_), join, before
        )
        if id_ not in before:
            register.count_use(id_)
    for id_ in before.keys() - now.keys():
        if id_ in kept:
            _take_back(register, kept[id_], before[id_])
    return now


def _put(
    register: Register[Entry],
    entry: Entry,
    listed: Listed[Entry] | None,
    join: Callable[[Entry, Entry], Entry],
    before: Mapping[str, Entry | None],
) -> Entry | None:
    """The entry as this notice has made it, None where others have a share in it."""
    if listed is None or _is_own(listed, before.get(entry.id)):
        register.put(entry)
        return entry
    register.put(join(listed.entry, entry))
    return None


def _take_back(register: Register[Entry], listed: Listed[Entry], made: Entry | None) -> None:
    """The notice names it no more; what nobody else has used or changed goes with it."""
    if _is_own(listed, made):
        register.remove(listed.entry.id)
    else:
        register.take_back_use(listed.entry.id)


def _is_own(listed: Listed[Entry], made: Entry | None) -> bool:
    """Whether the entry is as the notice made it and used in no other."""
    return listed.uses <= 1 and made is not None and made == listed.entry


def _joined(known: Person, new: Person) -> Person:
    person = known if known.title else msgspec.structs.replace(known, title=new.title)
    return with_posts(person, new.posts)


def _kept(known: Entry, _new: Entry) -> Entry:
    return known
