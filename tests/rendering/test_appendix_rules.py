"""Appendices: head, new page, tables (P-APPENDIX, S-APPENDIX)."""

import re

import pytest

from tests.readers.docx_values import TableValues
from tests.rendering.anatomy import MM
from tests.rendering.cases import Case
from tests.rendering.covering import asserts
from tests.rendering.decrees import cases, names, party
from tests.rendering.measure import TOLERANCE, is_near
from tests.rendering.numbering import ROMAN
from tests.rendering.renderings import Renderings

with_appendices = pytest.mark.parametrize(
    "case", cases(lambda case: case.draft.appendices), ids=names
)
HEAD = ("appendix_label", "appendix_title", "appendix_reference")


def wanted_labels(case: Case) -> list[str]:
    """Arabic numbers for the Party, Roman for the State, none for a single appendix."""
    count = len(case.draft.appendices)
    if count == 1:
        return ["Phụ lục"]
    if party(case):
        return [f"Phụ lục {number}" for number in range(1, count + 1)]
    return [f"Phụ lục {ROMAN[number]}" for number in range(count)]


def wanted_reference(case: Case) -> str:
    """The pattern of the reference line; what the notice leaves blank stays blank."""
    draft = case.draft
    number = "" if draft.number is None else f"{draft.number:02d}"
    joined = (
        rf"{number}-{draft.profile.symbol}," if party(case) else rf"{number}/{draft.profile.symbol}"
    )
    day = "" if draft.date.day is None else f"{draft.date.day:02d} "
    month = f"{draft.date.month:02d}" if (draft.date.month or 9) < 3 else f"{draft.date.month}"
    text = f"(Kèm theo Thông báo số {joined} ngày {day}tháng {month} năm {draft.date.year} của "
    return re.escape(text)


@with_appendices
@asserts("P-APPENDIX", "S-APPENDIX", on=("docx",))
def test_an_appendix_begins_with_label_title_and_reference(
    case: Case, renderings: Renderings
) -> None:
    notice = renderings.notice(case)
    labels = [part.text for part in notice.anatomy.all("appendix_label")]
    assert labels == wanted_labels(case)
    titles = [part.text for part in notice.anatomy.all("appendix_title")]
    assert titles == [one.title.upper() for one in case.draft.appendices]
    for part in notice.anatomy.all("appendix_reference"):
        text = " ".join(part.text.split())
        assert re.match(wanted_reference(case), text), text
        assert text.endswith(")")
        assert case.draft.profile.organ in text
    assert len(notice.sections) == 1 + len(case.draft.appendices)


@with_appendices
@asserts("P-APPENDIX", "S-APPENDIX", on=("page",))
def test_an_appendix_is_printed_centred_on_a_page_of_its_own(
    case: Case, renderings: Renderings
) -> None:
    notice = renderings.notice(case)
    parts = notice.anatomy.all(*HEAD)
    for label in notice.anatomy.all("appendix_label"):
        page = notice.pages[label.printed[0].page]
        assert label.lines[0] == page.lines[0], "first on its page"
    for index, part in enumerate(parts):
        section = notice.sections[1 + index // len(HEAD)]
        left = section.margins["left"]
        middle = (left + section.width - section.margins["right"]) / 40
        for line in part.lines:
            assert is_near(line.middle, middle), line.text
    baselines = [part.lines[0].baseline for part in parts]
    for first in range(0, len(parts), len(HEAD)):
        head = baselines[first : first + len(HEAD)]
        assert head == sorted(set(head)), "each on lines of its own"


@with_appendices
@asserts("P-APPENDIX", "S-APPENDIX", on=("docx",))
def test_tables_are_fixed_repeat_their_head_and_keep_rows_whole(
    case: Case, renderings: Renderings
) -> None:
    notice = renderings.notice(case)
    for section, appendix in zip(notice.sections[1:], case.draft.appendices, strict=True):
        tables = [one for one in section.blocks if isinstance(one, TableValues)]
        blocks = [one for one in appendix.body if one.level == "table"]
        width = section.width - section.margins["left"] - section.margins["right"]
        for table, block in zip(tables, blocks, strict=True):
            head, *rows = table.rows
            assert head.repeats
            assert not any(row.repeats for row in rows)
            assert all(row.cannot_split for row in table.rows)
            assert table.is_fixed
            assert sum(table.grid) <= width
            texts = [
                ["\n".join(one.printed for one in cell.paragraphs) for cell in row.cells]
                for row in table.rows
            ]
            assert texts == [list(block.columns), *(list(row) for row in block.rows)]


@with_appendices
@asserts("P-APPENDIX", "S-APPENDIX", on=("page",))
def test_printed_tables_keep_their_words_within_their_columns(
    case: Case, renderings: Renderings
) -> None:
    notice = renderings.notice(case)
    cells = notice.anatomy.all("table_head", "table_cell")
    assert cells
    for part in cells:
        for one in part.printed:
            upright = [
                stroke.x0
                for stroke in notice.pages[one.page].strokes
                if not stroke.is_level and stroke.y0 - 1 < one.line.baseline < stroke.y1 + 1
            ]
            crossed = [x for x in upright if one.line.x0 < x < one.line.x1]
            assert len(upright) >= 2, "ruled on both sides"
            assert crossed == [], one.line.text
        # A word that is broken would leave letters of it alone on the next line.
        words = part.text.split()
        printed = [word.text for line in part.lines for word in line.words]
        assert printed == words, f"a word is torn apart: {part.text!r}"


@with_appendices
@asserts("P-APPENDIX", "S-APPENDIX", on=("page",))
def test_a_table_going_on_repeats_its_head_at_the_top_of_the_page(
    case: Case, renderings: Renderings
) -> None:
    notice = renderings.notice(case)
    cells = notice.anatomy.all("table_head", "table_cell")
    heads = {line.text for part in cells if part.kind == "table_head" for line in part.lines}
    begins = {one.page for part in cells if part.kind == "table_head" for one in part.printed}
    goes_on = {one.page for part in cells for one in part.printed} - begins
    for page in goes_on:
        lines = notice.pages[page].lines
        text = [line.text for line in lines if line.baseline > 20 * MM + TOLERANCE]
        assert text[0] in heads
    has_long_table = any(
        len(block.rows) > 20 for one in case.draft.appendices for block in one.body
    )
    assert bool(goes_on) or not has_long_table
