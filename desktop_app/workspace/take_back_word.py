"""The corrected copy of a notice comes back from Word: what is to be taken over of it."""

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from desktop_app.notice.blocks import walk_with_paths
from desktop_app.notice.draft import Draft
from desktop_app.reading.word.reader import Reading, WordReader
from desktop_app.reading.word.word_report import Comment, OpenChange
from desktop_app.workspace.accept_changes import with_accepted
from desktop_app.workspace.align_draft import aligned
from desktop_app.workspace.compare_drafts import Change, compare_drafts
from desktop_app.workspace.edits_since_export import own_edits
from desktop_app.workspace.read_word import read_word_file

OF_ANOTHER: Final = 0.25
"""A copy with less of the notice's words than this is of another notice."""


class Difference(Struct, frozen=True):
    """One change to be taken over or not; `number` names it.

    `is_own`: it would only undo what was written since the copy was exported.
    """

    number: int
    change: Change
    is_own: bool = False


class CameBack(Struct, frozen=True):
    """A notice and its corrected copy: the differences in reading order, comments, open changes.

    `new` is the notice with everything taken over, paths of comments and changes are those in it.
    `kept` is the share of the content, of the shorter of both, that stands in both.
    """

    original: Draft
    new: Draft
    differences: tuple[Difference, ...]
    comments: tuple[Comment, ...]
    open_changes: tuple[OpenChange, ...]
    kept: float = 1.0

    @property
    def is_of_another(self) -> bool:
        """Whether the copy seems to be that of another notice."""
        return self.kept < OF_ANOTHER

    def taken(self, numbers: Collection[int]) -> Draft:
        """The notice with these differences taken over and the others left."""
        return with_accepted(self.original, self.new, numbers)


def take_back_word(original: Draft, reading: Reading, exported: Sequence[Draft] = ()) -> CameBack:
    """What somebody made of the exported `original` in Word, block by block.

    `exported` are earlier states of it that the copy may have been made from.
    What no paper shows (meeting, parts of directives, notes) stays; open changes count as made.
    """
    new, ids = aligned(original, reading.draft)
    changes = compare_drafts(original, new)
    own = own_edits(changes, exported, new)
    places = _places(reading.draft, new, ids)
    report = reading.report
    return CameBack(
        original=original,
        new=new,
        differences=tuple(
            Difference(number, change, number in own)
            for number, change in enumerate(changes)
            if change.kind != "same"
        ),
        comments=tuple(
            replace(one, path=places.get(one.path, one.path)) for one in report.comments
        ),
        open_changes=tuple(
            replace(one, path=places.get(one.path, one.path)) for one in report.changes
        ),
        kept=_kept([change for change in changes if change.place.startswith("body[")]),
    )


def take_back_file(
    original: Draft, file: Path, reader: WordReader, exported: Sequence[Draft] = ()
) -> CameBack:
    """The same of a .docx. Raises UnreadableFile, UnusableWord."""
    return take_back_word(original, read_word_file(file, reader, original.date.year), exported)


def _places(read: Draft, new: Draft, ids: Mapping[str, str]) -> dict[str, str]:
    """Where the blocks of the body that was read stand in the new draft, by their paths."""
    after = {block.id: path for path, block, _ in walk_with_paths(new.body, "body")}
    found = {}
    for path, block, _ in walk_with_paths(read.body, "body"):
        place = after.get(ids.get(block.id, block.id))
        if place is not None:
            found[path] = place
    return found


def _kept(content: Sequence[Change]) -> float:
    old = sum(len(change.old_text) for change in content)
    new = sum(len(change.new_text) for change in content)
    if not old or not new:
        return 0.0 if old else 1.0
    same = [piece.text for change in content for piece in change.pieces if piece.kind == "same"]
    return sum(map(len, same)) / min(old, new)
