import pytest

from desktop_app.notice.blocks import Block
from desktop_app.notice.parts import Chair, Meeting, Recipient, Signature
from desktop_app.presenters.editing.steps import (
    BODY,
    CHECK,
    MEETING,
    OFFICE,
    OPENING,
    SIGNING,
    STEPS,
    step_of,
)
from desktop_app.presenters.forms.missing import missing_in
from desktop_app.presenters.forms.specs import FORMS
from desktop_app.workspace.new_notice import blank
from desktop_app.workspace.office_profiles import built_in_profiles
from tests.builders.drafts import a_chair, a_draft, a_meeting, a_profile, paragraph
from tests.builders.form_editors import RESOURCES


def paths(step: str, **changes: object) -> list[str]:
    return [one.path for one in missing_in(a_draft(**changes), step)]


def test_a_finished_notice_lacks_nothing() -> None:
    assert not [one for step in STEPS for one in missing_in(a_draft(), step.id)]


def test_what_is_to_be_filled_in_of_an_office_is_missing() -> None:
    profile = a_profile(organ="Tỉnh uỷ …", symbol="", place="…", parent="Đảng bộ …")
    assert paths(OFFICE, profile=profile) == [
        "profile.parent",
        "profile.organ",
        "profile.symbol",
        "profile.place",
    ]


def test_every_required_field_is_missed_when_it_is_empty() -> None:
    profile = a_profile(organ="", symbol="", place="", archive="")
    draft = blank(profile, 2026, lambda: "x")
    missed = {one.path for step in STEPS for one in missing_in(draft, step.id)}
    assert {spec.path for form in FORMS.values() for spec in form.fields() if spec.is_required} <= (
        missed
    )


def test_number_and_day_are_never_missing() -> None:
    assert paths(OFFICE, number=None) == []


def test_a_meeting_needs_name_day_and_chair_and_the_place_that_its_sentence_names() -> None:
    needed = ["meeting.name", "meeting.sessions", "meeting.chairs"]
    assert paths(MEETING, meeting=Meeting(), opening=("Xong.",)) == needed
    needed.insert(2, "meeting.place")
    assert paths(MEETING, meeting=Meeting()) == needed
    assert paths(MEETING, meeting=Meeting(place=" ")) == needed


def test_a_chair_needs_a_name_and_whole_posts() -> None:
    chairs = (a_chair("Nguyễn Văn A", "Bí thư …"), Chair(collective=" "))
    assert paths(MEETING, meeting=a_meeting(chairs=chairs)) == [
        "meeting.chairs[0].posts",
        "meeting.chairs[1].name",
    ]


def test_a_blank_in_a_built_sentence_is_missing() -> None:
    assert paths(OPENING, meeting=Meeting()) == ["subject", "opening"]
    assert paths(OPENING, subject="kết luận", opening=("Xong.",), meeting=Meeting()) == []


def test_an_empty_body_and_empty_blocks_are_missing() -> None:
    assert paths(BODY, body=()) == ["body"]
    body = (Block(id="a", level="section", text="Đánh giá", children=(paragraph(" "),)),)
    assert paths(BODY, body=body) == ["body[0].children[0]"]
    assert paths(BODY, body=(paragraph("Trước ngày …"),)) == ["body[0]"]


def test_recipients_archive_and_signer_are_needed() -> None:
    found = paths(SIGNING, recipients=(), signature=Signature(), profile=a_profile(archive=""))
    assert found == ["recipients", "profile.archive", "signature.posts", "signature.name"]
    assert paths(SIGNING, recipients=(Recipient(text="Đảng uỷ …"),)) == ["recipients[0]"]


def test_the_check_lacks_nothing_itself() -> None:
    assert missing_in(a_draft(body=()), CHECK) == ()


@pytest.mark.parametrize("office", built_in_profiles(RESOURCES / "profiles"), ids=lambda o: o.id)
def test_every_missing_place_is_in_the_step_that_shows_it(office: object) -> None:
    draft = blank(office.profile, 2026, lambda: "x")  # type: ignore[attr-defined]
    found = [one for step in STEPS for one in missing_in(draft, step.id)]
    assert found
    assert [step_of(one.path) for one in found] == [one.step for one in found]
