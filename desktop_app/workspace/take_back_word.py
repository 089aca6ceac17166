"""The corrected copy of a notice comes back from Word: what is to be taken over of it."""

from collections.abc import Collection, Iterator

from msgspec import Struct

from desktop_app.notice.draft import Draft
from desktop_app.reading.word.reader import Reading
from desktop_app.reading.word.word_report import Comment, OpenChange
from desktop_app.workspace.accept_changes import with_accepted
from desktop_app.workspace.align_draft import aligned
from desktop_app.workspace.compare_drafts import Change, compare_drafts


class Difference(Struct, frozen=True):
    """One change to be taken over or not; `number` names it."""

    number: int
    change: Change


class CameBack(Struct, frozen=True):
    """A notice and its corrected copy: the differences in reading order, comments, open changes.

    `new` is the notice with everything taken over.
    """

    original: Draft
    new: Draft
    differences: tuple[Difference, ...]
    comments: tuple[Comment, ...]
    open_changes: tuple[OpenChange, ...]

    def taken(self, numbers: Collection[int]) -> Draft:
        """The notice with these differences taken over and the others left."""
        return with_accepted(self.original, self.new, numbers)


def take_back_word(original: Draft, reading: Reading) -> CameBack:
    """What somebody made of the exported `original` in Word, block by block.

    What no paper shows (meeting, parts of directives, notes) stays; open changes count as made.
    """
    new, _ = aligned(original, reading.draft)
    return CameBack(
        original=original,
        new=new,
        differences=tuple(_differences(original, new)),
        comments=reading.report.comments,
        open_changes=reading.report.changes,
    )


def _differences(original: Draft, new: Draft) -> Iterator[Difference]:
    for number, change in enumerate(compare_drafts(original, new)):
        if change.kind != "same":
            yield Difference(number, change)
