"""The running text: what it says, its labels, indents, spacing and end (P-BODY, S-BODY ...)."""

from collections.abc import Iterator
from itertools import pairwise

import pytest

from tests.readers.rendered_page import TextLine
from tests.rendering.anatomy import MM, Component
from tests.rendering.cases import Case
from tests.rendering.covering import asserts
from tests.rendering.decrees import cases, decree_of, names
from tests.rendering.measure import FINE, SINGLE, TOLERANCE, is_near
from tests.rendering.numbering import Expected, running_text
from tests.rendering.renderings import Notice, Renderings

TWIPS = 1440 / 25.4  # in a millimetre
LEVELS = (
    "P-LEVELS", "P-CLAUSE", "P-POINT", "S-MUC", "S-KHOAN", "S-KHOAN-TITLED", "S-DIEM", "S-DEEPER",
)  # fmt: skip
every_case = pytest.mark.parametrize("case", cases(), ids=names)


def is_heading(expected: Expected) -> bool:
    """Whether a paragraph is a heading of what follows."""
    return expected.kind == "section" or expected.kind.startswith("titled_")


def prescribed(case: Case) -> tuple[Expected, ...]:
    """The paragraphs the decree prescribes."""
    decree = decree_of(case)
    return running_text(case.draft, decree.labels, decree.body_end)


with_headings = pytest.mark.parametrize(
    "case", cases(lambda case: any(map(is_heading, prescribed(case)))), ids=names
)


def running(notice: Notice) -> list[tuple[Expected, Component]]:
    """The paragraphs the decree prescribes beside those there are."""
    return list(zip(prescribed(notice.case), notice.anatomy.all("body"), strict=True))


def plain(text: str) -> str:
    """The text with plain spaces."""
    return text.replace("\u00a0", " ")


def edges(notice: Notice) -> tuple[float, float]:
    """Left and right edge of the text in points."""
    section = notice.sections[0]
    return section.margins["left"] / 20, (section.width - section.margins["right"]) / 20


@every_case
@asserts(*LEVELS, "P-BODY-END", "S-BODY-END", on=("docx",))
def test_every_paragraph_has_its_label_text_and_end(case: Case, renderings: Renderings) -> None:
    for expected, component in running(renderings.notice(case)):
        wanted = expected.whole.upper() if expected.kind == "section" else expected.whole
        assert component.text == wanted


@every_case
@asserts(*LEVELS, "P-BODY-END", "S-BODY-END", on=("page",))
def test_every_paragraph_is_printed_with_its_label_and_end(
    case: Case, renderings: Renderings
) -> None:
    found = running(renderings.notice(case))
    for expected, component in found:
        assert component.lines
        first = component.lines[0].text
        assert first.startswith(expected.label.strip()), f"{expected.label!r} before {first!r}"
    last = found[-1][1].lines[-1].text
    end = decree_of(case).body_end
    assert last.endswith(end)
    assert last[-len(end) - 1].isalnum() or last[-len(end) - 1] in ')"”%', "no space before the end"
    assert not (end == "." and last.endswith("./."))


@every_case
@asserts("P-BODY", "S-BODY", on=("docx",))
def test_running_text_is_justified_indented_and_spaced(case: Case, renderings: Renderings) -> None:
    rule = decree_of(case).running
    least, most = rule.spacing
    indents = set()
    for _, component in running(renderings.notice(case)):
        paragraph = component.paragraph
        assert paragraph.align == "both"
        assert paragraph.is_on("widowControl")
        assert (paragraph.twips("ind@left"), paragraph.twips("ind@right")) == (0, 0)
        indents.add(paragraph.twips("ind@firstLine"))
        gap = max(paragraph.twips("spacing@before"), paragraph.twips("spacing@after")) / 20
        assert gap >= rule.gap
        line = paragraph.twips("spacing@line")
        assert paragraph.values["spacing@lineRule"] == ("exact" if rule.is_exact else "auto")
        spacing = line / 20 if rule.is_exact else line / 240
        assert least <= spacing <= (spacing if most is None else most)
    assert len(indents) == 1, "all levels begin at the same place"
    assert indents.pop() in {round(indent * TWIPS) for indent in rule.indents}


@every_case
@asserts("P-BODY", "S-BODY", on=("page",))
def test_first_lines_are_printed_indented_and_the_others_at_the_margin(
    case: Case, renderings: Renderings
) -> None:
    notice = renderings.notice(case)
    left, _ = edges(notice)
    for _, component in running(notice):
        first, *others = component.lines
        indents = decree_of(case).running.indents
        assert any(is_near(first.x0 - left, indent * MM) for indent in indents), first.text
        for line in others:
            assert is_near(line.x0, left), line.text


@every_case
@asserts("P-BODY", "S-BODY", on=("page",))
def test_lines_are_printed_to_the_right_edge(case: Case, renderings: Renderings) -> None:
    notice = renderings.notice(case)
    _, right = edges(notice)
    full = [line for _, component in running(notice) for line in component.lines[:-1]]
    assert full
    for line in full:
        # LibreOffice stretches every space by whole twips: up to one twip is lost in each.
        lost = 0.05 * (len(line.words) - 1)
        assert is_near(line.x1, right - lost / 2, TOLERANCE / 2 + lost), line.text


def steps(component: Component) -> Iterator[tuple[TextLine, float]]:
    """Lines of a paragraph after the first on their page, with the way from the one above."""
    for above, below in pairwise(component.printed):
        if above.page == below.page:
            yield below.line, below.line.baseline - above.line.baseline


@every_case
@asserts("P-BODY", "S-BODY", on=("page",))
def test_printed_lines_stand_as_far_apart_as_ruled(case: Case, renderings: Renderings) -> None:
    rule = decree_of(case).running
    least, most = rule.spacing
    found = 0
    for _, component in running(renderings.notice(case)):
        for line, step in steps(component):
            found += 1
            single = SINGLE * line.spans[0].size
            spacing = step if rule.is_exact else step / single
            room = FINE if rule.is_exact else FINE / single
            assert least - room <= spacing <= (spacing if most is None else most + room), line.text
    assert found


@every_case
@asserts("P-BODY", "S-BODY", on=("page",))
def test_printed_paragraphs_stand_at_least_6_points_apart(
    case: Case, renderings: Renderings
) -> None:
    notice = renderings.notice(case)
    rule = decree_of(case).running
    parts = [component for _, component in running(notice)]
    usual = min(step for component in parts for _, step in steps(component))
    gaps = [
        (below, below.printed[0].line.baseline - above.printed[-1].line.baseline - usual)
        for above, below in pairwise(parts)
        if above.printed[-1].page == below.printed[0].page
    ]
    assert gaps
    for component, gap in gaps:
        assert gap >= rule.gap - FINE, f"{gap:.2f} pt above {component.text!r}"


@every_case
@asserts("P-BODY", "S-BODY", on=("page",))
def test_no_paragraph_leaves_a_single_line_on_a_page(case: Case, renderings: Renderings) -> None:
    notice = renderings.notice(case)
    for _, component in running(notice):
        pages = [one.page for one in component.printed]
        if len(set(pages)) > 1:
            assert min(pages.count(page) for page in set(pages)) > 1, component.text


@with_headings
@asserts("P-LEVELS", "S-MUC", "S-KHOAN-TITLED", on=("page",))
def test_no_heading_stands_at_the_foot_of_a_page(case: Case, renderings: Renderings) -> None:
    for (expected, above), (_, below) in pairwise(running(renderings.notice(case))):
        if is_heading(expected):
            assert above.paragraph.is_on("keepNext")
            assert above.printed[-1].page == below.printed[0].page, above.text
