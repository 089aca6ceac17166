"""Bring an old version of a notice back as its new latest one; nothing is overwritten."""

from desktop_app.store.notices import SavedVersion
from desktop_app.store.store import Store
from desktop_app.workspace.save_notice import save_notice


def restore_version(store: Store, notice_id: str, number: int, label: str) -> SavedVersion:
    """The latest version, which now says what version `number` says.

    It is a new one named `label` ("restored from version 3"), unless the latest says the same
    already: that one stays as it is, with its name. A notice in the bin is brought back. Raises
    UnknownNotice, UnknownVersion.
    """
    latest, *_ = versions = store.versions.list(notice_id)
    old = store.versions.draft(notice_id, number)
    sha256 = next(one.sha256 for one in versions if one.number == number)
    return save_notice(store, old, label=None if sha256 == latest.sha256 else label)
