"""Every typed text of a notice has its path, and the path leads back to it."""

from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given

from desktop_app.notice.draft import Draft
from desktop_app.notice.edits import with_field
from desktop_app.notice.parts import Recipient
from desktop_app.notice.paths import parse_path
from desktop_app.notice.text_places import block_path, text_places
from desktop_app.presenters.editing.steps import STEPS, step_of
from tests.builders.draft_strategies import drafts
from tests.builders.drafts import a_draft, a_table, an_appendix, item, section


def at(draft: Draft, path: str) -> Any:
    found: Any = draft
    for step in parse_path(path) or ():
        found = found[step] if isinstance(step, int) else getattr(found, step)
    return found


def test_texts_of_all_steps_are_there() -> None:
    draft = a_draft(
        subject="về giao ban",
        opening=("Ngày 05/7/2022",),
        body=(section("Đánh giá", item("Về kinh tế")),),
        closing=("Thông báo để biết.",),
        recipients=(Recipient(text="Các huyện uỷ", purpose="để thực hiện"),),
        appendices=(an_appendix(a_table(("1", "Báo cáo"))),),
    )
    places = dict(text_places(draft))
    for path in (
        "profile.organ", "meeting.name", "meeting.chairs[0].posts[0]", "meeting.attendees[0]",
        "subject", "opening[0]", "body[0].text", "body[0].children[0].text", "closing[0]",
        "recipients[0].text", "recipients[0].purpose", "signature.name", "appendices[0].title",
        "appendices[0].body[0].columns[1]", "appendices[0].body[0].rows[0][1]",
    ):  # fmt: skip
        assert path in places


@given(drafts())
def test_every_path_leads_to_its_text_and_can_be_set(draft: Draft) -> None:
    for path, text in text_places(draft):
        assert at(draft, path) == text != ""
        assert with_field(draft, path, text) is draft


@given(drafts())
def test_the_order_is_that_of_the_steps(draft: Draft) -> None:
    order: Sequence[str | None] = [step.id for step in STEPS]
    steps = [order.index(step_of(path)) for path, _ in text_places(draft)]
    assert steps == sorted(steps)


@pytest.mark.parametrize(
    ("path", "block"),
    [
        ("body[0].text", "body[0]"),
        ("body[1].children[10].text", "body[1].children[10]"),
        ("appendices[0].body[2].text", "appendices[0].body[2]"),
        ("appendices[0].title", "appendices[0].title"),
        ("appendices[0].body[2].rows[0][1]", "appendices[0].body[2].rows[0][1]"),
        ("recipients[0].text", "recipients[0].text"),
        ("subject", "subject"),
    ],
)
def test_words_of_a_block_belong_to_the_block(path: str, block: str) -> None:
    assert block_path(path) == block
