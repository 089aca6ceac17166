"""The sheet as a whole: the same draft gives the same sheet; all on it has style, path and rule."""

import re
from typing import Any
from unicodedata import normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.layout.sheet import Paragraph, Table
from desktop_app.notice.draft import Draft
from desktop_app.notice.parts import NoticeDate
from tests.builders.draft_strategies import drafts
from tests.builders.drafts import a_draft, a_profile, a_state_draft, paragraph, some_marks
from tests.unit.layout.desk import (
    ALL,
    LIBRARY,
    PARTY,
    STATE,
    composed,
    header_of,
    in_section,
    paged,
    paragraphs,
    texts,
)

STANDARDS = st.sampled_from(ALL)
_STEP = re.compile(r"\.?(\w+)|\[(\d+)\]")


def field(draft: Draft, path: str) -> Any:
    """What stands at a path of a draft; AttributeError or IndexError when nothing does."""
    found: Any = draft
    end = 0
    while end < len(path):
        match = _STEP.match(path, end)
        assert match, path
        name, index = match.groups()
        found = getattr(found, name) if name else found[int(index)]
        end = match.end()
    return found


@settings(max_examples=14)
@given(drafts(), STANDARDS)
def test_the_same_draft_gives_the_same_sheet(draft: Draft, standard: str) -> None:
    assert composed(draft, standard) == composed(draft, standard)


@settings(max_examples=14)
@given(drafts(), STANDARDS)
def test_every_paragraph_has_a_style_of_its_role(draft: Draft, standard: str) -> None:
    sheet = composed(draft, standard)
    for one in paragraphs(sheet):
        assert sheet.style_of(one).role == one.role
    assert sheet.styles["page_number"].role == "page_number"


@settings(max_examples=14)
@given(drafts(), STANDARDS)
def test_every_path_leads_to_a_field_of_the_draft(draft: Draft, standard: str) -> None:
    sheet = composed(draft, standard)
    paths = {one.path for one in paragraphs(sheet)}
    tables = [one for part in sheet.sections for one in part.blocks if isinstance(one, Table)]
    for path in paths | {table.path for table in tables}:
        field(draft, path)
    for index in range(len(draft.recipients)):
        assert f"recipients[{index}]" in paths


@settings(max_examples=14)
@given(drafts(), STANDARDS)
def test_every_text_is_in_composed_unicode(draft: Draft, standard: str) -> None:
    sheet = composed(draft, standard)
    for one in paragraphs(sheet):
        for run in one.runs:
            assert run.text == normalize("NFC", run.text)
    assert sheet.title == normalize("NFC", sheet.title)


@pytest.mark.parametrize("standard", ALL)
def test_every_rule_a_style_obeys_is_in_the_standard(standard: str) -> None:
    marks = some_marks(urgency="KHẨN", secrecy="MẬT", circulation="x", draft_round=1, drafter="A")
    sheet = composed(a_draft(marks=marks), standard)
    known = LIBRARY.get(standard).rules
    assert {*sheet.page_rules} <= known.keys()
    for style in sheet.styles.values():
        assert style.rules
        assert {*style.rules} <= known.keys()


def test_decomposed_letters_are_composed() -> None:
    decomposed = normalize("NFD", "Chỉ đạo triển khai")
    draft = a_draft(
        body=(paragraph(decomposed, block_id="p"),), subject=decomposed, closing=(),
        profile=a_profile(organ=normalize("NFD", "Tỉnh uỷ Thái Nguyên")),
    )  # fmt: skip
    sheet = composed(draft)
    assert texts(sheet, "subject") == ["Chỉ đạo triển khai"]
    assert (sheet.title, sheet.author) == ("Thông báo Chỉ đạo triển khai", "Tỉnh uỷ Thái Nguyên")
    for one in paragraphs(sheet):
        assert one.text == normalize("NFC", one.text)


def test_the_nation_is_written_in_the_profiles_tone_style() -> None:
    new, old = (a_profile(system="state", tone=tone) for tone in ("new", "old"))
    assert texts(composed(a_draft(profile=old), STATE), "nation")[0].startswith("CỘNG HÒA")
    assert texts(composed(a_draft(profile=new), STATE), "nation")[0].startswith("CỘNG HOÀ")


def test_typed_words_keep_their_tone_style() -> None:
    draft = a_draft(body=(paragraph("hoà bình, hòa bình"),), closing=())
    assert texts(composed(draft), "paragraph")[-1] == "hoà bình, hòa bình."


def test_lines_do_not_end_inside_dates_and_numbers() -> None:
    draft = a_draft(body=(paragraph("Điều 3, ngày 05 tháng 7, 22 m², số 12-TB/TU"),), closing=())
    last = [*in_section(composed(draft).sections[0])][-1]
    body = next(one for one in paragraphs(composed(draft)) if one.path == "body[0]")
    assert body.text == "Điều\u00a03, ngày\u00a005 tháng\u00a07, 22\u00a0m², số\u00a012-TB/TU."
    assert last.role == "sign_name"


@pytest.mark.parametrize(("make", "standard"), [(a_draft, PARTY), (a_state_draft, STATE)])
def test_the_document_is_described(make: Any, standard: str) -> None:
    draft = make(subject="kết luận tại cuộc họp", date=NoticeDate(day=5, month=4, year=2026))
    sheet = composed(draft)
    assert sheet.title == "Thông báo kết luận tại cuộc họp"
    assert sheet.author == draft.profile.organ
    assert sheet.date.isoformat() == "2026-04-05"
    assert (sheet.standard, sheet.font) == (standard, "Times New Roman")
    pages = paged(draft)
    assert (pages.title, pages.author, pages.font) == (sheet.title, sheet.author, sheet.font)


def test_the_drafters_notes_never_print() -> None:
    draft = a_draft(notes="Hỏi lại đồng chí An")
    assert composed(draft) == composed(a_draft())


def test_the_notice_is_head_title_text_and_ending() -> None:
    sheet = composed(a_draft())
    blocks = sheet.sections[0].blocks
    assert blocks[0] == header_of(sheet)
    assert isinstance(blocks[-1], Table)
    assert all(isinstance(block, Paragraph) for block in blocks[1:-1])
