"""The step of check and export: what it shows follows the notice, what it does can be undone."""

from pathlib import Path

import pytest

from desktop_app.notice.edits import with_field
from desktop_app.presenters.output_step.facts import REASONS, words_of
from desktop_app.store.store import Store
from tests.builders.drafts import (
    a_draft,
    a_meeting,
    a_signature,
    a_table,
    an_appendix,
    paragraph,
    section,
)
from tests.unit.presenters.output_step.bench import Bench


def test_what_is_missing_is_named_with_its_step(store: Store, tmp_path: Path) -> None:
    draft = a_draft(meeting=a_meeting(sessions=()), signature=a_signature())
    bench = Bench(store, draft, tmp_path)
    rows = [(row.path, row.sentence, row.step) for row in bench.presenter.state.missing]
    assert rows == [
        ("meeting.sessions", "Chưa có ngày họp", "Cuộc họp"),
        ("signature.name", "Chưa có họ tên người ký", "Nơi nhận và người ký"),
    ]
    bench.editor.edit(with_field(draft, "signature.name", "Trần Văn Bình"), "sửa người ký")
    assert [row.path for row in bench.presenter.state.missing] == ["meeting.sessions"]


def test_the_decree_and_its_reason_are_told(bench: Bench) -> None:
    facts = bench.presenter.state.facts
    assert facts.standard == f"Trình bày theo HD 36-HD/VPTW: {REASONS['in_force']}."
    assert "36-HD/VPTW" in facts.document
    bench.editor.edit(with_field(bench.editor.draft, "standard", "hd05-2026"), "chọn quy định")
    assert REASONS["asked_for"] in bench.presenter.state.facts.standard
    bench.editor.edit(with_field(bench.editor.draft, "standard", "mat-roi"), "chọn quy định")
    assert "không có trong máy" in bench.presenter.state.facts.standard


def test_pages_and_words_are_counted(bench: Bench) -> None:
    words = words_of(bench.editor.draft)
    assert bench.presenter.state.facts.length == f"1 trang, {words} từ."
    long = tuple(paragraph("một hai ba " * 40, block_id=f"p{n}") for n in range(40))
    bench.editor.edit(with_field(bench.editor.draft, "body", long), "sửa nội dung")
    pages = len(bench.presenter.pages.pages)
    assert pages > 2
    assert bench.presenter.state.facts.length.startswith(f"{pages} trang, 4.")


def test_words_are_those_of_all_that_is_read() -> None:
    draft = a_draft(
        opening=("một hai",),
        body=(section("ba", paragraph("bốn - năm")),),
        closing=("sáu",),
        appendices=(an_appendix(a_table(("7", "tám chín")), title="mười"),),
    )
    header = words_of(a_draft(opening=(), body=(), closing=(), appendices=(an_appendix(title=""),)))
    assert header == len("TT Nội dung 1 Báo cáo".split())
    assert words_of(draft) == 10 + len("TT Nội dung".split())


def test_a_version_for_the_leader_and_a_final_one_differ_in_the_round_alone(bench: Bench) -> None:
    before = bench.editor.draft
    assert (bench.presenter.state.draft_round, bench.presenter.state.offered_round) == (None, 1)
    bench.presenter.make_for_leader(2)
    assert bench.editor.draft == with_field(before, "marks.draft_round", 2)
    assert bench.editor.undo_label == "chuyển thành bản trình lãnh đạo (dự thảo lần 2)"
    assert bench.presenter.state.file_stem.endswith("-lan-2")
    bench.presenter.make_final()
    assert bench.editor.draft == before
    assert bench.editor.undo_label == "chuyển thành bản chính thức"
    assert bench.presenter.state.offered_round == 2
    bench.editor.undo()
    assert bench.presenter.state.draft_round == 2


@pytest.mark.parametrize(("wanted", "taken"), [(0, 1), (-3, 1), (100, 99), (7, 7)])
def test_a_round_out_of_range_is_the_nearest(bench: Bench, wanted: int, taken: int) -> None:
    bench.presenter.make_for_leader(wanted)
    assert bench.presenter.state.draft_round == taken


def test_the_state_of_the_notice_is_set_told_and_taken_back(bench: Bench) -> None:
    news: list[object] = []
    bench.presenter.news.add(news.append)
    assert bench.presenter.state.notice_state == "drafting"
    deed = bench.presenter.set_notice_state("for_signature")
    assert deed is not None
    assert deed.undo is not None
    assert deed.text == "Đã chuyển thông báo sang tình trạng “trình ký”."
    assert bench.store.notices.get(bench.editor.draft.id).state == "for_signature"
    deed.undo()
    assert bench.presenter.state.notice_state == "drafting"
    assert news == [None, None]
    assert bench.presenter.set_notice_state("drafting") is None


def test_notes_are_kept_and_typing_them_is_one_change(bench: Bench) -> None:
    origin = object()
    news: list[object] = []
    bench.presenter.news.add(news.append)
    for notes in ("hỏi", "hỏi lại\nanh Bình\x0b\u00a0\u2014"):
        bench.presenter.set_notes(notes, origin)
    assert bench.editor.draft.notes == "hỏi lại\nanh Bình\u00a0\u2014"
    assert bench.editor.position == 1
    bench.presenter.leave_field()
    bench.presenter.set_notes("", origin)
    assert [entry.draft.notes for entry in bench.editor.entries][-1] == ""
    assert [entry.label for entry in bench.editor.entries] == ["", "sửa ghi chú", "sửa ghi chú"]
    assert set(news) == {origin}


def test_earlier_exports_are_listed_newest_first(bench: Bench) -> None:
    for name in ("a.docx", "b.pdf"):
        bench.presenter.export(bench.folder / name, name[1:])
    first, second = bench.presenter.state.earlier
    assert (first.name, second.name) == ("b.pdf", "a.docx")
    assert first.file == bench.folder / "b.pdf"
    assert f"mã kiểm tra {first.sha256[:8]}" in first.details
    assert "bản lưu số 1" in first.details
    assert "06/7/2026" in first.details


def test_pages_to_print_are_of_the_saved_notice(bench: Bench) -> None:
    draft = with_field(bench.editor.draft, "subject", "Kết luận")
    bench.editor.edit(draft, "sửa trích yếu")
    texts = [line.text for page in bench.presenter.pages.pages for line in page.lines]
    assert "Kết luận" in texts
    assert bench.store.notices.latest(draft.id) == draft
