"""The first start: whose notices they are, who signs, how words and window look; all by choice."""

from collections.abc import Callable, Sequence
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from desktop_app.notice.blocks import Block
from desktop_app.notice.draft import Draft
from desktop_app.notice.errors import DraftError
from desktop_app.notice.parts import Meeting, NoticeDate, Tone
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.listeners import Listeners
from desktop_app.presenters.store_faults import store_fault
from desktop_app.store.errors import StoreError
from desktop_app.store.moments import Clock
from desktop_app.store.shelf import ShelfItem
from desktop_app.store.store import Store
from desktop_app.vietnamese.tone_style import to_tone_style, tone_style_hits
from desktop_app.workspace.choose_office import office_with
from desktop_app.workspace.manage_profiles import profile_in
from desktop_app.workspace.office_profiles import OfficeProfile
from desktop_app.workspace.set_up_office import OfficeNames, names_of, own_office, set_up_office

GUIDED: Final = "start.guided"
"""The setting that says that the guide was gone through or put off."""

STEPS: Final = (
    noted("Cơ quan của bạn"),
    noted("Người ký"),
    noted("Chữ viết và màn hình"),
)
"""What the steps are called."""

WORDS: Final = ("hoà", "thuỷ", "khoẻ")
"""Words that show a tone style, beside the office's own name."""

COMMITTEE: Final = "uỷ ban"
"""For an office whose name has no such word."""

_SAMPLE: Final = noted("Nội dung kết luận nằm ở đây.")
_BAD_NAME: Final = noted("Tên có ký tự không in được; hãy gõ lại.")


class GuideState(Struct, frozen=True):
    """What was chosen so far; `way` is the number of the way of signing."""

    step: int
    office: OfficeProfile
    names: OfficeNames
    way: int = 0
    signer: str = ""
    tone: Tone = "new"


class StartGuide:
    """Leads through the first start. `finished` is told when it is gone through or put off,
    `changes` after every choice, `troubles` hears why something could not be kept.
    """

    def __init__(
        self, store: Store, profiles: Sequence[ShelfItem], clock: Clock, say: Translate
    ) -> None:
        self._store = store
        self._profiles = tuple(profiles)
        self._clock = clock
        self._say = say
        self.offices: Final = tuple(map(profile_in, self._profiles))
        self._state = _chosen(0, self.offices[0])
        self.changes: Final = Listeners[GuideState]()
        self.finished: Final = Listeners[None]()
        self.troubles: Final = Listeners[str]()

    @property
    def state(self) -> GuideState:
        """What is to be shown now."""
        return self._state

    def go_to(self, step: int) -> None:
        """Show a step; one after the last finishes."""
        if step < len(STEPS):
            self._take(replace(self._state, step=max(step, 0)))
        else:
            self.finish()

    def choose_office(self, office_id: str) -> None:
        """Choose the kind of office; its own names are open again."""
        office = next(one for one in self.offices if one.id == office_id)
        if office.id != self._state.office.id:
            chosen = _chosen(self._state.step, office)
            self._take(replace(chosen, signer=self._state.signer))

    def set_name(self, name: str, text: str) -> None:
        """Fill in one of the office's names: a field of OfficeNames."""
        names = replace(self._state.names, **{name: text.strip()})
        self._take(replace(self._state, names=names))

    def choose_way(self, way: int) -> None:
        """Choose a way of signing by its number."""
        self._take(replace(self._state, way=way))

    def set_signer(self, name: str) -> None:
        """Say who signs; "" when it is not always the same person."""
        self._take(replace(self._state, signer=name.strip()))

    def set_tone(self, tone: Tone) -> None:
        """Choose where tone marks stand."""
        self._take(replace(self._state, tone=tone))

    def tone_words(self, tone: Tone) -> str:
        """The office's own name and some words in a tone style: "Tỉnh uỷ Thái Nguyên, hoà"."""
        organ = self._state.names.organ
        first = organ if tone_style_hits(organ) else COMMITTEE
        return to_tone_style(", ".join((first, *WORDS)), tone)

    def sample(self) -> Draft:
        """A notice as this office would have it, for the picture of its first page."""
        state, own = self._state, self._own()
        office = office_with(own, state.signer)
        text = to_tone_style(self._say(_SAMPLE), state.tone)
        draft = Draft(
            id="mau",
            profile=office.profile,
            date=NoticeDate(year=self._clock().astimezone().year),
            meeting=Meeting(kind="hội nghị"),
            body=(Block(id="b1", level="paragraph", text=text),),
            recipients=office.recipients or (),
        )
        return draft if office.signature is None else replace(draft, signature=office.signature)

    def finish(self) -> None:
        """Keep what was chosen and end the guide."""

        def keep() -> None:
            set_up_office(self._store, self._profiles, self._own(), self._state.signer)

        self._end(keep)

    def put_off(self) -> None:
        """End the guide without keeping anything; it does not come again by itself."""
        self._end(lambda: None)

    def _end(self, keep: Callable[[], None]) -> None:
        try:
            keep()
            self._store.settings.put(GUIDED, value=True)
        except StoreError as fault:
            self.troubles.tell(store_fault(fault, self._say))
        else:
            self.finished.tell(None)

    def _own(self) -> OfficeProfile:
        return _own(self._state)

    def _take(self, state: GuideState) -> None:
        try:
            _own(state)
        except DraftError:
            self.troubles.tell(self._say(_BAD_NAME))
            return
        self._state = state
        self.changes.tell(state)


def is_wanted(store: Store) -> bool:
    """Whether the guide is to be shown: it never was, and there is no notice yet."""
    return not store.settings.get(GUIDED) and not store.notices.list(limit=1)


def _chosen(step: int, office: OfficeProfile) -> GuideState:
    return GuideState(step, office, names_of(office), tone=office.profile.tone)


def _own(state: GuideState) -> OfficeProfile:
    return own_office(state.office, state.names, state.way, state.tone)
