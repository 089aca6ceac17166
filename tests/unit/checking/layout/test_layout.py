"""The layout checks: nothing in what our writer makes, each fault in what was spoilt."""

import json
from collections import Counter
from typing import Any

import pytest
from docx.document import Document as DocxDocument
from docx.shared import Pt

from desktop_app.presenters.layout_findings import LAYOUT_SENTENCES
from tests.builders.foreign_files import STATE, Habits, foreign_bytes
from tests.builders.word_files import RESOURCES, SAMPLES, exported, library, sample
from tests.unit.checking.layout.faults import all_faults
from tests.unit.checking.layout.laid_out import BASES, found_in, spoilt

RULES = json.loads((RESOURCES / "rules" / "layout.json").read_text(encoding="utf-8"))["rules"]


@pytest.mark.parametrize("standard", BASES)
@pytest.mark.parametrize("as_foreign", [False, True])
def test_no_false_alarm_in_any_sample(standard: str, as_foreign: bool) -> None:
    system = library().get(standard).system
    drafts = [sample(one.stem) for one in SAMPLES]
    ruled = [one for one in drafts if one.profile.system == system]
    assert ruled
    for draft in ruled:
        assert found_in(exported(draft, standard), standard, as_foreign=as_foreign) == ()


@pytest.mark.parametrize("standard", BASES)
def test_faults_are_found(standard: str) -> None:
    faults = all_faults(standard)
    assert len(faults) >= 60
    missed, fired = [], set[str]()
    for fault in faults:
        found = found_in(spoilt(standard, fault.spoil), standard)
        if fault.code not in {one.code for one in found}:
            missed.append(fault.name)
        assert all(one.code in LAYOUT_SENTENCES for one in found)
        fired |= {one.rule for one in found}
    assert 1 - len(missed) / len(faults) >= 0.95, missed
    family = {"nd30-2020": "LS-", "hd05-2026": "LP-", "hd36-2018": "LQ-"}[standard]
    assert fired == {rule["id"] for rule in RULES if rule["id"].startswith(family)}


@pytest.mark.parametrize("standard", BASES)
def test_a_fault_is_told_alone(standard: str) -> None:
    counted = Counter(
        len({one.code for one in found_in(spoilt(standard, fault.spoil), standard)})
        for fault in all_faults(standard)[::3]
    )
    assert counted[1] >= 0.9 * counted.total()


@pytest.mark.parametrize("head", ["table", "one_row", "ruled", "plain", "tabs", "spaces", "box"])
@pytest.mark.parametrize("title", ["plain", "one_paragraph", "breaks", "bold_left"])
def test_a_file_of_another_hand_is_looked_at(head: Any, title: Any) -> None:
    content = foreign_bytes(STATE, Habits(head=head, title=title))
    found = {(one.code, one.found) for one in found_in(content, "nd30-2020")}
    assert ("layout.margin_right", "31,7") in found
    assert ("layout.body_size", "11") in found
    assert not {code for code, _ in found} & {"layout.font", "layout.paper"}


def test_pages_of_a_long_notice_are_numbered_but_the_first() -> None:
    def shown_on_first(document: DocxDocument, _of: object) -> None:
        paragraph = document.add_paragraph("Các đơn vị thực hiện. " * 400)
        paragraph.runs[0].font.size = Pt(14)
        document.sections[0].different_first_page_header_footer = False

    def not_numbered(document: DocxDocument, _of: object) -> None:
        shown_on_first(document, _of)
        for paragraph in document.sections[0].header.paragraphs:
            paragraph.clear()

    for spoil, code in (
        (shown_on_first, "layout.page_number_on_first"),
        (not_numbered, "layout.no_page_number"),
    ):
        assert code in {one.code for one in found_in(spoilt("nd30-2020", spoil), "nd30-2020")}


def test_sentences_are_whole() -> None:
    words = dict.fromkeys(("found", "expected", "quote"), "x")
    for sentence in LAYOUT_SENTENCES.values():
        assert sentence.format_map(words).endswith(".")
