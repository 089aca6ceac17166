"""What a template of a notice leaves behind, and which parts a notice has anything of."""

from collections.abc import Iterator
from typing import Final

from desktop_app.notice.draft import Draft
from desktop_app.notice.text_places import text_places
from desktop_app.presenters.catalogue import noted
from desktop_app.workspace.save_template import TemplatePart

NUMBER: Final = noted("số thông báo")
DATE: Final = noted("ngày, tháng ban hành")
SESSIONS: Final = noted("ngày, giờ họp")
URGENCY: Final = noted("độ khẩn")
SECRECY: Final = noted("độ mật và phạm vi lưu hành")
ROUND: Final = noted("lần dự thảo")
DRAFTER: Final = noted("ký hiệu người soạn")
NOTES: Final = noted("ghi chú")
DEADLINES: Final = noted("thời hạn trong các chỉ đạo")
DATED: Final = noted("ngày tháng ghi trong “{text}”")
LONGEST: Final = 60


def left_behind(draft: Draft, template: Draft) -> Iterator[tuple[str, str]]:
    """What the notice has and the template made of it has not: source text and what fills it."""
    marks, kept = draft.marks, template.marks
    lost = (
        (NUMBER, draft.number is not None),
        (DATE, draft.date.day is not None or draft.date.month is not None),
        (SESSIONS, bool(draft.meeting.sessions)),
        (URGENCY, marks.urgency is not None),
        (SECRECY, (marks.secrecy, marks.circulation) != (kept.secrecy, kept.circulation)),
        (ROUND, marks.draft_round is not None),
        (DRAFTER, marks.drafter is not None),
        (NOTES, bool(draft.notes)),
        (DEADLINES, _deadlines(draft) > _deadlines(template)),
    )
    yield from ((source, "") for source, is_lost in lost if is_lost)
    there = {place.text for place in text_places(draft)}
    for place in text_places(template):
        if place.text not in there:
            yield DATED, _short(place.text)


def parts_in(draft: Draft) -> frozenset[TemplatePart]:
    """The parts the notice has anything of; only these can be kept."""
    meeting, signature = draft.meeting, draft.signature
    there = {
        TemplatePart.OFFICE: True,
        TemplatePart.STANDARD: draft.standard is not None,
        TemplatePart.MEETING: bool(meeting.kind or meeting.name or meeting.place),
        TemplatePart.CHAIRS: bool(meeting.chairs),
        TemplatePart.ATTENDEES: bool(meeting.attendees or meeting.reports),
        TemplatePart.SUBJECT: draft.subject is not None,
        TemplatePart.OPENING: draft.opening is not None,
        TemplatePart.HEADINGS: bool(draft.body),
        TemplatePart.BODY: bool(draft.body),
        TemplatePart.APPENDICES: bool(draft.appendices),
        TemplatePart.CLOSING: draft.closing is not None,
        TemplatePart.RECIPIENTS: bool(draft.recipients),
        TemplatePart.SIGNATURE: bool(signature.authority or signature.posts or signature.name),
    }
    return frozenset(part for part, is_there in there.items() if is_there)


def _deadlines(draft: Draft) -> int:
    blocks = (block.directive for block in draft.all_blocks() if block.directive is not None)
    return sum(one.deadline is not None or one.deadline_text is not None for one in blocks)


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[:LONGEST].rstrip()}…"
