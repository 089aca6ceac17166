"""Edits in any order: the draft can always be saved, and no text is lost on the way."""

from collections import Counter
from collections.abc import Callable
from unicodedata import normalize

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from desktop_app.notice.blocks import Block, Level, SpanStyle
from desktop_app.notice.body_edits import (
    insert_after,
    insert_before,
    insert_child,
    insert_lines,
    insert_outermost,
    remove,
)
from desktop_app.notice.draft import Draft
from desktop_app.notice.draft_file import load_draft, save_draft
from desktop_app.notice.errors import DraftError
from desktop_app.notice.outline_levels import demote, nest, promote, set_level
from desktop_app.notice.outline_moves import move_down, move_up
from desktop_app.notice.span_edits import STYLES, toggle_style
from desktop_app.notice.text_edits import join_with_previous, set_directive, set_text, split_block
from tests.builders.draft_strategies import LEVELS, directives, one_line, plain_drafts
from tests.builders.drafts import a_draft

MOVES = (move_up, move_down, demote, promote, nest)


class Editing(RuleBasedStateMachine):
    """A drafter who does anything; `letters` is what the draft must still hold."""

    def __init__(self) -> None:
        super().__init__()
        self.draft = a_draft(body=())
        self.made = 0

    @initialize(draft=plain_drafts())
    def start(self, draft: Draft) -> None:
        self.draft = draft

    def new_id(self) -> str:
        self.made += 1
        return f"n{self.made}"

    def blocks(self) -> list[Block]:
        return list(self.draft.all_blocks())

    def has_blocks(self) -> bool:
        return bool(self.blocks())

    def pick(self, number: int) -> Block:
        blocks = self.blocks()
        return blocks[number % len(blocks)]

    def attempt(self, edit: Callable[[], Draft]) -> Draft:
        """The draft after an edit that may be refused; a refused one changes nothing."""
        try:
            return edit()
        except DraftError:
            return self.draft

    def replace(self, draft: Draft, more: str = "", less: str = "") -> None:
        """Take over the edited draft: it has the letters of the old one, `more`, and not `less`."""
        expected = letters(self.draft)
        expected.update(decomposed(more))
        expected.subtract(decomposed(less))
        assert letters(draft) == +expected
        self.draft = draft

    @rule(text=one_line, level=st.sampled_from(LEVELS))
    def add_outermost(self, text: str, level: Level) -> None:
        block = Block(id=self.new_id(), level=level, text=text)
        self.replace(insert_outermost(self.draft, block), more=text)

    @precondition(has_blocks)
    @rule(
        number=st.integers(0),
        text=one_line,
        level=st.sampled_from(LEVELS),
        insert=st.sampled_from([insert_after, insert_before, insert_child]),
    )
    def add(
        self, number: int, text: str, level: Level, insert: Callable[[Draft, str, Block], Draft]
    ) -> None:
        block = Block(id=self.new_id(), level=level, text=text)
        draft = self.attempt(lambda: insert(self.draft, self.pick(number).id, block))
        self.replace(draft, more=text if draft is not self.draft else "")

    @precondition(has_blocks)
    @rule(number=st.integers(0), lines=st.lists(one_line.map(str.strip), max_size=3))
    def paste(self, number: int, lines: list[str]) -> None:
        ids = [self.new_id() for _ in lines]
        draft = insert_lines(self.draft, self.pick(number).id, lines, ids)
        self.replace(draft, more="".join(lines))

    @precondition(has_blocks)
    @rule(number=st.integers(0), move=st.sampled_from(MOVES))
    def move(self, number: int, move: Callable[[Draft, str], Draft]) -> None:
        self.replace(move(self.draft, self.pick(number).id))

    @precondition(has_blocks)
    @rule(number=st.integers(0), level=st.sampled_from(LEVELS))
    def choose_level(self, number: int, level: Level) -> None:
        self.replace(set_level(self.draft, self.pick(number).id, level))

    @precondition(has_blocks)
    @rule(number=st.integers(0), share=st.floats(0, 1))
    def split(self, number: int, share: float) -> None:
        block = self.pick(number)
        offset = round(share * len(block.text))
        self.replace(split_block(self.draft, block.id, offset, self.new_id()))

    @precondition(has_blocks)
    @rule(number=st.integers(0))
    def join(self, number: int) -> None:
        self.replace(join_with_previous(self.draft, self.pick(number).id))

    @precondition(has_blocks)
    @rule(number=st.integers(0), text=one_line)
    def type(self, number: int, text: str) -> None:
        block = self.pick(number)
        if block.level != "table":
            self.replace(set_text(self.draft, block.id, text), more=text, less=block.text)

    @precondition(has_blocks)
    @rule(
        number=st.integers(0), ends=st.tuples(*[st.floats(0, 1)] * 2), style=st.sampled_from(STYLES)
    )
    def toggle(self, number: int, ends: tuple[float, float], style: SpanStyle) -> None:
        block = self.pick(number)
        start, end = sorted(round(share * len(block.text)) for share in ends)
        self.replace(toggle_style(self.draft, block.id, start, end, style))

    @precondition(has_blocks)
    @rule(number=st.integers(0), directive=st.none() | directives)
    def direct(self, number: int, directive: object) -> None:
        block_id = self.pick(number).id
        self.replace(self.attempt(lambda: set_directive(self.draft, block_id, directive)))  # type: ignore[arg-type]

    @precondition(has_blocks)
    @rule(number=st.integers(0))
    def take_out(self, number: int) -> None:
        block = self.pick(number)
        gone = letters_of((block,))
        self.replace(remove(self.draft, [block.id]), less="".join(gone.elements()))

    @invariant()
    def ids_are_unique(self) -> None:
        ids = [block.id for block in self.blocks()]
        assert len(ids) == len(set(ids))

    @invariant()
    def it_loads_as_it_was_saved(self) -> None:
        assert load_draft(save_draft(self.draft)) == self.draft


def decomposed(text: str) -> str:
    """A mark may join the letter of another block, or be parted from it."""
    return normalize("NFD", text)


def letters(draft: Draft) -> Counter[str]:
    """Every character of the draft's blocks."""
    bodies = (draft.body, *(appendix.body for appendix in draft.appendices))
    return sum(map(letters_of, bodies), Counter())


def letters_of(blocks: tuple[Block, ...]) -> Counter[str]:
    found: Counter[str] = Counter()
    for block in blocks:
        found.update(decomposed(block.text))
        found.update(letters_of(block.children))
    return found


TestEditing = Editing.TestCase
TestEditing.settings = settings(max_examples=25, stateful_step_count=20, deadline=None)
