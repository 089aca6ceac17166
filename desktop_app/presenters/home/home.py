"""The first screen: the notices by folder, found as one types, and what can be done with them."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.home.cards import NoticeCard, card_of
from desktop_app.presenters.home.deeds import Deed, Deeds
from desktop_app.presenters.home.folders import (
    FOLDERS,
    NOT_IN_FOLDER,
    NOTHING_FOUND,
    OTHER_WORDS,
    Empty,
    Folder,
)
from desktop_app.presenters.home.notice_deeds import NoticeDeeds
from desktop_app.presenters.home.notice_source import PAGE, NoticeSource
from desktop_app.presenters.home.warnings import Recovery, backup_trouble, recovery
from desktop_app.presenters.listeners import Listeners
from desktop_app.presenters.store_faults import store_fault
from desktop_app.store.errors import StoreError
from desktop_app.store.moments import Clock
from desktop_app.store.notice_rows import State
from desktop_app.store.search import Hits
from desktop_app.store.store import Store
from desktop_app.workspace.empty_bin import empty_bin
from desktop_app.workspace.new_notice import NewId

ERASED: Final = noted("Đã xoá hẳn {count} thông báo.")


class HomeState(Struct, frozen=True):
    """All the screen shows. `empty` None: there are cards; `selected` None: there are none.

    `has_more`: `show_more` gives further cards; `is_searching`: the cards are hits for words.
    """

    folder: Folder
    query: str
    counts: Mapping[Folder, int]
    cards: tuple[NoticeCard, ...] = ()
    has_more: bool = False
    selected: str | None = None
    empty: Empty | None = None

    @property
    def is_searching(self) -> bool:
        """Whether there are words to look for."""
        return bool(self.query.strip())


class News(Struct, frozen=True):
    """Something to say in passing; `can_undo`: `undo` takes it back."""

    text: str
    can_undo: bool = False


class HomePresenter:
    """Shows and changes the notices of one store.

    Faults of the store are told as news, and what is shown stays.
    """

    def __init__(self, store: Store, clock: Clock, new_id: NewId, say: Translate) -> None:
        self._store = store
        self._source = NoticeSource(store)
        self._deeds_for = NoticeDeeds(store, new_id, say)
        self._deeds = Deeds()
        self._clock = clock
        self._say = say
        self.changes: Final = Listeners[HomeState]()
        self.news: Final = Listeners[News]()
        self._state = HomeState(Folder.DRAFTING, "", dict.fromkeys(Folder, 0))

    @property
    def state(self) -> HomeState:
        """What is to be shown now."""
        return self._state

    @property
    def undo_label(self) -> str | None:
        """What the next undo takes back; None: nothing."""
        return self._deeds.undo_label

    @property
    def redo_label(self) -> str | None:
        """What the next redo does again; None: nothing."""
        return self._deeds.redo_label

    @property
    def recovered(self) -> Recovery | None:
        """What the person is told after a start that follows a crash; None: nothing to tell."""
        return recovery(self._store.recovered, self._say)

    def acknowledge_recovery(self) -> None:
        """The person has been told."""
        self._guarded(self._store.acknowledge_recovery)

    def backup_trouble(self) -> str | None:
        """Why the last backup or its copy was not made; None: it was, or is not due yet."""
        return backup_trouble(self._store.chores.outcome, self._say)

    def refresh(self) -> None:
        """Read the notices again, as many as are shown."""
        self._guarded(self._read)

    def start_anew(self) -> None:
        """Other data is in the place of the old: nothing that was done before can be undone."""
        self._deeds = Deeds()
        self.refresh()

    def set_query(self, text: str) -> None:
        """Look for words, blind to diacritics; without words all of the folder is shown."""
        if text != self._state.query:
            self._state = replace(self._state, query=text, cards=(), selected=None)
            self.refresh()

    def choose_folder(self, folder: Folder) -> None:
        """Show another folder; the words stay."""
        if folder is not self._state.folder:
            self._state = replace(self._state, folder=folder, cards=(), selected=None)
            self.refresh()

    def select(self, notice_id: str) -> None:
        """Remember which notice is worked with, so that it is found again."""
        self._state = replace(self._state, selected=notice_id)

    def show_more(self) -> None:
        """Show the next cards of a long folder."""
        if self._state.has_more and not self._state.is_searching:
            self._guarded(self._read_on)

    def set_state(self, notice_ids: Iterable[str], state: State) -> None:
        """Say how far notices are."""
        self._do(self._deeds_for.state_set, tuple(notice_ids), state)

    def bin(self, notice_ids: Iterable[str]) -> None:
        """Move notices to the bin."""
        self._do(self._deeds_for.binned, tuple(notice_ids))

    def unbin(self, notice_ids: Iterable[str]) -> None:
        """Bring notices back from the bin."""
        self._do(self._deeds_for.unbinned, tuple(notice_ids))

    def duplicate(self, notice_id: str) -> None:
        """Copy a notice as a new one."""
        self._do(self._deeds_for.duplicated, notice_id)

    def empty_bin(self) -> None:
        """Erase for ever what is in the bin; nothing done before can be undone after it."""

        def erase() -> None:
            count = empty_bin(self._store)
            self._deeds = Deeds()
            self.news.tell(News(self._say(ERASED).format(count=count)))

        self._guarded(erase)
        self.refresh()

    def undo(self) -> None:
        """Take back what was done last here."""
        self._guarded(self._deeds.undo)
        self.refresh()

    def redo(self) -> None:
        """Do again what was undone last."""
        self._guarded(self._deeds.redo)
        self.refresh()

    def _do(self, deed_of: Callable[..., Deed | None], *words: object) -> None:
        def done() -> None:
            deed = deed_of(*words)
            if deed is not None:
                self._deeds.do(deed)
                self.news.tell(News(deed.done, can_undo=True))

        self._guarded(done)
        self.refresh()

    def _guarded(self, call: Callable[[], object]) -> None:
        try:
            call()
        except StoreError as fault:
            self.news.tell(News(store_fault(fault, self._say)))

    def _read(self) -> None:
        old = self._state
        limit = max(len(old.cards), PAGE)
        hits = self._source.page(old.folder, old.query, limit=limit)
        cards = _cards(hits, self._clock(), self._say)
        self._state = replace(
            old,
            counts=self._source.counts(),
            cards=cards,
            has_more=hits.has_more,
            selected=_selected(old, cards),
            empty=None if cards else self._empty(),
        )
        self.changes.tell(self._state)

    def _read_on(self) -> None:
        """Add the next page to what is shown, which is not read again."""
        old = self._state
        hits = self._source.page(old.folder, old.query, skip=len(old.cards))
        cards = (*old.cards, *_cards(hits, self._clock(), self._say))
        self._state = replace(old, cards=cards, has_more=hits.has_more)
        self.changes.tell(self._state)

    def _empty(self) -> Empty:
        spec, say = FOLDERS[self._state.folder], self._say
        if not self._state.is_searching:
            return Empty(say(spec.heading), say(spec.advice))
        if spec.folder is Folder.ALL:
            return Empty(say(NOTHING_FOUND), say(OTHER_WORDS))
        advice = say(NOT_IN_FOLDER).format(folder=say(spec.title))
        return Empty(say(NOTHING_FOUND), advice, can_widen=True)


def _cards(hits: Hits, now: dt.datetime, say: Translate) -> tuple[NoticeCard, ...]:
    return tuple(card_of(hit, now, say) for hit in hits.hits)


def _selected(old: HomeState, cards: tuple[NoticeCard, ...]) -> str | None:
    """The same notice where it still is, else the one that took its place, else the first."""
    if not cards:
        return None
    ids = [card.id for card in cards]
    if old.selected in ids:
        return old.selected
    place = next((at for at, card in enumerate(old.cards) if card.id == old.selected), 0)
    return ids[min(place, len(ids) - 1)]
