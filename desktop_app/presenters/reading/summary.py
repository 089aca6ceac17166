"""What was read out of a text, in a line, and in full."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from desktop_app.notice.draft import Draft
from desktop_app.notice.parts import Chair
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.reading.report import Kind, Note, Reading, Why
from desktop_app.vietnamese.dates import text_date
from desktop_app.vietnamese.lists import join_list

DIRECTIVES: Final = noted("{count} chỉ đạo")
CHAIR: Final = noted("chủ trì: {names}")
DAYS: Final = noted("ngày họp: {days}")
MEETING: Final = noted("cuộc họp: {name}")
LEFT: Final = noted("{count} câu chưa dùng")
LEFT_OUT: Final = noted("Chưa dùng ({why}): {text}")

KINDS: Final[Mapping[Kind, str]] = MappingProxyType(
    {
        "speech_report": noted("Bài phát biểu, tin về cuộc họp"),
        "notice": noted("Thông báo kết luận"),
        "minutes": noted("Biên bản"),
        "plain": noted("Ghi chép"),
    }
)
NOTES: Final[Mapping[Note, str]] = MappingProxyType(
    {
        "damaged": noted(
            "Văn bản có vẻ bị hỏng dấu, hỏng chữ nên chưa đọc; hãy chép lại từ bản gốc."
        ),
        "no_marks": noted("Văn bản không có dấu nên chưa đọc; hãy chép lại từ bản có dấu."),
        "empty": noted("Văn bản không có chữ nào."),
        "legacy": noted("Văn bản gõ bằng phông chữ cũ đã được chuyển sang Unicode."),
        "no_meeting": noted("Văn bản không nêu tên cuộc họp."),
        "no_date": noted("Văn bản không nêu ngày họp."),
        "no_chair": noted("Văn bản không nêu người chủ trì."),
        "no_place": noted("Văn bản không nêu nơi họp."),
        "year_unknown": noted("Văn bản nêu ngày họp nhưng không nêu năm."),
        "no_directives": noted("Không nhận ra chỉ đạo nào."),
        "cut": noted("Văn bản quá dài nên chỉ đọc phần đầu."),
    }
)
WHYS: Final[Mapping[Why, str]] = MappingProxyType(
    {
        "damaged": noted("văn bản hỏng"),
        "greeting": noted("lời thưa gửi"),
        "opinion": noted("ý kiến, mong muốn"),
        "unplaced": noted("chưa rõ chỗ"),
    }
)


def summary(reading: Reading, say: Translate) -> str:
    """In a line: "12 chỉ đạo, chủ trì: …, ngày họp: …"; of a damaged text what is wrong."""
    report = reading.report
    for note in ("damaged", "no_marks", "empty"):
        if note in report.notes:
            return say(NOTES[note])
    parts = [say(DIRECTIVES).format(count=_directives(reading.draft))]
    chairs = [name for name in map(_chair, reading.draft.meeting.chairs) if name]
    if chairs:
        parts.append(say(CHAIR).format(names=join_list(chairs)))
    days = [text_date(session.date) for session in reading.draft.meeting.sessions]
    if days:
        parts.append(say(DAYS).format(days=join_list(days)))
    if report.unrecognised:
        parts.append(say(LEFT).format(count=len(report.unrecognised)))
    return ", ".join(parts)


def in_full(reading: Reading, say: Translate) -> Iterator[str]:
    """Line by line: the kind of text, what was recognised, what is missing, what was left out."""
    report, meeting = reading.report, reading.draft.meeting
    if not report.damaged:
        yield f"{say(KINDS[report.kind])}: {summary(reading, say)}"
        if meeting.name or meeting.kind:
            yield say(MEETING).format(name=meeting.name or meeting.kind)
    for note in report.notes:
        yield say(NOTES[note])
    for one in report.unrecognised:
        yield say(LEFT_OUT).format(why=say(WHYS[one.why]), text=one.text)


def _directives(draft: Draft) -> int:
    return sum(block.directive is not None for block in draft.all_blocks())


def _chair(chair: Chair) -> str:
    return chair.collective or chair.name or ", ".join(chair.posts)
