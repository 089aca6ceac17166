"""What an archive holds beside what the store holds: new, the same, or differing."""

from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple

from desktop_app.store.archive_form import ArchivedNotice, Kind, Piece
from desktop_app.store.archive_pieces import is_same, pieces_of
from desktop_app.store.archive_reading import Archive
from desktop_app.store.archive_writing import archived_notices
from desktop_app.store.store import Store

Place = Literal["new", "same", "differing"]
Key = tuple[Kind, str]
Thing = ArchivedNotice | Piece


class Compared(NamedTuple):
    """A notice or a piece of the archive, and how it stands to ours."""

    key: Key
    title: str
    place: Place
    thing: Thing


def compared(store: Store, archive: Archive) -> Iterator[Compared]:
    """Everything in the archive, notices first."""
    ours = holdings(store)
    things: list[Thing] = [*archive.notices, *archive.pieces]
    for theirs in things:
        key = key_of(theirs)
        yield Compared(key, theirs.title, _place(theirs, ours.get(key)), theirs)


def holdings(store: Store) -> Mapping[Key, Thing]:
    """Everything in the store by its key."""
    things: list[Thing] = [*archived_notices(store.database.connection), *pieces_of(store)]
    return {key_of(thing): thing for thing in things}


def key_of(thing: Thing) -> Key:
    """The kind and the id."""
    if isinstance(thing, Piece):
        return thing.kind, thing.id
    return "notice", thing.notice.id


def _place(theirs: Thing, ours: Thing | None) -> Place:
    if ours is None:
        return "new"
    if isinstance(theirs, Piece):
        is_like = isinstance(ours, Piece) and is_same(theirs, ours)
    else:
        is_like = isinstance(ours, ArchivedNotice) and _is_same_notice(theirs, ours)
    return "same" if is_like else "differing"


def _is_same_notice(theirs: ArchivedNotice, ours: ArchivedNotice) -> bool:
    """Whether ours has all they have: the latest content, the state, and every named version."""
    there, here = theirs.notice, ours.notice
    named = {(version.sha256, version.label) for version in there.versions if version.label}
    return (
        there.versions[-1].sha256 == here.versions[-1].sha256
        and there.state == here.state
        and bool(there.binned) == bool(here.binned)
        and named <= {(version.sha256, version.label) for version in here.versions}
        and {*theirs.exports} <= {*ours.exports}
    )
