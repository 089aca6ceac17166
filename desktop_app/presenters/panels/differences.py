"""What differs between two states of a notice, as runs of text that a panel colours."""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from types import MappingProxyType
from typing import Final, Literal, NamedTuple

from desktop_app.notice.draft import Draft
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.draft_places import field_title
from desktop_app.presenters.fault_words import Translate
from desktop_app.workspace.compare_drafts import Change, Kind, Piece, compare_drafts

RunKind = Literal["same", "inserted", "deleted"]

NEAR: Final = 8
"""So many words are left standing on either side of what differs."""

FOLD: Final = noted("… {count} đoạn không đổi")
MORE_WORDS: Final = " […] "
KINDS: Final[Mapping[Kind, str]] = MappingProxyType(
    {
        "same": noted("không đổi"),
        "inserted": noted("thêm"),
        "deleted": noted("bỏ"),
        "changed": noted("sửa"),
        "moved": noted("chuyển chỗ"),
    }
)
TRAITS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "level": noted("đổi cấp"),
        "style": noted("đổi kiểu chữ"),
        "directive": noted("đổi thông tin chỉ đạo"),
        "widths": noted("đổi độ rộng cột"),
    }
)
VALUES: Final[Mapping[tuple[str, str], str]] = MappingProxyType(
    {
        ("profile.system", "party"): noted("Đảng"),
        ("profile.system", "state"): noted("Nhà nước"),
        ("profile.tone", "new"): noted("kiểu mới (uỷ, hoà)"),
        ("profile.tone", "old"): noted("kiểu cũ (ủy, hòa)"),
    }
)
"""What a field holds as a code, by its path, in words."""

_WORDS: Final = re.compile(r"\s*\S+")


class Run(NamedTuple):
    """Words that are in both states, only in the newer, or only in the older one."""

    kind: RunKind
    text: str


class Passage(NamedTuple):
    """A text that differs: where it is (`path` and its name), how it differs in words, its runs.

    `is_moved`: it stands elsewhere now. A fold has no path: its name says how many texts are alike.
    """

    path: str
    title: str
    remark: str = ""
    runs: tuple[Run, ...] = ()
    is_moved: bool = False

    @property
    def is_fold(self) -> bool:
        """Whether it stands for texts that are left out."""
        return not self.path


def differences(old: Draft, new: Draft, say: Translate) -> tuple[Passage, ...]:
    """Every text that differs in the order of the new state, with folds for the others.

    Empty when nothing differs.
    """
    changes = compare_drafts(old, new)
    if all(change.kind == "same" for change in changes):
        return ()
    return tuple(_passages(changes, say))


def _passages(changes: Iterable[Change], say: Translate) -> Iterator[Passage]:
    for is_same, group in groupby(changes, lambda change: change.kind == "same"):
        if is_same:
            yield Passage("", say(FOLD).format(count=len(list(group))))
        else:
            for change in group:
                yield passage_of(change, say)


def passage_of(change: Change, say: Translate) -> Passage:
    """One text that differs."""
    words = [say(TRAITS[trait]) for trait in change.traits if trait in TRAITS]
    is_only_traits = bool(words) and change.kind == "changed" and change.old_text == change.new_text
    remark = ", ".join(words if is_only_traits else [say(KINDS[change.kind]), *words])
    title = say(field_title(change.place) or "")
    is_moved = change.kind == "moved"
    pieces = tuple(_said(piece, change.place, say) for piece in change.pieces)
    return Passage(change.place, title, remark, _runs(pieces), is_moved)


def _said(piece: Piece, path: str, say: Translate) -> Piece:
    words = VALUES.get((path, piece.text))
    return piece if words is None else Piece(piece.kind, say(words))


def _runs(pieces: tuple[Piece, ...]) -> tuple[Run, ...]:
    last = len(pieces) - 1
    return tuple(
        Run(piece.kind, piece.text)
        if piece.kind != "same"
        else Run("same", _shortened(piece.text, is_first=index == 0, is_last=index == last))
        for index, piece in enumerate(pieces)
    )


def _shortened(text: str, *, is_first: bool, is_last: bool) -> str:
    """The text with only the words near to what differs."""
    words = _WORDS.findall(text)
    head = 0 if is_first and not is_last else NEAR
    tail = 0 if is_last and not is_first else NEAR
    if len(words) <= head + tail + NEAR:
        return text
    end = text[len(text.rstrip()) :]
    before = "".join(words[:head])
    after = "".join(words[len(words) - tail :]).lstrip() + end if tail else ""
    return (before + MORE_WORDS + after).lstrip() if is_first else before + MORE_WORDS + after
