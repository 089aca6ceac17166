"""The header's columns: wide enough for nation, motto and date, names broken into even lines."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.layout.metrics import face_of
from desktop_app.layout.pages import Line, Pages
from desktop_app.layout.sheet import Paragraph, Sheet
from desktop_app.notice.draft import Draft
from desktop_app.notice.parts import NoticeDate
from tests.builders.drafts import a_draft, a_profile, a_state_profile
from tests.unit.layout.desk import (
    METRICS,
    composed,
    header_of,
    lines_of,
    paged,
    paragraphs,
    printed_width,
)

PLACES = [
    "Huế",
    "Hà Nội",
    "Thái Nguyên",
    "Phường Phan Đình Phùng",
    "Thành phố Hồ Chí Minh",
    "Đặc khu Bạch Long Vĩ",
]
ORGANS = [
    "Chi bộ Văn phòng",
    "Tỉnh uỷ Thái Nguyên",
    "Đảng uỷ Bệnh viện Đa khoa tỉnh Thái Nguyên",
    "Đảng uỷ Các cơ quan Đảng tỉnh Thái Nguyên",
    "Ủy ban nhân dân thành phố Hồ Chí Minh",
    "Ủy ban nhân dân xã Phú Bình",
    "Sở Nông nghiệp và Môi trường tỉnh Lâm Đồng",
    "Ban Chỉ đạo phòng, chống tham nhũng, lãng phí, tiêu cực tỉnh Thái Nguyên",
    "Ban Quản lý dự án đầu tư xây dựng các công trình giao thông và nông nghiệp tỉnh",
]


@st.composite
def headers(draw: st.DrawFn) -> Draft:
    """Notices of all offices with real places, symbols and names, number and date or blanks."""
    profile = draw(st.sampled_from([a_profile(), a_state_profile()]))
    return a_draft(
        profile=a_profile(
            system=profile.system,
            parent=draw(st.none() | st.sampled_from(ORGANS)),
            organ=draw(st.sampled_from(ORGANS)),
            symbol=draw(st.sampled_from(["TB/CB", "TB/ĐU", "TB/VPTU", "TB-UBND"])),
            place=draw(st.sampled_from(PLACES)),
        ),
        number=draw(st.none() | st.integers(1, 9999)),
        date=NoticeDate(
            day=draw(st.none() | st.integers(1, 28)),
            month=draw(st.integers(1, 12)),
            year=2026,
        ),
    )


def width_of(sheet: Sheet, paragraph: Paragraph) -> float:
    """The printed width of a header line by the font's widths alone."""
    style = sheet.style_of(paragraph)
    text = paragraph.text.upper() if style.caps else paragraph.text
    return METRICS.width(text, face_of(bold=style.bold, italic=style.italic), style.size)


@settings(max_examples=18)
@given(headers())
def test_the_columns_hold_nation_motto_date_and_number_on_one_line(draft: Draft) -> None:
    sheet = composed(draft)
    left, right = header_of(sheet).columns
    assert left + right == sheet.geometry.text_width
    for one in paragraphs(sheet):
        if one.role in ("nation", "motto", "date"):
            assert width_of(sheet, one) <= right
        if one.role == "number":
            assert width_of(sheet, one) <= left
    pages = paged(draft)
    for role in ("nation", "date", "number"):
        assert len(lines_of(pages, role)) == 1
    assert len(lines_of(pages, "motto")) == (draft.profile.system == "state")


@settings(max_examples=18)
@given(headers())
def test_everything_in_the_header_is_centred_in_its_column(draft: Draft) -> None:
    sheet, pages = composed(draft), paged(draft)
    columns = header_of(sheet).columns
    edge = sheet.geometry.left
    middles = {"left": edge + columns[0] / 2, "right": edge + columns[0] + columns[1] / 2}
    for role, side in (
        ("organ", "left"),
        ("number", "left"),
        ("nation", "right"),
        ("date", "right"),
    ):
        for line in lines_of(pages, role):  # type: ignore[arg-type]
            middle = line.segments[0].x + printed_width(line) / 2
            assert middle == pytest.approx(middles[side], abs=2)


@pytest.mark.parametrize("system", ["party", "state"])
@pytest.mark.parametrize("organ", ORGANS)
def test_long_names_break_into_even_lines(organ: str, system: str) -> None:
    pages = paged(a_draft(profile=a_profile(system=system, organ=organ, place="Thái Nguyên")))
    lines = lines_of(pages, "organ")
    widths = [printed_width(line) for line in lines]
    assert min(widths) >= 0.4 * max(widths)
    assert len(lines) == 1 or " " in lines[-1].text


@pytest.mark.parametrize("organ", ORGANS)
def test_the_line_below_the_organ_is_a_third_to_a_half_of_the_words_above(organ: str) -> None:
    pages = paged(a_draft(profile=a_state_profile(organ=organ)))
    last = lines_of(pages, "organ")[-1]
    (mark,) = (
        stroke
        for stroke in pages.pages[0].strokes
        if stroke.x1 < last.right and last.y < stroke.y1 < lines_of(pages, "number")[0].top
    )
    assert 1 / 3 <= (mark.x2 - mark.x1) / printed_width(last) <= 1 / 2
    assert (mark.x1 + mark.x2) / 2 == pytest.approx(_middle(last), abs=2)


@pytest.mark.parametrize("system", ["party", "state"])
def test_the_line_below_the_nation_is_as_long_as_the_words(system: str) -> None:
    pages = paged(a_draft(profile=a_profile(system=system)))
    above = _last_right(pages)
    (mark,) = (
        stroke
        for stroke in pages.pages[0].strokes
        if stroke.x2 > lines_of(pages, "organ")[0].right
        and above.y < stroke.y1 < lines_of(pages, "date")[0].top
    )
    assert mark.x1 == pytest.approx(above.segments[0].x, abs=2)
    assert mark.x2 - mark.x1 == pytest.approx(printed_width(above), abs=2)


def _middle(line: Line) -> float:
    return line.segments[0].x + printed_width(line) / 2


def _last_right(pages: Pages) -> Line:
    return [*lines_of(pages, "nation"), *lines_of(pages, "motto")][-1]


@pytest.mark.parametrize("symbol", ["TB" * 20, "TB-" + "UBND" * 30])
def test_a_symbol_far_too_long_leaves_both_columns_usable(symbol: str) -> None:
    sheet = composed(a_draft(profile=a_profile(symbol=symbol)))
    left, right = header_of(sheet).columns
    nation = next(one for one in paragraphs(sheet) if one.role == "nation")
    assert left > 0
    assert right >= width_of(sheet, nation)
