"""Beginning a notice: what is there at once, and what must never be left over."""

import datetime as dt
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given, settings

from desktop_app.notice.draft import Draft
from desktop_app.notice.draft_file import load_draft, save_draft
from desktop_app.notice.parts import NoticeDate, Recipient
from desktop_app.notice.wording import opening_of, subject_of
from desktop_app.workspace.new_notice import (
    Office,
    blank,
    from_previous,
    from_template,
)
from desktop_app.workspace.save_template import TemplatePart
from tests.builders.draft_strategies import drafts
from tests.builders.drafts import a_draft, a_profile, a_signature, some_marks

SAMPLES = Path(__file__).parents[3] / "resources" / "samples"
TODAY = dt.date(2027, 1, 4)


def an_id_maker() -> Callable[[], str]:
    numbers = count(1)
    return lambda: f"moi-{next(numbers)}"


def sample(name: str) -> Draft:
    return load_draft((SAMPLES / f"{name}.tbkl").read_bytes())


def test_a_blank_notice_knows_its_office_and_the_year() -> None:
    draft = blank(a_profile(), 2027, an_id_maker())
    assert draft == Draft(id="moi-1", profile=a_profile(), date=NoticeDate(year=2027))


def test_the_next_notice_of_a_kind_has_the_same_people_and_no_date_of_the_old_one() -> None:
    previous = sample("ubnd-xa")
    draft = from_previous(previous, TODAY, an_id_maker())
    assert (draft.number, draft.date) == (None, NoticeDate(year=2027))
    assert draft.meeting.sessions == ()
    assert draft.meeting.chairs == previous.meeting.chairs
    assert draft.profile == previous.profile
    assert draft.recipients == previous.recipients
    assert draft.signature == previous.signature
    assert subject_of(draft).endswith("cuộc họp giao ban tháng … năm …")
    assert opening_of(draft)[0].startswith("Ngày …, tại ")
    assert "2026" not in save_draft(draft).decode()


@pytest.mark.parametrize("file", sorted(SAMPLES.glob("*.tbkl")), ids=lambda file: file.stem)
def test_the_next_notice_holds_no_directive_and_no_year_of_any_sample(file: Path) -> None:
    previous = load_draft(file.read_bytes())
    draft = from_previous(previous, TODAY, an_id_maker())
    assert [block for block in draft.all_blocks() if block.directive is not None] == []
    assert (draft.subject, draft.opening, draft.notes) == (None, None, "")
    assert draft.marks == some_marks()
    text = save_draft(draft).decode()
    assert not [year for year in ("2022", "2026") if year in text]


def test_an_explicit_standard_rules_one_notice_only() -> None:
    previous = a_draft(standard="hd36-2018")
    assert from_previous(previous, TODAY, an_id_maker()).standard is None
    kept = from_previous(previous, TODAY, an_id_maker(), frozenset({TemplatePart.STANDARD}))
    assert kept.standard == "hd36-2018"


def test_what_is_chosen_is_kept() -> None:
    draft = from_previous(
        sample("dang-uy-xa"), TODAY, an_id_maker(), frozenset({TemplatePart.BODY})
    )
    assert "trước ngày …" in draft.body[1].text
    assert draft.body[1].directive is not None
    assert draft.body[1].directive.deadline is None
    assert draft.recipients == ()


@given(drafts())
@settings(max_examples=25)
def test_every_id_is_new_and_there_once(draft: Draft) -> None:
    new = from_template(draft, TODAY, an_id_maker())
    ids = [new.id, *(block.id for block in new.all_blocks())]
    assert len(set(ids)) == len(ids)
    assert all(one.startswith("moi-") for one in ids)
    assert load_draft(save_draft(new)) == new


def test_a_template_gives_all_but_what_is_known_only_once() -> None:
    template = a_draft(
        number=5,
        date=NoticeDate(day=1, month=2, year=2020),
        marks=some_marks(draft_round=3, circulation="LƯU HÀNH NỘI BỘ"),
        opening=("Mở đầu.",),
    )
    draft = from_template(template, TODAY, an_id_maker())
    assert (draft.number, draft.date, draft.meeting.sessions) == (None, NoticeDate(year=2027), ())
    assert draft.marks == some_marks(circulation="LƯU HÀNH NỘI BỘ")
    for name in ("profile", "opening", "closing", "recipients", "signature", "subject"):
        assert getattr(draft, name) == getattr(template, name)
    assert [block.text for block in draft.all_blocks()] == [
        block.text for block in template.all_blocks()
    ]


def test_the_users_own_office_takes_the_place_of_the_templates() -> None:
    profile = a_profile(organ="Tỉnh uỷ Cao Bằng")
    template = a_draft()
    draft = from_template(template, TODAY, an_id_maker(), Office(profile))
    assert draft.profile == profile
    assert (draft.signature, draft.recipients) == (template.signature, template.recipients)
    office = Office(profile, a_signature("T/M BAN THƯỜNG VỤ"), (Recipient(text="Lưu"),))
    draft = from_template(template, TODAY, an_id_maker(), office)
    assert (draft.signature, draft.recipients) == (office.signature, office.recipients)
