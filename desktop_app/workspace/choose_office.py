"""Whose notice a new one becomes: the profile that is named, else the usual one of the office.

The usual profile and signer are kept in the settings OFFICE and SIGNER.
"""

import re
from collections.abc import Collection
from typing import Final

import msgspec
from msgspec import Struct

from desktop_app.notice.draft import Draft
from desktop_app.notice.parts import Profile, Signature
from desktop_app.store.errors import UnknownProfile
from desktop_app.store.shelf import ShelfItem
from desktop_app.store.store import Store
from desktop_app.workspace.fill_profile import BLANK
from desktop_app.workspace.keep_items import find_item, offered
from desktop_app.workspace.manage_profiles import profile_in
from desktop_app.workspace.new_notice import Office
from desktop_app.workspace.office_profiles import OfficeProfile

OFFICE: Final = "office.default"
SIGNER: Final = "office.signer"


class UsualOffice(Struct, frozen=True):
    """The profile new notices are begun with, and who signs them ("": not known)."""

    profile: OfficeProfile
    signer: str = ""


def set_usual_office(
    store: Store, shipped: Collection[ShelfItem], name: str, signer: str = ""
) -> ShelfItem:
    """Begin new notices with the profile of that name; raises UnknownProfile."""
    item = find_item("profile", offered(store.profiles, shipped), name)
    store.settings.put(OFFICE, item.id)
    store.settings.put(SIGNER, signer)
    return item


def forget_usual_office(store: Store) -> None:
    """Begin new notices with the office of their template again."""
    store.settings.remove(OFFICE)
    store.settings.remove(SIGNER)


def usual_office(store: Store, shipped: Collection[ShelfItem]) -> UsualOffice | None:
    """The usual profile; None when none is set or it is offered no more. Raises UnusableDraft."""
    name, signer = store.settings.get(OFFICE), store.settings.get(SIGNER)
    if not isinstance(name, str):
        return None
    try:
        item = find_item("profile", offered(store.profiles, shipped), name)
    except UnknownProfile:
        return None
    return UsualOffice(profile_in(item), signer if isinstance(signer, str) else "")


def office_with(profile: OfficeProfile, signer: str = "", way: int = 0, lines: int = 0) -> Office:
    """The office with one of its ways of signing, by `signer`, and one of its recipient lists.

    Raises IndexError for a way or a list it has not; without any, what the notice has is kept.
    """
    return Office(
        profile.profile,
        profile.signatures[way].signature(signer) if profile.signatures else None,
        profile.recipients[lines].lines if profile.recipients else None,
    )


def office_for(template: Draft, profile: OfficeProfile, signer: str = "") -> Office:
    """The office as it is put into a template.

    A template for this kind of office knows better how such a notice is signed and sent: there the
    signature and the recipients stay, and the signer's name is added where he signs as usual.
    """
    office = office_with(profile, signer)
    if not is_of_kind(template.profile, profile.profile):
        return office
    is_signed, is_sent = template.signature.posts, template.recipients
    return Office(
        profile.profile,
        _signed(template.signature, office.signature) if is_signed else office.signature,
        None if is_sent else office.recipients,
    )


def is_of_kind(template: Profile, own: Profile) -> bool:
    """Whether the template's office is the own one, but for what it has left to be filled in."""
    pattern = ".+".join(map(re.escape, template.symbol.split(BLANK)))
    return template.system == own.system and re.fullmatch(pattern, own.symbol) is not None


def has_gaps(template: Profile) -> bool:
    """Whether the template leaves the names of its office to be filled in."""
    names = (template.organ, template.parent or "", template.symbol, template.place)
    return any(BLANK in name for name in names)


def _signed(signature: Signature, usual: Signature | None) -> Signature:
    is_usual = usual is not None and (signature.authority, signature.posts) == (
        usual.authority,
        usual.posts,
    )
    if usual is None or not is_usual or not usual.name:
        return signature
    return msgspec.structs.replace(signature, name=usual.name)
