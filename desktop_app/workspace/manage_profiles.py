"""The office's own profiles: taken from a notice or a file, changed, put back as shipped.

They lie on the shelf of profiles; `keep_items` lists, renames, removes and brings them back.
`shipped` are the built-in ones. Names are ids or titles; UnknownProfile for what is not there.
"""

from collections.abc import Collection
from pathlib import Path

import msgspec

from desktop_app.notice.draft import Draft
from desktop_app.notice.errors import DraftError
from desktop_app.notice.json_text import parse_json
from desktop_app.notice.strict import convert_strictly
from desktop_app.notice.text_rules import clean_tree
from desktop_app.store.shelf import Shelf, ShelfItem
from desktop_app.workspace.errors import UnusableDraft
from desktop_app.workspace.keep_items import add_item, find_item, free_title, offered
from desktop_app.workspace.office_profiles import OfficeProfile, RecipientList, WayOfSigning


def profile_in(item: ShelfItem) -> OfficeProfile:
    """The profile of a piece, under the id and title it has on the shelf; raises UnusableDraft."""
    try:
        office: OfficeProfile = convert_strictly(
            clean_tree(parse_json(item.content)), OfficeProfile
        )
    except DraftError as fault:
        raise UnusableDraft(Path(item.id), fault) from fault
    return msgspec.structs.replace(office, id=item.id, title=item.title)


def profile_file(item: ShelfItem) -> bytes:
    """The profile as a file for another machine or an editor; raises UnusableDraft."""
    return msgspec.json.format(msgspec.json.encode(profile_in(item)), indent=2) + b"\n"


def profile_of(draft: Draft, title: str) -> OfficeProfile:
    """The office of a notice, with the way that notice is signed and its recipients.

    The signer's name is left out: it belongs to the setting, not to the office.
    """
    signature = draft.signature
    lines = (*signature.authority, *signature.posts)
    way = WayOfSigning(title=", ".join(lines), authority=signature.authority, posts=signature.posts)
    recipients = RecipientList(title=draft.meeting.kind or title, lines=draft.recipients)
    return OfficeProfile(
        id="",
        title=title,
        about="",
        profile=draft.profile,
        signatures=(way,) if lines else (),
        recipients=(recipients,) if draft.recipients else (),
    )


def add_profile(
    shelf: Shelf, shipped: Collection[ShelfItem], office: OfficeProfile, title: str
) -> ShelfItem:
    """Put a profile on the shelf as one of the office's own; raises NameTaken."""
    group = office.profile.system
    return add_item(
        shelf, shipped, ShelfItem(id="", title=title, group=group, content=_content(office))
    )


def change_profile(
    shelf: Shelf, shipped: Collection[ShelfItem], name: str, office: OfficeProfile
) -> ShelfItem:
    """Put another content in the place of a profile's own; title and id stay."""
    item = find_item("profile", offered(shelf, shipped), name)
    return shelf.put(
        msgspec.structs.replace(
            item, group=office.profile.system, content=_content(office), changed=None
        )
    )


def restore_profile(shelf: Shelf, shipped: Collection[ShelfItem], name: str) -> ShelfItem:
    """Put a built-in profile back as it is shipped.

    What it had been changed to is kept beside it, as one of the office's own under a free title.
    """
    built_in = find_item("profile", shipped, name)
    kept = {item.id: item for item in shelf.list(with_removed=True)}.get(built_in.id)
    restored = shelf.put(built_in)
    if kept is not None and kept.content != built_in.content:
        title = free_title(shelf, shipped, kept.title)
        own = msgspec.structs.replace(kept, origin="own", shipped_sha256=None, removed=None)
        add_item(shelf, shipped, msgspec.structs.replace(own, title=title))
    return restored


def restore_all_profiles(shelf: Shelf, shipped: Collection[ShelfItem]) -> tuple[ShelfItem, ...]:
    """Put every built-in profile that was removed or changed back as it is shipped.

    Returns what was brought back; what it had been changed to is kept beside it.
    """
    kept = {item.id: item for item in shelf.list(with_removed=True)}
    return tuple(
        restore_profile(shelf, shipped, item.id)
        for item in shipped
        if item.id in kept and not _is_the_same(kept[item.id], item)
    )


def _is_the_same(kept: ShelfItem, shipped: ShelfItem) -> bool:
    """Whether a piece is offered just as it came."""
    shown = (kept.title, kept.content)
    return kept.removed is None and shown == (shipped.title, shipped.content)


def _content(office: OfficeProfile) -> bytes:
    return msgspec.json.encode(office)
