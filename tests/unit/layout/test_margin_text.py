"""What stands in the margins of page 1, circulation mark and address, keeps clear of the notice."""

from typing import Any

import pytest

from desktop_app.layout.pages import Line
from desktop_app.notice.draft import Draft
from tests.builders.drafts import (
    a_draft,
    a_profile,
    a_state_draft,
    a_state_profile,
    an_appendix,
    some_marks,
)
from tests.unit.layout.desk import body_lines, composed, lines_of, paged
from tests.unit.layout.prose import prose

ADDRESS = (
    "Địa chỉ: số 18, đường Nha Trang, phường Phan Đình Phùng, tỉnh Thái Nguyên; điện thoại:"
    " 0208 3855 555; thư điện tử: ubnd@thainguyen.gov.vn"
)
LONG_MARK = "Tài liệu thu hồi sau hội nghị, không sao chụp, không phổ biến"


def clear_of(upper: list[Line], lower: list[Line]) -> bool:
    """Whether all lines of `upper` end above those of `lower`."""
    return max(line.top + line.height for line in upper) <= min(line.top for line in lower) + 1


def crowded(**profile: Any) -> Draft:
    """A State notice whose first page is full to the foot."""
    return a_state_draft(profile=a_state_profile(**profile), opening=(prose(900),))


@pytest.mark.parametrize("times", [1, 2], ids=["short", "long"])
def test_a_state_address_stands_below_the_notice_and_on_the_paper(times: int) -> None:
    draft = crowded(contact="; ".join([ADDRESS] * times))
    pages = paged(draft)
    address = lines_of(pages, "contact")
    assert clear_of(body_lines(pages.pages[0]), address)
    assert max(line.top + line.height for line in address) <= composed(draft).geometry.height


@pytest.mark.parametrize(
    ("make", "profile"), [(a_draft, a_profile), (a_state_draft, a_state_profile)]
)
@pytest.mark.parametrize("mark", ["Lưu hành nội bộ", LONG_MARK])
def test_a_circulation_mark_stands_above_the_header(make: Any, profile: Any, mark: str) -> None:
    pages = paged(make(profile=profile(), marks=some_marks(circulation=mark)))
    mark_lines = lines_of(pages, "circulation")
    assert clear_of(mark_lines, body_lines(pages.pages[0]))
    assert min(line.top for line in mark_lines) >= 0


def test_the_margins_of_other_pages_hold_the_number_alone() -> None:
    draft = a_state_draft(
        profile=a_state_profile(contact=ADDRESS),
        marks=some_marks(circulation="Lưu hành nội bộ"),
        opening=(prose(900),),
        appendices=(an_appendix(),),
    )
    for page in paged(draft).pages[1:]:
        in_margin = {line.role for line in page.lines} - {line.role for line in body_lines(page)}
        assert in_margin == ({"page_number"} if page.number > 1 else set())
