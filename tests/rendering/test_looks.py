"""Type of every component against the decree's table: face, size, capitals, colour, alignment."""

from collections.abc import Iterator

import pytest

from tests.rendering.anatomy import Component
from tests.rendering.cases import Case
from tests.rendering.covering import asserts
from tests.rendering.decrees import DECREES, cases, decree_of, names
from tests.rendering.expected import Look
from tests.rendering.looks import docx_faults, page_faults
from tests.rendering.numbering import Expected, running_text
from tests.rendering.renderings import Notice, Renderings

RULES = sorted({look.rule for decree in DECREES.values() for look in decree.looks.values()})
every_case = pytest.mark.parametrize("case", cases(), ids=names)
Judged = tuple[Component, Look, Expected | None]


def judged(notice: Notice) -> Iterator[Judged]:
    """Every component the table knows, with its look; running text by its level."""
    decree = decree_of(notice.case)
    for component in notice.anatomy.components:
        if component.kind in decree.looks:
            yield component, decree.looks[component.kind], None
    said = running_text(notice.case.draft, decree.labels, decree.body_end)
    for component, expected in zip(notice.anatomy.all("body"), said, strict=True):
        yield component, decree.looks[expected.kind], expected


@every_case
@asserts(*RULES, on=("docx",))
def test_components_are_set_as_the_table_says(case: Case, renderings: Renderings) -> None:
    found = judged(renderings.notice(case))
    faults = [
        fault for component, look, said in found for fault in docx_faults(component, look, said)
    ]
    assert not faults, "\n".join(faults)


@every_case
@asserts(*RULES, on=("page",))
def test_components_are_printed_as_the_table_says(case: Case, renderings: Renderings) -> None:
    notice = renderings.notice(case)
    faults = [
        fault
        for component, look, said in judged(notice)
        for fault in page_faults(component, look, notice.pages, said)
    ]
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("standard", sorted(DECREES))
def test_the_cases_show_every_component_of_the_table(standard: str, renderings: Renderings) -> None:
    ruled = cases(lambda case: case.standard_id == standard)
    shown = {"page_number"}  # asserted with the page
    for case in ruled:
        for component, _, said in judged(renderings.notice(case)):
            shown.add(component.kind if said is None else said.kind)
    assert set(DECREES[standard].looks) <= shown


@every_case
def test_nothing_is_printed_that_is_not_in_the_document(case: Case, renderings: Renderings) -> None:
    notice = renderings.notice(case)
    heads = {line.text for part in notice.anatomy.all("table_head") for line in part.lines}
    strange = [
        one.line.text
        for one in notice.anatomy.left_over
        if one.line.text not in heads and not one.line.text.isdigit()
    ]
    assert not strange
