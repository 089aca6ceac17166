"""The builder: the sentence follows the parts until it is changed by hand."""

import datetime as dt

from desktop_app.notice.blocks import Directive
from desktop_app.phrases.directive.bodies import BodyFile, KnownBodies
from desktop_app.presenters.phrases.builder import BuilderState, DirectiveBuilder
from desktop_app.workspace.shipped_files import read_shipped
from tests.builders.open_outline import RESOURCES, OpenOutline, opened

TODAY = dt.date(2022, 7, 5)
KNOWN = KnownBodies.of_file(
    read_shipped(RESOURCES / "lexicon" / "organs.json", BodyFile), ["Sở Tài chính"]
)
SENTENCE = "Giao Sở Tài chính chủ trì rà soát các dự án; hoàn thành trước ngày 30/9/2022."


def at(drawing: str, block_id: str) -> tuple[OpenOutline, DirectiveBuilder]:
    desk = opened(drawing)
    desk.outline.state.go(block_id)
    return desk, DirectiveBuilder(desk.outline.state, KNOWN, lambda: TODAY)


def blank() -> tuple[OpenOutline, DirectiveBuilder]:
    desk = opened("I A\n  1 x")
    desk.outline.writing.type("x", "")
    desk.editor.leave_field()
    desk.outline.state.go("x")
    return desk, DirectiveBuilder(desk.outline.state, KNOWN, lambda: TODAY)


def fill(builder: DirectiveBuilder) -> None:
    builder.set_part("owners", ("Sở Tài chính",))
    builder.set_part("role", "lead")
    builder.set_part("task", "rà soát các dự án")
    builder.set_part("deadline_text", "30/9")


def text(desk: OpenOutline, block_id: str) -> str:
    return desk.outline.state.row_of(block_id).block.text


def now(builder: DirectiveBuilder) -> BuilderState:
    return builder.state


def test_the_sentence_stands_in_the_block_as_the_parts_are_given() -> None:
    desk, builder = blank()
    builder.set_part("owners", ("Sở Tài chính",))
    assert text(desk, "x") == "Giao Sở Tài chính …."
    fill(builder)
    assert text(desk, "x") == SENTENCE
    assert now(builder).remark == "thứ Sáu, ngày 30/9/2022"
    assert desk.outline.state.row_of("x").block.directive == Directive(
        assignees=("Sở Tài chính",), deadline=dt.date(2022, 9, 30)
    )
    assert desk.editor.undo_label == "dựng câu chỉ đạo ở mục 1"


def test_undo_takes_back_a_part_and_the_form_goes_along() -> None:
    desk, builder = blank()
    fill(builder)
    desk.editor.undo()
    assert now(builder).parts.deadline_text == ""
    assert now(builder).parts.task == "rà soát các dự án"
    assert now(builder).follows
    desk.editor.redo()
    assert now(builder).due == "30/9"


def test_what_was_changed_by_hand_is_not_built_over_unless_asked_for() -> None:
    desk, builder = blank()
    fill(builder)
    desk.outline.writing.type("x", "Giao Sở Tài chính làm khác.")
    assert not now(builder).follows
    builder.set_part("role", "")
    assert text(desk, "x") == "Giao Sở Tài chính làm khác."
    assert now(builder).sentence == SENTENCE.replace("chủ trì ", "")
    builder.rebuild()
    assert text(desk, "x") == SENTENCE.replace("chủ trì ", "")
    assert now(builder).follows
    desk.editor.undo()
    assert text(desk, "x") == "Giao Sở Tài chính làm khác."
    assert not now(builder).follows


def test_the_parts_are_read_back_from_a_sentence_that_was_built_before() -> None:
    desk = opened("1 x")
    desk.outline.writing.type("x", SENTENCE)
    builder = DirectiveBuilder(desk.outline.state, KNOWN, lambda: TODAY)
    parts = now(builder).parts
    assert (parts.owners, parts.role, parts.task) == (
        ("Sở Tài chính",),
        "lead",
        "rà soát các dự án",
    )
    assert now(builder).follows
    builder.set_part("role", "")
    assert text(desk, "x") == SENTENCE.replace("chủ trì ", "")


def test_a_text_that_is_no_directive_is_left_alone() -> None:
    desk, builder = at("1 Tình hình ổn định\n1 b", "Tình hình ổn định")
    assert not now(builder).follows
    builder.set_part("owners", ("Sở Tài chính",))
    assert text(desk, "Tình hình ổn định") == "Tình hình ổn định"
    fill(builder)
    builder.add()
    assert desk.body == f"1 Tình hình ổn định\n1 {SENTENCE}\n1 b"
    assert now(builder).follows
    builder.set_part("task", "kiểm tra")
    assert "chủ trì kiểm tra;" in desk.body


def test_another_block_has_parts_of_its_own() -> None:
    desk, builder = blank()
    fill(builder)
    desk.outline.writing.begin("item")
    assert now(builder).parts.owners == ()
    assert now(builder).place == "mục 1"
    desk.outline.state.go("x")
    assert now(builder).parts.owners == ("Sở Tài chính",)
    assert now(builder).due == "30/9"


def test_a_point_keeps_its_semicolon() -> None:
    desk = opened("I A\n  a một;\n  a y;")
    desk.outline.state.go("y;")
    builder = DirectiveBuilder(desk.outline.state, KNOWN, lambda: TODAY)
    fill(builder)
    builder.rebuild()
    assert text(desk, "y;").endswith("ngày 30/9/2022;")


def test_an_empty_body_gets_its_first_block() -> None:
    desk = opened("")
    builder = DirectiveBuilder(desk.outline.state, KNOWN, lambda: TODAY)
    assert now(builder).place == ""
    fill(builder)
    builder.add()
    assert desk.body == f"1 {SENTENCE}"


def test_a_heading_is_never_written_over() -> None:
    desk, builder = at("I Đánh giá chung\n  1 b", "Đánh giá chung")
    assert now(builder).place == ""
    fill(builder)
    assert text(desk, "Đánh giá chung") == "Đánh giá chung"
    builder.add()
    assert desk.body == f"I Đánh giá chung\n  1 {SENTENCE}\n  1 b"


def test_a_sentence_that_names_nobody_is_not_taken_for_the_builders_own() -> None:
    _, builder = at("1 Kinh tế tăng trưởng khá.\n1 b", "Kinh tế tăng trưởng khá.")
    assert not now(builder).follows


def test_nothing_said_adds_nothing() -> None:
    desk, builder = at("1 a", "a")
    before = desk.editor.draft
    builder.add()
    assert desk.editor.draft is before


def test_a_closed_builder_listens_no_more() -> None:
    desk, builder = blank()
    builder.close()
    heard: list[object] = []
    builder.states.add(heard.append)
    desk.outline.writing.type("x", "khác")
    assert heard == []
