"""The form of the fifth step: closing, recipients, who signs and the lines below."""

from typing import Final

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.editing.steps import SIGNING
from desktop_app.presenters.forms.field_specs import FieldSpec, FormSpec, GroupSpec

_CLOSING: Final = (
    FieldSpec(
        "closing",
        "built",
        noted("Câu kết thúc"),
        noted("Văn bản của Đảng thường không có; văn bản hành chính thông báo để biết, thực hiện."),
        "P-BODY-END",
        "S-BODY-END",
    ),
)
_RECIPIENTS: Final = (
    FieldSpec(
        "recipients",
        "recipients",
        noted("Nơi nhận"),
        noted("Mỗi dòng một nơi nhận, không cần gõ gạch đầu dòng và dấu chấm phẩy."),
        "P-TO",
        "S-TO",
        is_required=True,
        suggests="recipient",
    ),
    FieldSpec(
        "profile.archive",
        "text",
        noted("Nơi lưu"),
        noted("Phần sau chữ “Lưu”: Đảng ghi Văn phòng Tỉnh uỷ, nhà nước ghi VT, TH."),
        "P-TO",
        "S-TO",
        is_required=True,
    ),
)
_SIGNER: Final = (
    FieldSpec(
        "signature",
        "signing",
        noted("Cách ký"),
        noted("Chọn một cách ký rồi sửa tiếp nếu cần; hai ô bên dưới theo lựa chọn này."),
        "P-SIGN-AUTH",
        "S-SIGN-AUTH",
    ),
    FieldSpec(
        "signature.authority",
        "list",
        noted("Quyền hạn ký"),
        noted("Ví dụ T/L BAN THƯỜNG VỤ (Đảng) hoặc TL. CHỦ TỊCH (nhà nước); ký trực tiếp thì bỏ."),
        "P-SIGN-AUTH",
        "S-SIGN-AUTH",
    ),
    FieldSpec(
        "signature.posts",
        "list",
        noted("Chức vụ người ký"),
        noted("Chỉ ghi chức vụ, không kèm tên cơ quan."),
        "P-SIGN-POST",
        "S-SIGN-POST",
        is_required=True,
    ),
    FieldSpec(
        "signature.name",
        "text",
        noted("Họ tên người ký"),
        noted("Không ghi học hàm, học vị, quân hàm hay danh hiệu trước họ tên."),
        "P-SIGN-NAME",
        "S-SIGN-NAME",
        is_required=True,
        suggests="person",
    ),
    FieldSpec(
        "profile.contact",
        "multiline",
        noted("Dòng liên hệ"),
        noted("Địa chỉ, điện thoại, thư điện tử của cơ quan; không cần thì để trống."),
        "P-CONTACT",
        "S-ADDRESS",
    ),
)

SIGNING_FORM: Final = FormSpec(
    SIGNING,
    (
        GroupSpec("", _CLOSING),
        GroupSpec(noted("Nơi nhận và nơi lưu"), _RECIPIENTS),
        GroupSpec(noted("Người ký"), _SIGNER),
    ),
)
