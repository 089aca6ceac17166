"""The form of the first step: whose notice it is, its number, date, standard and marks."""

from typing import Final

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.editing.steps import OFFICE
from desktop_app.presenters.forms.field_specs import FieldSpec, FormSpec, GroupSpec, Option

STANDARD: Final = "standard"
SYSTEM: Final = "profile.system"

_NONE: Final = Option(None, noted("Không có"))

_ISSUER: Final = (
    FieldSpec("profile", "profile", noted("Đang soạn cho")),
    FieldSpec(
        SYSTEM,
        "choice",
        noted("Hệ thống văn bản"),
        noted("Văn bản của Đảng và văn bản hành chính nhà nước có thể thức khác nhau."),
        options=(
            Option("party", noted("Văn bản của Đảng")),
            Option("state", noted("Văn bản hành chính nhà nước")),
        ),
    ),
    FieldSpec(
        "profile.parent",
        "text",
        noted("Cơ quan cấp trên"),
        noted("In ở dòng đầu bên trái, phía trên tên cơ quan; không có thì để trống."),
        "P-ORG-PARENT",
        "S-ORG-PARENT",
        example=noted("Ví dụ: Đảng bộ tỉnh Thái Nguyên"),
        state_example=noted("Ví dụ: Uỷ ban nhân dân tỉnh Thái Nguyên"),
        suggests="organ",
    ),
    FieldSpec(
        "profile.organ",
        "text",
        noted("Tên cơ quan"),
        noted("Gõ chữ thường như trong câu văn; trang giấy tự in thành chữ hoa."),
        "P-ORG",
        "S-ORG",
        is_required=True,
        example=noted("Ví dụ: Tỉnh uỷ Thái Nguyên"),
        state_example=noted("Ví dụ: Sở Tài chính"),
        suggests="organ",
    ),
    FieldSpec(
        "profile.tone",
        "toggle",
        noted("Bỏ dấu thanh kiểu cũ (ủy, hòa)"),
        noted("Kiểu mới viết uỷ, hoà. Câu tự dựng theo kiểu đã chọn; chữ đã gõ không bị sửa."),
        options=(Option("new", ""), Option("old", "")),
    ),
)
_NUMBER: Final = (
    FieldSpec(
        "number",
        "number",
        noted("Số"),
        noted("Thường để trống để văn thư cấp số sau khi ký; trang giấy chừa chỗ để ghi."),
        "P-NUMBER",
        "S-NUMBER",
        example=noted("để trống"),
        is_short=True,
    ),
    FieldSpec(
        "profile.symbol",
        "text",
        noted("Ký hiệu"),
        noted("Viết tắt tên loại và tên cơ quan, ví dụ TB/TU hoặc TB-UBND."),
        "P-NUMBER",
        "S-NUMBER",
        is_required=True,
        is_short=True,
    ),
    FieldSpec(
        "profile.place",
        "text",
        noted("Địa danh"),
        noted("Tên riêng của tỉnh, thành phố hoặc xã, phường nơi cơ quan đóng trụ sở."),
        "P-DATE",
        "S-DATE",
        is_required=True,
        is_short=True,
    ),
    FieldSpec(
        "date",
        "date",
        noted("Ngày ban hành"),
        noted("Gõ 5/7/22, hôm nay, hoặc chỉ 7/2022 để chừa chỗ ghi ngày sau khi ký."),
        "P-DATE",
        "S-DATE",
    ),
    FieldSpec(
        STANDARD,
        "choice",
        noted("Quy định thể thức"),
        noted("Nên để theo ngày ban hành; chỉ chọn khác khi cơ quan có yêu cầu riêng."),
    ),
)
_MARKS: Final = (
    FieldSpec(
        "marks.urgency",
        "choice",
        noted("Độ khẩn"),
        noted("In dưới số và ký hiệu."),
        "P-URGENT",
        "S-URGENT",
        options=(
            _NONE,
            Option("KHẨN", "KHẨN"),
            Option("THƯỢNG KHẨN", "THƯỢNG KHẨN"),
            Option("HOẢ TỐC", "HOẢ TỐC"),
        ),
        is_short=True,
    ),
    FieldSpec(
        "marks.secrecy",
        "choice",
        noted("Độ mật"),
        noted("Theo pháp luật về bí mật nhà nước; không soạn văn bản mật trên máy nối mạng."),
        "P-SECRET",
        "S-SECRET",
        options=(
            _NONE,
            Option("MẬT", "MẬT"),
            Option("TỐI MẬT", "TỐI MẬT"),
            Option("TUYỆT MẬT", "TUYỆT MẬT"),
        ),
        is_short=True,
    ),
    FieldSpec(
        "marks.circulation",
        "text",
        noted("Phạm vi lưu hành"),
        noted("Ví dụ LƯU HÀNH NỘI BỘ; không cần thì để trống."),
        "P-CIRCULATION",
        "S-CIRCULATION",
        is_short=True,
    ),
    FieldSpec(
        "marks.draft_round",
        "number",
        noted("Lần dự thảo"),
        noted("Số 2 in thành “Dự thảo lần 2”; bản chính thức thì để trống."),
        "P-DRAFT",
        "S-DRAFT",
        is_short=True,
    ),
    FieldSpec(
        "marks.drafter",
        "text",
        noted("Người soạn và số bản"),
        noted("In nhỏ sau nơi nhận, ví dụ NguyenVanAn-26 (Đảng) hoặc PL.(300) (nhà nước)."),
        "P-TYPIST",
        "S-DRAFTER",
        is_short=True,
    ),
)

OFFICE_FORM: Final = FormSpec(
    OFFICE,
    (
        GroupSpec(noted("Cơ quan"), _ISSUER),
        GroupSpec(noted("Số, ngày và quy định"), _NUMBER),
        GroupSpec(noted("Các dấu và ghi chú đầu văn bản"), _MARKS),
    ),
)
