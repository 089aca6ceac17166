"""Pasted text becomes paragraphs that a draft can hold, whatever was pasted."""

from itertools import count

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.notice.draft_file import load_draft, save_draft
from desktop_app.workspace.take_pasted_text import pasted_lines, with_pasted_text
from tests.builders.drafts import a_draft


def test_blank_lines_are_dropped_and_spaces_are_one() -> None:
    assert pasted_lines("Một \r\n\r\n\t hai\tba  bốn\u2028năm") == ("Một", "hai ba bốn", "năm")


def test_letters_are_composed() -> None:
    assert pasted_lines("Ti\u0309nh u\u0309y") == ("Tỉnh ủy",)


def test_paragraphs_follow_what_is_there() -> None:
    draft = a_draft()
    numbers = count(1)
    pasted = with_pasted_text(draft, "một\nhai", lambda: f"moi-{next(numbers)}")
    assert pasted.body[: len(draft.body)] == draft.body
    assert [(block.id, block.text) for block in pasted.body[len(draft.body) :]] == [
        ("moi-1", "một"),
        ("moi-2", "hai"),
    ]


@given(st.text(st.characters(exclude_categories=())))
def test_anything_that_is_pasted_can_be_saved_and_loaded_again(text: str) -> None:
    numbers = count(1)
    pasted = with_pasted_text(a_draft(body=()), text, lambda: f"moi-{next(numbers)}")
    assert load_draft(save_draft(pasted)) == pasted
