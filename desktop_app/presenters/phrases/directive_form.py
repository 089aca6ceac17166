"""The parts of a directive as a form asks for them."""

from typing import Final, Literal, NamedTuple

import msgspec

from desktop_app.phrases.directive.parts import DirectiveParts
from desktop_app.presenters.catalogue import noted

PartKind = Literal["choice", "organs", "person", "text", "deadline"]


class PartSpec(NamedTuple):
    """A field of the form: the part of `DirectiveParts` it holds, its words, its choices."""

    part: str
    kind: PartKind
    title: str
    hint: str = ""
    choices: tuple[tuple[str, str], ...] = ()


FORM: Final = (
    PartSpec(
        "frame",
        "choice",
        noted("Kiểu câu"),
        choices=(
            ("assign", noted("Giao …")),
            ("subject", noted("Tên cơ quan đứng đầu câu")),
            ("require", noted("Yêu cầu …")),
            ("ask", noted("Đề nghị …")),
            ("heading", noted("Cơ quan đã ghi ở tiêu đề trên")),
        ),
    ),
    PartSpec("owners", "organs", noted("Ai làm")),
    PartSpec(
        "role",
        "choice",
        noted("Vai trò"),
        choices=(
            ("", noted("Không nêu vai trò")),
            ("lead", noted("Chủ trì")),
            ("support", noted("Phối hợp")),
        ),
    ),
    PartSpec("partners", "organs", noted("Phối hợp với ai")),
    PartSpec("task", "text", noted("Việc phải làm"), noted("rà soát các dự án chậm tiến độ")),
    PartSpec("purpose", "text", noted("Để làm gì"), noted("bảo đảm giải ngân đúng kế hoạch")),
    PartSpec("product", "text", noted("Sản phẩm"), noted("báo cáo, đề án, kế hoạch…")),
    PartSpec("report_to", "person", noted("Báo cáo ai"), noted("Thường trực Tỉnh uỷ")),
    PartSpec(
        "deadline_text",
        "deadline",
        noted("Thời hạn"),
        noted("30/9, cuối quý, tháng 10 hoặc bằng lời"),
    ),
    PartSpec(
        "condition", "text", noted("Điều kiện"), noted("trường hợp vượt thẩm quyền thì báo cáo")
    ),
)
"""The fields in the order of the sentence."""

SEVERAL: Final = frozenset({"owners", "partners"})


def with_part(parts: DirectiveParts, part: str, value: str | tuple[str, ...]) -> DirectiveParts:
    """The parts with another value in one of them; choices are given by their ids."""
    return msgspec.structs.replace(parts, **{part: value})
