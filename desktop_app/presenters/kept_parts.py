"""The parts of a notice that a template or the next notice may keep, in words."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from desktop_app.presenters.catalogue import noted
from desktop_app.workspace.save_template import TemplatePart


class PartWords(NamedTuple):
    """What a part is called and what it holds."""

    title: str
    about: str


PARTS: Final[Mapping[TemplatePart, PartWords]] = MappingProxyType(
    {
        TemplatePart.OFFICE: PartWords(
            noted("Cơ quan ban hành"), noted("Tên cơ quan, ký hiệu, địa danh, nơi lưu.")
        ),
        TemplatePart.MEETING: PartWords(
            noted("Cuộc họp"), noted("Loại, tên và địa điểm; không giữ thời gian.")
        ),
        TemplatePart.CHAIRS: PartWords(
            noted("Người chủ trì"), noted("Họ tên và chức vụ người kết luận.")
        ),
        TemplatePart.ATTENDEES: PartWords(
            noted("Thành phần dự họp"), noted("Thành phần và cơ quan báo cáo.")
        ),
        TemplatePart.HEADINGS: PartWords(
            noted("Đề mục"), noted("Tên các phần, mục; không giữ nội dung bên dưới.")
        ),
        TemplatePart.BODY: PartWords(
            noted("Toàn bộ nội dung"), noted("Cả các chỉ đạo; ngày tháng cũ được để trống.")
        ),
        TemplatePart.SUBJECT: PartWords(
            noted("Trích yếu"), noted("Trích yếu đã tự gõ; ngày tháng cũ được để trống.")
        ),
        TemplatePart.OPENING: PartWords(
            noted("Đoạn mở đầu"), noted("Đoạn mở đầu đã tự gõ; ngày tháng cũ được để trống.")
        ),
        TemplatePart.CLOSING: PartWords(noted("Đoạn kết"), noted("Đoạn kết đã tự gõ.")),
        TemplatePart.RECIPIENTS: PartWords(noted("Nơi nhận"), noted("Các dòng nơi nhận.")),
        TemplatePart.SIGNATURE: PartWords(
            noted("Người ký"), noted("Quyền hạn, chức vụ và họ tên người ký.")
        ),
        TemplatePart.APPENDICES: PartWords(
            noted("Phụ lục"), noted("Tên, nội dung và các bảng của phụ lục.")
        ),
        TemplatePart.STANDARD: PartWords(
            noted("Quy định thể thức đã chọn"),
            noted("Bỏ trống thì chọn theo ngày ban hành."),
        ),
    }
)
"""All parts in the order they are offered."""
