"""The form of the third step: the trích yếu and the opening, both built from the meeting."""

from typing import Final

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.editing.steps import OPENING
from desktop_app.presenters.forms.field_specs import FieldSpec, FormSpec, GroupSpec

OPENING_FORM: Final = FormSpec(
    OPENING,
    (
        GroupSpec(
            "",
            (
                FieldSpec(
                    "subject",
                    "built",
                    noted("Trích yếu nội dung"),
                    noted("Ai kết luận, tại cuộc họp nào; in đậm dưới chữ THÔNG BÁO."),
                    "P-SUBJECT",
                    "S-SUBJECT",
                    is_required=True,
                ),
                FieldSpec(
                    "opening",
                    "built",
                    noted("Phần mở đầu"),
                    noted("Khi nào, ở đâu, ai chủ trì, ai dự; rồi ai kết luận. Mỗi đoạn một dòng."),
                    "P-BODY",
                    "S-BODY",
                ),
            ),
        ),
    ),
)
