"""Names of issuing bodies: what kind of body a name means, and who announces a notice."""

import re
from typing import Final

from desktop_app.notice.likeness import begins_with, has_words
from desktop_app.notice.parts import Profile, Signature
from desktop_app.vietnamese.folding import fold
from desktop_app.vietnamese.tone_style import to_tone_style

OFFICE: Final = "Văn phòng"
COMMITTEE: Final = "Ủy ban nhân dân"

_UBND: Final = re.compile(r"\bUBND\b", re.IGNORECASE)
_BY_ORDER: Final = re.compile(r"t\s*[./]?\s*l\b")
_KINDS: Final = (
    "ủy ban nhân dân",
    "hội đồng nhân dân",
    "ủy ban kiểm tra",
    "tỉnh ủy",
    "thành ủy",
    "huyện ủy",
    "quận ủy",
    "thị ủy",
    "đảng ủy",
    "đảng bộ",
    "chi ủy",
    "chi bộ",
    "văn phòng",
    "sở",
    "bộ",
)


def spelt_out(name: str) -> str:
    """The name with "Ủy ban nhân dân" for UBND."""
    return _UBND.sub(COMMITTEE, name.strip())


def belongs_to(post: str, organ: str) -> bool:
    """Whether a post names the body, whole or by its kind: "Bí thư Tỉnh ủy" is of "Tỉnh uỷ X".

    Tones, capitals and the abbreviation UBND make no difference; never for a body without a name.
    """
    body = spelt_out(organ)
    kinds = [kind for kind in _KINDS if begins_with(body, kind)]
    return any(has_words(spelt_out(post), name) for name in (body, *kinds))


def announcing_organ(profile: Profile, signature: Signature) -> str:
    """Who "thông báo để ... biết, thực hiện", in the profile's tone style; "" when not known.

    The office of the body when its head signs by order (TL., T/L), an office of a superior body
    with that body's name, else the issuing body itself.
    """
    organ, parent = spelt_out(profile.organ), spelt_out(profile.parent or "")
    if organ.lower() == OFFICE.lower():
        name = f"{OFFICE} {parent}".strip()
    elif organ and not begins_with(organ, OFFICE) and _is_signed_by_office(signature):
        name = f"{OFFICE} {organ}"
    else:
        name = organ
    return to_tone_style(name, profile.tone)


def _is_signed_by_office(signature: Signature) -> bool:
    lines = [fold(line).strip() for line in (*signature.authority, *signature.posts)]
    is_by_order = any(_BY_ORDER.match(line) for line in lines)
    # Not when another unit signs by order: TL. GIÁM ĐỐC, TRƯỞNG PHÒNG ...
    return is_by_order and not any(line.startswith("truong ") for line in lines)
