"""A card says which notice it is, and shows the words found where they stand."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.notice.parts import NoticeDate
from desktop_app.presenters.home.cards import NO_TITLE, Marked, NoticeCard, card_of, number_words
from desktop_app.store.notice_rows import NoticeRow
from desktop_app.store.search import Hit
from desktop_app.store.snippets import Snippet
from desktop_app.store.store import Store
from tests.builders.drafts import a_meeting
from tests.builders.stores import HOUR, MORNING, HandClock, a_text

TITLE = "kết luận của đồng chí Bí thư Tỉnh uỷ tại Hội nghị giao ban"


def a_row(
    *,
    title: str = TITLE,
    symbol: str = "TB/TU",
    number: int | None = None,
    date: NoticeDate | None = None,
    binned: dt.datetime | None = None,
) -> NoticeRow:
    return NoticeRow(
        id="tb-1",
        state="drafting",
        title=title,
        organ="Tỉnh uỷ Thái Nguyên",
        symbol=symbol,
        number=number,
        date=date or NoticeDate(year=2026),
        created=MORNING - 5 * HOUR,
        changed=MORNING - 2 * HOUR,
        binned=binned,
        version=1,
    )


def a_card(row: NoticeRow, *snippets: Snippet) -> NoticeCard:
    return card_of(Hit(row, snippets), MORNING, str)


def marked(found: Marked) -> list[str]:
    return [found.text[start:end] for start, end in found.marks]


@pytest.mark.parametrize(
    ("symbol", "number", "words"),
    [
        ("TB/TU", None, "…-TB/TU"),
        ("TB/TU", 5, "05-TB/TU"),
        ("TB-UBND", 12, "12/TB-UBND"),
        ("TB-UBND", 345, "345/TB-UBND"),
    ],
)
def test_a_number_stands_before_its_symbol_as_it_is_printed(
    symbol: str, number: int | None, words: str
) -> None:
    assert number_words(a_row(symbol=symbol, number=number)) == words


def test_the_second_line_tells_number_office_and_time() -> None:
    assert a_card(a_row()).facts == "Số …-TB/TU · Tỉnh uỷ Thái Nguyên · 2 giờ trước"


def test_a_date_is_told_once_any_of_it_is_known() -> None:
    facts = a_card(a_row(date=NoticeDate(month=7, year=2026))).facts
    assert "ngày …/7/2026" in facts


def test_in_the_bin_it_tells_since_when() -> None:
    facts = a_card(a_row(binned=MORNING - HOUR)).facts
    assert facts.endswith("xoá 1 giờ trước")


def test_a_title_begins_with_a_capital_and_an_empty_one_says_so() -> None:
    assert a_card(a_row()).title.text == f"K{TITLE[1:]}"
    assert a_card(a_row(title=" ")).title.text == NO_TITLE


def test_marks_of_a_cut_title_move_to_the_whole_title() -> None:
    part = TITLE[TITLE.index("Tỉnh") :]
    found = Snippet("title", part, ((0, 4),), is_start=False)
    card = a_card(a_row(), found)
    assert marked(card.title) == ["Tỉnh"]
    assert card.snippet is None


def test_a_snippet_has_dots_where_the_line_goes_on() -> None:
    found = Snippet("body", "giao Ban Tổ chức", ((5, 8),), is_start=False, is_end=False)
    snippet = a_card(a_row(), found).snippet
    assert snippet is not None
    assert snippet.text == "… giao Ban Tổ chức …"
    assert marked(snippet) == ["Ban"]


@given(st.text(min_size=1), st.data())
def test_marks_never_leave_the_title(title: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(title)))
    end = data.draw(st.integers(start, len(title)))
    card = a_card(a_row(title=title), Snippet("title", title[start:], ((0, end - start),)))
    assert all(0 <= first <= last <= len(card.title.text) for first, last in card.title.marks)


def test_words_of_a_real_search_are_marked(store: Store, clock: HandClock) -> None:
    store.notices.save(
        a_text("Giao Sở Xây dựng đẩy nhanh tiến độ", meeting=a_meeting(name="Hội nghị giao ban"))
    )
    (hit,) = store.notices.search("giao ban day nhanh").hits
    card = card_of(hit, clock(), str)
    assert marked(card.title) == ["giao", "ban"]
    assert card.snippet is not None
    assert set(marked(card.snippet)) >= {"đẩy", "nhanh"}
    assert card.spoken.endswith(card.snippet.text)
