"""Say how far a notice is: being drafted, gone for signature, issued."""

from desktop_app.store.notice_rows import NoticeRow, State
from desktop_app.store.store import Store


def set_state(store: Store, notice_id: str, state: State) -> NoticeRow:
    """The notice as it now is; any state may follow any other. Raises UnknownNotice."""
    store.notices.set_state(notice_id, state)
    return store.notices.get(notice_id)
