"""Every field of a draft is shown by one of the steps."""

import pytest

from desktop_app.notice.draft import Draft
from desktop_app.presenters.editing.steps import STEPS, step_of

BARE = {"format", "version", "id"}


def test_every_field_of_a_draft_has_its_step() -> None:
    ids = {step.id for step in STEPS}
    for field in Draft.__struct_fields__:
        assert (step_of(field) in ids) is (field not in BARE)


@pytest.mark.parametrize(
    ("path", "step"),
    [
        ("profile.organ", "office"),
        ("profile.archive", "signing"),
        ("meeting.chairs[0].name", "meeting"),
        ("opening[1]", "opening"),
        ("body[0].children[2]", "body"),
        ("appendices[0].body[1]", "body"),
        ("recipients[3]", "signing"),
        ("", None),
        ("profiles", None),
    ],
)
def test_the_step_of_a_path(path: str, step: str | None) -> None:
    assert step_of(path) == step


def test_steps_are_told_apart() -> None:
    for part in ("id", "title", "icon", "manual"):
        assert len({getattr(step, part) for step in STEPS}) == len(STEPS)
