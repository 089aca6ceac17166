"""The search: blind to diacritics, tone style and case; ranked; narrowed by conditions."""

import datetime as dt
from typing import Any

import pytest

from desktop_app.notice.parts import NoticeDate, Recipient
from desktop_app.store.search import Hits
from desktop_app.store.search_index import SearchIndex
from desktop_app.store.search_query import read_query
from desktop_app.store.store import Store
from tests.builders.drafts import (
    a_chair,
    a_draft,
    a_meeting,
    a_profile,
    a_signature,
    a_table,
    an_appendix,
)
from tests.builders.stores import MINUTE, HandClock, a_random_draft, a_text


def ids(hits: Hits) -> list[str]:
    return [hit.notice.id for hit in hits.hits]


def save(store: Store, notice_id: str, words: str = "", **changes: Any) -> None:
    store.notices.save(a_text(words, notice_id=notice_id, **changes))


@pytest.mark.parametrize(
    "query",
    ["đẩy nhanh tiến độ", "day nhanh tien do", "DAY NHANH", "tiến độ đẩy", "đây nhành", "day nha"],
)
def test_diacritics_case_and_order_make_no_difference(store: Store, query: str) -> None:
    save(store, "a", "Giao Sở Xây dựng đẩy nhanh tiến độ")
    save(store, "b", "Giao Sở Tài chính rà soát")
    assert ids(store.notices.search(query)) == ["a"]


@pytest.mark.parametrize("query", ["thủy lợi", "thuỷ lợi", "thuy loi", "THỦY LỢI"])
def test_both_tone_styles_are_the_same(store: Store, query: str) -> None:
    save(store, "new", "Công trình thuỷ lợi")
    save(store, "old", "Công trình thủy lợi")
    assert sorted(ids(store.notices.search(query))) == ["new", "old"]


def test_only_the_last_word_may_be_begun(store: Store) -> None:
    save(store, "a", "giải phóng mặt bằng")
    assert ids(store.notices.search("giai pho")) == ["a"]
    assert ids(store.notices.search("gia phong")) == []


def test_words_in_quotation_marks_stand_side_by_side(store: Store) -> None:
    save(store, "a", "cải cách hành chính")
    save(store, "b", "hành động, chính sách, cách làm, cải tiến")
    assert len(store.notices.search("cải cách hành chính").hits) == 2
    assert ids(store.notices.search("“cải cách hành chính”")) == ["a"]
    assert ids(store.notices.search('"cai cach" hanh')) == ["a"]


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ("giao ban quy II", "title"),
        ("uỷ ban thử nghiệm", "organ"),
        ("07-TB/TU", "number"),
        ("7", "number"),
        ("dinh thi mai", "people"),
        ("chánh văn phòng họp", "people"),
        ("bang tien do", "body"),
        ("dòng trong bảng", "body"),
        ("hội trường lớn", "body"),
        ("sở nội vụ báo cáo", "body"),
        ("nơi nhận riêng", "body"),
        ("ghi chú kín", "body"),
        ("mở đầu riêng", "body"),
        ("kết thúc riêng", "body"),
    ],
)
def test_every_part_of_a_notice_is_searched(store: Store, query: str, field: str) -> None:
    save(store, "khac", "không liên quan gì", meeting=a_meeting(name="Hội nghị khác", reports=()))
    draft = a_draft(
        id="a",
        number=7,
        profile=a_profile(organ="Uỷ ban thử nghiệm"),
        meeting=a_meeting(
            name="Hội nghị giao ban quý II",
            chairs=(a_chair("Đinh Thị Mai", "Chánh Văn phòng họp"),),
            place="Hội trường Lớn",
            reports=("Sở Nội vụ báo cáo",),
        ),
        opening=("Mở đầu riêng.",),
        closing=("Kết thúc riêng.",),
        appendices=(an_appendix(a_table(("1", "dòng trong bảng")), title="Bảng tiến độ"),),
        recipients=(Recipient(text="Nơi nhận riêng"),),
        signature=a_signature(name="Người ký"),
        notes="Ghi chú kín",
    )
    store.notices.save(draft)
    found = store.notices.search(query)
    assert ids(found) == ["a"]
    assert field in [part.field for part in found.hits[0].snippets]


def test_a_hit_in_the_title_comes_before_one_in_the_body(store: Store, clock: HandClock) -> None:
    save(store, "title", "việc khác", subject="về chuyển đổi số")
    for turn in range(5):
        clock.advance(MINUTE)
        save(store, f"body{turn}", "công tác chuyển đổi số", subject="về việc khác")
    assert ids(store.notices.search("chuyen doi so"))[0] == "title"


def test_a_title_is_found_behind_any_number_of_newer_bodies(store: Store) -> None:
    save(store, "title", "việc khác", subject="về chuyển đổi số")
    with store.database.change():
        for turn in range(400):
            save(store, f"body{turn}", "công tác chuyển đổi số", subject="về việc khác")
    assert ids(store.notices.search("chuyen doi so", limit=3))[0] == "title"


def test_snippets_show_the_original_letters(store: Store) -> None:
    save(store, "a", "Giao Sở Xây dựng đẩy nhanh tiến độ", subject="kết luận về tiến độ")
    found = {part.field: part for part in store.notices.search("do tien").hits[0].snippets}
    title, body = found["title"], found["body"]
    assert title.text == "kết luận về tiến độ"
    assert [title.text[i:j] for i, j in title.marks] == ["tiến", "độ"]
    assert body.text == "Giao Sở Xây dựng đẩy nhanh tiến độ"


def test_the_limit_and_whether_there_is_more(store: Store) -> None:
    for name in ("a", "b", "c"):
        save(store, name, "chung")
    two = store.notices.search("chung", limit=2)
    assert (len(two.hits), two.has_more) == (2, True)
    three = store.notices.search("chung", limit=3)
    assert (len(three.hits), three.has_more) == (3, False)


@pytest.mark.parametrize("query", ["", "  ", "–", '"', '""', "*", "( AND"])
def test_nothing_asked_lists_what_changed_last(store: Store, clock: HandClock, query: str) -> None:
    save(store, "a", "and")
    clock.advance(MINUTE)
    save(store, "b", "and")
    assert ids(store.notices.search(query)) == ["b", "a"]
    assert store.notices.search(query).hits[0].snippets == () or "and" in query.lower()


@pytest.mark.parametrize("query", ["NEAR(a b)", "title:a", "a OR b", "-a", "^a", "a*b", 'a"b', "'"])
def test_signs_of_the_query_language_mean_nothing(store: Store, query: str) -> None:
    save(store, "khac", "x")
    assert store.notices.search(query).has_more is False


def test_states_and_numbers_narrow(store: Store) -> None:
    save(store, "a", "chung", number=5)
    save(store, "b", "chung", number=6)
    save(store, "c", "chung")
    store.notices.set_state("b", "issued")
    assert ids(store.notices.search("chung", states=["issued"])) == ["b"]
    assert sorted(ids(store.notices.search("chung", states=["issued", "drafting"]))) == [
        "a",
        "b",
        "c",
    ]
    assert ids(store.notices.search("chung", number=5)) == ["a"]
    assert ids(store.notices.search("", number=6)) == ["b"]


def test_days_narrow_and_a_blank_day_counts_for_all(store: Store) -> None:
    save(store, "may", "chung", date=NoticeDate(day=20, month=5, year=2026))
    save(store, "june", "chung", date=NoticeDate(month=6, year=2026))
    save(store, "year", "chung", date=NoticeDate(year=2026))
    begin, end = dt.date(2026, 6, 10), dt.date(2026, 6, 20)
    assert sorted(ids(store.notices.search("chung", from_day=begin, to_day=end))) == [
        "june",
        "year",
    ]
    assert sorted(ids(store.notices.search("chung", to_day=dt.date(2026, 5, 31)))) == [
        "may",
        "year",
    ]


def test_organ_and_person_narrow(store: Store) -> None:
    save(store, "a", "chung Tỉnh uỷ", profile=a_profile(organ="Thành uỷ"))
    save(store, "b", "chung", meeting=a_meeting(chairs=(a_chair("Lê Thị Hoà", "Bí thư"),)))
    assert ids(store.notices.search("chung", organ="thành ủy")) == ["a"]
    assert ids(store.notices.search("chung", organ="tinh uy")) == ["b"]
    assert ids(store.notices.search("", person="le thi hòa")) == ["b"]
    assert ids(store.notices.search("chung", person="le hoa")) == []
    assert sorted(ids(store.notices.search("chung", organ=" ", person=""))) == ["a", "b"]


def test_what_is_in_the_bin_is_not_found_until_it_is_back(store: Store) -> None:
    save(store, "a", "chung")
    store.notices.bin("a")
    assert ids(store.notices.search("chung")) == []
    assert ids(store.notices.search("")) == []
    store.notices.unbin("a")
    assert ids(store.notices.search("chung")) == ["a"]


def test_the_search_follows_every_save(store: Store) -> None:
    save(store, "a", "trước đây")
    assert ids(store.notices.search("trước đây")) == ["a"]
    save(store, "a", "bây giờ")
    assert ids(store.notices.search("trước đây")) == []
    assert ids(store.notices.search("bây giờ")) == ["a"]


def test_the_index_is_brought_up_to_date_once(store: Store) -> None:
    with store.database.change():
        for index in range(250):
            store.notices.save(a_random_draft(index, paragraphs=2))
    assert store.notices.index() == 250
    assert store.notices.index() == 0


def test_the_index_can_be_made_anew(store: Store) -> None:
    save(store, "a", "chung")
    store.notices.index()
    SearchIndex(store.database).rebuild()
    assert store.notices.index() == 1
    assert ids(store.notices.search("chung")) == ["a"]


def test_a_query_as_the_index_reads_it() -> None:
    query = read_query('Số 05-TB/TU "đẩy  nhanh" ti', organ="Sở A", person=None)
    assert query.anywhere == ('"so" AND "05-tb/tu" AND "day nhanh" AND "ti"* AND organ : "so a" *')
    assert query.in_head == (
        '{title organ number people} : ("so" AND "05-tb/tu" AND "day nhanh" AND "ti"*)'
    )
    assert read_query(" – ").anywhere is None
