"""Recipients and signature, drafter, contact line (P-TO*, P-SIGN-*, S-TO*, S-SIGN-* ...)."""

import unicodedata
from itertools import pairwise

import pytest

from desktop_app.notice.parts import Recipient
from tests.readers.docx_values import TableValues
from tests.rendering.anatomy import MM, Component
from tests.rendering.cases import Case
from tests.rendering.covering import asserts
from tests.rendering.decrees import cases, decree_of, names, party
from tests.rendering.measure import (
    FINE,
    SINGLE,
    THICKEST,
    THINNEST,
    TOLERANCE,
    is_near,
    level_strokes,
)
from tests.rendering.renderings import Notice, Renderings

SIGNATURE = ("authority", "post", "post_alone", "name")
RECIPIENTS = ("to_word", "to", "drafter")
EMPTY_LINES = 4  # P-SIGN-GAP, S-SIGN-GAP: our choice, the guides are silent

every_case = pytest.mark.parametrize("case", cases(), ids=names)
with_drafter = pytest.mark.parametrize(
    "case", cases(lambda case: case.draft.marks.drafter), ids=names
)
with_contact = pytest.mark.parametrize(
    "case", cases(lambda case: case.draft.profile.contact), ids=names
)
SIGN_RULES = (
    "P-SIGN-AUTH", "P-SIGN-POST", "P-SIGN-NAME", "S-SIGN-AUTH", "S-SIGN-POST", "S-SIGN-NAME",
)  # fmt: skip


def ending_table(notice: Notice) -> TableValues:
    """The table of recipients and signature."""
    return [one for one in notice.sections[0].blocks if isinstance(one, TableValues)][-1]


def signature(notice: Notice) -> tuple[Component, ...]:
    """The signature's components from top to bottom."""
    return notice.anatomy.all(*SIGNATURE)


@every_case
@asserts(*SIGN_RULES, on=("docx",))
def test_the_signature_says_authority_post_and_name(case: Case, renderings: Renderings) -> None:
    parts = signature(renderings.notice(case))
    wanted = case.draft.signature
    texts = [part.text for part in parts]
    assert texts == [
        *(text.upper() for text in wanted.authority),
        *(text.upper() for text in wanted.posts),
        unicodedata.normalize("NFC", wanted.name),
    ]
    assert {part.paragraph.align for part in parts} == {"center"}


@every_case
@asserts(*SIGN_RULES, on=("page",))
def test_the_signature_is_printed_centred_on_the_right_below_the_body(
    case: Case, renderings: Renderings
) -> None:
    notice = renderings.notice(case)
    printed = [one for part in signature(notice) for one in part.printed]
    assert len({one.page for one in printed}) == 1, "on one page"
    page = notice.pages[printed[0].page]
    body = notice.anatomy.all("body")[-1].printed[-1]
    assert body.page == printed[0].page
    middle = printed[0].line.middle
    assert middle > page.width / 2
    for one in printed:
        assert is_near(one.line.middle, middle), one.line.text
        assert one.line.baseline > body.line.baseline
    baselines = [one.line.baseline for one in printed]
    assert baselines == sorted(baselines)


@every_case
@asserts("P-SIGN-GAP", "S-SIGN-GAP", on=("docx",))
def test_four_lines_are_kept_for_the_signature(case: Case, renderings: Renderings) -> None:
    notice = renderings.notice(case)
    name = notice.anatomy.one("name").paragraph
    size = name.runs[0].size
    assert name.twips("spacing@before") / 20 == pytest.approx(EMPTY_LINES * SINGLE * size, abs=0.1)
    texts = [part.text for part in signature(notice)[:-1]]
    assert all(texts), "the gap is spacing, not empty paragraphs"


@every_case
@asserts("P-SIGN-GAP", "S-SIGN-GAP", on=("page",))
def test_nothing_is_printed_in_the_gap(case: Case, renderings: Renderings) -> None:
    notice = renderings.notice(case)
    *above, name = signature(notice)
    post = above[-1].printed[-1]
    table = ending_table(notice)
    left = (notice.sections[0].margins["left"] + table.grid[0]) / 20
    page = notice.pages[post.page]
    size = name.paragraph.runs[0].size
    foot = post.line.baseline + (EMPTY_LINES + 1) * SINGLE * size
    if name.lines:
        assert is_near(name.lines[0].baseline, foot, 0.5)
        foot = name.lines[0].baseline
    inside = [
        line.text
        for line in page.lines
        if post.line.baseline < line.baseline < foot - 1 and line.x1 > left + TOLERANCE
    ]
    assert inside == []
    strokes = level_strokes(page, post.line.baseline, foot - size)
    assert [one for one in strokes if one.x1 > left + TOLERANCE] == []


@every_case
@asserts("P-SIGN-GAP", "S-SIGN-GAP", on=("page",))
def test_at_least_two_lines_of_the_body_go_with_the_signature(
    case: Case, renderings: Renderings
) -> None:
    notice = renderings.notice(case)
    page = signature(notice)[0].printed[0].page
    body = [one for part in notice.anatomy.all("body") for one in part.printed]
    assert sum(one.page == page for one in body) >= 2
    assert all(row.cannot_split for row in ending_table(notice).rows)


def recipient_line(recipient: Recipient, end: str) -> str:
    """One line of the list as the decrees write it."""
    purpose = f" ({recipient.purpose})" if recipient.purpose else ""
    return f"- {recipient.text.rstrip(';,.')}{purpose}{end}"


@every_case
@asserts("P-TO-WORD", "S-TO-WORD", "P-TO", "S-TO", on=("docx",))
def test_recipients_are_listed_and_the_archive_comes_last(
    case: Case, renderings: Renderings
) -> None:
    anatomy = renderings.notice(case).anatomy
    end = decree_of(case).recipient_end
    assert anatomy.one("to_word").text == "Nơi nhận:"
    archive = case.draft.profile.archive
    last = f"- Lưu {archive}." if party(case) else f"- Lưu: {archive}."
    wanted = [*(recipient_line(one, end) for one in case.draft.recipients), last]
    listed = [part.text for part in anatomy.all("to")]
    assert listed == wanted
    assert not any("Như trên" in text or "Kính gửi" in text for text in listed)
    if not party(case):
        assert listed[-1].startswith("- Lưu: VT, ")


@every_case
@asserts("P-TO-WORD", "S-TO-WORD", "P-TO", "S-TO", on=("page",))
def test_recipients_are_printed_on_the_left_level_with_the_signature(
    case: Case, renderings: Renderings
) -> None:
    notice = renderings.notice(case)
    left = notice.sections[0].margins["left"] / 20
    word = notice.anatomy.one("to_word").printed[0]
    first = signature(notice)[0].printed[0]
    assert word.page == first.page
    assert is_near(word.line.baseline, first.line.baseline, FINE)
    listed = [one for part in notice.anatomy.all("to") for one in part.printed]
    for one in (word, *listed):
        assert is_near(one.line.x0, left), one.line.text
        assert one.line.x1 < left + ending_table(notice).grid[0] / 20
    for part in notice.anatomy.all("to"):
        assert part.lines[0].text.startswith("- ")
        assert part.lines[-1].text.endswith((".", decree_of(case).recipient_end))
    baselines = [one.line.baseline for one in (word, *listed)]
    assert all(below - above > 11 for above, below in pairwise(baselines)), "one a line"


@with_drafter
@asserts("P-TYPIST", "S-DRAFTER", on=("docx", "page"))
def test_the_drafter_stands_after_the_recipients(case: Case, renderings: Renderings) -> None:
    notice = renderings.notice(case)
    drafter = notice.anatomy.one("drafter")
    wanted = case.draft.marks.drafter or ""
    is_in_capitals = decree_of(case).looks["drafter"].capitals
    assert drafter.text == (wanted.upper() if is_in_capitals else wanted)
    archive = notice.anatomy.all("to")[-1].printed[-1]
    (printed,) = drafter.printed
    assert printed.page == archive.page
    assert printed.line.baseline > archive.line.baseline
    assert is_near(printed.line.x0, archive.line.x0)
    assert printed.line.text == drafter.text


@with_contact
@asserts("P-CONTACT", "S-ADDRESS", on=("docx",))
def test_the_contact_line_has_a_full_rule_above(case: Case, renderings: Renderings) -> None:
    notice = renderings.notice(case)
    contacts = notice.anatomy.all("contact")
    assert " ".join(part.text for part in contacts) == case.draft.profile.contact
    parts = notice.anatomy.all("contact_rule", "contact")
    assert parts[-1] == contacts[-1]
    (ruled,) = [part.paragraph for part in parts if part.paragraph.border("top")]
    assert ruled is parts[0].paragraph
    assert THINNEST <= (ruled.border("top") or 0) <= THICKEST
    assert (ruled.twips("ind@left"), ruled.twips("ind@right")) == (0, 0)


@with_contact
@asserts("P-CONTACT", "S-ADDRESS", on=("page",))
def test_the_contact_line_is_printed_under_a_full_rule(case: Case, renderings: Renderings) -> None:
    notice = renderings.notice(case)
    section = notice.sections[0]
    printed = [one for part in notice.anatomy.all("contact") for one in part.printed]
    first = printed[0]
    page = notice.pages[first.page]
    strokes = level_strokes(page, first.line.baseline - 20, first.line.baseline)
    (rule,) = [one for one in strokes if one.length > 100 * MM]
    assert is_near(rule.x0, section.margins["left"] / 20)
    assert is_near(rule.x1, page.width - section.margins["right"] / 20)
    if party(case):  # on the last page
        assert first.page == notice.anatomy.all("name")[0].printed[0].page
        assert first.line.baseline > signature(notice)[-1].lines[-1].baseline
    else:  # at the foot of the first page
        assert first.page == 0
        others = [line for line in page.lines if line not in [one.line for one in printed]]
        assert first.line.baseline > max(line.baseline for line in others)
        assert printed[-1].line.baseline < page.height - 8 * MM
