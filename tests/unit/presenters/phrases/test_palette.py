"""The palette: found, filled, put into the notice in one step."""

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

import pytest

from desktop_app.notice.blocks import Directive
from desktop_app.phrases.phrase import Phrase
from desktop_app.phrases.search import PhraseHit, Wanted
from desktop_app.presenters.outline.outcome import Caret
from desktop_app.presenters.phrases.palette import PhrasePalette
from desktop_app.store.errors import StoreUnwritable
from tests.builders.open_outline import OpenOutline, opened
from tests.builders.phrases import FoundPhrases, a_phrase

TODAY = dt.date(2022, 7, 5)
ASSIGN = a_phrase()
AGREE = a_phrase(
    "thong-nhat", "Thống nhất chủ trương {nội dung}", function="thong-nhat", system="party"
)
HASTEN = a_phrase(
    "giai-ngan", "Đẩy nhanh tiến độ giải ngân vốn {nội dung}", topics=("dau-tu-cong",)
)
LISTED = a_phrase("chon", "Báo cáo {chọn: hằng tuần / hằng tháng}", function="bao-cao")


def a_palette(
    desk: OpenOutline, *phrases: Phrase, caret: Caret | None = None
) -> tuple[PhrasePalette, FoundPhrases]:
    finds = FoundPhrases(*phrases)
    palette = PhrasePalette(desk.outline.state, finds, lambda: TODAY)
    palette.begin(caret)
    return palette, finds


def test_without_words_all_that_suit_the_notice_are_there_the_first_one_chosen() -> None:
    palette, finds = a_palette(opened("1 a"), ASSIGN, AGREE)
    assert {hit.id for hit in palette.state.hits} == {"giao", "thong-nhat"}
    assert palette.state.chosen == 0
    assert finds.wanted.system == "party"


def test_what_is_typed_is_marked_in_the_text_shown() -> None:
    palette, _ = a_palette(opened("1 a"), ASSIGN, AGREE)
    palette.search("thong nhat")
    (hit,) = palette.state.hits
    assert [hit.text[start:end] for start, end in hit.marks] == ["Thống", "nhất"]
    assert hit.text == "Thống nhất chủ trương ‹nội dung›"
    assert hit.remark == "Thống nhất chủ trương"


def test_the_topic_of_the_section_comes_first() -> None:
    desk = opened("I Giải ngân vốn đầu tư công\n  1 a")
    desk.outline.state.go("a")
    assert desk.outline.state.current == "a"
    _, finds = a_palette(desk, ASSIGN, HASTEN)
    assert finds.wanted.near == ("dau-tu-cong",)


def test_a_function_narrows_and_is_kept_for_the_next_time() -> None:
    palette, _ = a_palette(opened("1 a"), ASSIGN, AGREE)
    palette.set_function("thong-nhat")
    assert [hit.id for hit in palette.state.hits] == ["thong-nhat"]
    palette.begin(None)
    assert [hit.id for hit in palette.state.hits] == ["thong-nhat"]
    palette.set_function(None)
    assert len(palette.state.hits) == 2


def test_the_preview_follows_the_slots_and_tells_the_real_day() -> None:
    palette, _ = a_palette(opened("1 a"), ASSIGN)
    assert palette.state.preview.text == "Giao … chủ trì …."
    palette.set_value("cơ quan", "Sở Tài chính")
    palette.set_value("các cơ quan", ("Sở Nội vụ", "Công an tỉnh"))
    palette.set_value("nội dung", "rà soát các dự án")
    palette.set_value("thời hạn", "30/9")
    assert palette.state.preview.text == (
        "Giao Sở Tài chính chủ trì, phối hợp với Sở Nội vụ và Công an tỉnh rà soát các dự án; "
        "hoàn thành trước ngày 30/9/2022."
    )
    remarks = {line.slot.key: line.remark for line in palette.state.slots if line.remark}
    assert remarks == {"thời hạn": "thứ Sáu, ngày 30/9/2022"}
    assert [line.is_optional for line in palette.state.slots] == [False, True, False, True]


def test_an_empty_block_is_filled_and_keeps_the_parts_in_one_step() -> None:
    desk = opened("I A\n  1 x")
    desk.outline.writing.type("x", "")
    desk.editor.leave_field()
    palette, finds = a_palette(desk, ASSIGN)
    palette.set_value("cơ quan", "Sở Tài chính")
    palette.set_value("các cơ quan", ("Sở Nội vụ",))
    palette.set_value("nội dung", "rà soát")
    palette.set_value("thời hạn", "cuối quý")
    desk.outline.state.go("x")
    before = desk.editor.draft
    assert palette.insert()
    block = desk.outline.state.row_of("x").block
    assert block.text == (
        "Giao Sở Tài chính chủ trì, phối hợp với Sở Nội vụ rà soát; hoàn thành trước ngày "
        "30/9/2022."
    )
    assert block.directive == Directive(
        assignees=("Sở Tài chính",), partners=("Sở Nội vụ",), deadline=dt.date(2022, 9, 30)
    )
    assert finds.used == ["giao"]
    assert desk.editor.undo_label == "chèn mẫu câu “Giao Sở Tài chính chủ trì, phối hợp với…”"
    desk.editor.undo()
    assert desk.editor.draft == before


def test_a_block_with_text_is_left_and_a_new_one_follows() -> None:
    desk = opened("1 a\n1 b")
    palette, _ = a_palette(desk, HASTEN)
    palette.set_value("nội dung", "đầu tư")
    palette.insert()
    assert desk.body == "1 a\n1 Đẩy nhanh tiến độ giải ngân vốn đầu tư.\n1 b"


def test_below_a_heading_it_becomes_the_first_child() -> None:
    desk = opened("I A\n  a x;\n  a y;")
    palette, _ = a_palette(desk, HASTEN)
    palette.set_value("nội dung", "đầu tư")
    palette.insert()
    assert desk.body == "I A\n  a Đẩy nhanh tiến độ giải ngân vốn đầu tư;\n  a x;\n  a y;"


def test_an_empty_body_begins_with_it() -> None:
    desk = opened("")
    palette, _ = a_palette(desk, a_phrase(levels=("item",)))
    palette.set_value("cơ quan", "Sở A")
    palette.set_value("nội dung", "làm")
    palette.insert()
    assert desk.body == "1 Giao Sở A chủ trì làm."


def test_at_the_cursor_it_is_a_part_of_the_sentence() -> None:
    desk = opened("1 Trước mắt xong")
    block_id = desk.outline.state.current
    palette, _ = a_palette(desk, HASTEN, caret=Caret(block_id, 9, 9))
    palette.set_value("nội dung", "đầu tư")
    palette.insert(at_cursor=True)
    text = desk.outline.state.row_of(block_id).block.text
    assert text == "Trước mắt đẩy nhanh tiến độ giải ngân vốn đầu tư xong"


def test_what_is_still_open_is_selected() -> None:
    desk = opened("1 a")
    palette, _ = a_palette(desk, HASTEN)
    carets = []
    desk.outline.state.news.add(lambda shown: carets.append(shown.caret))
    palette.insert()
    caret = carets[-1]
    assert caret is not None
    text = desk.outline.state.row_of(caret.block_id).block.text
    assert text[caret.start : caret.end] == "…"


def test_a_choice_that_nobody_made_is_the_first_one() -> None:
    palette, _ = a_palette(opened("1 a"), LISTED)
    assert palette.state.preview.text == "Báo cáo hằng tuần."
    palette.set_value("chọn", "hằng tháng")
    assert palette.state.preview.text == "Báo cáo hằng tháng."


def test_another_phrase_begins_with_empty_slots() -> None:
    palette, _ = a_palette(opened("1 a"), ASSIGN, HASTEN)
    palette.search("giai ngan")
    palette.set_value("nội dung", "đầu tư")
    palette.search("giao")
    palette.search("giai ngan")
    assert palette.state.preview.text.endswith("vốn ….")


def test_nothing_found_inserts_nothing() -> None:
    desk = opened("1 a")
    palette, _ = a_palette(desk, ASSIGN)
    palette.search("không có gì như thế")
    before = desk.editor.draft
    assert not palette.insert()
    assert desk.editor.draft is before
    assert palette.state.slots == ()


class Broken:
    """A library that cannot be read."""

    def find(self, query: str, wanted: Wanted, limit: int) -> Sequence[PhraseHit]:  # noqa: ARG002
        raise StoreUnwritable(Path("kho"), "other")

    def count_use(self, phrase_id: str) -> None:
        raise AssertionError(phrase_id)


def test_a_library_that_cannot_be_read_finds_nothing() -> None:
    palette = PhrasePalette(opened("1 a").outline.state, Broken(), lambda: TODAY)
    palette.begin(None)
    assert palette.state.hits == ()


@pytest.mark.parametrize("typed", ["30/9", "quý IV", "sớm"])
def test_words_for_a_deadline_are_kept_where_no_day_is_named(typed: str) -> None:
    desk = opened("1 a")
    palette, _ = a_palette(desk, ASSIGN)
    for key, value in (("cơ quan", "Sở A"), ("nội dung", "làm"), ("thời hạn", typed)):
        palette.set_value(key, value)
    palette.insert()
    directive = desk.outline.state.row_of(desk.outline.state.current).block.directive
    assert directive is not None
    kept = (directive.deadline, directive.deadline_text)
    wanted = {
        "30/9": (dt.date(2022, 9, 30), None),
        "quý IV": (None, "trong quý IV/2022"),
        "sớm": (None, "sớm"),
    }
    assert kept == wanted[typed]
