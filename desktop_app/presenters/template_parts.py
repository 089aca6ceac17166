"""The parts of a notice that a template can keep: names, what each is, what is left behind."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from desktop_app.notice.draft import Draft
from desktop_app.notice.text_places import text_places
from desktop_app.presenters.catalogue import noted
from desktop_app.workspace.save_template import TemplatePart


class PartWords(NamedTuple):
    """What a part is called and, in one line, what is kept with it."""

    title: str
    about: str


PARTS: Final[Mapping[TemplatePart, PartWords]] = MappingProxyType(
    {
        TemplatePart.OFFICE: PartWords(
            noted("Cơ quan và thể thức"), noted("cơ quan, ký hiệu, nơi ban hành, cách diễn đạt")
        ),
        TemplatePart.STANDARD: PartWords(
            noted("Quy định thể thức chọn riêng"), noted("bỏ trống thì chọn theo ngày ban hành")
        ),
        TemplatePart.MEETING: PartWords(
            noted("Cuộc họp"), noted("loại, tên và địa điểm; không giữ ngày họp")
        ),
        TemplatePart.CHAIRS: PartWords(
            noted("Người chủ trì"), noted("danh xưng, họ tên và chức vụ, hoặc tập thể")
        ),
        TemplatePart.ATTENDEES: PartWords(
            noted("Thành phần dự và báo cáo"), noted("thành phần tham dự và cơ quan báo cáo")
        ),
        TemplatePart.SUBJECT: PartWords(
            noted("Trích yếu tự viết"), noted("bỏ trống thì dựng lại từ cuộc họp mới")
        ),
        TemplatePart.OPENING: PartWords(
            noted("Mở đầu tự viết"), noted("bỏ trống thì dựng lại từ cuộc họp mới")
        ),
        TemplatePart.HEADINGS: PartWords(
            noted("Các đề mục"), noted("tên phần và mục, không giữ nội dung bên dưới")
        ),
        TemplatePart.BODY: PartWords(
            noted("Toàn bộ nội dung"), noted("cả câu chữ và cơ quan được giao; bỏ thời hạn")
        ),
        TemplatePart.APPENDICES: PartWords(noted("Phụ lục"), noted("tên, đoạn văn và bảng")),
        TemplatePart.CLOSING: PartWords(
            noted("Kết thúc tự viết"), noted("bỏ trống thì theo cách viết của cơ quan")
        ),
        TemplatePart.RECIPIENTS: PartWords(
            noted("Nơi nhận"), noted("các dòng nơi nhận và mục đích gửi")
        ),
        TemplatePart.SIGNATURE: PartWords(
            noted("Người ký"), noted("thẩm quyền ký, chức vụ và họ tên")
        ),
    }
)
"""In the order they are shown."""

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
