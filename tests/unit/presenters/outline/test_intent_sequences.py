"""Whatever is done in the outline, the draft stays one that a file can hold; all comes undone."""

from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.notice.blocks import Block, walk
from desktop_app.notice.draft import Draft
from desktop_app.notice.draft_file import load_draft, save_draft
from desktop_app.notice.span_edits import STYLES
from desktop_app.presenters.outline.names import LEVELS
from desktop_app.presenters.outline.outcome import Caret
from tests.builders.draft_strategies import plain_drafts
from tests.builders.open_outline import OpenOutline

KINDS = (
    "type enter backspace delete paste style begin shift level move remove duplicate drop "
    "organs deadline no_directive tree undo select"
).split()
STEPS = st.lists(
    st.tuples(st.sampled_from(KINDS), st.integers(0, 60), st.integers(0, 30)), max_size=20
)
PASTES = (
    "một dòng",
    "I. Phần\n1. Mục\n1.1. Con\na) Điểm\n- Gạch\n+ Cộng\nlời",
    "dòng một\ndòng hai\n\ndòng ba",
    "+ cộng\n1.2. con\nlời\nII- phần",
)


def do(desk: OpenOutline, kind: str, where: int, more: int) -> None:
    """One intent at a block and an offset picked by numbers."""
    outline, state = desk.outline, desk.outline.state
    if kind == "tree":
        state.show_tree(None if more % 2 else 0)
        return
    if kind == "undo":
        desk.editor.undo()
        return
    if kind == "begin" or not state.rows:
        outline.writing.begin(LEVELS[more % len(LEVELS)][0])
        return
    row = state.rows[where % len(state.rows)]
    state.go(row.id)
    start = more % (len(row.block.text) + 1)
    caret = Caret(row.id, start, min(start + more % 3, len(row.block.text)))
    if row.block.level != "table" and kind in ("type", "style", "organs", "deadline"):
        typed(desk, kind, caret, more)
    block_intent(desk, kind, caret, more)


def typed(desk: OpenOutline, kind: str, caret: Caret, more: int) -> None:
    outline = desk.outline
    if kind == "type":
        outline.writing.type(caret.block_id, "Giao\tBan\n Tổ chức\x07 uỷ"[: more + 1])
    elif kind == "style":
        outline.writing.style(caret, STYLES[more % 3])
    elif kind == "organs":
        outline.directives.set_organs(caret.block_id, "assignees", ["Ban Tổ chức", " "])
    else:
        outline.directives.set_deadline(
            caret.block_id, ("30/9", "quý IV", "", "31/2/2026")[more % 4]
        )


def block_intent(desk: OpenOutline, kind: str, caret: Caret, more: int) -> None:
    outline, state = desk.outline, desk.outline.state
    intents: dict[str, Callable[[], object]] = {
        "enter": lambda: outline.writing.enter(caret),
        "backspace": lambda: outline.writing.backspace(caret.block_id),
        "delete": lambda: outline.writing.delete(caret.block_id),
        "paste": lambda: outline.writing.paste(caret, PASTES[more % len(PASTES)]),
        "shift": lambda: outline.moving.shift(1 if more % 2 else -1),
        "level": lambda: outline.moving.set_level(LEVELS[more % len(LEVELS)][0]),
        "move": lambda: outline.moving.move(1 if more % 2 else -1),
        "remove": outline.moving.delete,
        "duplicate": outline.moving.duplicate,
        "drop": lambda: dropped(desk, more),
        "no_directive": lambda: outline.directives.drop(caret.block_id),
        "select": lambda: selected_and_moved(desk, caret.block_id, more),
    }
    if kind in intents:
        intents[kind]()
    assert not state.current or state.index_of(state.current) >= 0


def dropped(desk: OpenOutline, more: int) -> None:
    landings = desk.outline.moving.landings(more % (len(desk.outline.state.rows) + 1))
    if landings:
        desk.outline.moving.drop(landings[more % len(landings)])


def selected_and_moved(desk: OpenOutline, block_id: str, more: int) -> None:
    state = desk.outline.state
    other = state.rows[more % len(state.rows)].id
    state.choose(state.selection.run_to(state.rows, block_id, other))
    (desk.outline.moving.shift, desk.outline.moving.move)[more % 2](1 if more % 3 else -1)


@given(draft=plain_drafts(), steps=STEPS)
@settings(max_examples=150)
def test_every_draft_on_the_way_is_a_file_and_undoing_all_gives_the_first(
    draft: Draft, steps: list[tuple[str, int, int]]
) -> None:
    desk = OpenOutline(draft)
    for kind, where, more in steps:
        do(desk, kind, where, more)
        now = desk.editor.draft
        assert load_draft(save_draft(now)) == now
        assert [row.block for row in desk.outline.state.rows] == in_reading_order(desk)
    desk.editor.go_to(0)
    assert desk.editor.draft == draft
    assert [row.block for row in desk.outline.state.rows] == in_reading_order(desk)


def in_reading_order(desk: OpenOutline) -> list[Block]:
    appendix, draft = desk.outline.state.appendix, desk.editor.draft
    return list(walk(draft.body if appendix is None else draft.appendices[appendix].body))
