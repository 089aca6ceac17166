"""Type and subject of the notice, each centred on lines of its own, and the mark below them."""

import pytest

from desktop_app.notice.wording import subject_of
from tests.rendering.anatomy import MM
from tests.rendering.cases import Case
from tests.rendering.covering import asserts
from tests.rendering.decrees import cases, names, party, state
from tests.rendering.measure import (
    FINE,
    THICKEST,
    THINNEST,
    is_near,
    level_strokes,
    stroke_under,
)
from tests.rendering.renderings import Notice, Renderings, first_lines

TYPE = "THÔNG BÁO"
HYPHENS = "-----"

every_case = pytest.mark.parametrize("case", cases(), ids=names)
party_cases = pytest.mark.parametrize("case", cases(party), ids=names)
state_cases = pytest.mark.parametrize("case", cases(state), ids=names)


def middle_of_text(notice: Notice) -> float:
    """Halfway between the margins, in points."""
    section = notice.sections[0]
    return (section.margins["left"] + section.width - section.margins["right"]) / 40


@every_case
@asserts("P-TYPE", "S-TYPE", "P-SUBJECT", "S-SUBJECT", on=("docx",))
def test_type_and_subject_are_said(case: Case, renderings: Renderings) -> None:
    anatomy = renderings.notice(case).anatomy
    assert anatomy.one("type").text == TYPE
    subject = anatomy.one("subject").text
    assert subject == subject_of(case.draft)
    # P-SUBJECT: the samples begin with a small letter; S-SUBJECT: sentence case.
    assert subject[0].islower() if party(case) else subject[0].isupper()
    assert not subject.endswith(".")


@every_case
@asserts("P-TYPE", "S-TYPE", "P-SUBJECT", "S-SUBJECT", on=("page",))
def test_type_and_subject_are_printed_centred_below_the_head(
    case: Case, renderings: Renderings
) -> None:
    notice = renderings.notice(case)
    (kind,) = first_lines(notice, "type")
    subject = first_lines(notice, "subject")
    head = first_lines(notice, "number", "date", "urgency", "secrecy", "draft_round")
    assert kind.baseline > max(line.baseline for line in head)
    baselines = [line.baseline for line in (kind, *subject)]
    assert baselines == sorted(baselines)
    for line in (kind, *subject):
        assert is_near(line.middle, middle_of_text(notice)), line.text


@every_case
@asserts("P-SUBJECT", "S-SUBJECT", on=("page",))
def test_the_subject_leaves_no_short_word_alone(case: Case, renderings: Renderings) -> None:
    lines = first_lines(renderings.notice(case), "subject")
    widest = max(line.width for line in lines)
    for line in lines:
        assert len(line.words) > 2 or line.width >= widest / 3, line.text


@party_cases
@asserts("P-SUBJECT", on=("docx",))
def test_five_hyphens_and_no_rule_follow_a_party_subject(
    case: Case, renderings: Renderings
) -> None:
    mark = renderings.notice(case).anatomy.one("subject_mark").paragraph
    assert mark.text == HYPHENS
    assert mark.align == "center"
    assert [mark.border(side) for side in ("top", "bottom")] == [None, None]


@party_cases
@asserts("P-SUBJECT", on=("page",))
def test_five_hyphens_are_printed_centred(case: Case, renderings: Renderings) -> None:
    notice = renderings.notice(case)
    (mark,) = first_lines(notice, "subject_mark")
    subject = first_lines(notice, "subject")[-1]
    assert mark.text == HYPHENS
    assert is_near(mark.middle, middle_of_text(notice))
    assert 10 <= mark.baseline - subject.baseline <= 22
    body = notice.anatomy.all("body")[0].lines[0]
    assert level_strokes(notice.pages[0], subject.baseline - 2, body.baseline - 4) == []


@state_cases
@asserts("S-SUBJECT", on=("docx",))
def test_a_third_to_half_a_line_is_ruled_under_a_state_subject(
    case: Case, renderings: Renderings
) -> None:
    notice = renderings.notice(case)
    mark = notice.anatomy.one("subject_mark").paragraph
    last = notice.anatomy.one("subject").lines[-1]
    section = notice.sections[0]
    width = section.width - section.margins["left"] - section.margins["right"]
    length = (width - mark.twips("ind@left") - mark.twips("ind@right")) / 20
    assert not mark.text
    assert mark.border("top") is not None
    assert 1 / 3 <= length / last.width <= 1 / 2
    assert abs(mark.twips("ind@left") - mark.twips("ind@right")) <= 1


@state_cases
@asserts("S-SUBJECT", on=("page",))
def test_the_printed_rule_under_a_state_subject_is_centred(
    case: Case, renderings: Renderings
) -> None:
    notice = renderings.notice(case)
    last = first_lines(notice, "subject")[-1]
    rule = stroke_under(notice.pages[0], last)
    assert 1 / 3 <= rule.length / last.width <= 1 / 2
    assert is_near(rule.middle, last.middle)
    assert is_near(rule.middle, middle_of_text(notice))
    assert THINNEST - FINE <= rule.thickness <= THICKEST + FINE
    assert 2 <= rule.y0 - last.baseline <= 4 * MM
