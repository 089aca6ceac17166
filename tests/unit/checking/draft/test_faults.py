"""Every seeded fault is found, and nothing else is found with it."""

import pytest

from desktop_app.presenters.draft_findings import DRAFT_SENTENCES
from tests.unit.checking.draft.checked import BOOK, SAMPLES, TEMPLATES, added, findings_of, sample
from tests.unit.checking.draft.faults import FAULTS, Fault

RECALL, PRECISION = 1.0, 1.0
"""Reached on the faults of `faults.py`, which were written with the rules in view."""


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: f"{fault.code}-{fault.sample}")
def test_a_fault_is_found_alone(fault: Fault) -> None:
    codes = [one.code for one in added(fault.sample, fault.changes)]
    assert fault.code in codes
    assert set(codes) <= {fault.code, *fault.also}


def test_the_figures_are_those_told() -> None:
    assert len(FAULTS) >= 160
    hits = alarms = false = 0
    for fault in FAULTS:
        codes = [one.code for one in added(fault.sample, fault.changes)]
        hits += fault.code in codes
        alarms += len(codes)
        false += sum(code not in (fault.code, *fault.also) for code in codes)
    assert hits / len(FAULTS) >= RECALL
    assert (alarms - false) / alarms >= PRECISION


@pytest.mark.parametrize("name", SAMPLES)
def test_no_sample_breaks_a_rule(name: str) -> None:
    found = [one for one in findings_of(sample(name)) if one.rule != "D-MISSING"]
    assert found == []


def test_no_template_breaks_a_rule() -> None:
    from desktop_app.notice.draft_file import load_draft

    for file in TEMPLATES:
        found = findings_of(load_draft(file.read_bytes()))
        assert [one for one in found if one.level == "error"] == []


def test_every_code_that_can_be_seeded_is() -> None:
    """What is left out are further open places of the same kind."""
    seeded = {fault.code for fault in FAULTS}
    open_places = {code for code in DRAFT_SENTENCES if code.endswith("_open")}
    others = {"no_meeting_place", "block_empty", "recipients_lacking_more"}
    assert set(DRAFT_SENTENCES) - seeded <= open_places | others


def test_every_finding_has_a_rule_and_a_sentence_that_can_be_filled() -> None:
    for fault in FAULTS:
        for one in added(fault.sample, fault.changes):
            assert BOOK.get(one.rule).reason
            words = {"found": one.found, "expected": (one.expected or ("",))[0], **one.params}
            assert "{" not in DRAFT_SENTENCES[one.code].format(**words)
