"""The steps with what is missing in each, and the way to the next of it."""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from desktop_app.notice.draft import Draft
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.editing.editor import Change, Editor
from desktop_app.presenters.editing.marker import Marker
from desktop_app.presenters.editing.steps import BODY, CHECK, STEPS, Step, step_of
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.forms.missing import Missing, missing_in
from desktop_app.presenters.listeners import Listeners

_COUNT: Final = noted("Còn thiếu {count}:")
_ERRORS: Final = noted("Có {count} lỗi:")
_NOTHING: Final = noted("Không còn thiếu gì")


class StepState(NamedTuple):
    """A step and what it lacks."""

    step: Step
    missing: tuple[Missing, ...]


class StepStates:
    """Watches the notice; `news` is told the states whenever what is missing changes."""

    def __init__(self, editor: Editor, marker: Marker, say: Translate) -> None:
        self.news: Final = Listeners[tuple[StepState, ...]]()
        self._marker = marker
        self._say = say
        self._errors: tuple[Missing, ...] = ()
        self.states = _states(editor.draft, ())
        self._stop = editor.changes.add(self._look)

    def close(self) -> None:
        """Watch no longer."""
        self._stop()

    def show_errors(self, errors: Sequence[Missing], draft: Draft) -> None:
        """Count what breaks a rule with the last step; the sentences are said already."""
        self._errors = tuple(errors)
        self._tell(draft)

    def words(self, state: StepState) -> str:
        """What the step lacks as it is shown on hover: a heading and a line for each."""
        if not state.missing:
            return self._say(_NOTHING)
        sentences = dict.fromkeys(self._say(one.sentence) for one in state.missing)
        pattern = _ERRORS if state.step.id == CHECK else _COUNT
        heading = self._say(pattern).format(count=len(state.missing))
        return "\n".join((heading, *(f"• {sentence}" for sentence in sentences)))

    def go_to_first(self, step: str) -> bool:
        """Show the first place that is missing in the step; whether there is one."""
        return self._go([one for one in self._all() if one.step == step])

    def go_to_next(self) -> bool:
        """Show the next missing place after the one worked at, from the end the first one (F8)."""
        places = self._all()
        after = _after(places, self._marker.path)
        return self._go([*places[after:], *places[:after]])

    def _all(self) -> list[Missing]:
        return [one for state in self.states for one in state.missing]

    def _go(self, places: Sequence[Missing]) -> bool:
        if places:
            self._marker.go_to(places[0].path)
        return bool(places)

    def _look(self, change: Change) -> None:
        self._tell(change.new)

    def _tell(self, draft: Draft) -> None:
        states = _states(draft, self._errors)
        if states != self.states:
            self.states = states
            self.news.tell(states)


def _after(places: Sequence[Missing], here: str) -> int:
    """The index of the first place that comes after `here`, their number where none does."""
    at = [index for index, one in enumerate(places) if _is_part(here, one.path)]
    if at:
        return at[-1] + 1
    order = [step.id for step in STEPS]
    step = step_of(here) if here else None
    now = order.index(step) if step in order else 0
    for index, one in enumerate(places):
        is_later = step != BODY or _numbers(one.path) > _numbers(here)
        if order.index(one.step) > now or (order.index(one.step) == now and is_later):
            return index
    return len(places)


def _is_part(path: str, place: str) -> bool:
    """Whether a path is that of a place or of a part of it; a block below is a place of its own."""
    behind = path.removeprefix(place)
    is_within = path.startswith(place) and behind[:1] in ("", ".", "[")
    return is_within and not behind.startswith(".children")


def _numbers(path: str) -> tuple[int, ...]:
    """By which blocks stand in the order of the text."""
    return tuple(map(int, re.findall("[0-9]+", path)))


def _states(draft: Draft, errors: tuple[Missing, ...]) -> tuple[StepState, ...]:
    found = {step.id: missing_in(draft, step.id) for step in STEPS}
    found[CHECK] = (*found[CHECK], *errors)
    return tuple(StepState(step, found[step.id]) for step in STEPS)
