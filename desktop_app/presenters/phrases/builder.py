"""The builder: the parts of the current block's directive, and the sentence they make.

The sentence follows the parts as long as nobody has changed it by hand. The parts are read back
from a sentence that the builder could have made, so that a notice opened again goes on as before.
"""

import datetime as dt
from collections.abc import Callable
from typing import Final, NamedTuple

from desktop_app.notice.blocks import Block, Directive
from desktop_app.notice.text_edits import set_directive, set_text
from desktop_app.phrases.deadline import Deadline, read_deadline
from desktop_app.phrases.directive.bodies import KnownBodies
from desktop_app.phrases.directive.building import build
from desktop_app.phrases.directive.deadlines import day_of
from desktop_app.phrases.directive.parts import DirectiveParts
from desktop_app.phrases.directive.recognising import recognise
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.listeners import Listeners
from desktop_app.presenters.outline.clean_typing import one_line
from desktop_app.presenters.outline.names import name_of
from desktop_app.presenters.outline.outcome import Outcome
from desktop_app.presenters.outline.state import OutlineState, Shown
from desktop_app.presenters.phrases.directive_form import SEVERAL, with_part
from desktop_app.presenters.phrases.inserting import Piece, new_place, put_in
from desktop_app.presenters.phrases.slot_values import day_remark

_BUILD: Final = noted("dựng câu chỉ đạo ở {name}")
_NEW: Final = noted("dựng câu chỉ đạo mới")


class BuilderState(NamedTuple):
    """What the form shows. `place` names the block, "" where there is none to write to.

    A heading is no such block.

    `follows`: the block's text is what the parts make, and changes with them. `due` is the deadline
    as it is typed, `remark` the real day of it.
    """

    place: str = ""
    parts: DirectiveParts = DirectiveParts()
    due: str = ""
    remark: str = ""
    sentence: str = ""
    follows: bool = True


class _Made(NamedTuple):
    """Parts, the deadline as it was typed, and the text they made; "" where they make another."""

    parts: DirectiveParts
    due: str
    text: str


class DirectiveBuilder:
    """Works at the outline's current block. `states` hears every change; `close` ends it."""

    def __init__(
        self, outline: OutlineState, known: KnownBodies | None, today: Callable[[], dt.date]
    ) -> None:
        self._outline = outline
        self._known = known
        self._today = today
        self._made: dict[tuple[str, str], _Made] = {}
        self._block_id: str | None = None
        self.state = BuilderState()
        self.states: Final = Listeners[BuilderState]()
        self.close: Final = outline.news.add(self._looked)
        self._look()

    def set_part(self, part: str, value: str | tuple[str, ...]) -> None:
        """Another part; the block's sentence follows where it is still the builder's own."""
        parts = self.state.parts
        if isinstance(value, tuple) or part in SEVERAL:
            names = (value,) if isinstance(value, str) else value
            parts = with_part(parts, part, tuple(filter(None, map(one_line, names))))
        elif part == "deadline_text":
            due = self._due(one_line(value))
            parts = with_part(parts, part, "" if due is None else due.text)
            self.state = self.state._replace(due=one_line(value))
        else:
            parts = with_part(parts, part, one_line(value))
        self.state = self.state._replace(parts=parts)
        if self.state.follows and self._block() is not None:
            self._write(part)
        self._tell()

    def rebuild(self) -> None:
        """The block's text is what the parts make, whatever was written by hand."""
        if self._block() is not None:
            self._write("")
            self._tell()

    def add(self) -> None:
        """The sentence as a new block after the current one, which is worked at from then on."""
        text = self._sentence()
        if not text:
            return
        outline = self._outline
        piece = Piece(text, self._directive(), ("item",))
        new_id = outline.new_id()
        outcome = put_in(outline.draft, outline.current, piece, new_id, outline.appendix)
        written = outcome.caret.block_id if outcome.caret else new_id
        self._made[written, text] = _Made(self.state.parts, self.state.due, text)
        outline.take(outcome, outline.say(_NEW))

    def _looked(self, _shown: Shown) -> None:
        before = self.state
        self._look()
        if self.state != before:
            self.states.tell(self.state)

    def _look(self) -> None:
        """Take up the block that is the current one now, as it stands."""
        block = self._block()
        text = "" if block is None else block.text
        block_id = "" if block is None else block.id
        made = self._made.get((block_id, text))
        if made is None and block_id != self._block_id:
            made = self._read(text, is_told=block is not None and block.directive is not None)
        if made is not None:
            follows = not text or made.text == text
            self.state = self.state._replace(parts=made.parts, due=made.due, follows=follows)
        else:
            self.state = self.state._replace(follows=not text)
        self._block_id = block_id
        self._refresh()

    def _read(self, text: str, *, is_told: bool) -> _Made:
        """The parts of a sentence; its text only where they make the very same.

        A sentence that names nobody is any sentence, unless it is told that it is a directive.
        """
        found = recognise(text, self._known)
        parts = found.parts() if found.kind == "directive" else DirectiveParts()
        is_same = bool(text) and (is_told or bool(parts.owners)) and self._spoken(text, parts)
        return _Made(parts, parts.deadline_text, text if is_same else "")

    def _spoken(self, text: str, parts: DirectiveParts) -> bool:
        place, tone = new_place(self._outline.draft, ""), self._outline.draft.profile.tone
        made = build(parts, place._replace(end=""), tone)
        return bool(made) and text.rstrip(".;") == made

    def _write(self, part: str) -> None:
        outline, block = self._outline, self._block()
        if block is None:
            return
        text = self._sentence()
        draft = set_directive(set_text(outline.draft, block.id, text), block.id, self._directive())
        self._made[block.id, text] = _Made(self.state.parts, self.state.due, text)
        self.state = self.state._replace(follows=True)
        label = outline.say(_BUILD).format(name=name_of(outline.row_of(block.id), outline.say))
        outline.take(Outcome(draft), label, f"build:{block.id}:{part}" if part else None)

    def _tell(self) -> None:
        self._refresh()
        self.states.tell(self.state)

    def _refresh(self) -> None:
        block, say = self._block(), self._outline.say
        place = "" if block is None else name_of(self._outline.row_of(block.id), say)
        due = self._due(self.state.due)
        remark = day_remark(due.date, say) if due is not None and due.date else ""
        self.state = self.state._replace(place=place, remark=remark, sentence=self._sentence())

    def _sentence(self) -> str:
        draft, block = self._outline.draft, self._block()
        place = new_place(draft, "" if block is None else block.id)
        if block is not None and block.text and self.state.follows:
            place = place._replace(end=";" if block.text.rstrip().endswith(";") else ".")
        return build(self.state.parts, place, draft.profile.tone)

    def _directive(self) -> Directive | None:
        parts = self.state.parts
        words = parts.deadline_text or None
        day = day_of(words, self._outline.draft.date.earliest()) if words else None
        found = Directive(
            assignees=parts.owners,
            partners=parts.partners,
            deadline=day,
            deadline_text=None if day else words,
            product=parts.product or None,
            report_to=parts.report_to or None,
        )
        return None if found == Directive() else found

    def _block(self) -> Block | None:
        current = self._outline.current
        if self._outline.index_of(current) < 0:
            return None
        block = self._outline.row_of(current).block
        is_heading = block.level == "section" or bool(block.children)
        return None if is_heading or block.level == "table" else block

    def _due(self, typed: str) -> Deadline | None:
        return read_deadline(typed, self._today(), self._outline.draft.date.year)
