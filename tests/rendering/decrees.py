"""Which table rules a case, and the cases that show something."""

from collections.abc import Callable

from tests.rendering.cases import Case, all_cases
from tests.rendering.expected import Decree
from tests.rendering.expected_party import HD05, HD36
from tests.rendering.expected_state import ND30

DECREES = {"hd05-2026": HD05, "hd36-2018": HD36, "nd30-2020": ND30}


def decree_of(case: Case) -> Decree:
    """The table a case is held against."""
    return DECREES[case.standard_id]


def cases(shows: Callable[[Case], object] = bool) -> list[Case]:
    """The cases that show something; raises when there is none, so that no test is empty."""
    found = [case for case in all_cases() if shows(case)]
    if not found:
        raise ValueError("no case shows this")
    return found


def party(case: Case) -> bool:
    """A notice of a Party body."""
    return case.draft.profile.system == "party"


def state(case: Case) -> bool:
    """A notice of a State body."""
    return case.draft.profile.system == "state"


def names(case: Case) -> str:
    """A case's name as the test's id."""
    return case.name
