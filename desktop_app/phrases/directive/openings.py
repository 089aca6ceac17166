"""How a directive begins: where its frame and its owners stand, and what is said of them."""

import re
from typing import Final, Literal, NamedTuple

from desktop_app.phrases.directive.body_names import BodyNames, Found
from desktop_app.phrases.directive.parts import FRAME_WORDS, Frame
from desktop_app.phrases.directive.words import (
    ALLOWS,
    DECIDES,
    DONE,
    OPINES,
    PROMISES,
    WISHES,
    act_at,
)

Kind = Literal[
    "directive", "heading", "decision", "permission", "promise", "request", "wish", "other"
]

_FRAMES: Final[tuple[tuple[Frame, re.Pattern[str]], ...]] = (
    ("assign", re.compile(r"(?:thống nhất )?(?:giao|phân công)(?: (?:nhiệm vụ|trách nhiệm|việc này)"
                          r"(?: này)?)?(?: cho)? ")),
    ("require", re.compile(r"(?:yêu cầu|lưu ý) (?:đối với )?")),
    ("ask", re.compile(r"(?:trân trọng )?(?:đề nghị|kiến nghị|mời) ")),
)  # fmt: skip
_FRAMES_BEHIND: Final = re.compile(r"(?:thống nhất )?(?:giao|phân công|yêu cầu) ")
_TELLS: Final = re.compile(
    r",? ?(?:căn cứ|theo|trên cơ sở|trong|trước|từ|ngay|sau|với|tại|vào|hằng|hàng)(?!\w)"
)
_SPARE: Final = re.compile(
    r"(?:căn cứ|trên cơ sở|theo|để|nhằm|sau khi|ngay sau|ngay|thực hiện|về|đối với|liên quan"

                           r"|trước mắt|cùng với|với|trong|từ|trước|khi|tại|riêng|kết luận"
                           r"|chậm nhất|việc|nếu|nội dung"
                           r"|định kỳ|hằng|hàng|trường hợp|nhiệm vụ|công tác)(?!\w)")  # fmt: skip
_STARTS: Final = re.compile(r"[:;,.] +")
_BY: Final = re.compile(r" (?:do|được giao cho|giao cho|giao|phân công cho|phân công) ")
_ENDED: Final = re.compile(r"[\s.:;…/]*$")
_CITIZENS: Final = re.compile(
    r"(?:bà con|nhân dân|người dân|cử tri|công dân|đồng bào|mọi người|quý vị)(?!\w)"
)


class Opening(NamedTuple):
    """`start` is where the frame begins, `rest` where what is to be done begins."""

    kind: Kind
    frame: Frame
    owners: tuple[Found, ...]
    start: int
    rest: int
    task_end: int | None = None
    """Where a task that stands before its owner ends; None: the task follows."""


def opening_of(low: str, names: BodyNames) -> Opening:
    """How the text begins, as far as it can be told; kind "other" for no directive."""
    first = _at(low, 0, names)
    if first is not None and first.kind != "decision":
        return first
    later = _later(low, names)
    if later is not None:
        return later
    if first is not None:
        return first
    turned = _turned(low, names)
    if turned is not None:
        return turned
    if act_at(low, 0) and low.count(" ") >= 2:
        return Opening("directive", "heading", (), 0, 0)
    return Opening("other", "heading", (), 0, 0)


def _at(low: str, start: int, names: BodyNames) -> Opening | None:
    """The opening at `start`, where there is a frame or a body that something is said of."""
    for frame, pattern in _FRAMES:
        match = pattern.match(low, start)
        if match is not None:
            return _framed(low, start, match.end(), frame, names)
    if DECIDES.match(low, start):
        return Opening("decision", "heading", (), start, start)
    if ALLOWS.match(low, start):
        return Opening("permission", "heading", (), start, start)
    if WISHES.match(low, start):
        return Opening("wish", "heading", (), start, start)
    owners = names.list_at(start)
    return _said_of(low, start, owners, names) if owners else None


def _framed(low: str, start: int, after: int, frame: Frame, names: BodyNames) -> Opening | None:
    if frame == "ask" and _CITIZENS.match(low, after):
        return Opening("wish", frame, (), start, after)
    owners = names.list_at(after)
    if not owners:
        return None
    end = owners[-1].end
    if _ENDED.match(low, end):
        return Opening("heading", frame, owners, start, end)
    return Opening("directive", frame, owners, start, end)


def _said_of(low: str, start: int, owners: tuple[Found, ...], names: BodyNames) -> Opening | None:
    """A body as the subject: what follows tells whether it is to act."""
    end = owners[-1].end
    if _ENDED.match(low, end):
        return Opening("heading", "subject", owners, start, end)
    if low[end : end + 1] == ":":
        return Opening("directive", "heading", owners, start, end + 1)
    said = end + 1 if low[end : end + 1] == " " else end
    if low.startswith(", ", end) and "," in owners[-1].value:
        said = end + 2  # Đồng chí A, Phó Chủ tịch UBND tỉnh, trực tiếp ...
    passed_on = _at(low, said, names) if _FRAMES_BEHIND.match(low, said) else None
    if passed_on is not None and passed_on.kind == "directive":
        return passed_on  # Thường trực Đảng uỷ giao Ban Xây dựng Đảng ...
    kind = _kind(low, said, owners)
    if kind is None:
        return None
    return Opening(kind, "subject", owners if kind == "directive" else (), start, end)


def _kind(low: str, said: int, owners: tuple[Found, ...]) -> Kind | None:
    if low.startswith(("được giao", "được phân công", "được yêu cầu"), said):
        return "directive"
    if DECIDES.match(low, said) and not low.startswith(("phê duyệt", "quyết định"), said):
        return "decision"
    if ALLOWS.match(low, said) or low.startswith("được ", said):
        return "permission"
    if PROMISES.match(low, said):
        return "promise"
    if OPINES.match(low, said) or DONE.match(low, said):
        return "other"
    is_told = act_at(low, said) or _TELLS.match(low, owners[-1].end)
    return "directive" if is_told else None


def _later(low: str, names: BodyNames) -> Opening | None:
    """An opening after an introduction ("Về đề nghị ...: giao Sở ..."), or after a decision."""
    is_spare = bool(_SPARE.match(low)) or bool(DECIDES.match(low))
    for mark in _STARTS.finditer(low):
        found = _at(low, mark.end(), names)
        if found is None or found.kind not in ("directive", "permission", "promise"):
            continue
        is_titled = mark[0][0] == ":" or (is_spare and mark[0][0] == ",")
        if found.frame in FRAME_WORDS or (found.frame == "subject" and is_titled):
            return found
    return None


def _turned(low: str, names: BodyNames) -> Opening | None:
    """The task before its owner: "Việc rà soát quỹ đất do Sở ... thực hiện"."""
    for match in _BY.finditer(low):
        owners = names.list_at(match.end())
        if owners and act_at(low, owners[-1].end + 1):
            return Opening("directive", "subject", owners, 0, owners[-1].end, match.start())
    return None
