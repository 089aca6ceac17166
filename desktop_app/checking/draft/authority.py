"""The authority lines of a signature taken apart: T/M BAN THƯỜNG VỤ, KT. CHÁNH VĂN PHÒNG."""

import re
from typing import Final, NamedTuple

from desktop_app.checking.draft.capitals import capitals

_LINE: Final = re.compile(r"(T ?[/.]? ?M|T ?[/.]? ?L|K ?[/.]? ?T|TUQ|T/UQ|Q)(?: ?\. ?| )(.*)")
_COLLECTIVES: Final = re.compile(
    r"(BAN THƯỜNG VỤ|BAN CHẤP HÀNH|THƯỜNG TRỰC|(TỈNH|THÀNH|ĐẢNG|CHI|HUYỆN|QUẬN|THỊ) UỶ|CHI BỘ"
    r"|ĐẢNG BỘ|UỶ BAN NHÂN DÂN|UBND|HỘI ĐỒNG|HĐND|BAN CHỈ ĐẠO|TẬP THỂ|UỶ BAN)\b"
)
_HEADS: Final = re.compile(
    r"(CHỦ TỊCH|BÍ THƯ|(TỔNG )?GIÁM ĐỐC|CHÁNH|TRƯỞNG|PHÓ|(BỘ|CỤC|VỤ|HIỆU|VIỆN|THỦ) TRƯỞNG|TỔNG)\b"
)


class Authority(NamedTuple):
    """Its kind (TM, TL, KT, TUQ, Q), who is signed for in capitals, the abbreviation as typed."""

    kind: str
    of: str
    typed: str

    @property
    def is_of_a_collective(self) -> bool:
        """Whether a body signs through it, not the holder of a post."""
        return bool(_COLLECTIVES.match(self.of))

    @property
    def is_of_a_person(self) -> bool:
        """Whether it is the holder of a post."""
        return bool(_HEADS.match(self.of))


def authority_of(line: str) -> Authority | None:
    """The parts of a line; None for one that begins with no such abbreviation."""
    match = _LINE.fullmatch(capitals(line))
    if match is None:
        return None
    kind = re.sub(r"[^A-Z]", "", match[1])
    return Authority(kind, match[2].strip(" ."), match[1])


def written(kind: str, *, is_party: bool) -> str:
    """The abbreviation as the system writes it: T/M and T/L, or TM. and TL. (SIGN-AUTH)."""
    if is_party and kind in ("TM", "TL", "KT"):
        return f"{kind[0]}/{kind[1]}"
    return f"{kind}."
