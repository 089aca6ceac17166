"""The recipients a notice still lacks: every body its directives name, in the order of rank."""

import re
from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from desktop_app.notice.draft import Draft
from desktop_app.notice.likeness import has_words
from desktop_app.notice.meeting_phrases import BLANK
from desktop_app.notice.parts import Recipient
from desktop_app.phrases.directive.bodies import RANKS, KnownBodies, comparable
from desktop_app.phrases.directive.naming import is_person
from desktop_app.phrases.directive.recognising import Recognised, recognise
from desktop_app.vietnamese.names import sentence_start

TO_REPORT: Final = "để báo cáo"
TO_CARRY_OUT: Final = "để thực hiện"
SHORT: Final = {TO_REPORT: "b/c", TO_CARRY_OUT: "t/h"}
"""The purposes as offices shorten them; used where the list is written so already."""

_LEADERS: Final = re.compile(
    r"(?:các đồng chí )?(?:thường trực|ban thường vụ|ban chấp hành|chi uỷ|(?:phó )?chủ tịch)(?!\w)"
)
_POSTS: Final = re.compile(
    r"(?:phó )?(?:chủ tịch|bí thư|giám đốc|chánh|trưởng|thủ trưởng|người đứng đầu|lãnh đạo"
    r"|hiệu trưởng|chỉ huy trưởng|tổ trưởng|uỷ viên)(?!\w)"
)
_NOBODY: Final = re.compile(
    r"(?:đơn vị|địa phương|cấp có thẩm quyền|cơ quan (?:có thẩm quyền|liên quan|cấp trên|soạn thảo)"
    r"|đơn vị liên quan|toàn thể đảng viên|mỗi đảng viên|cán bộ, đảng viên|các cấp, các ngành)$"
)
_COVERED: Final = (
    (re.compile(r"các sở(?=,| ban| ngành|$)"), re.compile(r"(?:các )?sở[ ,]")),
    (re.compile(r"các ban,|các cơ quan tham mưu"), re.compile(
        r"(?:ban|uỷ ban kiểm tra|văn phòng) .*(?:tỉnh uỷ|thành uỷ|đảng uỷ)$|ban xây dựng đảng$"
        r"|các ban|các cơ quan")),
    (re.compile(r"các đảng uỷ"), re.compile(r"(?:các )?đảng uỷ ")),
    (re.compile(r"các chi bộ"), re.compile(r"(?:các )?chi bộ ")),
    (re.compile(r"(?:ubnd|uỷ ban nhân dân)(?: các)? xã"), re.compile(
        r"(?:ubnd|uỷ ban nhân dân)(?: các)? (?:xã|phường)")),
    (re.compile(r"uỷ ban mặt trận tổ quốc"), re.compile(r"uỷ ban mặt trận tổ quốc")),
    (re.compile(r"chủ tịch, (?:các )?phó chủ tịch"), re.compile(r"(?:phó )?chủ tịch ")),
    (re.compile(r"các phòng"), re.compile(r"(?:các )?phòng |văn phòng hđnd và ubnd")),
    (re.compile(r"đảng viên"), re.compile(r"chi bộ|(?:toàn thể|các) đảng viên")),
)  # fmt: skip
"""Recipients that stand for many, and the names they stand for."""


def missing_recipients(
    draft: Draft, known: KnownBodies, read: Callable[[str], Recognised] | None = None
) -> tuple[Recipient, ...]:
    """The bodies named in directives, kept or recognised, that no recipient stands for.

    Those reported to come first, then those who are to act, the higher rank first, else in the
    order of the text. The office itself, persons and posts without a body are no recipients. `read`
    tells what a text asks, for who has read it already.
    """
    read = read or (lambda text: recognise(text, known))
    texts = [one.text for one in draft.recipients] + [draft.profile.archive, draft.profile.organ]
    listed = [_listed(text) for text in texts]
    found: dict[str, tuple[int, int, Recipient]] = {}
    once: dict[str, bool] = {}
    for name, is_reported_to in _named(draft, read):
        once.setdefault(name, is_reported_to)
    for name, is_reported_to in once.items():
        key = comparable(name)
        if key in found or not _is_a_body(key, is_superior=_is_superior(key, name, known)):
            continue
        if any(_stands_for(one, name, key) for one in listed):
            continue
        superior = _is_superior(key, name, known) and is_reported_to
        purpose = _purpose(draft, TO_REPORT if superior else TO_CARRY_OUT)
        recipient = Recipient(text=sentence_start(name), purpose=purpose)
        found[key] = (0 if superior else 1, _rank(name, known), recipient)
    ordered = sorted(found.values(), key=lambda one: one[:2])
    return tuple(recipient for _, _, recipient in ordered)


def _named(draft: Draft, read: Callable[[str], Recognised]) -> Iterator[tuple[str, bool]]:
    """Each body a directive names, and whether it is reported to."""
    for block in draft.all_blocks():
        directive = block.directive
        if directive is None and block.text:
            directive = read(block.text).directive(draft.date.earliest())
        if directive is None:
            continue
        for name in (*directive.assignees, *directive.partners):
            yield name, False
        if directive.report_to:
            yield directive.report_to, True


def _is_a_body(key: str, *, is_superior: bool) -> bool:
    if BLANK in key or is_person(key) or _NOBODY.match(key):
        return False
    return is_superior or not _POSTS.match(key)


def _is_superior(key: str, name: str, known: KnownBodies) -> bool:
    return bool(_LEADERS.match(key)) or known.rank_of(name) in ("centre", "province_head")


def _rank(name: str, known: KnownBodies) -> int:
    rank = known.rank_of(name)
    return RANKS.index(rank) if rank else RANKS.index("commune")


class _Listed(NamedTuple):
    """A recipient, how it compares, and the names it stands for as a group."""

    text: str
    low: str
    members: tuple[re.Pattern[str], ...]


def _listed(text: str) -> _Listed:
    low = comparable(text)
    return _Listed(text, low, tuple(member for group, member in _COVERED if group.match(low)))


def _stands_for(one: _Listed, name: str, key: str) -> bool:
    """Whether the recipient is the body, has it in its words, or is a group it belongs to."""
    if has_words(one.text, name) or has_words(name, one.text):
        return True
    if one.low.startswith("các sở:") and key.startswith("sở "):
        return key.removeprefix("sở ") in one.low
    return any(member.match(key) for member in one.members)


def _purpose(draft: Draft, purpose: str) -> str:
    is_short = any(one.purpose in SHORT.values() for one in draft.recipients)
    return SHORT[purpose] if is_short else purpose
