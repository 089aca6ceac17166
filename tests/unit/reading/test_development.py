"""What is read out of the development texts, field by field; nothing is invented."""

from functools import cache
from pathlib import Path

import pytest

from tests.unit.reading.scoring import Score, score_folder

FOLDER = Path(__file__).parent / "development"
LEAST_PRECISION = {
    "directives": 0.98,
    "owners": 0.98,
    "inherited": 0.98,
    "partners": 0.98,
    "deadline_text": 0.96,
    "deadline": 0.98,
    "product": 0.95,
    "report_to": 0.95,
    "chair.name": 0.98,
    "chair.posts": 0.98,
    "meeting.name": 0.95,
    "meeting.dates": 0.98,
    "meeting.place": 0.98,
    "recipients": 0.98,
    "signature": 0.98,
    "number": 0.98,
    "symbol": 0.98,
    "date": 0.98,
    "kind": 0.98,
    "system": 0.98,
    "not_directives": 0.98,
    "damaged": 0.98,
}


@cache
def score() -> Score:
    return score_folder(FOLDER)


def test_there_are_enough_texts() -> None:
    assert len(list(FOLDER.glob("*.txt"))) >= 12


def test_nothing_is_invented() -> None:
    assert score().inventions == []


@pytest.mark.parametrize(("field", "least"), LEAST_PRECISION.items())
def test_precision_and_recall(field: str, least: float) -> None:
    """What is missed is as rare as what is wrong."""
    counts = score()[field]
    told = "\n".join(score().faults[field])
    assert counts.right, field
    assert counts.precision >= least, told
    assert counts.recall >= least, told
