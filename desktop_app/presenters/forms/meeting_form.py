"""The form of the second step: which meeting, when and where, who concludes, who took part."""

from typing import Final

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.editing.steps import MEETING
from desktop_app.presenters.forms.field_specs import FieldSpec, FormSpec, GroupSpec, Option

_KINDS: Final = (
    Option("", noted("Chưa chọn")),
    Option("hội nghị", noted("hội nghị")),
    Option("hội nghị trực tuyến", noted("hội nghị trực tuyến")),
    Option("cuộc họp", noted("cuộc họp")),
    Option("phiên họp", noted("phiên họp")),
    Option("buổi làm việc", noted("buổi làm việc")),
    Option("buổi kiểm tra", noted("buổi kiểm tra")),
    Option("buổi tiếp công dân", noted("buổi tiếp công dân")),
    Option("chuyến công tác", noted("chuyến công tác")),
    Option("hội thảo", noted("hội thảo")),
    Option("kỳ họp", noted("kỳ họp")),
)

_WHAT: Final = (
    FieldSpec("meeting.kind", "choice", noted("Loại cuộc họp"), options=_KINDS, is_short=True),
    FieldSpec(
        "meeting.name",
        "multiline",
        noted("Tên cuộc họp"),
        noted("Viết như trong câu; tên này vào trích yếu và câu mở đầu."),
        "P-SUBJECT",
        "S-SUBJECT",
        is_required=True,
        example=noted("Ví dụ: Hội nghị giao ban quý II năm 2026"),
    ),
    FieldSpec(
        "meeting.sessions",
        "sessions",
        noted("Thời gian họp"),
        noted("Họp nhiều ngày thì mỗi ngày một dòng; giờ không rõ thì để trống."),
        is_required=True,
    ),
    FieldSpec(
        "meeting.place",
        "multiline",
        noted("Địa điểm"),
        noted("Không cần gõ chữ “tại”."),
        example=noted("Ví dụ: Trụ sở Tỉnh uỷ"),
        state_example=noted("Ví dụ: Trụ sở Uỷ ban nhân dân tỉnh"),
    ),
)
_WHO: Final = (
    FieldSpec(
        "meeting.chairs",
        "people",
        noted("Người chủ trì, kết luận"),
        noted("Ghi đủ các chức vụ; tập thể kết luận thì chọn “Tập thể”."),
        is_required=True,
        suggests="person",
    ),
    FieldSpec(
        "meeting.attendees",
        "list",
        noted("Thành phần tham dự"),
        noted("Mỗi dòng một thành phần; dán nhiều dòng được nhiều thành phần."),
        example=noted("Ví dụ: các đồng chí Uỷ viên Ban Thường vụ"),
        state_example=noted("Ví dụ: lãnh đạo các sở, ban, ngành"),
        suggests="organ",
    ),
    FieldSpec(
        "meeting.reports",
        "list",
        noted("Cơ quan báo cáo"),
        noted("Tên cơ quan, đơn vị trình bày báo cáo tại cuộc họp."),
        example=noted("Ví dụ: Văn phòng Tỉnh uỷ"),
        state_example=noted("Ví dụ: Sở Tài chính"),
        suggests="organ",
    ),
)

MEETING_FORM: Final = FormSpec(
    MEETING,
    (
        GroupSpec(noted("Cuộc họp nào, khi nào, ở đâu"), _WHAT),
        GroupSpec(noted("Chủ trì và tham dự"), _WHO),
    ),
)
