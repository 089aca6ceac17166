"""The draft that every frozen file holds, field by field."""

import datetime as dt
from typing import Final

from desktop_app.notice.blocks import Appendix, Block, Directive, Span
from desktop_app.notice.draft import Draft
from desktop_app.notice.parts import (
    Chair,
    Marks,
    Meeting,
    NoticeDate,
    Profile,
    Recipient,
    Session,
    Signature,
    Wording,
)

FROZEN: Final = Draft(
    id="dong-bang-1",
    standard="hd05-2026",
    profile=Profile(
        system="party",
        parent="Đảng bộ tỉnh Thái Nguyên",
        organ="Đảng uỷ phường Phan Đình Phùng",
        symbol="TB/ĐU",
        place="Phan Đình Phùng",
        archive="Văn phòng Đảng uỷ",
        tone="new",
        contact="Số 10, đường Nha Trang",
        wording=Wording(
            opening=(
                "{thời gian}, {người chủ trì} {chủ trì} {hội nghị}.",
                "Sau khi nghe {báo cáo} báo cáo, {chức vụ} kết luận như sau:",
            )
        ),
    ),
    number=5,
    date=NoticeDate(day=3, month=4, year=2026),
    marks=Marks(
        urgency="KHẨN", circulation="LƯU HÀNH NỘI BỘ", draft_round=2, drafter="NguyenVanAn-26"
    ),
    subject="kết luận của Thường trực Đảng uỷ tại cuộc họp ngày 02/4/2026",
    meeting=Meeting(
        kind="cuộc họp",
        place="Hội trường Đảng uỷ",
        sessions=(Session(date=dt.date(2026, 4, 2), start="08:00", end="11:30"),),
        chairs=(
            Chair(
                title="đồng chí",
                name="Trần Thị Hoà",
                posts=("Bí thư Đảng uỷ", "Chủ tịch HĐND phường"),
            ),
        ),
        attendees=("các đồng chí Uỷ viên Ban Thường vụ",),
        reports=("Văn phòng Đảng uỷ", "Ban Xây dựng Đảng"),
    ),
    opening=("Ngày 02/4/2026, Thường trực Đảng uỷ họp.",),
    body=(
        Block(
            id="b1",
            level="section",
            text="Đánh giá chung",
            children=(
                Block(id="b2", level="paragraph", text="Công tác xây dựng Đảng đạt kết quả tốt."),
            ),
        ),
        Block(
            id="b3",
            level="section",
            text="Nhiệm vụ thời gian tới",
            children=(
                Block(
                    id="b4",
                    level="item",
                    text="Về công tác xây dựng Đảng",
                    children=(
                        Block(
                            id="b5",
                            level="point",
                            text="Giao Ban Xây dựng Đảng rà soát quy hoạch; "
                            "hoàn thành trước ngày 30/9/2026.",
                            spans=(Span(start=0, end=22, style="bold"),),
                            directive=Directive(
                                assignees=("Ban Xây dựng Đảng",),
                                partners=("Văn phòng Đảng uỷ",),
                                deadline=dt.date(2026, 9, 30),
                                product="quy hoạch",
                                report_to="Thường trực Đảng uỷ",
                            ),
                            children=(
                                Block(id="b6", level="dash", text="Gửi kết quả trước kỳ họp."),
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
    closing=("Thông báo để các chi bộ biết, thực hiện.",),
    recipients=(
        Recipient(text="Thường trực Đảng uỷ", purpose="để báo cáo"),
        Recipient(text="Các chi bộ trực thuộc"),
    ),
    signature=Signature(
        authority=("T/L BAN THƯỜNG VỤ",), posts=("CHÁNH VĂN PHÒNG",), name="Lê Văn Bình"
    ),
    appendices=(
        Appendix(
            title="Danh mục nhiệm vụ",
            body=(
                Block(
                    id="a1",
                    level="table",
                    columns=("TT", "Nội dung"),
                    widths=(10.0, 80.5),
                    rows=(("1", "Rà soát\nquy hoạch"),),
                ),
            ),
        ),
    ),
    notes="Hỏi lại thành phần\nvà địa điểm",
)
