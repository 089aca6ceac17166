"""The corrected copy beside the open notice: which differences are taken over, and doing it."""

from collections.abc import Sequence
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.corrected_copy.remarks import Remark, remarks, with_comments
from desktop_app.presenters.editing.editor import Editor
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.listeners import Listeners
from desktop_app.presenters.panels.differences import Passage, passage_of
from desktop_app.workspace.take_back_word import CameBack, Difference

LABEL: Final = noted("lấy bản đã sửa trong Word")
DIFFERENCES: Final = noted("{file}: {count} chỗ khác thông báo đang soạn.")
ALIKE: Final = noted("{file}: chữ giống hệt thông báo đang soạn.")
COMMENTS: Final = noted("{count} nhận xét.")
OPEN_CHANGES: Final = noted("{count} thay đổi chưa duyệt trong Word, coi như đã nhận.")
OWN: Final = noted("bạn sửa sau khi xuất")
OWN_EDITS: Final = noted("{count} chỗ do bạn sửa sau khi xuất, không chọn sẵn.")
OF_ANOTHER: Final = noted(
    "Tệp này có vẻ là của thông báo khác: hầu như không câu nào giống thông báo đang soạn."
)
CHOSEN: Final = noted("Đã chọn {count} trong {all}; phím cách để đổi.")
TAKEN: Final = noted("Đã nhận {count} thay đổi từ bản Word.")
NOTED: Final = noted("Đã chép nhận xét vào ghi chú của thông báo.")


class DifferenceRow(Struct, frozen=True):
    """A difference by its number, as a passage, and whether it is to be taken over."""

    number: int
    passage: Passage
    is_taken: bool


class CopyState(Struct, frozen=True):
    """What the page shows; `current` is the number of a row, None without rows.

    `about` tells of the whole file; `warning` is "" but where it seems to be of another notice.
    """

    rows: tuple[DifferenceRow, ...]
    current: int | None
    about: str
    warning: str
    are_comments_kept: bool

    @property
    def taken(self) -> frozenset[int]:
        """The numbers of the rows that are to be taken over."""
        return frozenset(row.number for row in self.rows if row.is_taken)


class TakingOver:
    """All differences are to be taken over at first, but what would undo the drafter's own edits.

    Of a copy of another notice none is.
    `states` hears every new state.
    """

    def __init__(self, back: CameBack, file: str, editor: Editor, say: Translate) -> None:
        self._back = back
        self._editor = editor
        self._say = say
        self.remarks: Final[tuple[Remark, ...]] = remarks(back, say)
        self.has_comments: Final = bool(back.comments)
        self.states: Final = Listeners[CopyState]()
        rows = tuple(
            DifferenceRow(
                one.number,
                self._passage(one),
                is_taken=not (one.is_own or back.is_of_another),
            )
            for one in back.differences
        )
        self.state = CopyState(
            rows=rows,
            current=rows[0].number if rows else None,
            about=self._about(file),
            warning=say(OF_ANOTHER) if back.is_of_another else "",
            are_comments_kept=self.has_comments and not back.is_of_another,
        )

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to look at: no difference, no remark."""
        return not self.state.rows and not self.remarks

    @property
    def chosen(self) -> str:
        """How many are chosen, "" without differences."""
        count, rows = len(self.state.taken), len(self.state.rows)
        return self._say(CHOSEN).format(count=count, all=rows) if rows else ""

    @property
    def can_take(self) -> bool:
        """Whether taking over would do anything."""
        return bool(self.state.taken) or self.state.are_comments_kept

    def go(self, number: int) -> None:
        """Make that row the current one; one there is not leaves all as it is."""
        if number in {row.number for row in self.state.rows}:
            self._tell(replace(self.state, current=number))

    def go_to_difference(self, place: int) -> bool:
        """Go to the difference at the place of a remark; whether there is one."""
        number = self.remarks[place].difference
        if number is None:
            return False
        self.go(number)
        return True

    def turn(self, number: int) -> None:
        """Take that difference over, or not any more."""
        self._choose({number} ^ self.state.taken)

    def choose_all(self, *, is_taken: bool) -> None:
        """Take all over, or none."""
        self._choose({row.number for row in self.state.rows} if is_taken else ())

    def keep_comments(self, *, are_kept: bool) -> None:
        """Write the comments into the drafter's notes as well, or not."""
        self._tell(replace(self.state, are_comments_kept=are_kept and self.has_comments))

    def take(self) -> str:
        """Change the open notice, in one change that can be undone; what was done.

        "": nothing had to be changed.
        """
        taken = self.state.taken
        before = self._editor.draft
        draft = self._back.taken(taken)
        if self.state.are_comments_kept:
            notes = with_comments(draft.notes, self._back.comments, self._say)
            draft = replace(draft, notes=notes)
        if draft == before:
            return ""
        self._editor.edit(draft, self._say(LABEL))
        told = [self._say(TAKEN).format(count=len(taken))] if taken else []
        if draft.notes != before.notes and self.state.are_comments_kept:
            told.append(self._say(NOTED))
        return " ".join(told)

    def undo(self) -> None:
        """Take back what was taken over, while it is the last change."""
        if self._editor.undo_label == self._say(LABEL):
            self._editor.undo()

    def _choose(self, numbers: Sequence[int] | set[int] | frozenset[int]) -> None:
        wanted = frozenset(numbers)
        rows = tuple(replace(row, is_taken=row.number in wanted) for row in self.state.rows)
        self._tell(replace(self.state, rows=rows))

    def _passage(self, difference: Difference) -> Passage:
        passage = passage_of(difference.change, self._say)
        if not difference.is_own:
            return passage
        return passage._replace(remark=f"{passage.remark} · {self._say(OWN)}")

    def _about(self, file: str) -> str:
        back, say = self._back, self._say
        count = len(back.differences)
        told = [say(DIFFERENCES if count else ALIKE).format(file=file, count=count)]
        own = sum(one.is_own for one in back.differences)
        if own:
            told.append(say(OWN_EDITS).format(count=own))
        if back.comments:
            told.append(say(COMMENTS).format(count=len(back.comments)))
        if back.open_changes:
            told.append(say(OPEN_CHANGES).format(count=len(back.open_changes)))
        return " ".join(told)

    def _tell(self, state: CopyState) -> None:
        if state != self.state:
            self.state = state
            self.states.tell(state)
