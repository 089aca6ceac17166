"""Two drafts as text for people: what is told of a change, and that nothing goes untold."""

from collections.abc import Iterator
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.notice.blocks import Block
from desktop_app.notice.body_edits import remove
from desktop_app.notice.draft import Draft
from desktop_app.notice.edits import with_field
from desktop_app.notice.outline_moves import move_down
from desktop_app.notice.text_edits import set_text
from desktop_app.workspace.compare_drafts import Change, Piece, compare_drafts, compare_words
from desktop_app.workspace.draft_lines import passages
from tests.builders.draft_strategies import drafts, one_line
from tests.builders.drafts import (
    a_collective,
    a_directive,
    a_draft,
    a_span,
    a_table,
    an_appendix,
    item,
)
from tests.builders.outlines import an_outline_draft

OLD = a_draft()


def told(old: Draft, new: Draft) -> list[Change]:
    """The changes a person is shown."""
    return [change for change in compare_drafts(old, new) if change.kind != "same"]


def in_words(change: Change) -> str:
    """The text with [-deleted-] and {+inserted+} words."""
    marks = {"same": "{}", "deleted": "[-{}-]", "inserted": "{{+{}+}}"}
    return "".join(marks[piece.kind].format(piece.text) for piece in change.pieces)


def drawn(old: Draft, new: Draft) -> list[str]:
    return [f"{change.kind} {change.place} {in_words(change)}" for change in told(old, new)]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("", "", []),
        ("", "a", [("inserted", "a")]),
        ("a", "", [("deleted", "a")]),
        ("a b", "a b", [("same", "a b")]),
        (
            "trước ngày 30/9/2026.",
            "trước ngày 15/9/2026.",
            [
                ("same", "trước ngày "),
                ("deleted", "30"),
                ("inserted", "15"),
                ("same", "/9/2026."),
            ],
        ),
        (
            "Giao Sở Tài chính rà soát",
            "Giao Sở Nội vụ rà soát",
            [
                ("same", "Giao Sở "),
                ("deleted", "Tài chính"),
                ("inserted", "Nội vụ"),
                ("same", " rà soát"),
            ],
        ),
        ("Chỉ đạo", "Chỉ đạo; báo cáo", [("same", "Chỉ đạo"), ("inserted", "; báo cáo")]),
        ("uỷ", "ủy", [("deleted", "uỷ"), ("inserted", "ủy")]),
    ],
)
def test_texts_are_compared_by_words(old: str, new: str, expected: list[tuple[str, str]]) -> None:
    assert [tuple(piece) for piece in compare_words(old, new)] == expected


TEXT = "Nền kinh tế tiếp tục duy trì mức tăng trưởng khá."


@pytest.mark.parametrize(
    ("path", "value", "expected"),
    [
        ("number", 12, "inserted number {+12+}"),
        ("standard", "hd36-2018", "inserted standard {+hd36-2018+}"),
        ("date.day", 5, "inserted date.day {+5+}"),
        ("date.month", 8, "changed date.month [-7-]{+8+}"),
        ("marks.urgency", "KHẨN", "inserted marks.urgency {+KHẨN+}"),
        ("profile.organ", "Tỉnh uỷ Cao Bằng", "Tỉnh uỷ [-Thái Nguyên-]{+Cao Bằng+}"),
        ("profile.tone", "old", "changed profile.tone [-new-]{+old+}"),
        ("profile.wording", {"closing": ["Hết."]}, "profile.wording.closing[0] {+Hết.+}"),
        ("subject", "kết luận", "changed subject kết luận[- của"),
        ("meeting.place", None, "deleted meeting.place [-Hội trường Tỉnh uỷ-]"),
        ("meeting.sessions", [], "deleted meeting.sessions[0] [-05/7/2022-]"),
        ("meeting.sessions[0].from", "08:00", "sessions[0] 05/7/2022{+ 08:00+}"),
        ("meeting.chairs[0].posts", [], "Nguyễn Thanh Hải[-, Bí thư Tỉnh uỷ-]"),
        ("meeting.attendees", ["báo chí"], "inserted meeting.attendees[0] {+báo chí+}"),
        ("opening", ["Mở đầu."], "inserted opening[0] {+Mở đầu.+}"),
        ("closing", ["Hết."], "inserted closing[0] {+Hết.+}"),
        ("recipients[1].purpose", "b/c", "recipients[1] Các đảng uỷ trực thuộc{+ (b/c)+}"),
        ("signature.name", "", "deleted signature.name [-Trần Văn Bình-]"),
        ("signature.posts", ["PHÓ CHÁNH VĂN PHÒNG"], "{+PHÓ +}CHÁNH VĂN PHÒNG"),
        ("body[0].children[0].text", TEXT[:-4] + "cao.", "body[0].children[0] Nền kinh tế"),
        ("notes", "hỏi lại", "inserted notes {+hỏi lại+}"),
    ],
)
def test_a_change_of_any_field_is_told(path: str, value: object, expected: str) -> None:
    found = drawn(OLD, with_field(OLD, path, value))
    assert any(expected in line for line in found), found


@pytest.mark.parametrize(
    ("path", "value", "trait"),
    [
        ("body[0].children[0].spans", (a_span(0, 3),), "style"),
        ("body[0].children[0].directive", a_directive(), "directive"),
        ("body[0].children[0].level", "item", "level"),
    ],
)
def test_what_is_no_text_is_told_as_a_trait(path: str, value: object, trait: str) -> None:
    (change,) = told(OLD, with_field(OLD, path, value))
    assert (change.kind, change.traits, change.pieces) == (
        "changed",
        (trait,),
        (Piece("same", TEXT),),
    )


def test_a_moved_block_is_told_once_with_both_places() -> None:
    old = an_outline_draft("1 Một\n1 Hai\n1 Ba\n1 Bốn")
    new = move_down(move_down(old, "Một"), "Một")
    (change,) = told(old, new)
    assert (change.kind, change.old_path, change.new_path) == ("moved", "body[0]", "body[2]")


def test_a_moved_and_changed_block_tells_both() -> None:
    old = an_outline_draft("1 Một\n1 Hai\n1 Ba")
    new = set_text(move_down(move_down(old, "Một"), "Một"), "Một", "Một nghìn")
    assert drawn(old, new) == ["moved body[2] Một{+ nghìn+}"]


def test_a_deleted_block_is_told_where_it_stood() -> None:
    old = an_outline_draft("1 Một\n1 Hai\n1 Ba")
    kinds = [change.kind for change in compare_drafts(old, remove(old, ["Hai"]))]
    at = kinds.index("deleted")
    body = [change.old_path for change in compare_drafts(old, remove(old, ["Hai"]))]
    assert body[at - 1 : at + 2] == ["body[0]", "body[1]", "body[2]"]


def test_the_block_of_another_notice_is_known_by_its_words_and_not_by_its_id() -> None:
    old = a_draft(body=(item("Giao Sở Tài chính rà soát dự toán", block_id="b1"),))
    new = a_draft(
        id="khac",
        body=(
            item("Sở Y tế kiểm tra an toàn thực phẩm", block_id="b1"),
            item("Giao Sở Tài chính rà soát quyết toán", block_id="b2"),
        ),
    )
    assert drawn(old, new) == [
        "inserted body[0] {+Sở Y tế kiểm tra an toàn thực phẩm+}",
        "changed body[1] Giao Sở Tài chính rà soát [-dự-]{+quyết+} toán",
    ]


def test_a_block_of_the_same_notice_is_known_by_its_id_whatever_it_says() -> None:
    old = an_outline_draft("1 Một")
    assert drawn(old, set_text(old, "Một", "Khác hẳn")) == ["changed body[0] [-Một-]{+Khác hẳn+}"]


def test_tables_are_compared_by_rows() -> None:
    old = a_draft(appendices=(an_appendix(a_table(("1", "Báo cáo"), ("2", "Kế hoạch tháng"))),))
    table = a_table(("1", "Báo cáo"), ("2", "Kế hoạch quý"), ("3", "Đề án"), widths=(10.0, 90.0))
    assert drawn(old, a_draft(appendices=(an_appendix(table),))) == [
        "changed appendices[0].body[0] TT | Nội dung",
        "changed appendices[0].body[0].rows[1] 2 | Kế hoạch [-tháng-]{+quý+}",
        "inserted appendices[0].body[0].rows[2] {+3 | Đề án+}",
    ]


def test_a_collective_and_times_are_in_words() -> None:
    draft = with_field(OLD, "meeting.chairs", (a_collective("Thường trực Đảng uỷ"),))
    draft = with_field(draft, "meeting.sessions[0].from", "08:00")
    draft = with_field(draft, "meeting.sessions[0].to", "11:30")
    lines = {passage.name: [line.text for line in passage.lines] for passage in passages(draft)}
    assert lines["meeting.chairs"] == ["Thường trực Đảng uỷ"]
    assert lines["meeting.sessions"] == ["05/7/2022 08:00 - 11:30"]


@given(drafts())
@settings(max_examples=25)
def test_a_draft_compared_with_itself_is_the_same(draft: Draft) -> None:
    changes = compare_drafts(draft, draft)
    assert {change.kind for change in changes} <= {"same"}
    assert all(change.old_path == change.new_path and not change.traits for change in changes)


@given(drafts(), drafts(), st.booleans())
@settings(max_examples=25)
def test_the_changes_applied_to_the_old_draft_give_the_new_one(
    old: Draft, new: Draft, is_one_notice: bool
) -> None:
    if is_one_notice:
        new = msgspec.structs.replace(new, id=old.id)
    changes = compare_drafts(old, new)
    for draft, path, text in ((old, "old_path", "old_text"), (new, "new_path", "new_text")):
        lines = {line.path: line.text for passage in passages(draft) for line in passage.lines}
        found = [
            (getattr(change, path), getattr(change, text))
            for change in changes
            if getattr(change, path) is not None
        ]
        assert len(found) == len(lines)
        assert dict(found) == lines
    assert [change.new_path for change in changes if change.new_path is not None] == [
        line.path for passage in passages(new) for line in passage.lines
    ]


@given(one_line, one_line)
def test_the_words_of_both_texts_are_all_there(old: str, new: str) -> None:
    pieces = compare_words(old, new)
    assert "".join(piece.text for piece in pieces if piece.kind != "inserted") == old
    assert "".join(piece.text for piece in pieces if piece.kind != "deleted") == new
    assert all(piece.text for piece in pieces)


@given(drafts(), st.data())
@settings(max_examples=25)
def test_no_change_of_a_draft_goes_untold(draft: Draft, data: Any) -> None:
    paths = list(_texts(msgspec.to_builtins(draft)))
    path = data.draw(st.sampled_from(paths))
    changed = with_field(draft, path, "khác hẳn với mọi điều đã viết")
    assert told(draft, changed)


def _texts(tree: Any, path: str = "") -> Iterator[str]:
    """The paths of free texts that are printed as they are typed."""
    for name in ("organ", "symbol", "place", "archive"):
        yield f"profile.{name}"
    for index in range(len(tree["body"])):
        yield f"body[{index}].text"
    for index, appendix in enumerate(tree["appendices"]):
        yield f"appendices[{index}].title"
        for number, block in enumerate(appendix["body"]):
            if block["level"] != "table":
                yield f"appendices[{index}].body[{number}].text"
    for index in range(len(tree["recipients"])):
        yield f"recipients[{index}].text"


def test_blocks_without_text_are_told_too() -> None:
    empty = Block(id="moi", level="item")
    change = told(OLD, a_draft(body=(*OLD.body, empty)))[-1]
    assert (change.kind, change.place, change.pieces) == ("inserted", "body[2]", ())
