"""The proof-reader against the seeded faults and against clean official prose."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.checking.language.checker import Proofreader
from desktop_app.notice.draft_file import load_draft
from desktop_app.notice.text_places import text_places
from tests.unit.checking.scoring import Score, read_faults, score

RESOURCES = Path(__file__).resolve().parents[3] / "resources"
DEVELOPMENT = Path(__file__).parent / "development"


@pytest.fixture(scope="module")
def proofreader() -> Proofreader:
    return Proofreader.from_folder(RESOURCES / "lexicon")


@pytest.fixture(scope="module")
def scored(proofreader: Proofreader) -> Score:
    return score(proofreader, read_faults(DEVELOPMENT))


def test_there_are_faults_enough_to_measure_by(scored: Score) -> None:
    assert scored.faults >= 300


def test_nearly_all_faults_are_found(scored: Score) -> None:
    assert scored.recall >= 0.98, [(one.kind, one.found) for one in scored.missed]


def test_hardly_anything_else_is_reported(scored: Score) -> None:
    assert scored.precision >= 0.985, [(one.found, fault.found) for fault, one in scored.alarms]


def test_every_class_is_found_in_the_main(scored: Score) -> None:
    assert all(found / every >= 0.85 for found, every in scored.by_class.values()), scored.by_class


def _shipped() -> Iterator[str]:
    for folder in ("samples", "templates"):
        for file in sorted((RESOURCES / folder).glob("*.tbkl")):
            draft = load_draft(file.read_bytes())
            blocks = (place for place in text_places(draft) if place.path.endswith("].text"))
            yield "\n".join(place.text for place in blocks)


def test_shipped_prose_raises_no_alarm(proofreader: Proofreader) -> None:
    """In sample: usual.json was made of these texts. Left out, it was 4 alarms in 11,700 words."""
    texts = tuple(_shipped())
    words = sum(len(text.split()) for text in texts)
    alarms = [one for text in texts for one in proofreader.check_text(text)]
    assert words >= 13_000
    assert len(alarms) * 1_000 <= words, [(one.rule, one.found) for one in alarms]
