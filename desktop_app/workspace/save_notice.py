"""Save a draft into the store as the latest version of its notice."""

from desktop_app.notice.draft import Draft
from desktop_app.store.notices import SavedVersion
from desktop_app.store.store import Store


def save_notice(store: Store, draft: Draft, *, label: str | None = None) -> SavedVersion:
    """The version saved, on the disk when this returns; an equal draft makes no new version.

    `label` names the version; None gives no name and takes none away. A notice in the bin is
    brought back: what is saved is not hidden. Raises what `Notices.save` raises.
    """
    saved = store.notices.save(draft, label=label)
    if store.notices.get(draft.id).binned is not None:
        store.notices.unbin(draft.id)
    return saved
