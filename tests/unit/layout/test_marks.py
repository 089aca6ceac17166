"""Marks: urgency, secrecy, circulation, draft round; framed where the decree wants a frame."""

import pytest

from desktop_app.layout.lengths import Twips
from desktop_app.layout.pages import Page, Stroke
from desktop_app.notice.draft import Draft
from tests.builders.drafts import a_draft, a_state_draft, a_state_profile, some_marks
from tests.unit.layout.desk import composed, header_of, lines_of, paged, plain, texts

Frame = tuple[float, float, float, float]


def frames(page: Page) -> list[Frame]:
    """Left, top, right, bottom of every rectangle of four strokes."""
    sides: list[Stroke] = [stroke for stroke in page.strokes if stroke.x1 == stroke.x2]
    found = []
    for left, right in zip(sides[::2], sides[1::2], strict=True):
        assert (left.y1, left.y2) == (right.y1, right.y2)
        half = left.thickness / 2
        found.append((left.x1 - half, left.y1 - half, right.x1 + half, right.y2 + half))
    return found


def size_of(frame: Frame) -> tuple[float, float]:
    """Width and height in millimetres, the lines included."""
    left, top, right, bottom = frame
    return Twips(round(right - left)).mm, Twips(round(bottom - top)).mm


@pytest.mark.parametrize(
    ("urgency", "printed", "width"),
    [("HOẢ TỐC", "HỎA TỐC", 30), ("THƯỢNG KHẨN", "THƯỢNG KHẨN", 40), ("KHẨN", "KHẨN", 20)],
)
def test_state_urgency_is_red_in_a_frame_of_the_decrees_size(
    urgency: str, printed: str, width: int
) -> None:
    draft = a_state_draft(marks=some_marks(urgency=urgency))
    assert texts(composed(draft), "urgency") == [printed]
    pages = paged(draft)
    (line,) = lines_of(pages, "urgency")
    (frame,) = frames(pages.pages[0])
    assert line.colour == "FF0000"
    assert size_of(frame) == pytest.approx((width, 8), abs=0.5)
    assert frame[0] < line.segments[0].x
    assert frame[1] <= line.top < line.top + line.height <= frame[3]


def test_party_urgency_has_no_frame_and_stands_below_the_number() -> None:
    draft = a_draft(marks=some_marks(urgency="HOẢ TỐC"))
    pages = paged(draft)
    (line,) = lines_of(pages, "urgency")
    assert line.text == "HOẢ TỐC"
    assert line.top > lines_of(pages, "number")[0].top
    assert frames(pages.pages[0]) == []


@pytest.mark.parametrize("draft", [a_draft(), a_state_draft()], ids=["party", "state"])
@pytest.mark.parametrize("secrecy", ["MẬT", "TỐI MẬT", "TUYỆT MẬT"])
def test_secrecy_is_framed_below_the_number(draft: Draft, secrecy: str) -> None:
    pages = paged(a_draft(profile=draft.profile, marks=some_marks(secrecy=secrecy)))
    (line,) = lines_of(pages, "secrecy")
    (frame,) = frames(pages.pages[0])
    assert plain(line.text) == secrecy
    assert line.top > lines_of(pages, "number")[0].top
    assert frame[0] < line.segments[0].x
    assert size_of(frame)[1] == pytest.approx(8, abs=0.5)


def test_the_draft_round_is_printed_below_the_number() -> None:
    sheet = composed(a_draft(marks=some_marks(draft_round=2)))
    assert texts(sheet, "draft_round") == ["Dự thảo lần 2"]
    assert sheet.styles["draft_round"].italic


@pytest.mark.parametrize("draft", [a_draft(), a_state_draft()], ids=["party", "state"])
def test_the_circulation_mark_stands_at_the_top_right_of_page_1_only(draft: Draft) -> None:
    marks = some_marks(circulation="Lưu hành nội bộ")
    pages = paged(a_draft(profile=draft.profile, marks=marks, body=draft.body * 1))
    (line,) = lines_of(pages, "circulation")
    first = pages.pages[0]
    assert line in first.lines
    assert line.text == "LƯU HÀNH NỘI BỘ"
    assert line.segments[-1].x + line.segments[-1].width > first.width * 0.8
    top = min([line.top, *(frame[1] for frame in frames(first))])
    assert Twips(round(top)).mm == pytest.approx(10, abs=0.5)
    assert line.top + line.height < lines_of(pages, "nation")[0].top


def test_no_marks_leave_the_number_alone() -> None:
    for draft in (a_draft(), a_state_draft()):
        sheet = composed(draft)
        below = header_of(sheet).rows[1].cells[0]
        assert [one.role for one in below] == ["number"]
        assert sheet.sections[0].first_head == ()


def test_an_old_style_profile_prints_old_style_marks() -> None:
    old, new = a_state_profile(tone="old"), a_state_profile(tone="new")
    marks = some_marks(urgency="HOẢ TỐC")
    assert texts(composed(a_state_draft(profile=old, marks=marks)), "urgency") == ["HỎA TỐC"]
    assert texts(composed(a_state_draft(profile=new, marks=marks)), "urgency") == ["HOẢ TỐC"]


def test_a_long_mark_wraps_inside_its_frame() -> None:
    marks = some_marks(circulation="Tài liệu thu hồi sau hội nghị, không sao chụp, " * 3)
    pages = paged(a_state_draft(marks=marks))
    lines = lines_of(pages, "circulation")
    (frame,) = frames(pages.pages[0])
    assert len(lines) > 1
    for line in lines:
        assert frame[1] <= line.top < line.top + line.height <= frame[3]
    assert 0 <= frame[0] < frame[2] <= pages.pages[0].width
