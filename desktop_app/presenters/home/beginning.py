"""Beginning a new notice: from a template, an earlier notice, pasted text, or nothing."""

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from desktop_app.notice.draft import Draft
from desktop_app.notice.parts import Profile
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.home.cards import NoticeCard, card_of
from desktop_app.presenters.home.folders import Folder
from desktop_app.presenters.home.notice_source import NoticeSource
from desktop_app.presenters.home.template_cards import (
    SCOPES,
    Scope,
    TemplateCard,
    TemplateCards,
    Wanted,
)
from desktop_app.presenters.keeping.shelf_care import TEMPLATES, ShelfCare
from desktop_app.presenters.listeners import Listeners
from desktop_app.presenters.sentences import Sentences
from desktop_app.store.moments import Clock
from desktop_app.store.shelf import ShelfItem
from desktop_app.store.store import Store
from desktop_app.workspace.begin_notice import Offices, begin_notice, chosen_office
from desktop_app.workspace.check_choices import note_origin
from desktop_app.workspace.default_templates import ShippedTemplate
from desktop_app.workspace.new_notice import NewId, from_previous
from desktop_app.workspace.save_template import USUAL_PARTS, TemplatePart
from desktop_app.workspace.shipped_items import template_items
from desktop_app.workspace.take_pasted_text import pasted_lines, with_pasted_text
from desktop_app.workspace.upgrade_templates import restore_default_templates

PARAGRAPHS: Final = noted("{count} đoạn văn")
NOTHING_PASTED: Final = noted("Dán văn bản vào đây; mỗi dòng thành một đoạn văn.")


class Shipped(NamedTuple):
    """What comes with the program; read only when it is asked for.

    Both raise UnreadableFile, UnusableDraft.
    """

    templates: Callable[[], Sequence[ShippedTemplate]]
    profiles: Callable[[], Sequence[ShelfItem]]


class Beginning:
    """Makes new drafts, told to `made`; none of them is saved yet. What cannot be done is told to
    `troubles` as a sentence. `renew` comes first. `care` renames, removes and restores templates.
    """

    def __init__(
        self,
        store: Store,
        shipped: Shipped,
        clock: Clock,
        new_id: NewId,
        sentences: Sentences,
        say: Translate,
    ) -> None:
        self._store = store
        self._shipped = shipped
        self._clock = clock
        self._new_id = new_id
        self._sentences = sentences
        self._say = say
        self._source = NoticeSource(store)
        self._templates = TemplateCards(store.templates, shipped.templates, self._say)
        self._office: Profile | None = None
        self.care: Final = ShelfCare(
            store.templates,
            lambda: template_items(shipped.templates()),
            lambda: restore_default_templates(store, shipped.templates()),
            TEMPLATES,
            sentences,
            say,
        )
        self.made: Final = Listeners[Draft]()
        self.troubles: Final = Listeners[str]()

    def renew(self) -> None:
        """Templates or the usual office may be others than before."""
        self._templates.forget()
        chosen = chosen_office(Offices(self._store, self._shipped.profiles()))
        self._office = None if chosen is None else chosen.profile.profile

    def scopes(self) -> tuple[tuple[Scope, str], ...]:
        """Whose templates can be asked for; the usual choice first."""
        office = self._office
        order = [Scope.ALL, Scope.PARTY, Scope.STATE]
        if self._templates.some(Wanted(scope=Scope.MINE), office):
            order.insert(len(order) if office is None else 0, Scope.MINE)
        return tuple((scope, self._say(SCOPES[scope])) for scope in order)

    def kinds(self) -> tuple[tuple[str, str], ...]:
        """The kinds of meetings there are templates for."""
        return self._templates.kinds()

    def templates(self, wanted: Wanted) -> tuple[TemplateCard, ...]:
        """The templates asked for."""
        return self._templates.some(wanted, self._office)

    def notices(self, query: str) -> tuple[NoticeCard, ...]:
        """Earlier notices, changed last first, or those with the words."""
        hits = self._source.page(Folder.ALL, query).hits
        now = self._clock()
        return tuple(card_of(hit, now, self._say) for hit in hits)

    def pasted_words(self, text: str) -> str:
        """What a pasted text will become."""
        count = len(pasted_lines(text))
        return self._say(PARAGRAPHS).format(count=count) if count else self._say(NOTHING_PASTED)

    def from_template(self, card: TemplateCard) -> None:
        """Begin with a template, the usual office put in where it leaves names open."""
        self._make(lambda: self._begun(card.draft))

    def from_previous(self, notice_id: str, keep: frozenset[TemplatePart] = USUAL_PARTS) -> None:
        """Begin with those parts of an earlier notice."""

        def make() -> Draft:
            previous = self._store.notices.latest(notice_id)
            draft = from_previous(previous, self._today(), self._new_id, keep)
            note_origin(self._store.settings, draft.id, notice_id)
            return draft

        self._make(make)

    def blank(self) -> None:
        """Begin with the usual office alone, or the first built-in one."""
        self._make(self._blank)

    def from_text(self, text: str) -> None:
        """Begin with pasted text as paragraphs of the usual office's notice."""
        self._make(lambda: with_pasted_text(self._blank(), text, self._new_id))

    def _blank(self) -> Draft:
        profiles = self._shipped.profiles()
        offices = Offices(self._store, profiles)
        if chosen_office(offices) is None:
            offices = Offices(self._store, profiles, name=profiles[0].id)
        return begin_notice(None, offices, self._today(), self._new_id)

    def _begun(self, template: Draft) -> Draft:
        offices = Offices(self._store, self._shipped.profiles())
        return begin_notice(template, offices, self._today(), self._new_id)

    def _today(self) -> dt.date:
        return self._clock().astimezone().date()

    def _make(self, make: Callable[[], Draft]) -> None:
        try:
            draft = make()
        except self._sentences.known as fault:
            self.troubles.tell(self._sentences.tell(fault))
        else:
            self.made.tell(draft)
