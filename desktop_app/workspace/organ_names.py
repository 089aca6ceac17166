"""Which texts of a draft name a body (cơ quan, đơn vị) that may be offered again."""

from typing import Final

from desktop_app.notice.likeness import begins_with
from desktop_app.notice.meeting_phrases import BLANK

KINDS: Final = (
    "Ủy ban nhân dân", "UBND", "Hội đồng nhân dân", "HĐND", "Ủy ban Mặt trận", "Ủy ban kiểm tra",
    "Ủy ban", "Tỉnh ủy", "Thành ủy", "Huyện ủy", "Quận ủy", "Thị ủy", "Đảng ủy", "Đảng bộ",
    "Chi ủy", "Chi bộ", "Ban Quản lý", "Ban", "Văn phòng", "Sở", "Bộ", "Tổng cục", "Chi cục", "Cục",
    "Vụ", "Viện", "Công an", "Công ty", "Công đoàn", "Tòa án", "Thanh tra", "Kho bạc", "Thuế",
    "Hải quan", "Ngân hàng", "Bảo hiểm xã hội", "Điện lực", "Bưu điện", "Báo", "Đài", "Trung tâm",
    "Trường", "Học viện", "Đại học", "Bệnh viện", "Trạm", "Phòng", "Đội", "Mặt trận", "Hội",
    "Liên đoàn", "Liên minh", "Đoàn", "Tỉnh đoàn", "Thành đoàn", "Tập đoàn", "Tổng công ty",
    "Thường trực", "Quỹ", "Xã", "Phường", "Đặc khu",
)  # fmt: skip
"""The words a body's name begins with, the longer ones first where they begin alike."""

_NO_ORGANS: Final = (
    "các", "toàn thể", "đại diện", "lãnh đạo", "thủ trưởng", "người đứng đầu", "đồng chí", "đ/c",
    "ông", "bà", "bí thư", "phó bí thư", "chủ tịch", "phó chủ tịch", "giám đốc", "phó giám đốc",
    "chánh", "phó chánh", "trưởng", "phó trưởng", "tổng giám đốc", "cá nhân", "đơn vị", "cơ quan",
    "những", "mọi", "tất cả", "hội trường", "hội nghị", "phòng họp",
)  # fmt: skip
_LONGEST: Final = 120


def bodies_in(text: str) -> tuple[str, ...]:
    """The bodies a line of attendees or reports names; none where it tells of people.

    Several may be parted by semicolons, or by commas where a body's name begins after each.
    """
    parts = [part.strip(" .") for line in text.split(";") for part in _at_commas(line)]
    return tuple(name for name in parts if is_a_name(name) and kind_of(name))


def is_a_name(text: str) -> bool:
    """Whether the words for who is to act name one body: no plurals, posts or persons."""
    if not text or not text[0].isupper() or len(text) > _LONGEST or BLANK in text:
        return False
    return not any(begins_with(text, words) for words in _NO_ORGANS)


def kind_of(name: str) -> str:
    """The kind of body a name begins with, as it is in KINDS; "" when none is known."""
    return next((kind for kind in KINDS if begins_with(name, kind)), "")


def _at_commas(line: str) -> list[str]:
    """The parts between commas, the whole where a comma is part of a name (Bộ Văn hoá, ...)."""
    parts = [part.strip() for part in line.split(",")]
    return parts if all(map(kind_of, parts)) else [line]
