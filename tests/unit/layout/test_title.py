"""THÔNG BÁO, the trích yếu in even lines, and five hyphens or a line below."""

import pytest
from msgspec import structs

from desktop_app.layout.breaking import break_lines
from desktop_app.layout.pages import Line, Pages
from desktop_app.layout.words import Word, words_of
from desktop_app.notice.draft_file import load_draft
from tests.builders.drafts import a_draft, a_state_draft
from tests.unit.layout.desk import (
    METRICS,
    PARTY,
    RESOURCES,
    STATE,
    composed,
    header_of,
    in_section,
    lines_of,
    paged,
    plain,
    printed_width,
    texts,
)

SUBJECTS = [
    "kết luận của đồng chí Bí thư Tỉnh uỷ tại Hội nghị giao ban các cơ quan khối Đảng",
    "kết luận của Thường trực Đảng uỷ tại cuộc họp ngày 02/4/2026",
    (
        "kết luận của đồng chí Nguyễn Thanh Hải, Uỷ viên Trung ương Đảng, Bí thư Tỉnh uỷ, Trưởng"
        " Đoàn đại biểu Quốc hội tỉnh tại buổi làm việc với Ban Thường vụ Đảng uỷ phường Phú Bình"
    ),
    "Kết luận của Chủ tịch Ủy ban nhân dân tỉnh tại cuộc họp về công tác giải phóng mặt bằng",
    (
        "Kết luận của Phó Chủ tịch Ủy ban nhân dân tỉnh Nguyễn Văn An tại cuộc họp về tình hình"
        " thực hiện kế hoạch đầu tư công năm 2026"
    ),
]
SAMPLES = sorted(file.stem for file in (RESOURCES / "samples").glob("*.tbkl"))


def subject_lines(pages: Pages) -> list[Line]:
    return lines_of(pages, "subject")


def test_the_parts_stand_below_each_other() -> None:
    sheet = composed(a_draft(subject="kết luận tại cuộc họp"))
    roles = [one.role for one in in_section(sheet.sections[0])]
    at = roles.index("type_name")
    assert roles[at : at + 3] == ["type_name", "subject", "subject_mark"]
    assert texts(sheet, "type_name", "subject") == ["THÔNG BÁO", "kết luận tại cuộc họp"]


def test_a_typed_subject_leads_to_its_field_and_a_built_one_to_the_meeting() -> None:
    typed, built = a_draft(subject="kết luận tại cuộc họp"), a_draft()
    assert {line.path for line in subject_lines(paged(typed))} == {"subject"}
    assert {line.path for line in subject_lines(paged(built))} == {"meeting"}
    assert texts(composed(built), "subject")[0].startswith("kết luận của đồng chí Bí thư Tỉnh uỷ")


def test_party_puts_five_hyphens_below() -> None:
    pages = paged(a_draft())
    (mark,) = lines_of(pages, "subject_mark")
    assert mark.text == "-----"
    assert mark.top > subject_lines(pages)[-1].top
    assert mark.segments[0].x + printed_width(mark) / 2 == pytest.approx(
        (mark.left + mark.right) / 2, abs=1
    )


@pytest.mark.parametrize("subject", SUBJECTS)
def test_state_draws_a_line_of_a_third_to_a_half_of_the_last_line(subject: str) -> None:
    pages = paged(a_state_draft(subject=subject))
    last = subject_lines(pages)[-1]
    below = lines_of(pages, "paragraph", "item")[0]
    (mark,) = (one for one in pages.pages[0].strokes if last.y < one.y1 < below.top)
    assert 1 / 3 <= (mark.x2 - mark.x1) / printed_width(last) <= 1 / 2
    middle = last.segments[0].x + printed_width(last) / 2
    assert (mark.x1 + mark.x2) / 2 == pytest.approx(middle, abs=2)


@pytest.mark.parametrize("standard", [PARTY, STATE])
@pytest.mark.parametrize("subject", SUBJECTS)
def test_a_long_subject_has_as_few_lines_as_possible_and_none_short(
    subject: str, standard: str
) -> None:
    sheet = composed(a_draft(subject=subject), standard)
    whole = _words(sheet.styles["subject"].size, subject)
    room = sheet.geometry.text_width
    lines = subject_lines(paged(a_draft(subject=subject), standard))
    assert len(lines) == len(break_lines(whole, room, room))
    widths = [printed_width(line) for line in lines]
    assert min(widths) >= 0.4 * max(widths)
    assert all(" " in plain(line.text) for line in lines)


def _words(size: float, text: str) -> tuple[Word, ...]:
    sheet = composed(a_draft(subject=text))
    paragraph = next(one for one in in_section(sheet.sections[0]) if one.role == "subject")
    style = structs.replace(sheet.style_of(paragraph), size=size)
    return words_of(paragraph, style, METRICS)


@pytest.mark.parametrize("factor", [0.995, 1.005])
@pytest.mark.parametrize("name", SAMPLES)
def test_another_renderer_breaks_the_samples_titles_alike(name: str, factor: float) -> None:
    draft = load_draft((RESOURCES / "samples" / f"{name}.tbkl").read_bytes())
    sheet = composed(draft)
    for role in ("subject", "organ"):
        paragraph = next(one for one in in_section(sheet.sections[0]) if one.role == role)
        style = sheet.style_of(paragraph)
        width = header_of(sheet).columns[0] if role == "organ" else sheet.geometry.text_width
        room = width - style.left - style.right
        words = words_of(paragraph, style, METRICS)
        others = [
            structs.replace(word, width=word.width * factor, space=word.space * factor)
            for word in words
        ]
        assert break_lines(others, room, room) == break_lines(words, room, room)
