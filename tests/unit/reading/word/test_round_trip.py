"""A .docx of ours read back is the draft it was made of, as far as the paper shows it."""

import os
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from desktop_app.notice.blocks import Block
from desktop_app.notice.draft import Draft
from desktop_app.notice.draft_file import load_draft, save_draft
from desktop_app.notice.wording import closing_of, opening_of, subject_of
from desktop_app.output.word_styles import style_id
from desktop_app.reading.word.own_styles import ROLES
from tests.builders.draft_strategies import drafts
from tests.builders.word_files import SAMPLES, exported, library, read_back, sheet_of
from tests.unit.reading.word.seen import seen, tidy

STANDARDS = library().ids()
TRIPS = int(os.environ.get("TBKL_ROUNDTRIPS", "30"))


@pytest.mark.parametrize("standard", STANDARDS)
@pytest.mark.parametrize("file", SAMPLES, ids=lambda file: file.stem)
def test_a_sample_comes_back_as_it_was(file: Path, standard: str) -> None:
    draft = load_draft(file.read_bytes())
    content = exported(draft, standard)
    back = read_back(content)
    assert visible(back.draft) == visible(draft)
    assert (back.standard, back.is_own) == (standard, True)
    assert not back.report.unrecognised
    assert exported(back.draft, standard) == content


@settings(max_examples=TRIPS, suppress_health_check=list(HealthCheck))
@given(drafts())
def test_any_draft_comes_back_as_it_is_seen(draft: Draft) -> None:
    draft = tidy(draft)
    for standard in STANDARDS:
        back = read_back(exported(draft, standard), draft.date.year).draft
        assert seen(sheet_of(back, standard)) == seen(sheet_of(draft, standard))
        assert load_draft(save_draft(back)) == back


def test_a_file_names_a_standard_only_where_its_date_would_choose_another() -> None:
    draft = load_draft(SAMPLES[0].read_bytes())
    assert read_back(exported(draft, "hd05-2026")).draft.standard is None
    assert read_back(exported(draft, "hd36-2018")).draft.standard == "hd36-2018"


def test_every_component_is_known_by_the_style_the_writer_gives_it() -> None:
    assert {style_id(role): role for role in ROLES.values()} == ROLES


def visible(draft: Draft) -> object:
    """The fields the paper shows, whatever they were built from; no ids, no parts of directives."""
    profile = draft.profile
    return (
        (profile.organ, profile.parent, profile.symbol, profile.place, profile.archive),
        (profile.contact, draft.number, draft.date, draft.marks, draft.recipients),
        (draft.signature, subject_of(draft), opening_of(draft), closing_of(draft)),
        _shapes(draft.body),
        [(one.title, _shapes(one.body)) for one in draft.appendices],
    )


def _shapes(blocks: Iterable[Block]) -> list[object]:
    return [
        (one.level, one.text, one.spans, one.columns, one.rows, _shapes(one.children))
        for one in blocks
    ]
