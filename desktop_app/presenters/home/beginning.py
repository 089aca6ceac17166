"""Beginning a new notice: from a template, an earlier notice, pasted text, or nothing."""

import datetime as dt
from collections.abc import Callable, Sequence
from functools import partial
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
from desktop_app.presenters.reading.read_source import (
    FRAME,
    ReadSource,
    liked_frame,
    read_source,
)
from desktop_app.presenters.reading.summary import summary
from desktop_app.presenters.sentences import Sentences
from desktop_app.reading.report import Reading
from desktop_app.reading.text.reader import TextReader
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
NOTHING_PASTED: Final = noted("Dán văn bản vào đây; chương trình nhận ra cuộc họp và các chỉ đạo.")


class Shipped(NamedTuple):
    """What comes with the program; read only when it is asked for.

    All raise UnreadableFile, UnusableDraft.
    """

    templates: Callable[[], Sequence[ShippedTemplate]]
    profiles: Callable[[], Sequence[ShelfItem]]
    reader: Callable[[], TextReader]


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
        self._reader: TextReader | None = None
        self._last: tuple[str, ReadSource] | None = None
        self.care: Final = ShelfCare(
            store.templates,
            lambda: template_items(shipped.templates()),
            lambda: restore_default_templates(store, shipped.templates()),
            TEMPLATES,
            sentences,
            say,
        )
        self.made: Final = Listeners[Draft]()
        self.read: Final = Listeners[ReadSource]()
        self.troubles: Final = Listeners[str]()

    def renew(self) -> None:
        """Templates or the usual office may be others than before."""
        self._templates.forget()
        self._reader = self._last = None
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

    def pasted_words(self, text: str, *, as_lines: bool = False) -> str:
        """What a pasted text will become: what was recognised, or how many paragraphs."""
        count = len(pasted_lines(text))
        if not count:
            return self._say(NOTHING_PASTED)
        source = None if as_lines else self._reading(text)
        if source is None:
            return self._say(PARAGRAPHS).format(count=count)
        if source.reading.report.damaged or _is_recognised(source.reading):
            return summary(source.reading, self._say)
        return self._say(PARAGRAPHS).format(count=count)

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

    def from_text(self, text: str, *, as_lines: bool = False) -> None:
        """Have what is recognised in a pasted text looked through (`read`).

        `as_lines`, and where nothing is recognised: every line a paragraph as it is.
        """
        source = None if as_lines else self._reading(text)
        if source is not None and _is_recognised(source.reading):
            self.read.tell(source)
        else:
            self._make(lambda: with_pasted_text(self._blank(), text, self._new_id))

    def _reading(self, text: str) -> ReadSource | None:
        """The text read; None, and told, where what is needed for it cannot be read."""
        if self._last is None or self._last[0] != text:
            try:
                self._last = (text, self._read(text))
            except self._sentences.known as fault:
                self.troubles.tell(self._sentences.tell(fault))
                return None
        return self._last[1]

    def _read(self, text: str) -> ReadSource:
        if self._reader is None:
            self._reader = self._shipped.reader()
        reader, ground = self._reader, self._blank()
        liked = liked_frame(self._store.settings.get(FRAME))
        return read_source(partial(reader.read, text, ground, self._new_id), liked)

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


def _is_recognised(reading: Reading) -> bool:
    """Whether a text has something a notice is made of; else it is only lines."""
    draft = reading.draft
    asks = (block.directive for block in draft.all_blocks() if block.directive is not None)
    return bool(draft.meeting.chairs) or any(one.assignees for one in asks)
