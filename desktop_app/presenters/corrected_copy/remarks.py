"""What others left in the Word file beside the text: comments, and changes not accepted yet."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Final, Literal

from msgspec import Struct

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.reading.word.word_report import Comment, OpenChange
from desktop_app.workspace.take_back_word import CameBack, Difference

OPEN: Final[Mapping[Literal["inserted", "deleted", "moved"], str]] = MappingProxyType(
    {
        "inserted": noted("Thêm, chưa duyệt: {text}"),
        "deleted": noted("Bỏ, chưa duyệt: {text}"),
        "moved": noted("Chuyển chỗ, chưa duyệt: {text}"),
    }
)
ABOUT: Final = noted("Về: {text}")
NOTED: Final = noted("Nhận xét của {who}: {text}")
NOTED_ABOUT: Final = noted("Nhận xét của {who} về “{about}”: {text}")
SOMEBODY: Final = noted("người sửa")
_LONGEST: Final = 80


class Remark(Struct, frozen=True):
    """A comment, or an open change: its words, who left it and when, the text it is about.

    `difference` is the number of the difference at its place; None: nothing differs there.
    """

    text: str
    who: str
    about: str
    difference: int | None


def remarks(back: CameBack, say: Translate) -> tuple[Remark, ...]:
    """The comments, then the open changes, each in the order of the text."""
    comments = (
        Remark(one.text, _who(one), _about(one, say), _difference(one.path, back.differences))
        for one in back.comments
    )
    changes = (
        Remark(
            say(OPEN[one.kind]).format(text=_short(one.text)),
            _who(one),
            "",
            _difference(one.path, back.differences),
        )
        for one in back.open_changes
    )
    return (*comments, *changes)


def with_comments(notes: str, comments: Sequence[Comment], say: Translate) -> str:
    """The drafter's notes with a line below for every comment that is not yet in them."""
    lines = [notes] if notes else []
    for one in comments:
        who, about, text = one.author or say(SOMEBODY), _short(one.quote), _one_line(one.text)
        form = NOTED_ABOUT if about else NOTED
        line = say(form).format(who=who, about=about, text=text)
        if line not in notes.splitlines() and line not in lines:
            lines.append(line)
    return "\n".join(lines)


def _who(one: Comment | OpenChange) -> str:
    return " · ".join(filter(None, (one.author, *_moment(one.when))))


def _moment(when: str) -> Iterator[str]:
    """Word writes the clock of its machine and calls it UTC: the figures are taken as they are."""
    try:
        at = dt.datetime.fromisoformat(when.removesuffix("Z"))
    except ValueError:
        return
    yield f"{at:%H:%M}, {at.day:02}/{at.month}/{at.year}"


def _about(one: Comment, say: Translate) -> str:
    return say(ABOUT).format(text=_short(one.quote)) if one.quote.strip() else ""


def _difference(path: str, differences: Sequence[Difference]) -> int | None:
    """The difference at that path of the new draft, or in the same text.

    None for a remark that is in no field, and where nothing differs.
    """
    near = None
    for one in differences:
        place = one.change.new_path
        if place == path:
            return one.number
        if near is None and place and path and (_is_in(path, place) or _is_in(place, path)):
            near = one.number
    return near


def _is_in(inner: str, outer: str) -> bool:
    rest = inner.removeprefix(outer) if inner.startswith(outer) else ""
    return rest.startswith((".", "[")) and not rest.startswith(".children")


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _short(text: str) -> str:
    text = _one_line(text)
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "…"
