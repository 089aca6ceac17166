"""What a notice still lacks, step by step; a hint, never a hindrance."""

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

import msgspec

from desktop_app.notice.blocks import walk_with_paths
from desktop_app.notice.draft import Draft
from desktop_app.notice.meeting_phrases import BLANK
from desktop_app.notice.parts import Meeting, Signature
from desktop_app.notice.wording import closing_of, opening_of, subject_of
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.editing.steps import BODY, MEETING, OFFICE, OPENING, SIGNING

Found = tuple[str, str]
"""A path and the Vietnamese source sentence."""


class Missing(NamedTuple):
    """One thing that is missing: the step it is filled in, the field, the sentence (source)."""

    step: str
    path: str
    sentence: str


def missing_in(draft: Draft, step: str) -> tuple[Missing, ...]:
    """All that is missing in the step, in the order of its form; nothing for an unknown one."""
    find = _FINDERS.get(step)
    return () if find is None else tuple(Missing(step, *found) for found in find(draft))


def _office(draft: Draft) -> Iterator[Found]:
    profile = draft.profile
    if profile.parent is not None and BLANK in profile.parent:
        yield "profile.parent", noted("tên cơ quan cấp trên còn chỗ trống")
    if _is_open(profile.organ):
        yield "profile.organ", noted("chưa có tên cơ quan đầy đủ")
    if _is_open(profile.symbol):
        yield "profile.symbol", noted("chưa có ký hiệu")
    if _is_open(profile.place):
        yield "profile.place", noted("chưa có địa danh")


def _meeting(draft: Draft) -> Iterator[Found]:
    meeting = draft.meeting
    if _is_open(meeting.name):
        yield "meeting.name", noted("chưa có tên cuộc họp")
    if not meeting.sessions:
        yield "meeting.sessions", noted("chưa có ngày họp")
    if meeting.place is not None and BLANK in meeting.place:
        yield "meeting.place", noted("địa điểm còn chỗ trống")
    elif _wants_place(draft):
        yield "meeting.place", noted("chưa có địa điểm")
    yield from _chairs(meeting)
    for name, texts in (("attendees", meeting.attendees), ("reports", meeting.reports)):
        for index, text in enumerate(texts):
            if BLANK in text:
                yield f"meeting.{name}[{index}]", noted("danh sách dự họp, báo cáo còn chỗ trống")


def _wants_place(draft: Draft) -> bool:
    """Whether the sentence that opens the notice is built and waits for the place."""
    if draft.opening is not None or (draft.meeting.place or "").strip():
        return False
    elsewhere = msgspec.structs.replace(draft.meeting, place="A")
    return opening_of(draft) != opening_of(msgspec.structs.replace(draft, meeting=elsewhere))


def _chairs(meeting: Meeting) -> Iterator[Found]:
    if not meeting.chairs:
        yield "meeting.chairs", noted("chưa có người chủ trì")
    for index, chair in enumerate(meeting.chairs):
        name = chair.name if chair.collective is None else chair.collective
        if _is_open(name):
            yield f"meeting.chairs[{index}].name", noted("người chủ trì chưa có họ tên")
        if any(BLANK in post for post in chair.posts):
            yield f"meeting.chairs[{index}].posts", noted("chức vụ người chủ trì còn chỗ trống")


def _opening(draft: Draft) -> Iterator[Found]:
    if _is_open(subject_of(draft)):
        yield "subject", noted("trích yếu còn chỗ trống")
    if any(BLANK in paragraph for paragraph in opening_of(draft)):
        yield "opening", noted("câu mở đầu còn chỗ trống")


def _body(draft: Draft) -> Iterator[Found]:
    if not draft.body:
        yield "body", noted("chưa có nội dung kết luận")
    for path, block, _ in walk_with_paths(draft.body, "body"):
        if not block.text.strip():
            yield path, noted("có đoạn chưa có chữ")
        elif BLANK in block.text:
            yield path, noted("nội dung còn chỗ trống “…”")


def _signing(draft: Draft) -> Iterator[Found]:
    if any(BLANK in paragraph for paragraph in closing_of(draft)):
        yield "closing", noted("câu kết thúc còn chỗ trống")
    if not draft.recipients:
        yield "recipients", noted("chưa có nơi nhận")
    for index, recipient in enumerate(draft.recipients):
        if _is_open(recipient.text):
            yield f"recipients[{index}]", noted("nơi nhận còn chỗ trống")
    if _is_open(draft.profile.archive):
        yield "profile.archive", noted("chưa có nơi lưu")
    yield from _signer(draft.signature)


def _signer(signature: Signature) -> Iterator[Found]:
    if any(BLANK in line for line in signature.authority):
        yield "signature.authority", noted("quyền hạn ký còn chỗ trống")
    if not signature.posts or any(map(_is_open, signature.posts)):
        yield "signature.posts", noted("chưa có chức vụ người ký")
    if _is_open(signature.name):
        yield "signature.name", noted("chưa có họ tên người ký")


def _is_open(text: str) -> bool:
    return not text.strip() or BLANK in text


_FINDERS: Final[Mapping[str, Callable[[Draft], Iterator[Found]]]] = MappingProxyType(
    {OFFICE: _office, MEETING: _meeting, OPENING: _opening, BODY: _body, SIGNING: _signing}
)
