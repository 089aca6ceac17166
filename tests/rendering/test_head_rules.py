"""The head of page 1: title, issuing body, number, date, and the marks below the number."""

import re
import unicodedata
from itertools import pairwise

import pytest

from desktop_app.notice.draft import Draft
from tests.readers.rendered_page import TextLine, Word
from tests.rendering.anatomy import MM
from tests.rendering.cases import Case
from tests.rendering.covering import asserts
from tests.rendering.decrees import cases, decree_of, names, party, state
from tests.rendering.expected_party import LEFT_BLOCKS
from tests.rendering.measure import (
    FINE,
    THICKEST,
    THINNEST,
    TOLERANCE,
    is_near,
    level_strokes,
    millimetres,
    stroke_under,
)
from tests.rendering.renderings import Notice, Renderings, first_lines

PARTY_TITLE = "ĐẢNG CỘNG SẢN VIỆT NAM"
STATE_TITLE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
LEAST_BLANK = 8.0  # millimetres: room to write a number or a day by hand

every_case = pytest.mark.parametrize("case", cases(), ids=names)
party_cases = pytest.mark.parametrize("case", cases(party), ids=names)
state_cases = pytest.mark.parametrize("case", cases(state), ids=names)


def title_line(notice: Notice) -> TextLine:
    """The line that the rule of the title stands under: the motto where there is one."""
    return first_lines(notice, "nation", "motto")[-1]


@every_case
@asserts("P-TITLE", "S-NATION", "S-MOTTO", on=("docx",))
def test_the_head_says_the_title(case: Case, renderings: Renderings) -> None:
    anatomy = renderings.notice(case).anatomy
    if party(case):
        assert anatomy.one("nation").text == PARTY_TITLE
        assert not anatomy.all("motto")
    else:
        assert anatomy.one("nation").text == STATE_TITLE
        assert anatomy.one("motto").text == MOTTO


@every_case
@asserts("P-TITLE", "S-NATION", "S-MOTTO", on=("page",))
def test_the_title_is_printed_first_and_on_the_right(case: Case, renderings: Renderings) -> None:
    notice = renderings.notice(case)
    page = notice.pages[0]
    (nation,) = first_lines(notice, "nation")
    assert nation.text == (PARTY_TITLE if party(case) else STATE_TITLE)
    assert nation.x0 > page.width / 2 - 25 * MM
    text = [line for line in page.lines if line.baseline > 20 * MM]
    assert nation.baseline - min(line.baseline for line in text) <= FINE
    if state(case):
        (motto,) = first_lines(notice, "motto")
        assert motto.text == MOTTO
        assert is_near(motto.middle, nation.middle)
        # Single spacing: one line of the motto's own size below.
        assert motto.baseline - nation.baseline <= 1.15 * motto.spans[0].size + 0.5


@every_case
@asserts("P-TITLE", "S-MOTTO", on=("docx",))
def test_the_title_has_a_rule_as_long_as_the_words(case: Case, renderings: Renderings) -> None:
    notice = renderings.notice(case)
    table = notice.sections[0].blocks[0]
    mark = notice.anatomy.one("nation_mark").paragraph
    assert hasattr(table, "grid")
    length = notice.head_table.grid[1] - mark.twips("ind@left") - mark.twips("ind@right")
    assert length * 25.4 / 1440 == pytest.approx(decree_of(case).title_width, abs=0.3)
    thickness = mark.border("top")
    assert thickness is not None
    assert THINNEST <= thickness <= THICKEST
    assert [mark.border(side) for side in ("left", "right", "bottom")] == [None, None, None]


@every_case
@asserts("P-TITLE", "S-MOTTO", on=("page",))
def test_the_printed_rule_is_exactly_as_long_as_the_words(
    case: Case, renderings: Renderings
) -> None:
    notice = renderings.notice(case)
    words = title_line(notice)
    rule = stroke_under(notice.pages[0], words)
    assert is_near(rule.x0, words.x0), f"{millimetres(rule.x0 - words.x0):.2f} mm too far right"
    assert is_near(rule.x1, words.x1), f"{millimetres(rule.x1 - words.x1):.2f} mm too far right"
    assert THINNEST - FINE <= rule.thickness <= THICKEST + FINE
    assert rule.colour == "000000"
    assert 2 <= rule.y0 - words.baseline <= 8  # under the descenders, above the date


def organ_text(draft: Draft, part: str) -> str:
    """A body's name in capitals."""
    name: str | None = getattr(draft.profile, part)
    assert name is not None
    return unicodedata.normalize("NFC", name).upper()


@every_case
@asserts("P-ORG", "P-ORG-PARENT", "S-ORG", "S-ORG-PARENT", on=("docx",))
def test_the_bodies_stand_in_capitals_superior_first(case: Case, renderings: Renderings) -> None:
    anatomy = renderings.notice(case).anatomy
    assert anatomy.one("organ").text == organ_text(case.draft, "organ")
    if case.draft.profile.parent:
        kinds = [one.kind for one in anatomy.all("parent", "organ")]
        assert kinds == ["parent", "organ"]
        assert anatomy.one("parent").text == organ_text(case.draft, "parent")
    else:
        assert not anatomy.all("parent")


@pytest.mark.parametrize("name", sorted(LEFT_BLOCKS))
@asserts("P-ORG", "P-ORG-PARENT", on=("page",))
def test_left_blocks_are_printed_as_the_guide_names_them(name: str, renderings: Renderings) -> None:
    (case,) = (one for one in cases() if one.name == f"{name}@hd05-2026")
    notice = renderings.notice(case)
    parent, organ = LEFT_BLOCKS[name]
    printed = {
        kind: " ".join(line.text for line in first_lines(notice, kind))
        for kind in ("parent", "organ")
    }
    assert printed == {"parent": parent or "", "organ": organ}


@every_case
@asserts("P-ORG", "P-ORG-PARENT", "S-ORG", "S-ORG-PARENT", on=("page",))
def test_the_bodies_are_printed_on_the_left_level_with_the_title(
    case: Case, renderings: Renderings
) -> None:
    notice = renderings.notice(case)
    (nation,) = first_lines(notice, "nation")
    bodies = first_lines(notice, "parent", "organ")
    assert max(line.x1 for line in bodies) < nation.x0
    assert is_near(bodies[0].baseline, nation.baseline, FINE)
    middles = {round(line.middle / TOLERANCE) for line in bodies}
    assert max(middles) - min(middles) <= 1
    (number,) = first_lines(notice, "number")
    assert max(line.baseline for line in bodies) < number.baseline


@party_cases
@asserts("P-ORG", on=("docx",))
def test_one_asterisk_and_no_rule_stands_under_a_party_body(
    case: Case, renderings: Renderings
) -> None:
    mark = renderings.notice(case).anatomy.one("organ_mark").paragraph
    assert mark.text == "*"
    assert mark.align == "center"
    assert [mark.border(side) for side in ("top", "bottom")] == [None, None]


@party_cases
@asserts("P-ORG", on=("page",))
def test_one_asterisk_is_printed_under_a_party_body(case: Case, renderings: Renderings) -> None:
    notice = renderings.notice(case)
    (star,) = first_lines(notice, "organ_mark")
    bodies = first_lines(notice, "parent", "organ")
    (number,) = first_lines(notice, "number")
    assert star.text == "*"
    assert bodies[-1].baseline < star.baseline < number.baseline
    assert is_near(star.middle, bodies[-1].middle)
    (nation,) = first_lines(notice, "nation")
    under = level_strokes(notice.pages[0], bodies[0].baseline, number.baseline)
    assert [one for one in under if one.x0 < nation.x0 - TOLERANCE] == []


@state_cases
@asserts("S-ORG", on=("docx",))
def test_a_third_to_half_a_line_is_ruled_under_a_state_body(
    case: Case, renderings: Renderings
) -> None:
    notice = renderings.notice(case)
    organ, mark = notice.anatomy.one("organ"), notice.anatomy.one("organ_mark").paragraph
    length = (notice.head_table.grid[0] - mark.twips("ind@left") - mark.twips("ind@right")) / 20
    assert not mark.text
    assert mark.border("top") is not None
    assert 1 / 3 <= length / organ.lines[-1].width <= 1 / 2
    assert abs(mark.twips("ind@left") - mark.twips("ind@right")) <= 1


@state_cases
@asserts("S-ORG", on=("page",))
def test_the_printed_rule_under_a_state_body_is_centred(case: Case, renderings: Renderings) -> None:
    notice = renderings.notice(case)
    last = first_lines(notice, "parent", "organ")[-1]
    rule = stroke_under(notice.pages[0], last)
    assert 1 / 3 <= rule.length / last.width <= 1 / 2
    assert is_near(rule.middle, last.middle)
    assert THINNEST - FINE <= rule.thickness <= THICKEST + FINE


@every_case
@asserts("P-NUMBER", "S-NUMBER", on=("docx",))
def test_the_number_has_the_decrees_form(case: Case, renderings: Renderings) -> None:
    component = renderings.notice(case).anatomy.one("number")
    decree, number = decree_of(case), case.draft.number
    text = " ".join(component.text.split())
    if number is None:
        assert re.fullmatch(decree.blank_number, text)
        blanks = [run for run in component.paragraph.runs if not run.text.strip(" \u00a0")]
        assert len(blanks) == 1, "the blank is a run of its own"
    else:
        assert re.fullmatch(decree.number, text)
        assert int(re.findall(r"\d+", text)[0]) == number
    symbol = case.draft.profile.symbol.replace("/", "-" if state(case) else "/")
    assert text.endswith(symbol)


@every_case
@asserts("P-NUMBER", "S-NUMBER", on=("page",))
def test_the_printed_number_stands_centred_under_the_body(
    case: Case, renderings: Renderings
) -> None:
    notice = renderings.notice(case)
    (number,) = first_lines(notice, "number")
    body = first_lines(notice, "parent", "organ")[-1]
    assert is_near(number.middle, body.middle)
    decree = decree_of(case)
    if case.draft.number is None:
        assert re.fullmatch(decree.blank_number, number.text)
        assert millimetres(widest_gap(number)) >= LEAST_BLANK
    else:
        assert re.fullmatch(decree.number, number.text)


def widest_gap(line: TextLine) -> float:
    """The widest space between two words, in points."""
    return max(b.x0 - a.x1 for a, b in pairwise(line.words))


def date_pattern(draft: Draft) -> str:
    """The date line as both decrees write it: figures in words' order, zeros where they are due."""
    date = draft.date
    day = " " if date.day is None else f" {date.day:02d} "
    month = (
        " "
        if date.month is None
        else f" {date.month:02d} "
        if date.month < 3
        else f" {date.month} "
    )
    return f"{draft.profile.place}, ngày{day}tháng{month}năm {date.year}"


@every_case
@asserts("P-DATE", "S-DATE", "O-DATE-HEAD", on=("docx",))
def test_the_date_has_its_words_and_zeros(case: Case, renderings: Renderings) -> None:
    component = renderings.notice(case).anatomy.one("date")
    assert " ".join(component.text.split()) == date_pattern(case.draft)
    blanks = [run for run in component.paragraph.runs if not run.text.strip(" \u00a0")]
    date = case.draft.date
    assert len(blanks) == [date.day, date.month].count(None), "blanks are runs of their own"


@every_case
@asserts("P-DATE", "S-DATE", "O-DATE-HEAD", on=("page",))
def test_the_printed_date_stands_under_the_title_level_with_the_number(
    case: Case, renderings: Renderings
) -> None:
    notice = renderings.notice(case)
    (date,) = first_lines(notice, "date")
    (number,) = first_lines(notice, "number")
    assert date.text == date_pattern(case.draft)
    assert is_near(date.baseline, number.baseline, FINE)
    # LibreOffice widens italics by a twelfth of their height before each no-break space.
    spaces = sum(run.text.count("\u00a0") for run in notice.anatomy.one("date").paragraph.runs)
    quirk = spaces * 1.15 * date.spans[0].size / 12 / 2
    assert is_near(date.middle, title_line(notice).middle, TOLERANCE + quirk)
    for word, following in written_blanks(case.draft, date):
        assert millimetres(following.x0 - word.x1) >= LEAST_BLANK


def written_blanks(draft: Draft, date: TextLine) -> list[tuple[Word, Word]]:
    """The words before and after every blank of the date line."""
    pairs = list(pairwise(date.words))
    wanted = [("ngày", draft.date.day), ("tháng", draft.date.month)]
    blanks = [
        pair for name, known in wanted for pair in pairs if known is None and pair[0].text == name
    ]
    assert len(blanks) == [draft.date.day, draft.date.month].count(None)
    return blanks
