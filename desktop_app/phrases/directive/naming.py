"""Names of bodies as they stand within a sentence, alone and in lists."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from desktop_app.vietnamese.lists import join_list
from desktop_app.vietnamese.names import lower_start

_COMMON: Final = re.compile(
    r"(?:các|những|mọi|mỗi|từng|toàn thể|tất cả|đồng chí|ông|bà|thủ trưởng|người đứng đầu"
    r"|lãnh đạo|cấp (?:uỷ|ủy)|chủ đầu tư|nhà thầu|cơ quan|đơn vị|địa phương|trưởng các)(?!\w)",
    re.IGNORECASE,
)

_PERSON: Final = re.compile(r"(?:đồng chí|đ/c|ông|bà) ", re.IGNORECASE)


def within_sentence(name: str) -> str:
    """A name that does not begin the sentence: "Các sở, ngành" small, "Sở Tài chính" as it is."""
    return lower_start(name) if _COMMON.match(name) else name


def is_person(name: str) -> bool:
    """Whether the name is a person's, with a title before it."""
    return bool(_PERSON.match(name))


def names_joined(names: Sequence[str]) -> str:
    """A list no name of which can be mistaken for two.

    "A, B và C"; names with "và" inside go without a last "và"; a name with a comma inside that is
    not the last is parted by semicolons (Sở Văn hoá, Thể thao và Du lịch; Sở Tài chính).
    """
    if any("," in name for name in names[:-1]) or _looks_like_a_post(names):
        return "; ".join(names)
    if any(" và " in name for name in names):
        return ", ".join(names)
    return join_list(names)


def _looks_like_a_post(names: Sequence[str]) -> bool:
    return any(is_person(one) and not is_person(next_one) for one, next_one in pairwise(names))
