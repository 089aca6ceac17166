"""Set up the office new notices are begun for, from a built-in profile and the user's own names."""

from collections.abc import Collection

import msgspec
from msgspec import Struct

from desktop_app.notice.parts import Tone
from desktop_app.store.shelf import ShelfItem
from desktop_app.store.store import Store
from desktop_app.workspace.choose_office import set_usual_office
from desktop_app.workspace.fill_profile import BLANK, filled_in
from desktop_app.workspace.keep_items import free_title
from desktop_app.workspace.manage_profiles import add_profile
from desktop_app.workspace.office_profiles import OfficeProfile


class OfficeNames(Struct, frozen=True):
    """What an office calls itself; `parent` None: it prints no superior body."""

    parent: str | None
    organ: str
    symbol: str
    place: str
    archive: str


def names_of(office: OfficeProfile) -> OfficeNames:
    """The names in a profile, with "…" where they are open."""
    profile = office.profile
    return OfficeNames(
        profile.parent, profile.organ, profile.symbol, profile.place, profile.archive
    )


def own_office(office: OfficeProfile, names: OfficeNames, way: int, tone: Tone) -> OfficeProfile:
    """The profile with these names, this tone style, and the way of signing of that number first.

    A name that is left empty stays as it was; the same open name elsewhere is filled like it.
    Raises DraftError for a name that no draft can hold.
    """
    given = {name: text for name, text in msgspec.structs.asdict(names).items() if text}
    filled = filled_in(office, {f"profile.{name}": text for name, text in given.items()})
    ways = list(filled.signatures)
    if ways:
        ways.insert(0, ways.pop(way))
    profile = msgspec.structs.replace(filled.profile, tone=tone, **given)
    return msgspec.structs.replace(filled, profile=profile, signatures=tuple(ways))


def set_up_office(
    store: Store, shipped: Collection[ShelfItem], office: OfficeProfile, signer: str
) -> ShelfItem:
    """Begin new notices with that profile, signed by `signer` ("": not known).

    A profile that is another than the shipped one of its id is put on the shelf as one's own, under
    the name of the organ. Raises what the store raises.
    """
    if any(item.content == msgspec.json.encode(office) for item in shipped):
        return set_usual_office(store, shipped, office.id, signer)
    organ = office.profile.organ
    title = free_title(store.profiles, shipped, office.title if BLANK in organ else organ)
    with store.database.change():
        item = add_profile(store.profiles, shipped, office, title)
        return set_usual_office(store, shipped, item.id, signer)
