"""Sentences for what is wrong with the layout of a Word file."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from desktop_app.presenters.catalogue import noted

LAYOUT_SENTENCES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "layout.paper": noted("Khổ giấy là {found} mm, cần khổ A4 ({expected} mm)."),
        "layout.margin_top": noted("Lề trên là {found} mm, cần {expected} mm."),
        "layout.margin_bottom": noted("Lề dưới là {found} mm, cần {expected} mm."),
        "layout.margin_left": noted("Lề trái là {found} mm, cần {expected} mm."),
        "layout.margin_right": noted("Lề phải là {found} mm, cần {expected} mm."),
        "layout.no_page_number": noted("Văn bản dài hơn một trang nhưng không đánh số trang."),
        "layout.page_number_below": noted("Số trang đang đặt ở lề dưới, cần đặt ở lề trên."),
        "layout.page_number_aside": noted("Số trang chưa đặt ở giữa."),
        "layout.page_number_on_first": noted("Trang thứ nhất không hiển thị số trang."),
        "layout.font": noted("Có chữ dùng phông “{found}”, cần dùng {expected}."),
        "layout.size": noted("Cỡ chữ của “{quote}” là {found}, cần {expected}."),
        "layout.body_size": noted("Nội dung có chữ cỡ {found}, cần {expected}."),
        "layout.bold": noted("“{quote}” không viết chữ đậm."),
        "layout.not_bold": noted("“{quote}” cần viết chữ đậm."),
        "layout.italic": noted("“{quote}” cần viết chữ đứng, không nghiêng."),
        "layout.not_italic": noted("“{quote}” cần viết chữ nghiêng."),
        "layout.centre": noted("“{quote}” cần đặt canh giữa."),
        "layout.justify": noted("Đoạn nội dung chưa canh đều hai lề."),
        "layout.indent": noted("Đầu đoạn lùi vào {found} mm, cần {expected} mm."),
        "layout.space": noted("Khoảng cách giữa các đoạn là {found} pt, cần {expected} pt."),
        "layout.line": noted("Khoảng cách dòng là {found}, cần {expected}."),
        "layout.line_exact": noted("Khoảng cách dòng cần đặt chính xác {expected} pt."),
        "layout.number": noted("Số và ký hiệu “{found}” chưa đúng mẫu, ví dụ đúng: “{expected}”."),
        "layout.date": noted("Địa danh và thời gian “{found}” chưa đúng mẫu."),
    }
)
"""By code; `found`, `expected` and the finding's params fill them."""
