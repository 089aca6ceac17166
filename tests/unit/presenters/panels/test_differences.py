"""Differences name the place, show both wordings and leave out what is alike."""

from itertools import pairwise
from typing import get_args

import msgspec
from hypothesis import given

from desktop_app.notice.draft import Draft
from desktop_app.presenters.panels.change_size import ChangeSize, change_size, size_words
from desktop_app.presenters.panels.differences import KINDS, Passage, Run, differences
from desktop_app.workspace.compare_drafts import Kind
from tests.builders.draft_strategies import drafts
from tests.builders.drafts import a_draft, paragraph, section
from tests.builders.stores import a_text

LONG = " ".join(f"từ{number}" for number in range(60))


def between(old: Draft, new: Draft) -> tuple[Passage, ...]:
    return differences(old, new, str)


def test_every_kind_of_change_has_a_word() -> None:
    assert set(KINDS) == set(get_args(Kind))


def test_a_changed_word_stands_struck_beside_the_new_one() -> None:
    fold, changed, *_ = between(a_text("Giao Sở Tài chính"), a_text("Giao Sở Xây dựng"))
    assert fold.is_fold
    assert fold.title.endswith("đoạn không đổi")
    assert (changed.title, changed.remark) == ("Nội dung kết luận", "sửa")
    assert changed.runs == (
        Run("same", "Giao Sở "),
        Run("deleted", "Tài chính"),
        Run("inserted", "Xây dựng"),
    )


def test_a_long_passage_keeps_the_words_near_to_the_change() -> None:
    _, changed, *_ = between(a_text(f"{LONG} cũ {LONG}"), a_text(f"{LONG} mới {LONG}"))
    first, _, _, last = changed.runs
    assert first.text.startswith("[…] từ52")
    assert first.text.endswith("từ59 ")
    assert last.text.startswith(" từ0")
    assert last.text.endswith("từ7 […] ")


def test_a_block_that_only_changed_its_place_says_so() -> None:
    one, two = section("Một"), section("Hai", paragraph("Có nội dung"))
    moved = [
        passage
        for passage in between(a_draft(body=(one, two)), a_draft(body=(two, one)))
        if passage.is_moved
    ]
    assert moved
    assert all(passage.remark == "chuyển chỗ" for passage in moved)


def test_a_code_is_said_in_words() -> None:
    draft = a_draft()
    other = msgspec.structs.replace(
        draft, profile=msgspec.structs.replace(draft.profile, tone="old")
    )
    passage = next(one for one in between(draft, other) if one.path == "profile.tone")
    texts = [run.text for run in passage.runs]
    assert texts == ["kiểu mới (uỷ, hoà)", "kiểu cũ (ủy, hòa)"]


@given(drafts(), drafts())
def test_nothing_is_shown_as_changed_that_is_alike_and_nothing_missed(
    old: Draft, new: Draft
) -> None:
    assert between(old, old) == ()
    shown = between(old, new)
    assert all(passage.remark for passage in shown if not passage.is_fold)
    assert not any(one.is_fold and two.is_fold for one, two in pairwise(shown))


def test_the_size_counts_words_each_as_often_as_it_is_there() -> None:
    size = change_size(a_text("một hai hai"), a_text("một hai ba bốn"))
    assert size == ChangeSize(2, 1)
    assert size_words(size, str) == "thêm 2 từ, bớt 1 từ"
    assert size_words(ChangeSize(0, 3), str) == "bớt 3 từ"
    assert size_words(ChangeSize(3, 0), str) == "thêm 3 từ"
    assert size_words(ChangeSize(0, 0), str) == "không đổi câu chữ"
