"""The marks: urgency, secrecy, draft round below the number, circulation in the corner."""

import unicodedata

import pytest

from tests.readers.docx_values import ParagraphValues
from tests.readers.rendered_page import RenderedPage, Stroke, TextLine
from tests.rendering.anatomy import MM, Anatomy
from tests.rendering.cases import Case
from tests.rendering.covering import asserts
from tests.rendering.decrees import cases, names, party, state
from tests.rendering.expected_state import BOXES
from tests.rendering.measure import (
    ASCENT,
    THICKEST,
    THINNEST,
    TOLERANCE,
    frame_around,
    is_framed,
    is_near,
    millimetres,
)
from tests.rendering.renderings import Renderings, first_lines

every_case = pytest.mark.parametrize("case", cases(), ids=names)


def with_mark(mark: str, *systems: str) -> pytest.MarkDecorator:
    """The cases whose draft bears the mark."""
    found = cases(
        lambda case: getattr(case.draft.marks, mark) and case.draft.profile.system in systems
    )
    return pytest.mark.parametrize("case", found, ids=names)


@with_mark("urgency", "party")
@asserts("P-URGENT", on=("docx", "page"))
def test_party_urgency_stands_unframed_under_the_number(case: Case, renderings: Renderings) -> None:
    notice = renderings.notice(case)
    component = notice.anatomy.one("urgency")
    assert component.text == case.draft.marks.urgency
    assert component.paragraph.border("top") is None
    (line,) = component.lines
    (number,) = first_lines(notice, "number")
    assert line.baseline > number.baseline
    assert is_near(line.middle, number.middle)
    assert not is_framed(notice.pages[0], line)


@with_mark("urgency", "state")
@asserts("S-URGENT", on=("docx",))
def test_state_urgency_has_a_single_frame_of_its_size(case: Case, renderings: Renderings) -> None:
    notice = renderings.notice(case)
    component = notice.anatomy.one("urgency")
    paragraph = component.paragraph
    width, height = BOXES[component.text]
    sides = ("top", "left", "bottom", "right")
    for side in sides:
        assert paragraph.values[f"pBdr/{side}@val"] == "single"
        assert THINNEST <= (paragraph.border(side) or 0) <= THICKEST
    # Word and LibreOffice draw a frame outside the text's indents, `space` points away; its size
    # is that of its outer edges.
    inner = (
        notice.head_table.grid[0] - paragraph.twips("ind@left") - paragraph.twips("ind@right")
    ) / 20
    edge = {side: frame_edge(paragraph, side) for side in sides}
    assert millimetres(inner + edge["left"] + edge["right"]) == pytest.approx(width, abs=0.3)
    assert paragraph.values["spacing@lineRule"] == "exact"
    line = paragraph.twips("spacing@line") / 20
    assert millimetres(line + edge["top"] + edge["bottom"]) == pytest.approx(height, abs=0.3)


def frame_edge(paragraph: ParagraphValues, side: str) -> float:
    """From the text to the outer edge of its frame, in points."""
    return int(paragraph.values[f"pBdr/{side}@space"]) + (paragraph.border(side) or 0)


@with_mark("urgency", "state")
@asserts("S-URGENT", on=("page",))
def test_the_printed_frame_has_the_decrees_size(case: Case, renderings: Renderings) -> None:
    notice = renderings.notice(case)
    (line,) = notice.anatomy.one("urgency").lines
    (number,) = first_lines(notice, "number")
    assert line.baseline > number.baseline
    assert is_near(line.middle, number.middle)
    assert frame_around(notice.pages[0], line) == pytest.approx(BOXES[line.text], abs=0.3)


@with_mark("secrecy", "party", "state")
@asserts("P-SECRET", "S-SECRET", on=("docx", "page"))
def test_secrecy_stands_in_a_frame_under_the_number(case: Case, renderings: Renderings) -> None:
    notice = renderings.notice(case)
    component = notice.anatomy.one("secrecy")
    assert component.text == case.draft.marks.secrecy
    for side in ("top", "left", "bottom", "right"):
        assert component.paragraph.border(side) is not None
    (line,) = component.lines
    (number,) = first_lines(notice, "number")
    assert line.baseline > number.baseline
    assert is_near(line.middle, number.middle)
    width, height = frame_around(notice.pages[0], line)
    assert height == pytest.approx(8, abs=0.3)
    assert width > millimetres(line.width)


@with_mark("draft_round", "party", "state")
@asserts("P-DRAFT", "S-DRAFT", on=("docx", "page"))
def test_the_draft_round_stands_under_the_number(case: Case, renderings: Renderings) -> None:
    notice = renderings.notice(case)
    component = notice.anatomy.one("draft_round")
    assert component.text == f"Dự thảo lần {case.draft.marks.draft_round}"
    (line,) = component.lines
    (number,) = first_lines(notice, "number")
    assert line.baseline > number.baseline
    assert is_near(line.middle, number.middle, TOLERANCE + 1.4)  # italics before no-break spaces


def circulation(anatomy: Anatomy) -> TextLine:
    """The circulation mark's only line."""
    (printed,) = anatomy.one("circulation").printed
    assert printed.page == 0
    return printed.line


@with_mark("circulation", "party", "state")
@asserts("P-CIRCULATION", "S-CIRCULATION", on=("docx",))
def test_circulation_is_in_the_head_of_the_first_page(case: Case, renderings: Renderings) -> None:
    notice = renderings.notice(case)
    component = notice.anatomy.one("circulation")
    wanted = unicodedata.normalize("NFC", case.draft.marks.circulation or "").upper()
    assert component.text == wanted
    framed = [component.paragraph.border(side) for side in ("top", "left", "bottom", "right")]
    assert all(framed) if state(case) else framed == [None] * 4


@with_mark("circulation", "party", "state")
@asserts("P-CIRCULATION", "S-CIRCULATION", on=("page",))
def test_circulation_is_printed_top_right_10_mm_from_the_edge(
    case: Case, renderings: Renderings
) -> None:
    notice = renderings.notice(case)
    page, line = notice.pages[0], circulation(notice.anatomy)
    margin = notice.sections[0].margins["right"] / 20
    if party(case):
        assert is_near(line.x1, page.width - margin)
        top = line.baseline - (ASCENT + 0.042) * line.spans[0].size
        assert is_near(top, 10 * MM)
        assert not is_framed(page, line)
    else:
        assert is_framed(page, line)
        frame = frame_strokes(page, line)
        assert is_near(max(one.x1 for one in frame), page.width - margin)
        assert is_near(min(one.y0 for one in frame), 10 * MM)


def frame_strokes(page: RenderedPage, line: TextLine) -> list[Stroke]:
    """The strokes near a line: those of its frame."""
    return [one for one in page.strokes if abs(one.y0 - line.baseline) < 10 * MM]


@every_case
@asserts("P-CIRCULATION", "S-CIRCULATION", on=("page",))
def test_the_top_right_of_page_1_is_free_for_stamps(case: Case, renderings: Renderings) -> None:
    notice = renderings.notice(case)
    page = notice.pages[0]
    above = [line.text for line in page.lines if line.baseline < 20 * MM]
    wanted = [one.text for one in notice.anatomy.all("circulation")]
    assert above == wanted
    strokes = [one for one in page.strokes if one.y0 < 20 * MM]
    assert bool(strokes) == bool(wanted and state(case))
