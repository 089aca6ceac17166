"""What looks like a fault and is none: every rule stays silent where it should."""

from typing import Any

import pytest

from tests.unit.checking.draft.checked import added
from tests.unit.checking.draft.faults import C, D, L, P, T, U, V, W, X, recipient, task

RIGHT: list[tuple[str, dict[str, Any]]] = [
    # Abbreviations everybody knows, that are explained, or that are none.
    (U, {"body[3]": task("Sở Tài chính báo cáo HĐND tỉnh về GRDP năm 2026; UBND tỉnh xem xét.")}),
    (U, {"body[3]": task("Sở Tài chính bố trí kinh phí giải phóng mặt bằng (GPMB); tiến độ GPMB"
                         " được báo cáo hằng tháng.")}),
    (U, {"body[3]": task("Sở Tài chính bố trí kinh phí giải phóng mặt bằng (sau đây viết tắt là"
                         " GPMB).")}),
    (U, {"body[3]": task("Sở Xây dựng triển khai các nhiệm vụ theo Nghị quyết Đại hội XXV.")}),
    (U, {"body[3]": task("Sở Y tế làm việc với UNICEF về chương trình OCOP.")}),
    (U, {"body[3]": task("TIẾN ĐỘ GPMB CÁC DỰ ÁN")}),
    # Ways of signing the standards list.
    (T, {"signature.authority": ["T/M TỈNH UỶ"], "signature.posts": ["BÍ THƯ"]}),
    (T, {"signature.authority": ["T/M TỈNH ỦY"]}),
    (D, {"signature.authority": ["T/M ĐẢNG UỶ"], "signature.posts": ["BÍ THƯ"]}),
    (L, {"signature.posts": ["PHÓ CHÁNH VĂN PHÒNG"]}),
    (V, {"signature.authority": [], "signature.posts": ["CHÁNH VĂN PHÒNG"]}),
    (V, {"signature.authority": [], "signature.posts": ["Q. CHÁNH VĂN PHÒNG"]}),
    (C, {"signature.posts": ["PHÓ BÍ THƯ"]}),
    (W, {"signature.authority": ["KT. CHÁNH VĂN PHÒNG"], "signature.posts": ["PHÓ VĂN PHÒNG"]}),
    (X, {"signature.authority": ["TM. UBND"], "signature.posts": ["CHỦ TỊCH"]}),
    (X, {"signature.authority": ["TL. CHỦ TỊCH"], "signature.posts": ["CHÁNH VĂN PHÒNG"]}),
    (X, {"signature.authority": ["TUQ. CHỦ TỊCH"], "signature.posts": ["TRƯỞNG PHÒNG KINH TẾ"]}),
    (U, {"profile.organ": "Văn phòng Chính phủ", "profile.symbol": "TB-VPCP",
         "profile.place": "Hà Nội", "signature.authority": ["KT. BỘ TRƯỞNG, CHỦ NHIỆM"],
         "signature.posts": ["PHÓ CHỦ NHIỆM"]}),
    (U, {"profile.organ": "Bộ Tài chính", "profile.symbol": "TB-BTC", "profile.place": "Hà Nội",
         "signature.authority": ["KT. BỘ TRƯỞNG"], "signature.posts": ["THỨ TRƯỞNG"]}),
    (U, {"profile.organ": "Bệnh viện A", "profile.parent": "Sở Y tế", "profile.symbol": "TB-BVA",
         "signature.authority": [], "signature.posts": ["GIÁM ĐỐC"],
         "signature.name": "BS. Lê Thành Nam"}),
    (T, {"signature.name": "Ông Văn Tám"[3:]}),
    # Headers.
    (D, {"profile.organ": "Đảng uỷ Công an tỉnh", "profile.symbol": "TB/ĐUCA",
         "profile.place": "Thái Nguyên"}),
    (V, {"profile.parent": "Đảng uỷ xã Phú Bình", "profile.symbol": "TB/VPĐU",
         "profile.archive": "Văn phòng Đảng uỷ"}),
    (V, {"profile.parent": "Thành uỷ Hà Nội", "profile.symbol": "TB/VPTU",
         "profile.place": "Hà Nội", "profile.archive": "Văn phòng Thành uỷ"}),
    (W, {"profile.symbol": "TB-VPUBND"}),
    (T, {"profile.organ": "Thành uỷ Huế", "profile.place": "Thành phố Huế",
         "signature.authority": ["T/M BAN THƯỜNG VỤ"], "profile.archive": "Văn phòng Thành uỷ"}),
    (D, {"profile.place": "Phan Đình Phùng"}),
    (T, {"profile.organ": "Ban Tổ chức", "profile.parent": "Tỉnh uỷ Thái Nguyên",
         "profile.symbol": "TB/BTCTU", "signature.authority": [],
         "signature.posts": ["TRƯỞNG BAN"], "profile.archive": "Ban Tổ chức Tỉnh uỷ"}),
    (T, {"number": 5, "date.day": 8}),
    (X, {"subject": "Kết luận của đồng chí Chủ tịch tại cuộc họp giao ban"}),
    (U, {"subject": "Ý kiến chỉ đạo về phòng, chống thiên tai"}),
    # Recipients.
    (U, {"recipients[8]": recipient("Như thành phần dự họp tại điểm cầu các xã")}),
    (T, {"recipients[7]": recipient("Cục Văn thư và Lưu trữ nhà nước")}),
    (T, {"recipients[7]": recipient("Lưu học sinh của tỉnh")}),
    # Tasks.
    (U, {"body[3]": task("Tiếp tục nâng cao chất lượng, hiệu quả công tác dự báo, cảnh báo sớm.")}),
    (U, {"body[3]": task("Thống nhất chủ trương sắp xếp dân cư vùng sạt lở trong năm 2027.")}),
    (X, {"body[5]": task("Giao Phòng Kinh tế về nông thôn mới: rà soát tiêu chí chưa đạt.")}),
    (X, {"body[5]": task("Phòng Kinh tế rà soát tiêu chí nông thôn mới; báo cáo kết quả với Chủ"
                         " tịch UBND xã trước ngày 27/11/2026.")}),
    (X, {"body[5]": task("Trạm Y tế xã tiêm chủng mở rộng, hoàn thành đến hết ngày 31/01/2027.")}),
    (X, {"body[5]": task("Công an xã lập danh sách trước ngày 10/12/2026, báo cáo Chủ tịch UBND xã"
                         " trước ngày 15/12/2026.")}),
    (X, {"body[5]": task("Phòng Kinh tế khắc phục hạn chế đã nêu từ năm 2025, báo cáo kết quả.")}),
    (U, {"body[3]": task("Sở Xây dựng rà soát các dự án đã khởi công trước ngày 01/7/2025.")}),
    (U, {"body[3]": task("Sở Nội vụ lưu trữ tài liệu của UBND huyện Phú Bình trước đây.")}),
    (U, {"body[3]": task("Sở Tài chính tiếp nhận nhiệm vụ của Sở Kế hoạch và Đầu tư.")}),
    (T, {"body[2]": task("Ban Tuyên giáo và Dân vận Tỉnh uỷ hướng dẫn tuyên truyền.")}),
    ("giao-ban-2022", {"body[2]": {"id": "x", "level": "section", "text": "Tổ chức thực hiện",
        "children": [task("Ban Dân vận Tỉnh uỷ, các huyện uỷ theo dõi việc thực hiện.")]}}),
    # Citations and appendices.
    (T, {"body[2]": task("Văn phòng Tỉnh uỷ tham mưu thực hiện Nghị quyết số 57-NQ/TW, ngày"
                         " 22/12/2024 của Bộ Chính trị; sơ kết Nghị quyết số 57-NQ/TW.")}),
    (U, {"body[3]": task("Sở Nội vụ thực hiện Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020"
                         " của Chính phủ.")}),
    (T, {"body[2]": task("Các đảng uỷ xã quán triệt Nghị quyết Trung ương 5, 6 khoá XIII.")}),
    (U, {"body[3]": task("Sở Nội vụ áp dụng mẫu tại Phụ lục III Nghị định số 30/2020/NĐ-CP ngày"
                         " 05/3/2020 của Chính phủ.")}),
    (P, {"body~": ("tại Phụ lục I;", "tại các phụ lục;")}),
    (U, {"appendices": [{"title": "Danh mục", "body": []}],
         "body[3]": task("Sở Xây dựng rà soát các công trình theo danh mục kèm theo.")}),
]  # fmt: skip


@pytest.mark.parametrize(("name", "changes"), RIGHT, ids=range(len(RIGHT)))
def test_nothing_is_found(name: str, changes: dict[str, Any]) -> None:
    assert [(one.code, one.found, one.params) for one in added(name, changes)] == []
