"""Which differences are taken over, and that taking them is one change of the notice."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from desktop_app.presenters.corrected_copy.remarks import with_comments
from desktop_app.presenters.corrected_copy.taking_over import CopyState, TakingOver
from tests.builders.word_files import sample
from tests.unit.presenters.corrected_copy.copies import (
    EDITS,
    NEW,
    RECIPIENT,
    OpenCopy,
    an_open_copy,
    corrected,
)

NOTE = "Nêu rõ thời hạn"


@pytest.fixture
def copy(tmp_path: Path) -> Iterator[OpenCopy]:
    yield from an_open_copy(tmp_path, *EDITS, lambda copy: copy.comment("quần chúng ưu tú", NOTE))


@pytest.fixture
def untouched(tmp_path: Path) -> Iterator[OpenCopy]:
    yield from an_open_copy(tmp_path)


def test_everything_is_chosen_at_first_and_told(copy: OpenCopy) -> None:
    state = copy.taking.state
    assert [row.is_taken for row in state.rows] == [True, True]
    assert state.current == state.rows[0].number
    assert state.about == "thong-bao.docx: 2 chỗ khác thông báo đang soạn. 1 nhận xét."
    assert state.warning == ""
    assert copy.taking.chosen == "Đã chọn 2 trong 2; phím cách để đổi."
    remarks = [row.passage.remark for row in state.rows]
    assert remarks == ["thêm", "sửa"]


def test_taking_over_is_one_change_with_a_name(copy: OpenCopy) -> None:
    copy.taking.keep_comments(are_kept=False)
    assert copy.taking.take() == "Đã nhận 2 thay đổi từ bản Word."
    assert copy.editor.draft == copy.back.new
    assert copy.editor.draft.recipients[-1].text == "Đảng viên của Chi bộ"
    assert copy.editor.undo_label == "lấy bản đã sửa trong Word"
    copy.taking.undo()
    assert copy.editor.draft == copy.draft


def test_only_what_is_chosen_is_taken(copy: OpenCopy) -> None:
    added, recipient = copy.taking.state.rows
    heard: list[CopyState] = []
    copy.taking.states.add(heard.append)
    copy.taking.turn(recipient.number)
    assert [row.is_taken for row in heard[-1].rows] == [True, False]
    copy.taking.take()
    assert copy.editor.draft.recipients[-1].text == RECIPIENT
    assert NEW in [block.text for block in copy.editor.draft.all_blocks()]
    assert copy.taking.state.taken == {added.number}


def test_what_would_undo_own_edits_is_not_chosen(copy: OpenCopy) -> None:
    first, *others = copy.back.differences
    back = replace(copy.back, differences=(replace(first, is_own=True), *others))
    taking = TakingOver(back, "a.docx", copy.editor, str)
    assert [row.is_taken for row in taking.state.rows] == [False, True]
    assert taking.state.rows[0].passage.remark == "thêm · bạn sửa sau khi xuất"
    assert "1 chỗ do bạn sửa sau khi xuất" in taking.state.about


def test_nothing_chosen_changes_nothing(copy: OpenCopy) -> None:
    copy.taking.choose_all(is_taken=False)
    copy.taking.keep_comments(are_kept=False)
    assert not copy.taking.can_take
    assert copy.taking.take() == ""
    assert copy.editor.draft == copy.draft
    copy.taking.choose_all(is_taken=True)
    assert copy.taking.chosen == "Đã chọn 2 trong 2; phím cách để đổi."


def test_comments_go_into_the_notes_once(copy: OpenCopy) -> None:
    copy.taking.choose_all(is_taken=False)
    assert copy.taking.can_take
    assert copy.taking.take() == "Đã chép nhận xét vào ghi chú của thông báo."
    notes = copy.editor.draft.notes
    assert notes.splitlines()[-1].startswith("Nhận xét của Bí thư về “")
    assert notes.endswith(f": {NOTE}")
    assert with_comments(notes, copy.back.comments, str) == notes
    assert with_comments("", (), str) == ""


def test_a_remark_leads_to_its_difference(tmp_path: Path) -> None:
    words = "Toàn thể đảng viên"
    make = an_open_copy(
        tmp_path,
        *EDITS,
        lambda copy: copy.insert_tracked(words, " Báo cáo hằng tuần."),
        lambda copy: copy.comment(words, NOTE),
        lambda copy: copy.comment("quần chúng ưu tú", "Đồng ý"),
    )
    copy = next(make)
    on_change, on_same, opened = copy.taking.remarks
    assert (on_change.text, on_change.who) == (NOTE, "Bí thư · 10:00, 06/7/2026")
    assert on_change.about.startswith(f"Về: 5. {words}")
    assert (on_same.text, on_same.difference) == ("Đồng ý", None)
    assert opened.text == "Thêm, chưa duyệt: Báo cáo hằng tuần."
    assert opened.difference == on_change.difference
    assert copy.taking.go_to_difference(0)
    assert copy.taking.state.current == on_change.difference
    assert not copy.taking.go_to_difference(1)
    assert "1 thay đổi chưa duyệt" in copy.taking.state.about
    next(make, None)


def test_an_untouched_copy_has_nothing_to_show(untouched: OpenCopy) -> None:
    assert untouched.taking.is_empty
    assert untouched.taking.state.about.endswith("chữ giống hệt thông báo đang soạn.")
    assert untouched.taking.take() == ""
    assert untouched.taking.chosen == ""


def test_comments_alone_are_something_to_look_at(untouched: OpenCopy) -> None:
    back = corrected(untouched.draft, lambda copy: copy.comment("quần chúng ưu tú", NOTE))
    taking = TakingOver(back, "a.docx", untouched.editor, str)
    assert not taking.is_empty
    assert taking.state.rows == ()
    taking.go(5)
    assert taking.state.current is None


def test_of_a_copy_of_another_notice_nothing_is_chosen(untouched: OpenCopy) -> None:
    back = corrected(sample("ubnd-tinh"))
    other = type(back)(
        original=untouched.draft,
        new=back.new,
        differences=back.differences,
        comments=(),
        open_changes=(),
        kept=0.1,
    )
    taking = TakingOver(other, "b.docx", untouched.editor, str)
    assert taking.state.warning.startswith("Tệp này có vẻ là của thông báo khác")
    assert taking.state.taken == frozenset()
