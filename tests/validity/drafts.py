"""The notices held against the schema: every sample once, and all special features combined."""

from msgspec.structs import replace

from tests.rendering.cases import STANDARDS, Case, all_cases


def judged_cases() -> list[Case]:
    """Each sample under the newest standard of its system, then the combined drafts."""
    shipped = [
        case
        for case in all_cases()
        if case.is_shipped and case.standard_id == STANDARDS[case.draft.profile.system][0]
    ]
    return [*shipped, *combined_cases()]


def combined_cases() -> list[Case]:
    """All marks, all levels and two appendices in one Party and one State notice."""
    by_name = {case.name.split("@")[0]: case for case in all_cases()}
    made: list[Case] = []
    for marks, levels, name in (
        ("dang-du-dau", "dang-cac-cap", "dang-tat-ca"),
        ("nha-nuoc-du-dau", "nha-nuoc-cac-cap", "nha-nuoc-tat-ca"),
    ):
        base = by_name[marks]
        draft = replace(
            base.draft,
            id=name,
            body=by_name[levels].draft.body,
            appendices=by_name["co-phu-luc"].draft.appendices,
        )
        standard = STANDARDS[draft.profile.system][0]
        made.append(Case(f"{name}@{standard}", draft, standard, is_shipped=False))
    return made


def names(case: Case) -> str:
    """A case's name as the test's id."""
    return case.name
