"""Words by which the parts of a notice are told in files of other programs; all of them folded."""

import re
from typing import Final

NATION: Final = re.compile(r"^dang cong san viet nam|^cong hoa xa hoi chu nghia viet nam")
PARTY: Final = re.compile(r"dang cong san viet nam")
MOTTO: Final = re.compile(r"^doc lap\b.*tu do\b.*hanh phuc")
RULE: Final = re.compile(r"^[\s\-–—_=*.…~o]*$")
TITLE: Final = re.compile(r"^thong bao\b(?!\s+(?:so|nay|de|toi|den)\b)")
TYPED_TITLE: Final = re.compile(r"^THÔNG\s+BÁO", re.IGNORECASE)
SUBJECT: Final = re.compile(r"^(?:v/v|ve viec|ket luan|y kien ket luan|noi dung)\b")
OPENING: Final = re.compile(
    r"^(?:(?:sang|chieu|toi)\s+)?(?:ngay|tu ngay|trong ngay|trong cac ngay|trong \d+ ngay)\b"
    r"|^(?:sang|chieu|toi|thuc hien|can cu|sau khi|tai|vua qua|theo|tiep theo|de)\b"
)
TO: Final = re.compile(r"^noi nhan\s*:?")
AUTHORITY: Final = re.compile(
    r"^(?:t\s*[./]?\s*m|t\s*[./]?\s*l|k\s*[./]?\s*t|tuq|t\s*/\s*uq)\b\s*[./]?"
)
POST: Final = re.compile(
    r"\b(?:bi thu|chu tich|chanh van phong|chanh vp|truong ban|giam doc|cuc truong|truong phong"
    r"|vien truong|chanh an|bo truong|thu truong|hieu truong|tong giam doc|chu nhiem"
    r"|chanh thanh tra|vu truong|tham muu|thu ky|quyen)\b"
)
SIGNED: Final = re.compile(r"^\W*(?:da ky|ky ten|ky, dong dau|chu ky|da ky va dong dau)\W*")
APPENDIX: Final = re.compile(r"^phu luc(?:\s+(?:so\s+)?[\divxlc]+)?\s*[.:]?\s*$")
REFERENCE: Final = re.compile(r"^\(?\s*(?:ban hanh )?kem theo\b")
URGENCY: Final = frozenset({"khan", "thuong khan", "hoa toc"})
SECRECY: Final = frozenset({"mat", "toi mat", "tuyet mat"})
CIRCULATION: Final = re.compile(
    r"^(?:luu hanh noi bo|tai lieu thu hoi|xem xong tra lai|chi phuc vu.*|khong pho bien.*)$"
)
DRAFT: Final = re.compile(r"^\(?\s*du thao\b")
NAME_START: Final = re.compile(
    r"^(?:ubnd|uy ban|hdnd|hoi dong|tinh uy|thanh uy|dang uy|dang bo|huyen uy|chi bo|van phong|so"
    r"|ban|bo|cuc|tong cuc|vien|truong|trung tam|benh vien|cong ty|mttq|mat tran|doan|hoi|toa an"
    r"|cong an|bch|quan uy|dang doan|chi cuc|phong|thanh tra|kho bac|bao hiem)\b"
)
ADDRESS: Final = re.compile(r"^(?:dia chi|dien thoai|so dien thoai|email|dt:)\b")
