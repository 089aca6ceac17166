"""Delete a notice: into the bin, from where it comes back as it was."""

from desktop_app.store.notice_rows import NoticeRow
from desktop_app.store.store import Store


def bin_notice(store: Store, notice_id: str) -> NoticeRow:
    """Move the notice to the bin; one that is there keeps its time. Raises UnknownNotice."""
    if store.notices.get(notice_id).binned is None:
        store.notices.bin(notice_id)
    return store.notices.get(notice_id)


def unbin_notice(store: Store, notice_id: str) -> NoticeRow:
    """Bring the notice back with its versions, exports and history; raises UnknownNotice."""
    store.notices.unbin(notice_id)
    return store.notices.get(notice_id)
