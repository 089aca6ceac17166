"""What is typed into the slots of one phrase, and what it means."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Final, NamedTuple

from desktop_app.phrases.deadline import Deadline
from desktop_app.phrases.directive.deadlines import day_of
from desktop_app.phrases.filling import Filled, SlotValue, fill
from desktop_app.phrases.pattern import Pattern, Slot
from desktop_app.phrases.place import FillPlace
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.phrases.directive_slots import Meant
from desktop_app.vietnamese.dates import text_date, weekday_name
from desktop_app.vietnamese.tone_style import ToneStyle

_DAY: Final = noted("{weekday}, ngày {day}")
ReadTyped = Callable[[str], Deadline | None]
"""A deadline by what is typed, as of today and the notice."""


class SlotValues(NamedTuple):
    """A pattern and what is typed for its slots, by their keys."""

    pattern: Pattern
    typed: Mapping[str, SlotValue] = MappingProxyType({})

    def with_value(self, key: str, value: SlotValue) -> "SlotValues":
        """The same with another value in one slot."""
        return self._replace(typed=MappingProxyType({**self.typed, key: value}))

    def filled(self, read_due: ReadTyped, place: FillPlace, tone: ToneStyle) -> Filled:
        """The sentence as it is now."""
        values = {slot.key: self._spoken(slot, read_due) for slot in self.pattern.slots}
        return fill(self.pattern, values, place, tone)

    def meant(self, read_due: ReadTyped) -> Mapping[str, Meant]:
        """The names, words and days of the slots that are filled."""
        return {slot.key: self._meant(slot, read_due) for slot in self.pattern.slots}

    def words(self, slot: Slot) -> str:
        """What is typed in a slot of one line; the first choice where none is made."""
        value = self.typed.get(slot.key, slot.choices[0] if slot.choices else "")
        return value if isinstance(value, str) else ", ".join(value)

    def names(self, slot: Slot) -> tuple[str, ...]:
        """The names in a slot of several."""
        value = self.typed.get(slot.key, ())
        return tuple(filter(None, (value,))) if isinstance(value, str) else tuple(value)

    def remark(self, slot: Slot, read_due: ReadTyped, say: Translate) -> str:
        """The real day of a deadline, "" where there is none to tell."""
        if slot.kind != "deadline":
            return ""
        due = read_due(self.words(slot))
        return "" if due is None or due.date is None else day_remark(due.date, say)

    def _spoken(self, slot: Slot, read_due: ReadTyped) -> SlotValue:
        if slot.kind == "organs":
            return self.names(slot)
        words = self.words(slot)
        due = read_due(words) if slot.kind == "deadline" else None
        return words if due is None else due.text

    def _meant(self, slot: Slot, read_due: ReadTyped) -> Meant:
        spoken = self._spoken(slot, read_due)
        names = _clean((spoken,) if isinstance(spoken, str) else spoken)
        due = read_due(self.words(slot)) if slot.kind == "deadline" else None
        return Meant(names, day_of(due.text, due.date) if due and due.date else None)


def day_remark(day: dt.date, say: Translate) -> str:
    """The day as it stands beside what was typed: "thứ Tư, ngày 30/9/2026"."""
    return say(_DAY).format(weekday=weekday_name(day), day=text_date(day))


def _clean(names: Sequence[str]) -> tuple[str, ...]:
    return tuple(" ".join(name.split()) for name in names if name.strip())
