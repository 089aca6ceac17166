import json
from typing import Any
from unicodedata import is_normalized, normalize

import pytest
from hypothesis import given, settings

from desktop_app.notice.draft import Draft
from desktop_app.notice.draft_file import load_draft, save_draft
from desktop_app.notice.errors import DraftError
from desktop_app.notice.parts import Wording
from tests.builders.draft_strategies import drafts
from tests.builders.drafts import (
    a_collective,
    a_directive,
    a_draft,
    a_meeting,
    a_profile,
    a_session,
    a_span,
    a_table,
    an_appendix,
    item,
)


def tree_of(draft: Draft) -> dict[str, Any]:
    tree: dict[str, Any] = json.loads(save_draft(draft))
    return tree


@settings(max_examples=30)
@given(drafts())
def test_a_saved_draft_loads_the_same_and_saves_the_same_bytes(draft: Draft) -> None:
    file = save_draft(draft)
    loaded = load_draft(file)
    assert loaded == draft
    assert save_draft(loaded) == file


@settings(max_examples=15)
@given(drafts())
def test_a_file_is_nfc_text_with_one_final_newline(draft: Draft) -> None:
    text = save_draft(draft).decode()
    assert is_normalized("NFC", text)
    assert text.endswith("}\n")
    assert not text.endswith("\n\n")
    assert "\r" not in text


def test_fields_come_in_the_order_of_the_design() -> None:
    tree = tree_of(
        a_draft(
            profile=a_profile(contact="x", wording=Wording(opening=("…",))),
            meeting=a_meeting(sessions=(a_session("2022-07-05", "08:00"),)),
            body=(item("a", item("b"), spans=(a_span(0, 1),), directive=a_directive()),),
            appendices=(an_appendix(a_table(widths=(10.0, 80.0))),),
        )
    )
    assert " ".join(tree) == (
        "format version id standard profile number date marks subject meeting opening body closing"
        " recipients signature appendices notes"
    )
    assert " ".join(tree["profile"]) == (
        "system parent organ symbol place archive tone contact wording"
    )
    assert " ".join(tree["date"]) == "day month year"
    assert " ".join(tree["marks"]) == "urgency secrecy circulation draft_round drafter"
    assert " ".join(tree["meeting"]) == "kind name place sessions chairs attendees reports"
    assert " ".join(tree["meeting"]["sessions"][0]) == "date from to"
    assert " ".join(tree["meeting"]["chairs"][0]) == "title name posts"
    assert " ".join(tree["body"][0]) == "id level text spans directive children"
    assert " ".join(tree["body"][0]["spans"][0]) == "start end style"
    assert " ".join(tree["body"][0]["directive"]) == (
        "assignees partners deadline deadline_text product report_to"
    )
    assert " ".join(tree["recipients"][0]) == "text purpose"
    assert " ".join(tree["signature"]) == "authority posts name"
    assert " ".join(tree["appendices"][0]) == "title body"
    assert " ".join(tree["appendices"][0]["body"][0]) == "id level columns widths rows"


def test_what_is_optional_is_left_out_and_what_is_null_is_written() -> None:
    tree = tree_of(a_draft(body=(item("a"),), meeting=a_meeting(chairs=(a_collective(),))))
    assert tree["profile"]["parent"] is None
    assert {"contact", "wording"}.isdisjoint(tree["profile"])
    assert (tree["number"], tree["date"]["day"], tree["subject"]) == (None, None, None)
    assert tree["body"] == [{"id": "item-a", "level": "item", "text": "a"}]
    assert tree["meeting"]["chairs"] == [{"collective": "Thường trực Đảng uỷ"}]
    assert tree["meeting"]["sessions"] == [{"date": "2022-07-05", "from": None, "to": None}]
    assert tree["notes"] == ""


def test_the_wording_of_an_office_holds_what_it_sets() -> None:
    tree = tree_of(a_draft(profile=a_profile(wording=Wording(closing=()))))
    assert tree["profile"]["wording"] == {"closing": []}


def test_whole_millimetres_are_written_as_they_are_typed() -> None:
    draft = a_draft(appendices=(an_appendix(a_table(widths=(10.0, 80.5))),))
    assert tree_of(draft)["appendices"][0]["body"][0]["widths"] == [10, 80.5]
    assert load_draft(save_draft(draft)) == draft


def test_the_file_is_indented_by_two_and_readable() -> None:
    lines = save_draft(a_draft()).decode().splitlines()
    assert lines[:3] == ["{", '  "format": "tbkl-draft",', '  "version": 1,']
    assert '    "organ": "Tỉnh uỷ Thái Nguyên",' in lines


def test_a_draft_in_nfd_is_written_in_nfc_with_its_spans_on_the_same_letters() -> None:
    nfd = normalize("NFD", "Tỉnh uỷ họp")
    end = len(normalize("NFD", "Tỉnh uỷ"))
    draft = a_draft(body=(item(nfd, block_id="b", spans=(a_span(0, end),)),))
    assert load_draft(save_draft(draft)).body == (
        item("Tỉnh uỷ họp", block_id="b", spans=(a_span(0, 7),)),
    )


@pytest.mark.parametrize(
    ("draft", "path"),
    [
        (a_draft(subject="một\nhai"), "subject"),
        (a_draft(notes="\0"), "notes"),
        (a_draft(body=(item("\ud800", block_id="b"),)), "body[0].text"),
    ],
)
def test_what_could_not_be_loaded_again_is_not_saved(draft: Draft, path: str) -> None:
    with pytest.raises(DraftError) as caught:
        save_draft(draft)
    assert caught.value.path == path
