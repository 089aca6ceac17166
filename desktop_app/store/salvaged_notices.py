"""The notices and versions of a damaged store, put together from the rows that can be read.

A version counts when its content is what was written (SHA-256). A content whose row is lost says
itself which notice it is of; a notice whose row is lost begins again as a draft.
"""

import zlib
from collections.abc import Iterator
from typing import Final

from msgspec import Struct

from desktop_app.notice.errors import DraftError
from desktop_app.store.contents import draft_in, is_whole, sha256_of, unpacked
from desktop_app.store.damaged_file import DamagedFile
from desktop_app.store.merging import FileOf, HeldNotice, HeldVersion
from desktop_app.store.moments import from_text

_UNKNOWN_TIME: Final = "1970-01-01T00:00:00.000000+00:00"
_STATES: Final = ("drafting", "for_signature", "issued")


class _Notice(Struct, frozen=True):
    id: str
    state: str
    created: str
    binned: str | None


class _Version(Struct, frozen=True):
    notice: int
    number: int
    at: str
    label: str | None
    sha256: str


def notices_in(source: DamagedFile) -> Iterator[tuple[HeldNotice, FileOf]]:
    """Every notice of which a version can be read, with the way to its contents."""
    known = dict(_known_notices(source))
    found: dict[str, dict[int, tuple[HeldVersion, int]]] = {}
    for row, id_, version in _versions(source, known):
        of_notice = found.setdefault(id_, {})
        number = version.number or max(of_notice, default=0) + 1
        held = HeldVersion(number=number, at=version.at, label=version.label, sha256=version.sha256)
        of_notice.setdefault(number, (held, row))
    by_id = {notice.id: notice for notice in known.values()}
    for id_, of_notice in found.items():
        rows = {held.number: row for held, row in of_notice.values()}
        versions = tuple(of_notice[number][0] for number in sorted(of_notice))
        yield _held(id_, by_id.get(id_), versions), _reader(source, rows)


def _held(id_: str, row: _Notice | None, versions: tuple[HeldVersion, ...]) -> HeldNotice:
    if row is None:
        return HeldNotice(id=id_, state="drafting", created=versions[0].at, versions=versions)
    return HeldNotice(
        id=id_,
        state=row.state,  # type: ignore[arg-type]  # checked when it was read
        created=row.created,
        binned=row.binned,
        versions=versions,
    )


def _reader(source: DamagedFile, rows: dict[int, int]) -> FileOf:
    def file_of(version: HeldVersion) -> bytes:
        found = source.row("contents", "data", rows[version.number])
        assert found is not None  # it was read before
        return unpacked(found[0])

    return file_of


def _known_notices(source: DamagedFile) -> Iterator[tuple[int, _Notice]]:
    for row, id_, state, created, binned in source.rows("notices", "id, state, created, binned"):
        is_right = isinstance(id_, str) and id_ and state in _STATES and _is_time(created)
        if is_right and (binned is None or _is_time(binned)):
            yield row, _Notice(id_, state, created, binned)
        else:
            source.unreadable += 1


def _versions(
    source: DamagedFile, known: dict[int, _Notice]
) -> Iterator[tuple[int, str, _Version]]:
    """Row, notice id and version of every whole content; number 0 where it is not known."""
    rows = dict(_version_rows(source))
    for row, data in source.rows("contents", "data"):
        version = rows.get(row)
        if version is not None and not is_whole(data, version.sha256):
            source.unreadable += 1
        elif version is not None and version.notice in known:
            yield row, known[version.notice].id, version
        else:
            try:
                id_ = draft_in(data).id
            except (DraftError, zlib.error, TypeError):
                source.unreadable += 1
                continue
            yield row, id_, version or _Version(0, 0, _UNKNOWN_TIME, None, sha256_of(data))


def _version_rows(source: DamagedFile) -> Iterator[tuple[int, _Version]]:
    columns = "notice, number, at, label, sha256"
    for row, notice, number, at, label, sha256 in source.rows("versions", columns):
        if isinstance(number, int) and number > 0 and _is_time(at):
            name = label if isinstance(label, str) else None
            yield row, _Version(notice, number, at, name, sha256)


def _is_time(text: object) -> bool:
    try:
        return isinstance(text, str) and from_text(text).tzinfo is not None
    except ValueError:
        return False
