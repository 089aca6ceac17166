"""Copy a notice as a new one, to go on with beside the old."""

import msgspec

from desktop_app.notice.draft import Draft
from desktop_app.store.notices import SavedVersion
from desktop_app.store.store import Store
from desktop_app.workspace.check_choices import note_origin
from desktop_app.workspace.new_notice import NewId, renewed


def duplicate_notice(store: Store, notice_id: str, new_id: NewId) -> SavedVersion:
    """The first version of the copy, which is being drafted; raises UnknownNotice."""
    saved = store.notices.save(duplicate(store.notices.latest(notice_id), new_id))
    note_origin(store.settings, saved.notice_id, notice_id)
    return saved


def duplicate(draft: Draft, new_id: NewId) -> Draft:
    """The draft with ids of its own and its number left blank, as no two notices share one."""
    return msgspec.structs.replace(
        draft,
        id=new_id(),
        number=None,
        body=renewed(draft.body, new_id),
        appendices=tuple(
            msgspec.structs.replace(one, body=renewed(one.body, new_id)) for one in draft.appendices
        ),
    )
