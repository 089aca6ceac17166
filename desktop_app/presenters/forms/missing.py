"""What a notice still lacks, step by step, in words; a hint, never a hindrance."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from desktop_app.checking.draft.lacks import lacking_in
from desktop_app.notice.draft import Draft
from desktop_app.presenters.catalogue import noted


class Missing(NamedTuple):
    """One thing that is missing: the step it is filled in, the field, the sentence (source)."""

    step: str
    path: str
    sentence: str


def missing_in(draft: Draft, step: str) -> tuple[Missing, ...]:
    """All that is missing in the step, in the order of its form; nothing for an unknown one."""
    return tuple(Missing(step, path, SENTENCES[code]) for path, code in lacking_in(draft, step))


SENTENCES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "parent_open": noted("tên cơ quan cấp trên còn chỗ trống"),
        "organ_open": noted("chưa có tên cơ quan đầy đủ"),
        "symbol_open": noted("chưa có ký hiệu"),
        "place_open": noted("chưa có địa danh"),
        "meeting_open": noted("chưa có tên cuộc họp"),
        "no_session": noted("chưa có ngày họp"),
        "meeting_place_open": noted("địa điểm còn chỗ trống"),
        "no_meeting_place": noted("chưa có địa điểm"),
        "attendees_open": noted("danh sách dự họp, báo cáo còn chỗ trống"),
        "no_chair": noted("chưa có người chủ trì"),
        "chair_open": noted("người chủ trì chưa có họ tên"),
        "chair_post_open": noted("chức vụ người chủ trì còn chỗ trống"),
        "subject_open": noted("trích yếu còn chỗ trống"),
        "opening_open": noted("câu mở đầu còn chỗ trống"),
        "no_body": noted("chưa có nội dung kết luận"),
        "block_empty": noted("có đoạn chưa có chữ"),
        "block_open": noted("nội dung còn chỗ trống “…”"),
        "closing_open": noted("câu kết thúc còn chỗ trống"),
        "no_recipient": noted("chưa có nơi nhận"),
        "recipient_open": noted("nơi nhận còn chỗ trống"),
        "archive_open": noted("chưa có nơi lưu"),
        "authority_open": noted("quyền hạn ký còn chỗ trống"),
        "post_open": noted("chưa có chức vụ người ký"),
        "signer_open": noted("chưa có họ tên người ký"),
    }
)
"""What is said of each code of `checking.draft.lacks`."""
