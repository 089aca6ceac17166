"""The templates as cards: what each is for, by kind of meeting, the user's own office first."""

import hashlib
import re
from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from types import MappingProxyType
from typing import Final, NamedTuple

from msgspec import Struct

from desktop_app.notice.draft import Draft
from desktop_app.notice.parts import Profile
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.store.shelf import Shelf, ShelfItem
from desktop_app.vietnamese.folding import fold
from desktop_app.workspace.choose_office import is_of_kind
from desktop_app.workspace.default_templates import ShippedTemplate
from desktop_app.workspace.errors import UnusableDraft
from desktop_app.workspace.keep_items import offered
from desktop_app.workspace.keep_templates import template_draft
from desktop_app.workspace.shipped_items import template_items

OWN: Final = "own"
"""The kind of the office's own templates."""

KINDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        OWN: noted("Mẫu tự lập"),
        "giao-ban": noted("Giao ban"),
        "ban-thuong-vu": noted("Ban Thường vụ họp"),
        "chuyen-de": noted("Họp chuyên đề"),
        "lam-viec": noted("Buổi làm việc"),
        "kiem-tra": noted("Kiểm tra thực tế"),
        "so-ket": noted("Sơ kết"),
        "tong-ket": noted("Tổng kết"),
        "tiep-cong-dan": noted("Tiếp công dân"),
        "ban-chi-dao": noted("Họp Ban Chỉ đạo"),
        "chi-bo": noted("Sinh hoạt chi bộ"),
    }
)
"""Kinds of meetings in their order, and what they are called."""


_WORD: Final = re.compile(r"\w+")


class Scope(StrEnum):
    """Whose templates are shown."""

    MINE = "mine"
    PARTY = "party"
    STATE = "state"
    ALL = "all"


SCOPES: Final[Mapping[Scope, str]] = MappingProxyType(
    {
        Scope.MINE: noted("Cơ quan của tôi"),
        Scope.PARTY: noted("Cơ quan Đảng"),
        Scope.STATE: noted("Cơ quan hành chính"),
        Scope.ALL: noted("Mọi cơ quan"),
    }
)


class TemplateCard(Struct, frozen=True):
    """A template; `picture` names what its first page looks like: equal contents, equal names."""

    id: str
    title: str
    about: str
    kind: str
    kind_title: str
    draft: Draft
    picture: str


class Wanted(NamedTuple):
    """Which templates are asked for: words, a kind ("": any), whose."""

    query: str = ""
    kind: str = ""
    scope: Scope = Scope.ALL


class TemplateCards:
    """The templates of one store and those shipped, read once until `forget` is called.

    A template that cannot be read is left out.
    """

    def __init__(
        self, shelf: Shelf, shipped: Callable[[], Sequence[ShippedTemplate]], say: Translate
    ) -> None:
        self._shelf = shelf
        self._shipped = shipped
        self._say = say
        self._cards: tuple[TemplateCard, ...] | None = None

    def forget(self) -> None:
        """Read the templates again the next time: there may be others."""
        self._cards = None

    def all(self) -> tuple[TemplateCard, ...]:
        """All templates by kind; raises what the store and the reading of shipped files raise."""
        if self._cards is None:
            shipped = self._shipped()
            abouts = {one.entry.id: one.entry.about for one in shipped}
            items = offered(self._shelf, template_items(shipped))
            cards = [card for item in items if (card := self._card(item, abouts)) is not None]
            order = list(KINDS)
            self._cards = tuple(sorted(cards, key=lambda card: order.index(card.kind)))
        return self._cards

    def kinds(self) -> tuple[tuple[str, str], ...]:
        """The kinds there are templates of, with their words."""
        there = {card.kind for card in self.all()}
        return tuple((kind, self._say(words)) for kind, words in KINDS.items() if kind in there)

    def some(self, wanted: Wanted, office: Profile | None) -> tuple[TemplateCard, ...]:
        """Those that are asked for; `office` is the user's own, None when it is not known."""
        return tuple(
            card
            for card in self.all()
            if wanted.kind in ("", card.kind)
            and is_in_scope(card, wanted.scope, office)
            and _has_words(card, wanted.query)
        )

    def _card(self, item: ShelfItem, abouts: Mapping[str, str]) -> TemplateCard | None:
        try:
            draft = template_draft(item)
        except UnusableDraft:
            return None
        kind = item.group if item.group in KINDS else OWN
        return TemplateCard(
            id=item.id,
            title=item.title,
            about=abouts.get(item.id, draft.meeting.name),
            kind=kind,
            kind_title=self._say(KINDS[kind]),
            draft=draft,
            picture=hashlib.sha256(item.content).hexdigest(),
        )


def is_in_scope(card: TemplateCard, scope: Scope, office: Profile | None) -> bool:
    """Whether the template is for such an office; one's own templates are always one's own."""
    profile = card.draft.profile
    if scope is Scope.MINE:
        return card.kind == OWN or (office is not None and is_of_kind(profile, office))
    return scope is Scope.ALL or profile.system == scope.value


def _has_words(card: TemplateCard, query: str) -> bool:
    """Whether every word asked for begins a word of the card."""
    there = _WORD.findall(fold(f"{card.title} {card.about} {card.kind_title}"))
    asked = _WORD.findall(fold(query))
    return all(any(word.startswith(one) for word in there) for one in asked)
