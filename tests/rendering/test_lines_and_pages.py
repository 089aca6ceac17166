"""Our lines and pages against LibreOffice's: what the preview shows is what Word files show."""

from collections.abc import Callable, Sequence

import pytest

from tests.readers.rendered_page import Stroke
from tests.rendering.cases import Case, all_cases
from tests.rendering.comparison import Comparison, Pair, compared, our_strokes
from tests.rendering.decrees import cases, names
from tests.rendering.renderings import Notice, Renderings
from tests.rendering.stress import stress_cases

LEAST_EQUAL = 0.995
TOLERANCE = 0.5  # points
TWIP = 0.05

# A frame's line is placed by its edge or by its middle: half its thickness, and rounding.
STROKE_TOLERANCE = 0.6

every_case = pytest.mark.parametrize("case", cases(), ids=names)


def comparison_of(notice: Notice) -> Comparison:
    """Both renderings of a notice side by side."""
    return compared(notice.our_pages, notice.pages)


def room(pair: Pair) -> float:
    """How far apart the ends of a line may stand.

    LibreOffice stretches the spaces of a justified line by whole twips each and leaves the rest at
    the right edge, and widens italics by a twelfth of their height (1.34 pt at size 14) before each
    no-break space, half of which shows at either end of a centred line.
    """
    gaps = pair.ours.text.count(" ")
    return TOLERANCE + gaps * TWIP + pair.ours.italic_gaps * 0.7


@pytest.mark.parametrize("made", [all_cases, stress_cases])
def test_lines_are_equal_over_all_notices(
    made: Callable[[], Sequence[Case]], renderings: Renderings
) -> None:
    found = [comparison_of(renderings.notice(case)) for case in made()]
    lines = sum(one.lines for one in found)
    equal = sum(len(one.pairs) for one in found)
    different = [text for one in found for text in one.only_ours]
    assert lines > 1000
    assert equal / lines >= LEAST_EQUAL, f"{equal} of {lines}; ours alone: {different}"


@pytest.mark.parametrize("case", [*all_cases(), *stress_cases()], ids=names)
def test_the_same_lines_begin_the_pages(case: Case, renderings: Renderings) -> None:
    found = comparison_of(renderings.notice(case))
    assert found.our_starts == found.their_starts


@every_case
def test_baselines_are_the_same(case: Case, renderings: Renderings) -> None:
    pairs = comparison_of(renderings.notice(case)).pairs
    apart = {pair.ours.text: round(pair.rise, 2) for pair in pairs if abs(pair.rise) > TOLERANCE}
    assert not apart


@every_case
def test_lines_begin_and_end_at_the_same_places(case: Case, renderings: Renderings) -> None:
    pairs = comparison_of(renderings.notice(case)).pairs
    apart = {
        pair.ours.text: pair.shifts
        for pair in pairs
        if max(abs(shift) for shift in pair.shifts) > room(pair)
    }
    assert not apart


def covers(theirs: Stroke, ours: Stroke) -> bool:
    """Whether a stroke of theirs draws ours: LibreOffice joins the upright lines of table rows."""
    if theirs.is_level != ours.is_level or theirs.colour != ours.colour:
        return False
    inside = (
        theirs.x0 - STROKE_TOLERANCE <= ours.x0 and ours.x1 <= theirs.x1 + STROKE_TOLERANCE,
        theirs.y0 - STROKE_TOLERANCE <= ours.y0 and ours.y1 <= theirs.y1 + STROKE_TOLERANCE,
    )
    is_as_long = not ours.is_level or abs(theirs.length - ours.length) <= 2 * STROKE_TOLERANCE
    is_as_thick = abs(theirs.thickness - ours.thickness) <= 0.1
    return all(inside) and is_as_long and is_as_thick


@every_case
def test_rules_frames_and_tables_are_drawn_at_the_same_places(
    case: Case, renderings: Renderings
) -> None:
    notice = renderings.notice(case)
    missing = [
        (number, ours)
        for number, (page, rendered) in enumerate(
            zip(notice.our_pages, notice.pages, strict=True), start=1
        )
        for ours in our_strokes(page)
        if not any(covers(theirs, ours) for theirs in rendered.strokes)
    ]
    assert any(page.strokes for page in notice.our_pages)
    assert not missing
