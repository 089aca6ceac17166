"""A layout that remembers the one before equals one that does not, whatever was edited."""

from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from desktop_app.layout.compose import compose
from desktop_app.layout.memory import Memo, Memory
from desktop_app.layout.pages import Line
from desktop_app.layout.paginate import paginate
from desktop_app.notice.blocks import Block
from desktop_app.notice.body_edits import insert_after, remove
from desktop_app.notice.draft import Draft
from desktop_app.notice.text_edits import set_text
from tests.builders.draft_strategies import drafts, one_line
from tests.builders.drafts import a_draft, paragraph
from tests.unit.layout.desk import ALL, LIBRARY, METRICS, composed, paged
from tests.unit.layout.prose import long_drafts


@st.composite
def edited(draw: st.DrawFn, draft: Draft) -> Draft:
    """The draft after one edit of a kind that a person makes."""
    texts = [block.id for block in draft.all_blocks() if block.level != "table"]
    kinds = ["tone", "name", "subject"] + (["text", "text", "remove", "insert"] if texts else [])
    kind = draw(st.sampled_from(kinds))
    if kind == "tone":
        other = "old" if draft.profile.tone == "new" else "new"
        return replace(draft, profile=replace(draft.profile, tone=other))
    if kind == "name":
        return replace(draft, signature=replace(draft.signature, name=draw(one_line)))
    if kind == "subject":
        return replace(draft, subject=draw(one_line))
    target = draw(st.sampled_from(texts))
    if kind == "text":
        return set_text(draft, target, draw(one_line) * draw(st.integers(1, 30)))
    if kind == "remove":
        return remove(draft, [target])
    block = Block(id=draw(st.uuids()).hex, level="paragraph", text=draw(one_line))
    return insert_after(draft, target, block)


def check(draft: Draft, standard: str, data: st.DataObject) -> None:
    memory = Memory(METRICS)
    for _ in range(data.draw(st.integers(1, 5))):
        sheet = compose(draft, LIBRARY.get(standard), METRICS, memory)
        pages = paginate(sheet, METRICS, memory)
        assert sheet == composed(draft, standard)
        assert pages == paged(draft, standard)
        draft = data.draw(edited(draft))
        standard = data.draw(st.sampled_from((standard, standard, *ALL)))


@settings(max_examples=25)
@given(drafts(), st.sampled_from(ALL), st.data())
def test_any_notice_after_any_edits(draft: Draft, standard: str, data: st.DataObject) -> None:
    check(draft, standard, data)


@settings(max_examples=8)
@given(long_drafts(), st.sampled_from(ALL), st.data())
def test_a_long_notice_after_any_edits(draft: Draft, standard: str, data: st.DataObject) -> None:
    check(draft, standard, data)


def test_lines_above_an_edit_are_the_very_same_and_those_below_are_moved() -> None:
    memory = Memory(METRICS)
    draft = a_draft(body=(paragraph("Một."), paragraph("Hai.", block_id="hai"), paragraph("Ba.")))

    def lines(some: Draft) -> list[Line]:
        sheet = compose(some, LIBRARY.get(ALL[0]), METRICS, memory)
        return list(paginate(sheet, METRICS, memory).pages[0].lines)

    before = lines(draft)
    after = lines(set_text(draft, "hai", "Hai dòng " * 20))
    at = next(index for index, line in enumerate(before) if line.path == "body[1]")
    assert all(old is new for old, new in zip(before[:at], after[:at], strict=True))
    assert before[at] not in after
    moved = next(line for line in after if line.path == "body[2]")
    assert moved.segments is before[at + 1].segments
    assert moved.top > before[at + 1].top


def test_a_memo_forgets_what_two_rounds_did_not_ask_for() -> None:
    memo = Memo[str, list[str]]()
    made: list[str] = []

    def maker(key: str) -> Callable[[], list[str]]:
        def make() -> list[str]:
            made.append(key)
            return [key]

        return make

    first = memo.get("a", maker("a"))
    memo.turn()
    assert memo.get("a", maker("a")) is first
    memo.turn()
    memo.get("b", maker("b"))
    assert memo.get("a", maker("a")) is first
    memo.turn()
    memo.turn()
    assert len(memo) == 0
    assert memo.get("a", maker("a")) == first
    assert made == ["a", "b", "a"]
