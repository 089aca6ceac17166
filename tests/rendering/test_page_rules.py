"""Paper, margins, page numbers and typeface (P-PAGE-*, S-PAGE-*, P-FONT, S-FONT)."""

from itertools import pairwise

import pytest

from tests.readers.docx_values import ParagraphValues, SectionValues
from tests.readers.rendered_page import RenderedPage
from tests.rendering.anatomy import MM, TOP_MARGIN
from tests.rendering.cases import Case
from tests.rendering.covering import asserts
from tests.rendering.decrees import cases, decree_of, names
from tests.rendering.looks import TWIN, TYPEFACE
from tests.rendering.measure import ASCENT, FINE, TOLERANCE, is_near
from tests.rendering.renderings import Notice, Renderings

TWIP = 25.4 / 1440  # millimetres; Word keeps lengths in whole twips
MOST_LINES_KEPT = 4  # two headings and two lines of the text below them
PAGE_RULES = ("P-PAGE-SIZE", "S-PAGE-SIZE", "P-PAGE-MARGIN", "S-PAGE-MARGIN")
every_case = pytest.mark.parametrize("case", cases(), ids=names)


def pages_by_section(notice: Notice) -> list[list[RenderedPage]]:
    """The rendered pages, parted where an appendix begins."""
    starts = [component.printed[0].page for component in notice.anatomy.all("appendix_label")]
    edges = [0, *starts, len(notice.pages)]
    return [list(notice.pages[low:high]) for low, high in pairwise(edges)]


def printed_number(page: RenderedPage) -> list[str]:
    """What stands in the middle of the top margin."""
    middle = page.width / 2
    return [
        line.text
        for line in page.lines
        if line.baseline < TOP_MARGIN and abs(line.middle - middle) < 15 * MM
    ]


@every_case
@asserts(*PAGE_RULES, on=("docx",))
def test_paper_and_margins_are_set(case: Case, renderings: Renderings) -> None:
    paper = decree_of(case).paper
    for section in renderings.notice(case).sections:
        found = section.width * TWIP, section.height * TWIP
        assert found == pytest.approx(paper.size, abs=TWIP)
        for side in ("top", "bottom", "left", "right"):
            least, most = getattr(paper, side)
            margin = section.margins[side] * TWIP
            assert least - TWIP <= margin <= most + TWIP, f"{side} margin {margin:.2f} mm"
        assert section.margins["gutter"] == 0


@every_case
@asserts(*PAGE_RULES, on=("page",))
def test_text_stands_between_the_margins(case: Case, renderings: Renderings) -> None:
    notice = renderings.notice(case)
    paper = decree_of(case).paper
    body = [one for one in notice.anatomy.all("body") if len(one.lines) > 1]
    lefts = [line.x0 for one in body for line in one.lines[1:]]
    rights = [line.x1 for one in body for line in one.lines[:-1]]
    for page in notice.pages:
        assert page.width / MM == pytest.approx(paper.size[0], abs=0.3)
        assert page.height / MM == pytest.approx(paper.size[1], abs=0.3)
        for line in page.lines:
            assert line.x0 / MM >= paper.left[0] - 0.3, line.text
            assert line.x1 / MM <= paper.size[0] - paper.right[0] + 0.3, line.text
    assert paper.left[0] - 0.3 <= min(lefts) / MM <= paper.left[1] + 0.3
    assert paper.right[0] - 0.3 <= paper.size[0] - max(rights) / MM <= paper.right[1] + 0.3


@every_case
@asserts(*PAGE_RULES, on=("page",))
def test_pages_begin_at_the_top_margin_and_keep_the_bottom_margin(
    case: Case, renderings: Renderings
) -> None:
    notice = renderings.notice(case)
    paper = decree_of(case).paper
    # S-ADDRESS stands at the bottom of page 1, in the margin.
    address = [line for part in notice.anatomy.all("contact") for line in part.lines]
    for page in notice.pages:
        text = [
            line for line in page.lines if line.baseline > paper.top[0] * MM and line not in address
        ]
        first, last = text[0], text[-1]
        size = first.spans[0].size
        # The first line's letters: below the margin, no farther than an exact line leaves above.
        assert paper.top[0] * MM - FINE <= first.baseline - 0.66 * size <= paper.top[1] * MM + size
        descent = 0.22 * last.spans[0].size
        assert last.baseline + descent <= page.height - paper.bottom[0] * MM + TOLERANCE


@every_case
@asserts("P-PAGE-NUMBER", "S-PAGE-NUMBER", on=("docx",))
def test_page_number_field_is_centred_10_mm_from_the_top(
    case: Case, renderings: Renderings
) -> None:
    decree = decree_of(case)
    least, most = decree.looks["page_number"].sizes
    for index, section in enumerate(renderings.notice(case).sections):
        number = number_paragraph(section)
        assert [run.field.split()[0] for run in number.runs] == ["PAGE"]
        assert number.align == "center"
        assert section.margins["header"] * TWIP == pytest.approx(
            decree.paper.number_from_top, abs=TWIP
        )
        (run,) = number.runs
        assert least <= run.size <= most
        assert not run.has("b")
        assert not run.has("i")
        assert section.has_first_page
        assert section.number_start == 1 or (index == 0 and section.number_start is None)
        for paragraph in section.heads.get("first", ()):
            assert not any(run.field for run in paragraph.runs)


def number_paragraph(section: SectionValues) -> ParagraphValues:
    """The head of all pages but the first."""
    (paragraph,) = section.heads["default"]
    return paragraph


@every_case
@asserts("P-PAGE-NUMBER", "S-PAGE-NUMBER", on=("page",))
def test_numbers_begin_at_2_in_the_notice_and_in_every_appendix(
    case: Case, renderings: Renderings
) -> None:
    notice = renderings.notice(case)
    sections = pages_by_section(notice)
    assert len(sections) == 1 + len(case.draft.appendices)
    for pages in sections:
        printed = [printed_number(page) for page in pages]
        assert printed == [[], *([str(number)] for number in range(2, len(pages) + 1))]


@every_case
@asserts("P-PAGE-MARGIN", "S-PAGE-MARGIN", on=("page",))
def test_pages_are_filled_to_the_bottom_margin(case: Case, renderings: Renderings) -> None:
    notice = renderings.notice(case)
    address = [line for part in notice.anatomy.all("contact") for line in part.lines]
    # The last page ends where the text ends; the one before may have left its room to the
    # signature, which never splits.
    for page in pages_by_section(notice)[0][:-2]:
        last = max(line.baseline for line in page.lines if line not in address)
        unused = page.height - decree_of(case).paper.bottom[0] * MM - last
        assert unused < MOST_LINES_KEPT * 24, f"{unused / MM:.0f} mm are left empty"


def test_there_are_notices_and_appendices_of_several_pages(renderings: Renderings) -> None:
    notices = [pages_by_section(renderings.notice(case)) for case in cases()]
    assert max(len(pages[0]) for pages in notices) > 3
    assert max(len(pages[1]) for pages in notices if pages[1:]) > 1


@every_case
@asserts("P-PAGE-NUMBER", "S-PAGE-NUMBER", on=("page",))
def test_printed_number_stands_centred_10_mm_from_the_top(
    case: Case, renderings: Renderings
) -> None:
    notice = renderings.notice(case)
    decree = decree_of(case)
    least, most = decree.looks["page_number"].sizes
    section = notice.sections[0]
    left, right = (section.margins[side] / 20 for side in ("left", "right"))
    printed = 0
    for page in notice.pages:
        for line in (one for one in page.lines if one.text in printed_number(page)):
            if line.baseline > TOP_MARGIN:
                continue
            printed += 1
            (span,) = line.spans
            assert least - 0.1 <= span.size <= most + 0.1
            assert (span.bold, span.italic, span.colour) == (False, False, "000000")
            assert is_near(line.middle, (left + page.width - right) / 2)
            # LibreOffice puts the font's line gap (0.042 of the size) above the letters.
            top = line.baseline - (ASCENT + 0.042) * span.size
            assert is_near(top, decree.paper.number_from_top * MM)
    assert printed == sum(len(pages) - 1 for pages in pages_by_section(notice))


@every_case
@asserts("P-FONT", "S-FONT", on=("docx",))
def test_every_run_is_times_new_roman(case: Case, renderings: Renderings) -> None:
    notice = renderings.notice(case)
    runs = [run for component in notice.anatomy.components for run in component.paragraph.runs]
    keys = ("rFonts@ascii", "rFonts@hAnsi", "rFonts@cs", "rFonts@eastAsia")
    assert runs
    assert {run.values.get(key) for run in runs for key in keys} == {TYPEFACE}
    allowed = {look.colour for look in decree_of(case).looks.values()}
    assert {run.colour for run in runs} <= allowed


@every_case
@asserts("P-FONT", "S-FONT", on=("page",))
def test_every_printed_letter_is_times_new_roman(case: Case, renderings: Renderings) -> None:
    spans = [
        span for page in renderings.notice(case).pages for line in page.lines for span in line.spans
    ]
    assert spans
    assert {span.family for span in spans} == {TWIN}
