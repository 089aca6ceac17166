"""What every value refuses by itself, wherever it comes from."""

from collections.abc import Callable

import pytest

from desktop_app.notice.blocks import Block, may_hold
from desktop_app.notice.errors import ValueFault
from desktop_app.notice.parts import Chair, Marks, NoticeDate, Wording
from tests.builders.drafts import (
    a_block,
    a_draft,
    a_point_with_directive,
    a_session,
    a_span,
    a_table,
    an_appendix,
    dash,
    item,
    point,
    section,
)

Make = Callable[[], object]

REFUSED: list[tuple[Make, str, str]] = [
    (lambda: NoticeDate(year=1899), "year", "bad_value"),
    (lambda: NoticeDate(year=3000), "year", "bad_value"),
    (lambda: NoticeDate(year=2026, month=0), "month", "bad_value"),
    (lambda: NoticeDate(year=2026, month=13), "month", "bad_value"),
    (lambda: NoticeDate(year=2026, day=0), "day", "bad_value"),
    (lambda: NoticeDate(year=2026, day=32), "day", "bad_value"),
    (lambda: NoticeDate(year=2026, month=4, day=31), "day", "bad_value"),
    (lambda: NoticeDate(year=2026, month=2, day=29), "day", "bad_value"),
    (lambda: Marks(draft_round=0), "draft_round", "bad_value"),
    (lambda: Marks(draft_round=100), "draft_round", "bad_value"),
    (lambda: a_session("2026-04-02", "8:00"), "from", "bad_clock"),
    (lambda: a_session("2026-04-02", "24:00"), "from", "bad_clock"),
    (lambda: a_session("2026-04-02", "08:00", "11:60"), "to", "bad_clock"),
    (lambda: a_session("2026-04-02", "٠٨:٠٠"), "from", "bad_clock"),
    (lambda: Chair(collective="Thường trực", name="A"), "collective", "chair_of_two_kinds"),
    (lambda: Chair(collective="", posts=("Bí thư",)), "collective", "chair_of_two_kinds"),
    (lambda: Wording(opening=("{thời gian}", "{sai}")), "opening[1]", "unknown_slot"),
    (lambda: Wording(closing=("{cơ quan",)), "closing[0]", "unclosed_slot"),
    (lambda: Wording(closing=("cơ quan}",)), "closing[0]", "unclosed_slot"),
    (lambda: Wording(closing=("{}",)), "closing[0]", "unknown_slot"),
    (lambda: a_draft(id=""), "id", "empty_id"),
    (lambda: a_draft(number=0), "number", "bad_value"),
    (lambda: a_draft(number=100_000), "number", "bad_value"),
    (lambda: Block(id="", level="item"), "id", "empty_id"),
    (lambda: a_block("ab", spans=(a_span(0, 3),)), "spans[0]", "span_outside_text"),
    (lambda: a_block("ab", spans=(a_span(0, 1), a_span(1, 1))), "spans[1]", "span_outside_text"),
    (lambda: a_block("ab", spans=(a_span(-1, 1),)), "spans[0]", "span_outside_text"),
    (lambda: a_block(columns=("TT",)), "level", "not_a_table"),
    (lambda: a_block(widths=(10.0,)), "level", "not_a_table"),
    (lambda: a_block(rows=(("1",),)), "level", "not_a_table"),
    (lambda: a_table(columns=()), "columns", "table_shape"),
    (lambda: a_table(("1", "a"), ("2",)), "rows[1]", "table_shape"),
    (lambda: a_table(widths=(10.0,)), "widths", "table_widths"),
    (lambda: a_table(widths=(10.0, 0.0)), "widths[1]", "bad_value"),
    (lambda: a_table(widths=(10.0, float("inf"))), "widths[1]", "bad_value"),
    (lambda: a_table(widths=(float("nan"), 10.0)), "widths[0]", "bad_value"),
    (lambda: a_table(widths=(10.0, 420.5)), "widths[1]", "bad_value"),
    (lambda: a_table(text="x"), "text", "table_with_text"),
    (lambda: a_table(children=(a_block(),)), "children", "table_with_text"),
    (lambda: item("a", point("b"), section("c")), "children[1]", "block_nesting"),
    (lambda: a_block("a", dash("b")), "children[0]", "block_nesting"),
    (
        lambda: a_draft(body=(section("x", item("a", item("b", item("c")))),)),
        "body[0].children[0].children[0].children[0]",
        "block_nesting",
    ),
    (
        lambda: a_draft(body=(dash("a", dash("b", dash("c"))),)),
        "body[0].children[0].children[0]",
        "block_nesting",
    ),
    (lambda: a_draft(body=(item("a"), item("a"))), "body[1].id", "duplicate_id"),
    (
        lambda: a_draft(body=(item("a"),), appendices=(an_appendix(item("b"), item("a")),)),
        "appendices[0].body[1].id",
        "duplicate_id",
    ),
    (lambda: a_draft(body=(section("a", a_table()),)), "body[0].children[0]", "table_in_body"),
]


@pytest.mark.parametrize(("make", "path", "code"), REFUSED)
def test_what_no_notice_can_have_is_refused_at_its_place(make: Make, path: str, code: str) -> None:
    with pytest.raises(ValueFault) as caught:
        make()
    assert (caught.value.path, caught.value.code) == (path, code)


ACCEPTED: list[Make] = [
    lambda: NoticeDate(year=2024, month=2, day=29),
    lambda: NoticeDate(year=2026, day=31),
    lambda: NoticeDate(year=1900, month=1, day=1),
    lambda: NoticeDate(year=2999, month=12, day=31),
    lambda: Marks(draft_round=1),
    lambda: Marks(draft_round=99),
    lambda: a_session("2026-04-02", "00:00", "23:59"),
    lambda: Chair(collective="Thường trực Đảng uỷ"),
    Chair,
    lambda: Wording(opening=("{ Thời  gian }, {CƠ QUAN}",), closing=()),
    lambda: a_draft(number=1),
    lambda: a_draft(number=99_999),
    lambda: a_table(widths=(0.5, 420.0)),
    lambda: a_table(rows=()),
    lambda: a_block("ab", spans=(a_span(0, 2),)),
    lambda: section("a", item("b", item("c", point("d", dash("e", dash("f", a_block("g"))))))),
    lambda: a_draft(appendices=(an_appendix(section("a", a_table())),)),
    lambda: a_draft(body=(point("a"), section("b"), dash("c"))),
]


@pytest.mark.parametrize("make", ACCEPTED)
def test_what_a_notice_can_have_is_accepted(make: Make) -> None:
    make()


def test_a_block_holds_deeper_levels_and_two_levels_hold_themselves() -> None:
    levels = ("section", "item", "point", "dash", "paragraph", "table")
    legal = {(parent, child) for parent in levels for child in levels if may_hold(parent, child)}
    deeper = {(a, b) for n, a in enumerate(levels[:4]) for b in levels[n + 1 :]}
    assert legal == deeper | {("item", "item"), ("dash", "dash")}


@pytest.mark.parametrize(
    ("date", "earliest", "latest"),
    [
        (NoticeDate(year=2022), "2022-01-01", "2022-12-31"),
        (NoticeDate(year=2022, month=2), "2022-02-01", "2022-02-28"),
        (NoticeDate(year=2022, month=7, day=5), "2022-07-05", "2022-07-05"),
        (NoticeDate(year=2022, day=31), "2022-01-31", "2022-12-31"),
    ],
)
def test_the_first_and_last_day_go_by_what_is_known(
    date: NoticeDate, earliest: str, latest: str
) -> None:
    assert date.earliest().isoformat() == earliest
    assert date.latest().isoformat() == latest


def test_all_blocks_come_in_reading_order_with_those_of_the_appendices_last() -> None:
    body = (section("a", item("b", point("c"))), item("d"))
    draft = a_draft(body=body, appendices=(an_appendix(item("e")), an_appendix(item("f"))))
    assert [block.text for block in draft.all_blocks()] == ["a", "b", "c", "d", "e", "f"]


def test_values_cannot_be_changed() -> None:
    draft = a_draft(body=(a_point_with_directive(),))
    for value in (draft, draft.profile, draft.body[0], draft.body[0].spans[0], draft.meeting):
        with pytest.raises(AttributeError):
            value.id = "x"  # type: ignore[union-attr,misc]
    assert hash(draft) == hash(a_draft(body=(a_point_with_directive(),)))
