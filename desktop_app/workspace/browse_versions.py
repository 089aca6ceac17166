"""Look through the versions of a notice: what was exported, what differs, what they are called."""

from msgspec import Struct

from desktop_app.store.exports import ExportRow
from desktop_app.store.store import Store
from desktop_app.store.versions import VersionRow
from desktop_app.workspace.compare_drafts import Change, compare_drafts


class VersionEntry(Struct, frozen=True):
    """A version, the files exported from it (newest first), and whether it is the latest."""

    version: VersionRow
    exports: tuple[ExportRow, ...]
    is_latest: bool


def list_versions(store: Store, notice_id: str) -> tuple[VersionEntry, ...]:
    """The versions that are kept, newest first; raises UnknownNotice."""
    latest = store.notices.get(notice_id).version
    exports = store.exports.list(notice_id)
    return tuple(
        VersionEntry(
            version=version,
            exports=tuple(one for one in exports if one.version == version.number),
            is_latest=version.number == latest,
        )
        for version in store.versions.list(notice_id)
    )


def compare_versions(store: Store, notice_id: str, old: int, new: int) -> tuple[Change, ...]:
    """Every text of two versions, as `compare_drafts` tells it; raises UnknownVersion."""
    return compare_drafts(
        store.versions.draft(notice_id, old), store.versions.draft(notice_id, new)
    )


def name_version(store: Store, notice_id: str, number: int, label: str | None) -> None:
    """Name a version, which is then kept for ever; None or blanks take its name away.

    Raises UnknownVersion.
    """
    store.versions.name(notice_id, number, " ".join((label or "").split()) or None)
