"""Two drafts compared as text for people: what was inserted, deleted, changed, moved, by words."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Final, Literal, NamedTuple

from desktop_app.notice.draft import Draft
from desktop_app.workspace.draft_lines import Line, Passage, passages
from desktop_app.workspace.line_pairs import in_order, paired

Kind = Literal["same", "inserted", "deleted", "changed", "moved"]

_WORDS: Final = re.compile(r"\w+|\s+|.", re.DOTALL)


class Piece(NamedTuple):
    """Words of a text: in both drafts, only in the new one, or only in the old one."""

    kind: Literal["same", "inserted", "deleted"]
    text: str


class Change(NamedTuple):
    """One text of the notice in two drafts, with its path in each; None where it is not there.

    A "moved" one may have changed as well. `traits` are what else differs: level, style, directive,
    widths; a text that is the same but for these is "changed".
    """

    kind: Kind
    old_path: str | None
    new_path: str | None
    pieces: tuple[Piece, ...]
    traits: tuple[str, ...] = ()

    @property
    def place(self) -> str:
        """The path to name it by: in the new draft, of a deleted one in the old."""
        return self.new_path or self.old_path or ""

    @property
    def old_text(self) -> str:
        """The text in the old draft, "" where it is not there."""
        return "".join(piece.text for piece in self.pieces if piece.kind != "inserted")

    @property
    def new_text(self) -> str:
        """The text in the new draft, "" where it is not there."""
        return "".join(piece.text for piece in self.pieces if piece.kind != "deleted")


def compare_drafts(old: Draft, new: Draft) -> tuple[Change, ...]:
    """Every text of both drafts in the order of the new one, the deleted ones where they stood.

    Blocks are matched by id when both are states of one notice (equal draft ids), then by likeness.
    """
    by_id = old.id == new.id
    both = zip(passages(old), passages(new), strict=True)
    return tuple(change for pair in both for change in _compared(*pair, by_id=by_id))


def compare_words(old: str, new: str) -> tuple[Piece, ...]:
    """The words of both texts in order, those deleted before those inserted in their place."""
    before, after = _WORDS.findall(old), _WORDS.findall(new)
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    found: list[Piece] = []
    deleted = inserted = ""
    for tag, start, end, new_start, new_end in matcher.get_opcodes():
        words = "".join(before[start:end])
        is_between = bool(deleted or inserted) and end < len(before) and new_end < len(after)
        if tag != "equal":
            deleted += words
            inserted += "".join(after[new_start:new_end])
        elif words.isspace() and is_between:  # two words side by side are one change
            deleted += words
            inserted += words
        else:
            found += [Piece("deleted", deleted), Piece("inserted", inserted), Piece("same", words)]
            deleted = inserted = ""
    found += [Piece("deleted", deleted), Piece("inserted", inserted)]
    return tuple(piece for piece in found if piece.text)


def _compared(old: Passage, new: Passage, *, by_id: bool) -> Iterator[Change]:
    if new.is_field and old.lines and new.lines:
        pairs = {0: 0}
    else:
        pairs = paired(old.lines, new.lines, by_id=by_id)
    kept = in_order(pairs)
    gone = [index for index in range(len(old.lines)) if index not in set(pairs.values())]
    for index, line in enumerate(new.lines):
        if index in kept:
            while gone and gone[0] < pairs[index]:
                yield _deleted(old.lines[gone.pop(0)])
        if index in pairs:
            yield _matched(old.lines[pairs[index]], line, is_moved=index not in kept)
        else:
            yield _inserted(line)
    for index in gone:
        yield _deleted(old.lines[index])


def _matched(old: Line, new: Line, *, is_moved: bool) -> Change:
    pieces = compare_words(old.text, new.text)
    before = dict(old.traits)
    traits = tuple(name for name, trait in new.traits if before.get(name, trait) != trait)
    kind: Kind = "changed" if traits or old.text != new.text else "same"
    return Change("moved" if is_moved else kind, old.path, new.path, pieces, traits)


def _inserted(line: Line) -> Change:
    pieces = (Piece("inserted", line.text),) if line.text else ()
    return Change("inserted", None, line.path, pieces)


def _deleted(line: Line) -> Change:
    pieces = (Piece("deleted", line.text),) if line.text else ()
    return Change("deleted", line.path, None, pieces)
