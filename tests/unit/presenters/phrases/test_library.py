"""The page of phrases: grouped, searched, edited in the form, never losing what is typed."""

import pytest
from msgspec.structs import replace

from desktop_app.store.store import Store
from desktop_app.workspace.phrase_book import PhraseBook
from tests.unit.presenters.phrases.shelf import SHIPPED, Shelf


def test_all_are_there_the_first_one_in_the_form(shelf: Shelf) -> None:
    assert shelf.ids == list(SHIPPED)
    assert shelf.state.chosen == 0
    assert shelf.text == SHIPPED["giao"].text
    assert shelf.state.remark == "Mẫu câu có sẵn · chưa dùng lần nào"


def test_groups_count_what_they_have_and_topics_without_any_are_left_out(shelf: Shelf) -> None:
    assert shelf.size("all") == 3
    assert shelf.size("own") == 0
    assert shelf.size("function:thoi-han") == 1
    topics = [line.id for line in shelf.state.groups if line.id.startswith("topic:")]
    assert topics == ["topic:dau-tu-cong"]
    headings = [line.heading for line in shelf.state.groups if line.heading]
    assert headings == ["Theo chức năng", "Theo chủ đề"]


def test_a_group_shows_its_phrases(shelf: Shelf) -> None:
    shelf.page.show_group("topic:dau-tu-cong")
    assert shelf.ids == ["giai-ngan"]
    shelf.page.show_group("own")
    assert shelf.ids == []
    assert shelf.state.sheet is None


def test_the_search_stays_within_the_group(shelf: Shelf) -> None:
    shelf.page.search("giai ngan")
    assert shelf.ids == ["giai-ngan"]
    shelf.page.show_group("function:giao-nhiem-vu")
    assert shelf.ids == []
    shelf.page.search("")
    assert shelf.ids == ["giao"]


def test_what_is_edited_is_previewed_and_kept_when_another_is_chosen(shelf: Shelf) -> None:
    shelf.page.set_field("text", "Giao {cơ quan} {nội dung: việc gì}")
    assert shelf.state.sheet is not None
    assert shelf.state.sheet.preview.text == "Giao Sở Tài chính (việc gì)."
    assert shelf.book.get("giao").phrase.text == SHIPPED["giao"].text
    shelf.choose("thong-nhat")
    kept = shelf.book.get("giao")
    assert kept.phrase.text == "Giao {cơ quan} {nội dung: việc gì}"
    assert kept.is_changed
    shelf.choose("giao")
    assert shelf.state.remark.startswith("Mẫu câu có sẵn, đã sửa")


def test_what_cannot_be_kept_is_said_and_there_again_later(shelf: Shelf) -> None:
    shelf.page.set_field("text", "Giao {cơ quan")
    assert "chưa được đóng" in shelf.fault
    assert not shelf.page.keep()
    shelf.choose("thong-nhat")
    assert shelf.book.get("giao").phrase.text == SHIPPED["giao"].text
    shelf.choose("giao")
    assert shelf.text == "Giao {cơ quan"
    shelf.page.set_field("text", "Giao {cơ quan} làm")
    assert shelf.page.keep()
    assert shelf.book.get("giao").phrase.text == "Giao {cơ quan} làm"


def test_what_cannot_be_kept_waits_for_the_next_start(
    shelf: Shelf, book: PhraseBook, store: Store
) -> None:
    shelf.page.set_field("text", "Giao {cơ quan")
    assert not shelf.page.keep()
    later = Shelf(book, store.settings)
    assert later.text == "Giao {cơ quan"
    later.page.set_field("text", SHIPPED["giao"].text)
    assert later.page.keep()
    assert Shelf(book, store.settings).text == SHIPPED["giao"].text


def test_every_field_is_kept(shelf: Shelf) -> None:
    shelf.page.set_field("function", "kiem-tra")
    shelf.page.set_field("topics", ("y-te", "an-sinh"))
    shelf.page.set_field("system", "state")
    shelf.page.set_field("levels", ("point",))
    shelf.page.set_field("tags", " gấp, quý , gấp,")
    shelf.page.set_field("note", " Chỉ dùng\nkhi gấp ")
    assert shelf.page.keep()
    assert shelf.book.get("giao").phrase == replace(
        SHIPPED["giao"],
        function="kiem-tra",
        topics=("y-te", "an-sinh"),
        system="state",
        levels=("point",),
        tags=("gấp", "quý"),
        note="Chỉ dùng khi gấp",
    )


def test_a_text_put_back_as_it_was_changes_nothing(shelf: Shelf) -> None:
    shelf.page.set_field("note", "x")
    shelf.page.set_field("note", "")
    assert shelf.page.keep()
    assert not shelf.book.get("giao").is_changed


def test_a_new_phrase_is_filed_as_the_group_that_is_looked_at(shelf: Shelf) -> None:
    shelf.page.show_group("function:kiem-tra")
    shelf.page.begin()
    assert shelf.state.remark == "Mẫu câu mới, chưa lưu"
    shelf.page.set_field("text", "Kiểm tra {nội dung}")
    assert shelf.page.keep()
    assert shelf.size("own") == 1
    added = shelf.state.kept
    assert added is not None
    assert (added.phrase.function, added.is_own) == ("kiem-tra", True)
    assert shelf.told[-1].text == "Đã thêm mẫu câu “Kiểm tra {nội dung}”."


def test_an_empty_new_phrase_is_no_hindrance(shelf: Shelf) -> None:
    shelf.page.begin()
    assert shelf.page.keep()
    shelf.choose("giao")
    assert shelf.size("all") == 3


def test_a_new_phrase_half_written_waits(shelf: Shelf) -> None:
    shelf.page.begin()
    shelf.page.set_field("text", "Giao {")
    shelf.choose("giao")
    shelf.page.begin()
    assert shelf.text == "Giao {"


def test_a_sentence_of_the_notice_is_proposed_with_slots(shelf: Shelf) -> None:
    shelf.page.begin("Giao Sở Y tế kiểm tra; hoàn thành trước ngày 30/9/2026.")
    assert shelf.text == "Giao {cơ quan: cơ quan chủ trì} kiểm tra; hoàn thành {thời hạn}"
    assert shelf.fault == ""


def test_favourites_come_with_a_star_and_a_group(shelf: Shelf) -> None:
    shelf.choose("thong-nhat")
    shelf.deeds.set_favourite(is_favourite=True)
    assert shelf.size("favourite") == 1
    line = shelf.state.hits[shelf.state.chosen]
    assert (line.id, line.remark) == ("thong-nhat", "★ Thống nhất chủ trương")
    shelf.deeds.set_favourite(is_favourite=False)
    assert shelf.size("favourite") == 0


def test_uses_are_told(shelf: Shelf, book: PhraseBook) -> None:
    book.count_use("giao")
    shelf.page.refresh()
    assert "đã dùng 1 lần" in shelf.state.remark
    assert shelf.size("used") == 1


def test_a_copy_is_ones_own_and_can_be_taken_back(shelf: Shelf) -> None:
    shelf.deeds.duplicate()
    assert shelf.state.kept is not None
    assert shelf.state.kept.is_own
    assert shelf.text == SHIPPED["giao"].text
    shelf.undo()
    assert shelf.ids == list(SHIPPED)


def test_what_is_removed_comes_back_by_undo(shelf: Shelf) -> None:
    shelf.choose("giai-ngan")
    shelf.deeds.remove()
    assert shelf.ids == ["giao", "thong-nhat"]
    assert shelf.state.chosen == 1
    shelf.undo()
    assert shelf.ids == list(SHIPPED)
    assert shelf.text == SHIPPED["giai-ngan"].text


def test_a_new_phrase_is_given_up_by_removing_it(shelf: Shelf) -> None:
    shelf.page.begin("Rà soát")
    shelf.deeds.remove()
    assert shelf.ids == list(SHIPPED)
    shelf.page.begin()
    assert shelf.text == ""


@pytest.mark.parametrize("is_all", [True, False])
def test_what_was_shipped_can_be_had_again_and_the_own_text_stays_beside(
    shelf: Shelf, *, is_all: bool
) -> None:
    shelf.page.set_field("text", "Giao {cơ quan} làm khác")
    assert shelf.page.keep()
    if is_all:
        shelf.deeds.restore_all()
    else:
        shelf.deeds.restore()
    assert shelf.book.get("giao").phrase == SHIPPED["giao"]
    assert "Giao {cơ quan} làm khác" in [kept.phrase.text for kept in shelf.book.all()]


def test_nothing_to_restore_is_said(shelf: Shelf) -> None:
    shelf.deeds.restore_all()
    assert shelf.told[-1].text == "Mọi mẫu câu có sẵn đều còn nguyên."


def test_near_equal_ones_are_found_merged_and_parted(shelf: Shelf, book: PhraseBook) -> None:
    twin = book.duplicate("giai-ngan")
    shelf.page.refresh()
    shelf.page.show_group("alike")
    assert shelf.ids == ["giai-ngan", twin.id]
    assert shelf.state.alike == 2
    shelf.deeds.merge()
    assert [kept.phrase.id for kept in book.all()] == list(SHIPPED)
    assert shelf.told[-1].text == "Đã gộp 2 mẫu câu thành một."
    shelf.undo()
    assert twin.id in [kept.phrase.id for kept in book.all()]
    assert shelf.ids == ["giai-ngan", twin.id]
