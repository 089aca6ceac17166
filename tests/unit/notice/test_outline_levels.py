"""Tab, Shift+Tab and a chosen level."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.notice.blocks import Level
from desktop_app.notice.draft import Draft
from desktop_app.notice.errors import EditFault
from desktop_app.notice.outline_levels import demote, nest, promote, set_level
from tests.builders.draft_strategies import LEVELS, plain_drafts
from tests.builders.outlines import an_outline_draft, drawn


@pytest.mark.parametrize(
    ("before", "block", "after"),
    [
        ("1 A|1 B", "B", "1 A|  a B"),
        ("1 A|  a X|1 B", "B", "1 A|  a X|  a B"),
        ("1 A|1 B|  a X|    - Y", "B", "1 A|  a B|    - X|      - Y"),
        ("1 A|1 B|1 C", "B", "1 A|  a B|1 C"),
        ("I A|I B|  1 X", "B", "I A|  1 B|    a X"),
        ("I A|  1 X|1 B", "B", "I A|  1 X|    a B"),
        ("I A|  1 X|I B", "B", "I A|  1 X|  1 B"),
        ("1 A|  a X|a B", "B", "1 A|  a X|    - B"),
        # the first child gets its level where it stands
        ("I A|  1 B|  1 C", "B", "I A|  a B|  1 C"),
        ("1 A|1 B", "A", "a A|1 B"),
        ("a A", "A", "- A"),
        ("p P|1 B", "B", "p P|a B"),
        # 1.1. becomes a), below it goes deeper as it must
        ("1 A|  1 B", "B", "1 A|  a B"),
        ("1 A|1 B|  1 C", "B", "1 A|  a B|    - C"),
        ("1 A|1 B|  1 C|    a D", "B", "1 A|  a B|    - C|      - D"),
        # dashes go below dashes, once
        ("- A|- B", "B", "- A|  - B"),
        ("- A|  - X|- B", "B", "- A|  - X|  - B"),
        ("1 A|  - X|  - B", "B", "1 A|  - X|    - B"),
        ("- A|- B|  p P", "B", "- A|  - B|    p P"),
        ("- A|- B|  - C", "B", None),
        ("- A|  - B|  - C", "C", None),
        ("- A", "A", None),
        ("a A|- B", "B", "a A|  - B"),
        ("1 A|1 B|  a X|    - Y|      - Z", "B", None),
        # what has no number goes into the block before it
        ("1 A|p P", "P", "1 A|  p P"),
        ("I A|  1 X|p P", "P", "I A|  1 X|  p P"),
        ("p P|p Q", "Q", None),
        ("p P", "P", None),
    ],
)
def test_tab(before: str, block: str, after: str | None) -> None:
    check(demote(draft := outlined(before), block), draft, after)


@pytest.mark.parametrize(
    ("before", "block", "after"),
    [
        ("1 A|  a B", "B", "1 A|1 B"),
        ("1 A|  a B|    - X", "B", "1 A|1 B|  a X"),
        ("I A|  1 B|    a C|      - D", "B", "I A|I B|  1 C|    a D"),
        # what follows below the parent it leaves comes along
        ("1 A|  a B|  a C|1 D", "B", "1 A|1 B|  a C|1 D"),
        ("1 A|  a B|    - X|  a C|  p P", "B", "1 A|1 B|  a X|  a C|  p P"),
        ("I A|  1 B|  1 C", "B", "I A|I B|  1 C"),
        # it stays below a parent that is high enough
        ("I A|  a B|  a C", "B", "I A|  1 B|  a C"),
        ("I A|  1 X|  - B", "B", "I A|  1 X|    a B"),
        ("1 A|  a X|  - B", "B", "1 A|  a X|  a B"),
        ("a A", "A", "1 A"),
        ("1 A", "A", "I A"),
        ("- A|  - B", "A", "a A|  - B"),
        ("I A|1 B", "B", "I A|I B"),
        # below what it then belongs to
        ("I A|a B", "B", "I A|  1 B"),
        # out of the block of its own level
        ("1 A|  1 B", "B", "1 A|1 B"),
        ("1 A|  1 B|    a X|  1 C", "B", "1 A|1 B|  a X|  1 C"),
        ("- A|  - B|  - C", "B", "- A|- B|  - C"),
        ("1 A|  1 B|    a X", "A", "I A|  1 B|    1 X"),
        ("I A", "A", None),
        ("I A|  1 B", "A", None),
        # what has no number leaves from the last place
        ("I A|  p P", "P", "I A|p P"),
        ("I A|  1 B|    p P|  1 C", "P", "I A|  1 B|  p P|  1 C"),
        ("I A|  p P|  p Q", "P", None),
        ("p P", "P", None),
    ],
)
def test_shift_tab(before: str, block: str, after: str | None) -> None:
    check(promote(draft := outlined(before), block), draft, after)


@pytest.mark.parametrize(
    ("before", "block", "level", "after"),
    [
        ("1 A|1 B|  a C", "B", "dash", "1 A|  - B|    - C"),
        ("1 A|p P", "P", "point", "1 A|  a P"),
        ("I A|p P", "P", "item", "I A|  1 P"),
        ("I A|p P", "P", "section", "I A|I P"),
        ("I A|  1 B|    a C|      - D", "D", "section", "I A|  1 B|    a C|I D"),
        ("I A|  1 B|    a C|    a D|  1 E|I F", "C", "section", "I A|  1 B|I C|  a D|  1 E|I F"),
        ("I A|  1 B|    a C", "B", "section", "I A|I B|  a C"),
        ("I A|  1 B|    a C", "B", "dash", "I A|  - B|    - C"),
        ("1 A|  1 B|    a C", "A", "dash", None),
        ("I A|  1 B|    a C|  1 D", "B", "paragraph", "I A|  p B|  a C|  1 D"),
        ("1 A|  - B|    - C", "A", "paragraph", "p A|- B|  - C"),
        ("1 A|  a B", "B", "paragraph", "1 A|  p B"),
        ("1 A|  a B", "B", "point", None),
        ("1 A|  a B", "B", "table", None),
    ],
)
def test_a_chosen_level(before: str, block: str, level: Level, after: str | None) -> None:
    check(set_level(draft := outlined(before), block, level), draft, after)


@pytest.mark.parametrize(
    ("before", "block", "after"),
    [
        ("1 A|1 B|  a C", "B", "1 A|  1 B|    a C"),
        ("- A|- B", "B", "- A|  - B"),
        ("I A|1 B", "B", "I A|  1 B"),
        ("1 A|1 B|  1 C", "B", None),
        ("1 A|  1 B|  1 C", "C", None),
        ("a A|a B", "B", None),
        ("p P|1 B", "B", None),
        ("1 A", "A", None),
    ],
)
def test_a_block_below_the_one_before_it(before: str, block: str, after: str | None) -> None:
    check(nest(draft := outlined(before), block), draft, after)


def test_a_table_keeps_its_level_and_moves_like_a_paragraph() -> None:
    draft = an_outline_draft("", "1 A\nt T")
    assert drawn(demote(draft, "T").appendices[0].body) == "1 A\n  t T"
    assert promote(demote(draft, "T"), "T") == draft
    assert set_level(draft, "T", "item") is draft


@pytest.mark.parametrize("edit", [demote, promote, nest, lambda d, b: set_level(d, b, "item")])
def test_an_unknown_block_has_no_level(edit: object) -> None:
    with pytest.raises(EditFault):
        edit(an_outline_draft("1 A"), "Z")  # type: ignore[operator]


@settings(max_examples=20)
@given(plain_drafts(), st.data())
def test_no_change_of_level_moves_or_changes_any_text(draft: Draft, data: st.DataObject) -> None:
    before = [(block.id, block.text, block.spans) for block in draft.all_blocks()]
    for _ in range(4 if before else 0):
        block_id = data.draw(st.sampled_from([name for name, _, _ in before]))
        edit = data.draw(st.sampled_from([demote, promote, nest, set_level]))
        if edit is set_level:
            draft = set_level(draft, block_id, data.draw(st.sampled_from(LEVELS)))
        else:
            draft = edit(draft, block_id)  # type: ignore[operator]
        assert [(block.id, block.text, block.spans) for block in draft.all_blocks()] == before


@settings(max_examples=20)
@given(plain_drafts(), st.data())
def test_a_chosen_level_is_reached_unless_nothing_changes(
    draft: Draft, data: st.DataObject
) -> None:
    blocks = list(draft.all_blocks())
    if not blocks:
        return
    block = data.draw(st.sampled_from(blocks))
    level = data.draw(st.sampled_from(LEVELS))
    changed = set_level(draft, block.id, level)
    (found,) = (other for other in changed.all_blocks() if other.id == block.id)
    assert found.level == level or changed is draft


def outlined(drawing: str) -> Draft:
    return an_outline_draft(drawing.replace("|", "\n"))


def check(result: Draft, draft: Draft, after: str | None) -> None:
    if after is None:
        assert result is draft
    else:
        assert drawn(result.body) == after.replace("|", "\n")
