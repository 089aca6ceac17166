"""The signer's name: no title before it, capitals on its first letters only (SIGN-NAME)."""

import re
from collections.abc import Iterator
from typing import Final

from desktop_app.checking.draft.capitals import capitals
from desktop_app.checking.draft.case import Case
from desktop_app.checking.finding import Edit, Finding, Where
from desktop_app.vietnamese.names import capitalised_name

_TITLE: Final = re.compile(
    r"(?:(?:GS|PGS|TSKH|TS|ThS|Th\.S|BS|BSCK ?I{1,2}|DS|KS|CN|LS|KTS|NGND|NGƯT|NSND|NSƯT|TTND|TTƯT"
    r"|AHLĐ)(?:\.|\s|/)\s*"
    r"|(?:Giáo sư|Phó giáo sư|Tiến sĩ|Tiến sỹ|Thạc sĩ|Thạc sỹ|Bác sĩ|Bác sỹ|Kỹ sư|Cử nhân|Luật sư"
    r"|Nhà giáo [Nn]hân dân|Nhà giáo [Ưư]u tú|Thầy thuốc [Nn]hân dân|Thầy thuốc [Ưư]u tú"
    r"|Anh hùng [Ll]ao động|(?:Đại|Thượng|Trung|Thiếu) (?:tá|tướng|uý|úy)"
    r"|Đồng chí|đồng chí|Đ/c|đ/c|Ông|Bà)(?:[.,:]|\s)\s*)+"
)
_MAY_NAME_RANK: Final = re.compile(
    r"\b(CÔNG AN|QUÂN SỰ|BIÊN PHÒNG|QUÂN KHU|TRƯỜNG|HỌC VIỆN|ĐẠI HỌC|VIỆN|BỆNH VIỆN"
    r"|TRUNG TÂM Y TẾ)\b"
)
"""Armed forces, schools, hospitals and institutes may name rank or degree in State notices."""


def signer_name(case: Case) -> Iterator[Finding]:
    """A title, or a name all in capitals."""
    name = case.draft.signature.name
    where = Where("signature.name", 0, len(name))
    title = _TITLE.match(name)
    may = not case.is_party and _MAY_NAME_RANK.search(capitals(case.draft.profile.organ))
    if title is not None and not may and name[title.end() :].strip():
        yield _found(case, "title_before_name", where, name, name[title.end() :].strip())
    elif " " in name and name.isupper():
        yield _found(case, "name_in_capitals", where, name, capitalised_name(name))


def _found(case: Case, code: str, where: Where, name: str, right: str) -> Finding:
    return Finding(
        rule=case.rule("SIGN-NAME"), code=code, where=where, found=name,
        expected=(right,), fix=(Edit(where, right),),
    )  # fmt: skip
