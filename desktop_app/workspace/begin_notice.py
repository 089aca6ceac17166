"""Begin a notice for the right office: the one that is named, else the usual one where it fits."""

import datetime as dt
from collections.abc import Collection

from msgspec import Struct

from desktop_app.notice.draft import Draft
from desktop_app.store.shelf import ShelfItem
from desktop_app.store.store import Store
from desktop_app.workspace.choose_office import (
    UsualOffice,
    has_gaps,
    is_of_kind,
    office_for,
    office_with,
    usual_office,
)
from desktop_app.workspace.keep_items import find_item, offered
from desktop_app.workspace.manage_profiles import profile_in
from desktop_app.workspace.new_notice import NewId, blank, from_template
from desktop_app.workspace.shelf_errors import NoOffice


class Offices(Struct, frozen=True):
    """Where the office comes from: the store (None: there is none yet) and the built-in profiles.

    `name` is the profile asked for by id or title, None for the usual one; `signer` signs for it,
    "" for who usually does.
    """

    store: Store | None
    shipped: Collection[ShelfItem]
    name: str | None = None
    signer: str = ""


def begin_notice(ground: Draft | None, offices: Offices, today: dt.date, new_id: NewId) -> Draft:
    """A new notice on the ground of a template or an earlier notice's parts; None: a blank one.

    An office that is named is put in always. The usual one only into a template for its kind of
    office that leaves the names to be filled in: one's own templates have theirs already. Raises
    UnknownProfile, UnusableDraft, and NoOffice for a blank notice of nobody.
    """
    office = chosen_office(offices)
    if ground is None:
        if office is None:
            raise NoOffice
        ground = blank(office.profile.profile, today.year, new_id)
        whole = office_with(office.profile, office.signer)
        return from_template(ground, today, new_id, whole)
    if office is None or not (offices.name is not None or _is_fitting(ground, office)):
        return from_template(ground, today, new_id)
    return from_template(ground, today, new_id, office_for(ground, office.profile, office.signer))


def chosen_office(offices: Offices) -> UsualOffice | None:
    """The office that is named, else the usual one; None where neither is known.

    Raises UnknownProfile, UnusableDraft.
    """
    store, shipped = offices.store, offices.shipped
    usual = None if store is None else usual_office(store, shipped)
    if offices.name is None:
        return usual
    items = offered(None if store is None else store.profiles, shipped)
    profile = profile_in(find_item("profile", items, offices.name))
    is_usual = usual is not None and usual.profile.id == profile.id
    return UsualOffice(profile, offices.signer or (usual.signer if usual and is_usual else ""))


def _is_fitting(ground: Draft, office: UsualOffice) -> bool:
    return has_gaps(ground.profile) and is_of_kind(ground.profile, office.profile.profile)
