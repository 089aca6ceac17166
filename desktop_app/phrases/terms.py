"""Functions and topics by which phrases are filed, with their Vietnamese titles."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, Literal

PhraseSystem = Literal["party", "state", "both"]

FUNCTIONS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "mo-dau": "Mở đầu",
        "uu-diem": "Đánh giá ưu điểm",
        "han-che": "Tồn tại, hạn chế",
        "nguyen-nhan": "Nguyên nhân",
        "quan-diem": "Quan điểm, định hướng",
        "thong-nhat": "Thống nhất chủ trương",
        "giao-nhiem-vu": "Giao nhiệm vụ",
        "phoi-hop": "Phối hợp",
        "thoi-han": "Thời hạn",
        "bao-cao": "Chế độ báo cáo",
        "kiem-tra": "Kiểm tra, đôn đốc",
        "trach-nhiem": "Trách nhiệm người đứng đầu",
        "vuot-tham-quyen": "Xử lý vượt thẩm quyền",
        "ket-thuc": "Kết thúc",
    }
)

PARTY_TOPICS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "xay-dung-dang": "Xây dựng Đảng",
        "cong-tac-can-bo": "Công tác cán bộ",
        "dang-vien": "Đảng viên",
        "dai-hoi": "Đại hội",
        "kiem-tra-giam-sat": "Kiểm tra, giám sát",
        "tuyen-giao": "Tuyên giáo, dư luận xã hội",
        "dan-van": "Dân vận, dân tộc, tôn giáo",
        "mat-tran-doan-the": "Mặt trận, đoàn thể",
        "noi-chinh": "Nội chính, phòng, chống tham nhũng, lãng phí, tiêu cực",
        "quan-triet-nghi-quyet": "Quán triệt nghị quyết",
    }
)
STATE_TOPICS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "kinh-te-xa-hoi": "Kinh tế - xã hội",
        "ngan-sach": "Ngân sách",
        "dau-tu-cong": "Đầu tư công, giải ngân",
        "giai-phong-mat-bang": "Giải phóng mặt bằng",
        "quy-hoach-xay-dung": "Quy hoạch, xây dựng",
        "dat-dai-moi-truong": "Đất đai, môi trường",
        "giao-thong": "Giao thông",
        "cong-nghiep-dau-tu": "Công nghiệp, thu hút đầu tư",
        "doanh-nghiep": "Doanh nghiệp",
        "nong-nghiep": "Nông nghiệp, nông thôn mới, giảm nghèo",
        "thien-tai": "Phòng, chống thiên tai",
        "giao-duc": "Giáo dục",
        "y-te": "Y tế",
        "van-hoa-du-lich": "Văn hoá, du lịch",
        "an-sinh": "An sinh xã hội",
    }
)
COMMON_TOPICS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "quoc-phong": "Quốc phòng, diễn tập, tuyển quân",
        "an-ninh": "An ninh, trật tự, phòng cháy, chữa cháy",
        "tiep-cong-dan": "Tiếp công dân, khiếu nại, tố cáo",
        "cai-cach-hanh-chinh": "Cải cách hành chính",
        "chuyen-doi-so": "Chuyển đổi số",
        "to-chuc-bo-may": "Tổ chức bộ máy, chính quyền hai cấp",
        "bau-cu": "Bầu cử",
        "thi-dua": "Thi đua, khen thưởng",
        "kien-nghi-cu-tri": "Kiến nghị cử tri",
        "le-tet": "Tết, ngày lễ",
    }
)
TOPICS: Final[Mapping[str, str]] = MappingProxyType(
    {**PARTY_TOPICS, **STATE_TOPICS, **COMMON_TOPICS}
)
