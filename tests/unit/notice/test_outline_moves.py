"""Alt+Up and Alt+Down."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.notice.draft import Draft
from desktop_app.notice.errors import EditFault
from desktop_app.notice.outline_moves import move_down, move_up
from tests.builders.draft_strategies import plain_drafts
from tests.builders.outlines import an_outline_draft, drawn

# before, block, after moving it up; a move down of the same block leads back
BOTH_WAYS = [
    # among its siblings
    ("1 A|1 B|1 C", "B", "1 B|1 A|1 C"),
    ("1 A|  a X|1 B|  a Y", "B", "1 B|  a Y|1 A|  a X"),
    ("I A|  1 B|  1 C", "C", "I A|  1 C|  1 B"),
    ("p A|1 B", "B", "1 B|p A"),
    ("a A|1 B", "B", "1 B|a A"),
    # to the next parent of the same depth
    ("I A|  1 X|I B|  1 Y", "Y", "I A|  1 X|  1 Y|I B"),
    ("I A|I B|  1 Y|    a Z", "Y", "I A|  1 Y|    a Z|I B"),
    ("I A|  1 B|    a X|I C|  1 D|    a Y", "Y", "I A|  1 B|    a X|    a Y|I C|  1 D"),
    ("I A|p P|I B|  1 Y", "Y", "I A|  1 Y|p P|I B"),
    ("1 A|  1 X|1 B|  1 Y", "Y", "1 A|  1 X|  1 Y|1 B"),
    ("1 A|  a X|    - P|1 B|  a Y|    - Q", "Q", "1 A|  a X|    - P|    - Q|1 B|  a Y"),
    # paragraphs, in and out
    ("I A|  p P|I B|  p Q", "Q", "I A|  p P|  p Q|I B"),
    ("I A|  p P", "P", "p P|I A"),
    ("p O|I A|  p P", "P", "p O|p P|I A"),
    ("I A|  1 B|    p P", "P", "I A|  p P|  1 B"),
]


@pytest.mark.parametrize(("before", "block", "after"), BOTH_WAYS)
def test_a_block_goes_up_and_down_again(before: str, block: str, after: str) -> None:
    draft = an_outline_draft(before.replace("|", "\n"))
    moved = move_up(draft, block)
    assert drawn(moved.body) == after.replace("|", "\n")
    assert move_down(moved, block) == draft


@pytest.mark.parametrize(
    ("before", "block", "up", "down"),
    [
        # a paragraph steps into what can hold it
        ("I A|  1 X|p P|I B|  1 Y", "P", "I A|  1 X|  p P|I B|  1 Y", "I A|  1 X|I B|  p P|  1 Y"),
        ("1 A|p P|p Q", "P", "1 A|  p P|p Q", "1 A|p Q|p P"),
        ("I A|  p P|p Q", "P", "p P|I A|p Q", "I A|p P|p Q"),
        # no neighbour can take it, so nothing moves
        ("1 A", "A", None, None),
        ("I A|  1 B", "B", None, None),
        ("p P|I A|  1 B|p Q", "B", None, None),
        ("I A|  1 B|    a C", "C", None, None),
        # not where it would be 1.1.1.
        ("1 A|  1 B|1 C|  a X", "X", "1 A|  1 B|  a X|1 C", None),
        ("I A|  - B|    - C|I D|  - E", "E", "I A|  - B|    - C|  - E|I D", None),
        ("- A|  - B|1 C|  - D|    - E", "D", None, None),
        ("I A|  1 B|I C|  1 D", "B", None, "I A|I C|  1 B|  1 D"),
    ],
)
def test_a_block_moves_as_far_as_the_outline_allows(
    before: str, block: str, up: str | None, down: str | None
) -> None:
    draft = an_outline_draft(before.replace("|", "\n"))
    for move, after in ((move_up, up), (move_down, down)):
        moved = move(draft, block)
        if after is None:
            assert moved is draft
        else:
            assert drawn(moved.body) == after.replace("|", "\n")


def test_a_block_of_an_appendix_stays_in_it() -> None:
    draft = an_outline_draft("I A\n  1 B", "1 C\nt T", "1 D")
    assert drawn(move_up(draft, "T").appendices[0].body) == "1 C\n  t T"
    assert drawn(move_down(draft, "C").appendices[0].body) == "t T\n1 C"
    assert move_down(draft, "T") is draft
    assert move_up(draft, "D") is draft
    assert move_down(draft, "B") is draft


@pytest.mark.parametrize("move", [move_up, move_down])
def test_an_unknown_block_cannot_move(move: object) -> None:
    with pytest.raises(EditFault):
        move(an_outline_draft("1 A"), "Z")  # type: ignore[operator]


@settings(max_examples=20)
@given(plain_drafts(), st.data())
def test_a_move_keeps_every_block_as_it_is(draft: Draft, data: st.DataObject) -> None:
    blocks = {block.id: block for block in draft.all_blocks()}
    if not blocks:
        return
    block_id = data.draw(st.sampled_from(sorted(blocks)))
    moved = data.draw(st.sampled_from([move_up, move_down]))(draft, block_id)
    after = {block.id: block for block in moved.all_blocks()}
    assert set(after) == set(blocks)
    assert after[block_id] is blocks[block_id]
    assert [(b.text, b.level) for b in map(after.get, blocks) if b] == [
        (b.text, b.level) for b in blocks.values()
    ]


@settings(max_examples=20)
@given(plain_drafts(), st.data())
def test_moving_on_and_on_comes_to_an_end(draft: Draft, data: st.DataObject) -> None:
    blocks = list(draft.all_blocks())
    if not blocks:
        return
    block = data.draw(st.sampled_from(blocks))
    move = data.draw(st.sampled_from([move_up, move_down]))
    for _ in range(2 * len(blocks) + 1):
        further = move(draft, block.id)
        if further is draft:
            return
        draft = further
    pytest.fail("the block never arrives")
