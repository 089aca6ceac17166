"""The recipients a notice lacks, found from its directives."""

from pathlib import Path

import pytest

from desktop_app.checking.draft.lacking_recipients import missing_recipients
from desktop_app.notice.blocks import Block, Directive
from desktop_app.notice.draft import Draft
from desktop_app.notice.draft_file import load_draft
from desktop_app.notice.parts import Recipient
from desktop_app.workspace.know_bodies import known_bodies
from desktop_app.workspace.offer_recipients import with_missing_recipients
from tests.builders.drafts import a_draft

RESOURCES = Path(__file__).parents[3] / "resources"
KNOWN = known_bodies(RESOURCES / "lexicon" / "organs.json")
SAMPLES = sorted((RESOURCES / "samples").glob("*.tbkl"))


def noticed(*blocks: str | Directive, recipients: tuple[Recipient, ...] = ()) -> Draft:
    body = tuple(
        Block(id=f"b{n}", level="item", text=one)
        if isinstance(one, str)
        else Block(id=f"b{n}", level="item", text="…", directive=one)
        for n, one in enumerate(blocks)
    )
    return a_draft(body=body, recipients=recipients)


def lines(recipients: tuple[Recipient, ...]) -> list[tuple[str, str | None]]:
    return [(one.text, one.purpose) for one in recipients]


def test_superiors_come_first_then_who_acts_by_rank() -> None:
    draft = noticed(
        "Giao UBND xã Phú Bình chủ trì, phối hợp với Sở Tài chính rà soát; "
        "báo cáo Thường trực HĐND tỉnh trước ngày 30/9/2026.",
        Directive(assignees=("các sở, ngành",), partners=("Hội Nông dân tỉnh",)),
    )
    assert lines(missing_recipients(draft, KNOWN)) == [
        ("Thường trực HĐND tỉnh", "để báo cáo"),
        ("Sở Tài chính", "để thực hiện"),
        ("Hội Nông dân tỉnh", "để thực hiện"),
        ("UBND xã Phú Bình", "để thực hiện"),
        ("Các sở, ngành", "để thực hiện"),
    ]


def test_of_one_rank_the_first_named_comes_first_however_often() -> None:
    draft = noticed(
        Directive(assignees=("Sở Tài chính",)),
        Directive(assignees=("Sở Y tế",), partners=("Sở Nội vụ",)),
        Directive(assignees=("Sở Nội vụ",), partners=("Sở Tài chính",)),
    )
    names = [one.text for one in missing_recipients(draft, KNOWN)]
    assert names == ["Sở Tài chính", "Sở Y tế", "Sở Nội vụ"]


@pytest.mark.parametrize(
    ("listed", "named"),
    [
        ("Các sở, ban, ngành của tỉnh", "Sở Y tế"),
        ("Các sở: Y tế, Khoa học và Công nghệ", "Sở Khoa học và Công nghệ"),
        ("Các đồng chí Thường trực Tỉnh uỷ", "Thường trực Tỉnh ủy"),
        ("Các ban, cơ quan, đơn vị thuộc Tỉnh uỷ", "Ban Nội chính Tỉnh uỷ"),
        ("Các đảng uỷ trực thuộc Tỉnh uỷ", "Đảng uỷ Công an tỉnh"),
        ("UBND các xã, phường", "UBND xã Phú Bình"),
        ("Uỷ ban Mặt trận Tổ quốc Việt Nam và các đoàn thể phường",
         "Uỷ ban Mặt trận Tổ quốc Việt Nam phường"),
    ],
)  # fmt: skip
def test_a_recipient_that_stands_for_many_is_enough(listed: str, named: str) -> None:
    directive = Directive(assignees=(named,))
    assert missing_recipients(noticed(directive), KNOWN)
    draft = noticed(directive, recipients=(Recipient(text=listed),))
    assert missing_recipients(draft, KNOWN) == ()


@pytest.mark.parametrize("named", ["đơn vị", "đồng chí Nguyễn Văn An", "Giám đốc Sở Y tế", "Sở …"])
def test_who_is_no_body_gets_no_letter(named: str) -> None:
    assert missing_recipients(noticed(Directive(assignees=(named,))), KNOWN) == ()


def test_what_is_no_directive_names_nobody() -> None:
    draft = noticed("Đồng ý với đề xuất của Sở Tài chính.", "Sở Y tế đã hoàn thành rà soát.")
    assert missing_recipients(draft, KNOWN) == ()


def test_they_are_put_where_they_belong() -> None:
    there = (
        Recipient(text="Các đồng chí dự họp", purpose="để báo cáo"),
        Recipient(text="Các đảng uỷ trực thuộc"),
    )
    directive = Directive(assignees=("Sở Y tế",), report_to="Thường trực HĐND tỉnh")
    draft = with_missing_recipients(noticed(directive, recipients=there), KNOWN)
    assert [one.text for one in draft.recipients] == [
        "Các đồng chí dự họp", "Thường trực HĐND tỉnh", "Các đảng uỷ trực thuộc", "Sở Y tế",
    ]  # fmt: skip


def test_purposes_are_shortened_where_the_list_has_them_short() -> None:
    there = (Recipient(text="Thường trực Tỉnh uỷ", purpose="b/c"),)
    draft = noticed(Directive(assignees=("Sở Y tế",)), recipients=there)
    assert lines(missing_recipients(draft, KNOWN)) == [("Sở Y tế", "t/h")]


@pytest.mark.parametrize("file", SAMPLES, ids=[file.stem for file in SAMPLES])
def test_nothing_is_missing_once_all_are_added(file: Path) -> None:
    draft = with_missing_recipients(load_draft(file.read_bytes()), KNOWN)
    assert missing_recipients(draft, KNOWN) == ()
    assert with_missing_recipients(draft, KNOWN) is draft
