"""What an edit changed on the pages: the bands to paint again and the lines that are new."""

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from desktop_app.layout.pages import Line, Pages
from desktop_app.notice.body_edits import insert_before, remove
from desktop_app.notice.draft import Draft
from desktop_app.notice.text_edits import set_text
from desktop_app.presenters.preview.changes import bands, new_lines
from desktop_app.standards.library import StandardLibrary
from desktop_app.workspace.lay_out_notice import Typesetter
from tests.builders.drafts import a_draft, paragraph
from tests.unit.layout.desk import LIBRARY, METRICS, paged

DRAFT = a_draft(
    body=(
        paragraph("Một việc.", block_id="mot"),
        paragraph("Hai việc.", block_id="hai"),
        paragraph("Ba việc.", block_id="ba"),
    )
)
LONG = "Giao các cơ quan, đơn vị liên quan khẩn trương rà soát, báo cáo kết quả. "


def both(old: Draft, new: Draft, library: StandardLibrary = LIBRARY) -> tuple[Pages, Pages]:
    typesetter = Typesetter(library, METRICS)
    return typesetter.lay_out(old).pages, typesetter.lay_out(new).pages


def painted_again(old: Pages, new: Pages) -> list[str]:
    """The texts of the lines in the bands of the new pages."""
    found = bands(old, new)
    assert found is not None
    return [
        line.text
        for band in found
        for line in new.pages[band.page].lines
        if line.top < band.bottom and line.top + line.height > band.top
    ]


def test_the_same_pages_need_no_painting() -> None:
    assert bands(*both(DRAFT, DRAFT)) == ()
    assert bands(paged(DRAFT), paged(DRAFT)) == ()
    assert new_lines(paged(DRAFT), paged(DRAFT)) == ()


def test_a_changed_word_is_one_line() -> None:
    old, new = both(DRAFT, set_text(DRAFT, "hai", "Hai việc lớn."))
    assert [place.line.text for place in new_lines(old, new)] == ["Hai việc lớn."]
    assert "Hai việc lớn." in painted_again(old, new)
    assert "THÔNG BÁO" not in painted_again(old, new)


def test_lines_that_moved_are_painted_again_but_are_not_new() -> None:
    old, new = both(DRAFT, insert_before(DRAFT, "hai", paragraph("Việc mới.", block_id="m")))
    assert [place.line.text for place in new_lines(old, new)] == ["Việc mới."]
    again = painted_again(old, new)
    assert "Ba việc." in " ".join(again)
    assert "Một việc." not in again[1:]


def test_a_removed_block_is_painted_over_and_nothing_is_new() -> None:
    old, new = both(DRAFT, remove(DRAFT, ["hai"]))
    assert new_lines(old, new) == ()
    found = bands(old, new)
    assert found is not None
    gone = next(line for line in old.pages[0].lines if line.text == "Hai việc.")
    assert found[0].top < gone.top < gone.top + gone.height < found[0].bottom


def test_the_same_words_once_more_are_new_once() -> None:
    twin = paragraph("Hai việc.", block_id="m")
    old, new = both(DRAFT, insert_before(DRAFT, "hai", twin))
    assert [place.line.text for place in new_lines(old, new)] == ["Hai việc."]


def test_another_page_means_another_stack() -> None:
    old, new = both(DRAFT, set_text(DRAFT, "mot", LONG * 60))
    assert len(new.pages) > len(old.pages)
    assert bands(old, new) is None
    assert {place.page for place in new_lines(old, new)} == {0, 1}


def test_a_changed_stroke_is_painted_again() -> None:
    old = paged(DRAFT)
    page = old.pages[0]
    stroke = replace(page.strokes[0], y1=9000.0, y2=9000.0)
    new = replace(old, pages=(replace(page, strokes=(stroke, *page.strokes[1:])),))
    found = bands(old, new)
    assert found is not None
    assert found[0].top < page.strokes[0].y1 < 9000 < found[0].bottom


@settings(max_examples=30)
@given(st.sampled_from(("mot", "hai", "ba")), st.text("aă bố", max_size=200))
def test_outside_the_bands_the_pages_are_the_same(block: str, text: str) -> None:
    old, new = both(DRAFT, set_text(DRAFT, block, text))
    found = bands(old, new)
    if found is None:
        return
    for index, (before, after) in enumerate(zip(old.pages, new.pages, strict=True)):
        edges = [(band.top, band.bottom) for band in found if band.page == index]

        def outside(line: Line, edges: list[tuple[float, float]] = edges) -> bool:
            return all(line.top + line.height < top or line.top > low for top, low in edges)

        assert set(filter(outside, before.lines)) == set(filter(outside, after.lines))
