"""What is read out of 227 sentences of notices and reports, counted part by part."""

import datetime as dt
import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from desktop_app.phrases.directive.recognising import Recognised, recognise
from tests.unit.phrases.directive.known import shipped

GOLD = json.loads(Path(__file__).with_name("gold.json").read_text(encoding="utf-8"))
LEAST_RECALL = {
    "owners": 0.93,
    "partners": 0.96,
    "deadline": 0.96,
    "product": 1.0,
    "report_to": 0.98,
}
PARTS = tuple(LEAST_RECALL)
DAY = dt.date(2026, 8, 1)


def read(text: str) -> Recognised:
    return recognise(text, shipped())


def values(found: Recognised, part: str) -> set[str]:
    if part == "owners":
        return {one.value for one in found.owners}
    if part == "partners":
        return {one.value for one in found.partners}
    parts = found.parts()
    value = parts.deadline_text if part == "deadline" else getattr(parts, part)
    return {value} - {""}


def wanted(case: dict[str, Any], part: str) -> set[str]:
    value = case.get(part, [])
    return {value} if isinstance(value, str) else set(value)


def test_the_gold_is_large_enough() -> None:
    assert len({case["text"] for case in GOLD}) >= 200


def test_what_a_sentence_is() -> None:
    """Some directives of an owner nobody can know are taken for none; nothing else is amiss."""
    wrong = [case for case in GOLD if read(case["text"]).kind != case["kind"]]
    assert len(wrong) <= 7
    assert {case["kind"] for case in wrong} <= {"directive"}
    assert {read(case["text"]).kind for case in wrong} <= {"other"}


@pytest.mark.parametrize("part", PARTS)
def test_precision_and_recall(part: str) -> None:
    """What is missed stays empty: precision is whole for every part."""
    count: Counter[str] = Counter()
    for case in GOLD:
        got, want = values(read(case["text"]), part), wanted(case, part)
        count.update(right=len(got & want), wrong=len(got - want), missed=len(want - got))
    precision = count["right"] / (count["right"] + count["wrong"])
    recall = count["right"] / (count["right"] + count["missed"])
    assert precision == 1.0
    assert recall >= LEAST_RECALL[part]


def test_nothing_is_invented() -> None:
    """Every value is a run of the sentence where it is said to be; "Sở" alone is put before one."""
    for case in GOLD:
        found = read(case["text"])
        single = (found.task, found.purpose, found.product, found.report_to, found.condition)
        ones = [*found.owners, *found.partners, *found.deadlines, *filter(None, single)]
        for one in ones:
            there = case["text"][one.start : one.end]
            assert one.value in (there, f"Sở {there}")
            assert there


@pytest.mark.parametrize("kind", ["decision", "permission", "promise", "request", "wish", "other"])
def test_what_is_no_directive_has_no_parts(kind: str) -> None:
    cases = [case for case in GOLD if case["kind"] == kind]
    assert cases
    for case in cases:
        assert read(case["text"]).directive(DAY) is None


SAMPLES = Path(__file__).parents[4] / "resources" / "samples"
FLOORS = {
    "assignees": (0.94, 0.91),
    "partners": (0.96, 0.97),
    "deadline": (0.98, 0.97),
    "report_to": (0.97, 0.97),
}


def sample_blocks() -> list[dict[str, Any]]:
    def walk(blocks: list[dict[str, Any]]) -> list[dict[str, Any]]:
        return [one for block in blocks for one in (block, *walk(block.get("children", [])))]

    files = sorted(SAMPLES.glob("*.tbkl"))
    drafts = [json.loads(file.read_text(encoding="utf-8")) for file in files]
    return [block for draft in drafts for block in walk(draft["body"]) if block.get("directive")]


@pytest.mark.parametrize("part", FLOORS)
def test_samples_not_written_for_this(part: str) -> None:
    """Against the parts kept in the shipped drafts; an owner of a heading cannot be read here."""
    count: Counter[str] = Counter()
    for block in sample_blocks():
        found = read(block["text"]).directive(DAY)
        got, want = getattr(found, part, None), block["directive"].get(part)
        if part == "deadline":
            got = got and got.isoformat()
        if part == "assignees":  # a group is one name here, its parts are several there
            got, want = ", ".join(got or ()), ", ".join(want or ())
        got_set = set(got) if isinstance(got, tuple) else {got} - {None, ""}
        want_set = set(want or ()) if isinstance(want, list) else {want} - {None, ""}
        if part == "assignees" and not got_set:
            continue
        count.update(right=len(got_set & want_set), wrong=len(got_set - want_set))
        count.update(missed=len(want_set - got_set))
    least_precision, least_recall = FLOORS[part]
    assert count["right"] / (count["right"] + count["wrong"]) >= least_precision
    assert count["right"] / (count["right"] + count["missed"]) >= least_recall


@pytest.mark.parametrize(
    ("text", "day", "words"),
    [
        ("Giao Sở Y tế báo cáo trước ngày 30/9/2026.", dt.date(2026, 9, 30), None),
        ("Giao Sở Y tế báo cáo trước ngày 30/9.", dt.date(2026, 9, 30), None),
        ("Giao Sở Y tế báo cáo trước ngày 05/7.", dt.date(2027, 7, 5), None),
        ("Giao Sở Y tế báo cáo trước ngày 31/02/2026.", None, "trước ngày 31/02/2026"),
        ("Giao Sở Y tế báo cáo trước ngày 05 hằng tháng.", None, "trước ngày 05 hằng tháng"),
        ("Giao Sở Y tế báo cáo trong quý IV/2026.", None, "trong quý IV/2026"),
    ],
)
def test_a_deadline_is_a_day_or_words(text: str, day: dt.date | None, words: str | None) -> None:
    found = read(text).directive(DAY)
    assert found is not None
    assert (found.deadline, found.deadline_text) == (day, words)


def test_without_known_names_the_way_they_begin_tells() -> None:
    found = recognise("Giao Sở Tài chính rà soát dự toán, báo cáo trước ngày 30/9/2026.")
    assert [one.value for one in found.owners] == ["Sở Tài chính"]


def test_spaces_and_tone_styles_make_no_difference() -> None:
    found = read("Giao Văn phòng\u00a0Tỉnh ủy tổng hợp trước ngày\u00a030/9/2026.")
    assert [one.value for one in found.owners] == ["Văn phòng\u00a0Tỉnh ủy"]


@pytest.mark.parametrize("text", ["", " ", "…", "Giao", "Giao …", ";;;", "a" * 5000, "Sở " * 900])
def test_any_text_can_be_read(text: str) -> None:
    assert read(text).directive(DAY) is None
