"""The offices at hand: one is put into the open notice, or the notice's own is kept as one."""

from collections.abc import Callable, Sequence
from typing import Final

from msgspec import Struct

from desktop_app.notice.draft import Draft
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.editing.editor import Editor
from desktop_app.presenters.expected_faults import Faults
from desktop_app.presenters.fault_words import Translate
from desktop_app.store.shelf import ShelfItem
from desktop_app.store.store import Store
from desktop_app.workspace.choose_office import office_for, set_usual_office, usual_office
from desktop_app.workspace.keep_items import free_title, offered
from desktop_app.workspace.manage_profiles import add_profile, profile_in, profile_of
from desktop_app.workspace.new_notice import in_office
from desktop_app.workspace.office_profiles import OfficeProfile, WayOfSigning

USUAL: Final = noted("thường dùng")
PUT: Final = noted("đặt cơ quan “{title}”")
KEPT: Final = noted("Đã lưu hồ sơ “{title}”; thông báo mới sẽ dùng hồ sơ này.")


class OfficeLine(Struct, frozen=True):
    """A profile as the list shows it; `remark` says that it is the usual one, else ""."""

    title: str
    about: str
    remark: str


class Offices:
    """The profiles shipped and the person's own."""

    def __init__(
        self,
        editor: Editor,
        store: Store,
        shipped: Callable[[], Sequence[ShelfItem]],
        faults: Faults,
        say: Translate,
    ) -> None:
        self._editor = editor
        self._store = store
        self._shipped = shipped
        self._faults = faults
        self._say = say

    def lines(self) -> tuple[OfficeLine, ...]:
        """All profiles in the order of the list."""
        usual = usual_office(self._store, self._shipped())
        usual_id = None if usual is None else usual.profile.id
        return tuple(self._line(profile, usual_id) for profile in self._profiles())

    def put(self, index: int) -> None:
        """Make the notice one of that profile's office."""
        profile = self._profiles()[index]
        draft = self._editor.draft
        usual = usual_office(self._store, self._shipped())
        signer = "" if usual is None else usual.signer
        label = self._say(PUT).format(title=profile.title)
        self._editor.edit(in_office(draft, office_for(draft, profile, signer)), label)

    def keep(self) -> str:
        """Keep the notice's office as a profile and begin new notices with it; what to say."""
        draft, shipped = self._editor.draft, self._shipped()
        try:
            title = free_title(self._store.profiles, shipped, draft.profile.organ)
            profile = profile_of(draft, title)
            item = add_profile(self._store.profiles, shipped, profile, title)
            set_usual_office(self._store, shipped, item.id, draft.signature.name)
        except self._faults.known as fault:
            return self._faults.tell(fault)
        return self._say(KEPT).format(title=title)

    def _profiles(self) -> tuple[OfficeProfile, ...]:
        return tuple(map(profile_in, offered(self._store.profiles, self._shipped())))

    def _line(self, profile: OfficeProfile, usual_id: str | None) -> OfficeLine:
        remark = self._say(USUAL) if profile.id == usual_id else ""
        return OfficeLine(profile.title, profile.profile.organ, remark)


def own_ways(
    store: Store, shipped: Callable[[], Sequence[ShelfItem]], draft: Draft
) -> tuple[WayOfSigning, ...]:
    """How the draft's office signs, by the first profile of the same organ and symbol.

    The office's own profiles come before those shipped; none where no profile fits.
    """
    profile = draft.profile
    names = (profile.system, profile.organ, profile.symbol)
    for item in offered(store.profiles, shipped()):
        one = profile_in(item)
        if (one.profile.system, one.profile.organ, one.profile.symbol) == names:
            return one.signatures
    return ()
