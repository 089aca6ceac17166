"""Boxes around lines: joined in a column, around the words of a line, the one to follow."""

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.layout.pages import Pages
from desktop_app.notice.draft import Draft
from desktop_app.presenters.preview.boxes import Box, box_to_follow, column_boxes, word_boxes
from desktop_app.presenters.preview.places import Place, lines_of
from tests.builders.draft_strategies import drafts
from tests.builders.drafts import a_draft, paragraph
from tests.unit.layout.desk import ALL, paged

LONG = "Giao các cơ quan, đơn vị liên quan khẩn trương rà soát, báo cáo kết quả. "


def pages_of(*texts: str) -> Pages:
    return paged(a_draft(body=tuple(paragraph(text) for text in texts)))


def test_the_lines_of_a_paragraph_are_one_box() -> None:
    places = lines_of(pages_of(LONG * 3, "Hai."), "body[0]")
    (box,) = column_boxes(places)
    assert len(places) > 2
    assert box.top == places[0].line.top
    assert box.bottom == places[-1].line.top + places[-1].line.height
    assert box.left == min(place.line.left for place in places)


def test_a_paragraph_over_two_pages_has_a_box_on_each() -> None:
    boxes = column_boxes(lines_of(pages_of(LONG * 30, "Hai.", "Ba. " + LONG * 2), "body[0]"))
    assert [box.page for box in boxes] == [0, 1]


def test_fields_far_apart_have_boxes_of_their_own() -> None:
    pages = pages_of(LONG, "Hai.")
    number, date = lines_of(pages, "number"), lines_of(pages, "date")
    assert len(column_boxes((*number, *date))) == 2


def test_words_are_boxed_line_by_line() -> None:
    places = lines_of(pages_of(LONG * 2, "Hai."), "body[0]")
    boxes = word_boxes(places)
    assert len(boxes) == len(places)
    last = places[-1].line
    assert boxes[-1].right < last.right
    assert boxes[-1].left == last.segments[0].x


@settings(max_examples=12)
@given(drafts(), st.sampled_from(ALL))
def test_boxes_hold_all_lines_and_stay_on_their_pages(draft: Draft, standard: str) -> None:
    pages = paged(draft, standard)
    places = [Place(n, line) for n, page in enumerate(pages.pages) for line in page.lines]
    boxes = column_boxes(places)
    for page, line in places:
        assert any(
            box.page == page and box.top <= line.top and line.top + line.height <= box.bottom
            for box in boxes
        )
    assert len(word_boxes(places)) == len(places)


def test_the_line_in_the_field_worked_at_is_followed() -> None:
    above, below = Box(0, 0, 100, 50, 120), Box(0, 0, 500, 50, 520)
    mark = Box(0, 0, 480, 50, 600)
    assert box_to_follow((above, below), (mark,)) == below
    assert box_to_follow((above, below), ()) == above
    assert box_to_follow((above,), (mark,)) == above
    assert box_to_follow((), (mark,)) is None
    assert box_to_follow((Box(1, 0, 500, 50, 520), below), (mark,)) == below
