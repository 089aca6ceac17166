"""The palette: a phrase is found, its slots are filled, the sentence goes into the notice."""

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Final, NamedTuple, Protocol

from desktop_app.phrases.deadline import Deadline, read_deadline
from desktop_app.phrases.filling import Filled, SlotValue
from desktop_app.phrases.pattern import Slot, parse_pattern
from desktop_app.phrases.phrase import Phrase
from desktop_app.phrases.place import FillPlace
from desktop_app.phrases.search import PhraseHit, Wanted
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.listeners import Listeners
from desktop_app.presenters.outline.clean_typing import one_line
from desktop_app.presenters.outline.outcome import Caret
from desktop_app.presenters.outline.state import OutlineState
from desktop_app.presenters.phrases.directive_slots import directive_of
from desktop_app.presenters.phrases.filed_words import hit_text, short_words, where_filed
from desktop_app.presenters.phrases.inserting import Piece, cursor_place, new_place, put_at, put_in
from desktop_app.presenters.phrases.section_topics import topics_near
from desktop_app.presenters.phrases.slot_values import SlotValues
from desktop_app.presenters.phrases.slot_words import slot_hint, slot_title
from desktop_app.store.errors import StoreError
from desktop_app.vietnamese.names import lower_start

_INSERT: Final = noted("chèn mẫu câu “{words}”")
LIMIT: Final = 30


class FindsPhrases(Protocol):
    """The search over the library, with what is counted for it. Calls may raise StoreError."""

    def find(self, query: str, wanted: Wanted, limit: int) -> Sequence[PhraseHit]:
        """The best hits, best first."""

    def count_use(self, phrase_id: str) -> None:
        """The phrase was put into a notice."""


class HitLine(NamedTuple):
    """A phrase that was found: its text with what matched, and where it is filed."""

    id: str
    text: str
    marks: tuple[tuple[int, int], ...]
    remark: str


class SlotLine(NamedTuple):
    """A field for a slot; `remark` is the real day of a deadline."""

    slot: Slot
    title: str
    hint: str
    words: str
    names: tuple[str, ...]
    remark: str
    is_optional: bool


class PaletteState(NamedTuple):
    """What the palette shows; `chosen` is the place of a hit, -1 for none.

    `preview` is the sentence of the chosen phrase as it would stand in the notice.
    """

    query: str = ""
    function: str | None = None
    hits: tuple[HitLine, ...] = ()
    chosen: int = -1
    slots: tuple[SlotLine, ...] = ()
    preview: Filled = Filled("", ())
    note: str = ""


class PhrasePalette:
    """Works at the outline's current block. `states` hears every change."""

    def __init__(
        self,
        state: OutlineState,
        finds: FindsPhrases,
        today: Callable[[], dt.date],
    ) -> None:
        self._outline = state
        self._finds = finds
        self._today = today
        self._found: tuple[PhraseHit, ...] = ()
        self._values: SlotValues | None = None
        self._caret: Caret | None = None
        self.state = PaletteState()
        self.states: Final = Listeners[PaletteState]()

    def begin(self, caret: Caret | None) -> None:
        """Look for a phrase to put at the current block; `caret` where it has a cursor."""
        self._caret = caret
        self.state = PaletteState(function=self.state.function)
        self.search("")

    def search(self, query: str) -> None:
        """Find what is typed."""
        self.state = self.state._replace(query=query)
        self._find()

    def set_function(self, function: str | None) -> None:
        """Find only phrases of that function; None: of all."""
        self.state = self.state._replace(function=function)
        self._find()

    def choose(self, place: int) -> None:
        """Another hit is the chosen one; its slots are empty."""
        if 0 <= place < len(self._found) and place != self.state.chosen:
            self._take_up(place)
            self._tell()

    def set_value(self, key: str, value: SlotValue) -> None:
        """What is typed into a slot."""
        if self._values is not None:
            clean = one_line(value) if isinstance(value, str) else tuple(map(one_line, value))
            self._values = self._values.with_value(key, clean)
            self._tell()

    def insert(self, *, at_cursor: bool = False) -> bool:
        """Put the sentence into the notice in one step; whether there was one.

        At the cursor it becomes a part of the block's text; where there is no cursor, and
        otherwise, it fills the empty block or a new one.
        """
        phrase, values, state = self._phrase(), self._values, self._outline
        if phrase is None or values is None:
            return False
        caret = self._caret if at_cursor else None
        if caret is not None and state.index_of(caret.block_id) < 0:
            caret = None
        piece = self._piece(phrase, values, caret)
        if caret is not None:
            outcome = put_at(state.draft, caret, piece)
        else:
            outcome = put_in(state.draft, self._block_id(), piece, state.new_id(), state.appendix)
        state.take(outcome, state.say(_INSERT).format(words=short_words(piece.text)))
        self._count(phrase)
        return True

    def _find(self) -> None:
        draft, state = self._outline.draft, self.state
        wanted = Wanted(
            system=draft.profile.system,
            function=state.function,
            near=topics_near(self._outline.rows, self._outline.current),
        )
        try:
            self._found = self._hits(one_line(state.query), wanted)
        except StoreError:
            self._found = ()  # phrases are a help, never a hindrance
        say = self._outline.say
        lines = tuple(
            HitLine(hit.phrase.id, hit_text(hit.shown), hit.marks, where_filed(hit.phrase, say))
            for hit in self._found
        )
        self.state = state._replace(hits=lines, chosen=-1)
        self._take_up(0 if lines else -1)
        self._tell()

    def _hits(self, query: str, wanted: Wanted) -> tuple[PhraseHit, ...]:
        """The phrases of the notice's system; behind them what else has the words."""
        own = tuple(self._finds.find(query, wanted, LIMIT))
        if not query or len(own) >= LIMIT:
            return own
        ids = {hit.phrase.id for hit in own}
        others = self._finds.find(query, wanted._replace(system=None), LIMIT)
        return (*own, *(hit for hit in others if hit.phrase.id not in ids))[:LIMIT]

    def _take_up(self, place: int) -> None:
        self.state = self.state._replace(chosen=place)
        phrase = self._phrase()
        self._values = None if phrase is None else SlotValues(parse_pattern(phrase.text))

    def _tell(self) -> None:
        phrase, values = self._phrase(), self._values
        slots: tuple[SlotLine, ...] = ()
        preview, note = Filled("", ()), ""
        if phrase is not None and values is not None:
            slots, note = self._lines(values), phrase.note
            preview = values.filled(self._due, self._place(None), self._outline.draft.profile.tone)
        self.state = self.state._replace(slots=slots, preview=preview, note=note)
        self.states.tell(self.state)

    def _lines(self, values: SlotValues) -> tuple[SlotLine, ...]:
        say = self._outline.say
        return tuple(
            SlotLine(
                slot,
                slot_title(slot, say),
                slot_hint(slot, say),
                values.words(slot),
                values.names(slot),
                values.remark(slot, self._due, say),
                part.is_optional,
            )
            for part in values.pattern.parts
            for slot in part.slots
        )

    def _piece(self, phrase: Phrase, values: SlotValues, caret: Caret | None) -> Piece:
        tone = self._outline.draft.profile.tone
        place = self._place(caret)
        filled = values.filled(self._due, place, tone)
        begins_with_name = any(start == 0 for _, start, _ in filled.slots)
        is_inside = not place.is_sentence_start and not begins_with_name
        text = lower_start(filled.text) if is_inside else filled.text
        directive = directive_of(values.pattern, phrase.function, values.meant(self._due))
        return Piece(text, directive, phrase.levels)

    def _place(self, caret: Caret | None) -> FillPlace:
        draft = self._outline.draft
        return cursor_place(draft, caret) if caret else new_place(draft, self._block_id())

    def _block_id(self) -> str:
        current = self._outline.current
        return current if self._outline.index_of(current) >= 0 else ""

    def _due(self, typed: str) -> Deadline | None:
        return read_deadline(typed, self._today(), self._outline.draft.date.year)

    def _phrase(self) -> Phrase | None:
        place = self.state.chosen
        return self._found[place].phrase if 0 <= place < len(self._found) else None

    def _count(self, phrase: Phrase) -> None:
        try:
            self._finds.count_use(phrase.id)
        except StoreError:
            return  # the notice has its sentence
