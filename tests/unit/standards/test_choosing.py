"""The standard is chosen by system and date; an override wins and is told."""

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.notice.parts import NoticeDate
from desktop_app.standards.errors import UnknownStandard
from desktop_app.standards.library import StandardLibrary
from desktop_app.standards.packs import read_packs
from tests.builders.drafts import a_draft, a_profile

LIBRARY = StandardLibrary(read_packs([Path(__file__).parents[3] / "resources" / "standards"]))


@pytest.mark.parametrize(
    ("system", "date", "expected", "reason"),
    [
        ("party", NoticeDate(day=26, month=5, year=2026), "hd36-2018", "in_force"),
        ("party", NoticeDate(day=27, month=5, year=2026), "hd05-2026", "in_force"),
        ("party", NoticeDate(month=5, year=2026), "hd05-2026", "in_force"),
        ("party", NoticeDate(month=4, year=2026), "hd36-2018", "in_force"),
        ("party", NoticeDate(year=2026), "hd05-2026", "in_force"),
        ("party", NoticeDate(year=2022), "hd36-2018", "in_force"),
        ("party", NoticeDate(year=2010), "hd36-2018", "nearest"),
        ("state", NoticeDate(year=2026), "nd30-2020", "in_force"),
        ("state", NoticeDate(day=4, month=3, year=2020), "nd30-2020", "nearest"),
    ],
)
def test_system_and_date_choose(system: str, date: NoticeDate, expected: str, reason: str) -> None:
    draft = a_draft(profile=a_profile(system=system), date=date)
    choice = LIBRARY.choose(draft)
    assert (choice.standard.id, choice.reason) == (expected, reason)


def test_the_draft_and_then_the_person_override() -> None:
    draft = a_draft(standard="hd05-2026", date=NoticeDate(year=2022))
    assert LIBRARY.choose(draft).standard.id == "hd05-2026"
    choice = LIBRARY.choose(draft, "nd30-2020")
    assert (choice.standard.id, choice.reason) == ("nd30-2020", "asked_for")


def test_an_unknown_standard_names_the_known_ones() -> None:
    with pytest.raises(UnknownStandard) as caught:
        LIBRARY.choose(a_draft(), "nd99")
    assert caught.value.known == ("hd05-2026", "hd36-2018", "nd30-2020")
    with pytest.raises(UnknownStandard):
        StandardLibrary({}).in_force("party", dt.date(2026, 1, 1))


@given(st.dates(dt.date(1950, 1, 1), dt.date(2100, 1, 1)), st.sampled_from(["party", "state"]))
def test_every_day_has_exactly_one_ruling_standard_of_its_system(day: dt.date, system: str) -> None:
    choice = LIBRARY.in_force(system, day)
    assert choice.standard.system == system
    assert choice.standard.in_force(day) == (choice.reason == "in_force")
