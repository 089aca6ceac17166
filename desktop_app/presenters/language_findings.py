"""Sentences for what the proof-reader finds."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from desktop_app.presenters.catalogue import noted

LANGUAGE_SENTENCES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "language.syllable": noted("“{found}” không phải một tiếng của tiếng Việt."),
        "language.joined": noted("“{found}” dính liền, có lẽ là “{expected}”."),
        "language.confused": noted("“{found}” có lẽ là “{expected}”."),
        "language.unusual": noted("“{found}” ít gặp, có lẽ là “{expected}”."),
        "language.doubled": noted("“{found}” lặp hai lần."),
        "language.spaces": noted("Thừa dấu cách."),
        "language.space_before": noted("Thừa dấu cách trước dấu câu."),
        "language.no_space_after": noted("Thiếu dấu cách sau dấu câu: “{found}”."),
        "language.space_outside": noted("Thiếu dấu cách bên ngoài ngoặc: “{found}”."),
        "language.inside_brackets": noted("Thừa dấu cách sát trong ngoặc."),
        "language.inside_quotes": noted("Thừa dấu cách sát trong ngoặc kép."),
        "language.marks_doubled": noted("Dấu câu lặp: “{found}”."),
        "language.not_closed": noted("Ngoặc “{found}” chưa được đóng hoặc chưa được mở."),
        "language.hyphen": noted("“{found}” viết gạch nối chưa đúng, nên là “{expected}”."),
        "language.range": noted("Khoảng năm viết có dấu cách hai bên gạch nối."),
        "language.date_form": noted("Ngày “{found}” nên viết “{expected}”."),
        "language.no_such_day": noted("Lịch không có ngày “{found}”."),
        "language.weekday": noted("“{found}” không khớp với ngày ghi kèm, phải là “{expected}”."),
        "language.decimal": noted("Số “{found}” dùng dấu phẩy thập phân: “{expected}”."),
        "language.thousands": noted("Số “{found}” phân nhóm bằng dấu chấm: “{expected}”."),
        "language.unit": noted("“{found}” nên viết “{expected}”."),
        "language.quarter": noted("“{found}” nên viết “{expected}”."),
        "language.capitals": noted("“{found}” nên viết “{expected}”."),
        "language.hang": noted("“{found}” nên viết “{expected}”."),
        "language.mixed_tone": noted(
            "Văn bản đặt dấu thanh hai kiểu: “{found}” và {count} chỗ như vậy."
        ),
        "language.mixed_iy": noted("“{found}” nên viết “{expected}”; có {count} chỗ như vậy."),
        "language.mixed_ellipsis": noted("Dấu lửng viết hai kiểu; “{found}” có {count} chỗ."),
        "language.mixed_quotes": noted("Dấu ngoặc kép viết hai kiểu; {count} chỗ khác kiểu chung."),
        "language.mixed_range": noted("Khoảng năm viết hai kiểu; {count} chỗ khác kiểu chung."),
        "language.mixed_dash": noted("Gạch ngang “{found}” dùng lẫn với gạch nối, có {count} chỗ."),
        "language.mixed_term": noted("“{found}” và “{expected}” cùng có trong văn bản."),
        "language.mixed_name": noted("Tên “{found}” được viết hai cách."),
    }
)
"""By code; `found`, `expected` and the finding's params fill them."""
