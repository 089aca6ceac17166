"""What the schema validator misses: styles, grids, fields, parts, ids, empty paragraphs, traces."""

from collections import Counter
from collections.abc import Iterator

import pytest
from lxml import etree

from tests.readers.docx_properties import TOGGLES, R, W, child, local
from tests.readers.docx_reader import DocxReader
from tests.readers.docx_values import ParagraphValues, RunValues, TableValues
from tests.rendering.cases import Case, all_cases
from tests.rendering.renderings import Renderings
from tests.validity.drafts import combined_cases, names

CASES = [*all_cases(), *combined_cases()]
CONTENT_TYPES = "[Content_Types].xml"
every_case = pytest.mark.parametrize("case", CASES, ids=names)
_STYLE_REFERENCES = ("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link")
_SWITCHES = (*TOGGLES, "keepNext", "keepLines", "widowControl")


def xml_parts(reader: DocxReader) -> Iterator[tuple[str, etree._Element]]:
    """Every XML part with its name."""
    for name, content in reader.parts.items():
        if name.endswith((".xml", ".rels")):
            yield name, etree.fromstring(content)


def story_parts(reader: DocxReader) -> Iterator[etree._Element]:
    """The parts with text: body, headers, footers."""
    for name, root in xml_parts(reader):
        if name.startswith(("word/document", "word/header", "word/footer")):
            yield root


@every_case
def test_every_style_that_is_used_is_defined(case: Case, written: Renderings) -> None:
    reader = written.notice(case).reader
    used = {
        str(element.get(f"{W}val"))
        for _, root in xml_parts(reader)
        for name in _STYLE_REFERENCES
        for element in root.iter(f"{W}{name}")
    }
    assert used
    assert used <= reader.styles.ids()


@every_case
def test_every_cell_ends_with_a_paragraph_and_fits_the_grid(
    case: Case, written: Renderings
) -> None:
    reader = written.notice(case).reader
    cells = [cell for root in story_parts(reader) for cell in root.iter(f"{W}tc")]
    assert cells
    assert all(local(cell[-1]) == "p" for cell in cells)
    tables = [
        block
        for section in reader.sections()
        for block in section.blocks
        if isinstance(block, TableValues)
    ]
    for table in tables:
        for row in table.rows:
            assert tuple(cell.width for cell in row.cells) == table.grid


@every_case
def test_every_field_is_balanced(case: Case, written: Renderings) -> None:
    for root in story_parts(written.notice(case).reader):
        for paragraph in root.iter(f"{W}p"):
            kinds = [str(one.get(f"{W}fldCharType")) for one in paragraph.iter(f"{W}fldChar")]
            assert kinds in ([], ["begin", "separate", "end"])


@every_case
def test_every_part_has_a_type_and_every_relation_a_target(case: Case, written: Renderings) -> None:
    reader = written.notice(case).reader
    types = etree.fromstring(reader.parts[CONTENT_TYPES])
    endings = {one.get("Extension") for one in types if local(one) == "Default"}
    overrides = {str(one.get("PartName")).lstrip("/") for one in types if local(one) == "Override"}
    assert overrides <= set(reader.parts)
    for name in set(reader.parts) - {CONTENT_TYPES}:
        assert name in overrides or name.rpartition(".")[2] in endings
        if name.endswith(".xml"):
            assert name in overrides, f"{name} has no type of its own"
    targets = relation_targets(reader)
    assert targets <= set(reader.parts)
    parts = {name for name in reader.parts if not name.endswith(".rels")} - {CONTENT_TYPES}
    assert parts == targets, "no part that nothing leads to"


def relation_targets(reader: DocxReader) -> set[str]:
    """Names of the parts that relations lead to; none leads out of the package."""
    found: set[str] = set()
    for name, root in xml_parts(reader):
        if not name.endswith(".rels"):
            continue
        folder = name.partition("_rels/")[0]
        for relation in root:
            assert relation.get("TargetMode") != "External"
            target = str(relation.get("Target"))
            found.add(target.lstrip("/") if target.startswith("/") else folder + target)
    return found


@every_case
def test_ids_are_used_once(case: Case, written: Renderings) -> None:
    reader = written.notice(case).reader
    for _, root in xml_parts(reader):
        for kind in ("bookmarkStart", "docPr", "comment"):
            ids = Counter(
                one.get(f"{W}id") or one.get("id") for one in root.iter() if _is(one, kind)
            )
            assert all(count == 1 for count in ids.values())
    relations = etree.fromstring(reader.parts["word/_rels/document.xml.rels"])
    known = Counter(str(one.get("Id")) for one in relations)
    assert set(known.values()) == {1}
    used = {
        str(one.get(f"{R}id"))
        for root in story_parts(reader)
        for one in root.iter()
        if one.get(f"{R}id") is not None
    }
    assert used <= set(known)


def _is(element: etree._Element, kind: str) -> bool:
    return isinstance(element.tag, str) and local(element) == kind


@every_case
def test_no_paragraph_is_empty_but_rules_and_what_word_demands(
    case: Case, written: Renderings
) -> None:
    reader = written.notice(case).reader
    for section in reader.sections():
        for before, block in zip((None, *section.blocks), section.blocks, strict=False):
            if isinstance(block, ParagraphValues):
                assert block.text or block.border("top") or ends_table(before, block)
            else:
                for row in block.rows:
                    for cell in row.cells:
                        assert is_filled(cell.paragraphs)


def ends_table(before: ParagraphValues | TableValues | None, block: ParagraphValues) -> bool:
    """Whether it is the flat paragraph Word demands behind a table, at most a point high."""
    is_flat = block.values.get("spacing@lineRule") == "exact" and block.twips("spacing@line") <= 20
    return isinstance(before, TableValues) and is_flat


def is_filled(paragraphs: tuple[ParagraphValues, ...]) -> bool:
    """Whether a cell has no empty paragraph beside others."""
    if len(paragraphs) == 1:
        return True
    return all(one.text or one.border("top") for one in paragraphs)


@every_case
def test_nothing_is_set_by_hand_that_the_style_says(case: Case, written: Renderings) -> None:
    reader = written.notice(case).reader
    found = 0
    for root in story_parts(reader):
        for element in root.iter(f"{W}p"):
            paragraph = reader.paragraph(element)
            found += 1
            assert repeated(paragraph) == {}, paragraph.text
            for run in paragraph.runs:
                assert repeated(run) == {}, run.text
    assert found > 10


def repeated(part: ParagraphValues | RunValues) -> dict[str, str]:
    """Direct values that only say again what the style says."""
    return {
        key: value
        for key, value in part.direct.items()
        if part.from_style.get(key, _unsaid(key)) == value
    }


def _unsaid(key: str) -> str | None:
    """The value where no style says anything."""
    return "0" if key.partition("@")[0] in _SWITCHES else None


@every_case
def test_runs_and_marks_carry_no_formatting_but_emphasis(case: Case, written: Renderings) -> None:
    reader = written.notice(case).reader
    allowed_run = {"b@val", "bCs@val", "i@val", "iCs@val", "u@val"}
    for root in story_parts(reader):
        for element in root.iter(f"{W}p"):
            paragraph = reader.paragraph(element)
            assert set(paragraph.direct) <= allowed_for(paragraph), paragraph.text
            assert child(element, "pPr", "rPr") is None
            for run in paragraph.runs:
                assert set(run.direct) <= allowed_run


def allowed_for(paragraph: ParagraphValues) -> set[str]:
    """What may stand on a paragraph itself: a tie to the next one, and the equal indents at which
    a centred title of its own length breaks evenly.
    """
    is_even = paragraph.twips("ind@left") == paragraph.twips("ind@right")
    centred = {"ind@left", "ind@right"} if paragraph.align == "center" and is_even else set()
    return {"keepNext@val", *centred}


@every_case
def test_the_file_holds_what_the_page_shows_and_nothing_else(
    case: Case, written: Renderings
) -> None:
    reader = written.notice(case).reader
    names_of_parts = " ".join(reader.parts)
    for unwanted in ("comment", "customXml", "custom.xml", "thumbnail", "people", "glossary"):
        assert unwanted not in names_of_parts
    text = b" ".join(reader.parts.values())
    for trace in (b"python", b"w:rsid", b"w:vanish", b"w:ins ", b"w:del ", b"C:\\", b"/home/"):
        assert trace not in text
    if case.draft.notes:
        assert case.draft.notes.encode() not in text
