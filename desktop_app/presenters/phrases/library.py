"""The page of phrases: what there is, searched and grouped, and one of them in the form."""

import datetime as dt
from collections.abc import Callable
from functools import partial
from typing import Final, NamedTuple

import msgspec

from desktop_app.phrases.directive.bodies import KnownBodies
from desktop_app.phrases.from_sentence import pattern_from
from desktop_app.phrases.phrase import Phrase
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.expected_faults import Faults
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.keeping.kept import Outcome
from desktop_app.presenters.listeners import Listeners
from desktop_app.presenters.phrases.filed_words import short_words
from desktop_app.presenters.phrases.library_groups import (
    ALIKE,
    ALL,
    belongs,
    function_of,
    topic_of,
)
from desktop_app.presenters.phrases.library_list import LibraryList
from desktop_app.presenters.phrases.library_state import LibraryState, remark_of
from desktop_app.presenters.phrases.phrase_form import (
    BLANK_PHRASE,
    FormField,
    sheet_of,
    with_field,
)
from desktop_app.presenters.phrases.unkept import UnkeptPhrases
from desktop_app.presenters.settings.data_care import Run, at_once
from desktop_app.vietnamese.tone_style import ToneStyle
from desktop_app.workspace.phrase_book import PhraseBook

_ADDED: Final = noted("Đã thêm mẫu câu “{words}”.")
_SEEKING: Final = noted("Đang tìm các câu gần giống nhau…")


class ShelfTools(NamedTuple):
    """What the page works with; `known` None knows no names of bodies, `run` does long work."""

    faults: Faults
    clock: Callable[[], dt.datetime]
    tone: Callable[[], ToneStyle]
    say: Translate
    known: KnownBodies | None = None
    run: Run = at_once


class PhraseShelf:
    """`states` hears every change, `done` what was done, with the way back.

    What is typed into the form is kept when `keep` is called or another phrase is chosen; what
    cannot be kept waits in `unkept` and is there again when one comes back to the phrase.
    """

    def __init__(self, book: PhraseBook, unkept: UnkeptPhrases, tools: ShelfTools) -> None:
        self._book = book
        self._unkept = unkept
        self._tools = tools
        self._say = tools.say
        self._listed = LibraryList(book, tools.say)
        self.state = LibraryState()
        self.states: Final = Listeners[LibraryState]()
        self.done: Final = Listeners[Outcome]()

    def refresh(self) -> None:
        """Look at the library as it is now; the chosen phrase stays the chosen one."""
        self.attempt(self._listed.look)
        self._list(self._chosen_id())

    def search(self, query: str) -> None:
        """Find what is typed in the group."""
        self.keep()
        self.state = self.state._replace(query=query)
        self._list(self._chosen_id())

    def show_group(self, group: str) -> None:
        """Look at another group; that of near-equal phrases is found first."""
        self.keep()
        self.state = self.state._replace(group=group)
        if group == ALIKE:
            self.state = self.state._replace(doing=self._say(_SEEKING))
            self._tell()
            self._tools.run(self._listed.seek_alike(), self._found_alike, self._failed)
        else:
            self._list(self._chosen_id())

    def choose(self, place: int) -> None:
        """Put another phrase into the form."""
        if place == self.state.chosen or not 0 <= place < len(self.state.hits):
            return
        self.keep()
        self._take_up(self.state.hits[place].id)
        self._tell()

    def begin(self, sentence: str = "") -> None:
        """Put a new phrase into the form, made from a sentence where there is one."""
        self.keep()
        function, topic = function_of(self.state.group), topic_of(self.state.group)
        blank = self._unkept.get("") or BLANK_PHRASE
        if sentence:
            blank = BLANK_PHRASE
        if sentence or not blank.text:
            blank = msgspec.structs.replace(
                blank,
                text=pattern_from(sentence, self._tools.known),
                function=function or blank.function,
                topics=(topic,) if topic else blank.topics,
            )
        self._unkept.put(blank)
        self._take_up("")
        self._tell()

    def set_field(self, field: FormField, value: str | tuple[str, ...]) -> None:
        """What is typed or chosen in the form."""
        sheet = self.state.sheet
        if sheet is not None:
            phrase = with_field(sheet.phrase, field, value)
            self._unkept.put(phrase)
            self._show_sheet(phrase)
            self._tell()

    def keep(self) -> bool:
        """Keep what stands in the form; False where it cannot be kept."""
        sheet, kept = self.state.sheet, self.state.kept
        if sheet is None or self._unkept.get(sheet.phrase.id) is None:
            return True
        if kept is not None and sheet.phrase == kept.phrase:
            return self.attempt(lambda: self._unkept.drop(sheet.phrase.id))
        if sheet.fault:
            self.attempt(self._unkept.save)
            return kept is None and not sheet.phrase.text
        return self.attempt(partial(self._keep, sheet.phrase, is_new=kept is None))

    def forget(self, phrase_id: str) -> None:
        """Give up what was typed for a phrase and not kept; "" is the new one."""
        self.attempt(lambda: self._unkept.drop(phrase_id))

    def attempt(self, work: Callable[[], object]) -> bool:
        """Do what may fail; an expected failure becomes a sentence, and False."""
        try:
            work()
        except self._tools.faults.known as fault:
            self.done.tell(Outcome(self._tools.faults.tell(fault), is_trouble=True))
            return False
        return True

    def alike_to(self, phrase_id: str) -> tuple[str, ...]:
        """The ids of those found to say nearly the same, its own among them."""
        return self._listed.alike_to(phrase_id)

    def show_phrase(self, phrase_id: str) -> None:
        """Have a phrase that was not there before in the form, whatever group is looked at."""
        self.attempt(self._listed.look)
        kept = self._listed.get(phrase_id)
        if kept is not None and not belongs(kept, self.state.group):
            self.state = self.state._replace(group=ALL)
        self.state = self.state._replace(query="")
        self._list(phrase_id)

    def _keep(self, phrase: Phrase, *, is_new: bool) -> None:
        if not is_new:
            self._book.change(phrase)
            self.forget(phrase.id)
            self.refresh()
            return
        added = self._book.add(phrase)
        self.forget("")
        self.show_phrase(added.id)
        text = self._say(_ADDED).format(words=short_words(added.text))
        self.done.tell(Outcome(text))

    def _found_alike(self, groups: tuple[tuple[Phrase, ...], ...]) -> None:
        self._listed.take_alike(groups)
        self.state = self.state._replace(doing="")
        self._list(None)

    def _failed(self, fault: Exception) -> None:
        if not isinstance(fault, self._tools.faults.known):
            raise fault
        self.state = self.state._replace(doing="")
        self.done.tell(Outcome(self._tools.faults.tell(fault), is_trouble=True))
        self._list(None)

    def _list(self, chosen: str | None) -> None:
        """Show the phrases of the group and the search; the chosen one where it is among them."""
        self.attempt(self._look_up)
        ids = [line.id for line in self.state.hits]
        if chosen in ids or (chosen == "" and self._unkept.get("") is not None):
            self._take_up(chosen or "")
        else:
            self._take_up(ids[0] if ids else None)
        self._tell()

    def _look_up(self) -> None:
        lines = self._listed.lines(self.state.group, self.state.query)
        self.state = self.state._replace(groups=self._listed.groups(), hits=lines)

    def _take_up(self, phrase_id: str | None) -> None:
        """Put a phrase into the form; "" is the new one, None takes the form away."""
        kept = self._listed.get(phrase_id)
        if phrase_id is None or (kept is None and phrase_id):
            self.state = self.state._replace(chosen=-1, kept=None, sheet=None, remark="", alike=0)
            return
        ids = [line.id for line in self.state.hits]
        place = ids.index(phrase_id) if phrase_id in ids else -1
        remark = remark_of(kept, self._tools.clock(), self._say)
        alike = len(self.alike_to(phrase_id)) if self.state.group == ALIKE else 0
        self.state = self.state._replace(chosen=place, kept=kept, remark=remark, alike=alike)
        there = BLANK_PHRASE if kept is None else kept.phrase
        self._show_sheet(self._unkept.get(phrase_id) or there)

    def _show_sheet(self, phrase: Phrase) -> None:
        self.state = self.state._replace(sheet=sheet_of(phrase, self._tools.tone(), self._say))

    def _chosen_id(self) -> str | None:
        sheet = self.state.sheet
        return None if sheet is None else sheet.phrase.id

    def _tell(self) -> None:
        self.states.tell(self.state)
