"""What can be done with notices from the list, each with the way back."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.home.deeds import Deed
from desktop_app.store.notice_rows import State
from desktop_app.store.store import Store
from desktop_app.workspace.check_choices import note_origin
from desktop_app.workspace.duplicate_notice import duplicate
from desktop_app.workspace.new_notice import NewId

BIN: Final = noted("chuyển vào thùng rác")
BINNED: Final = noted("Đã chuyển vào thùng rác: {title}")
BINNED_MANY: Final = noted("Đã chuyển {count} thông báo vào thùng rác")
UNBIN: Final = noted("khôi phục từ thùng rác")
UNBINNED: Final = noted("Đã khôi phục: {title}")
UNBINNED_MANY: Final = noted("Đã khôi phục {count} thông báo")
DUPLICATE: Final = noted("nhân bản thông báo")
DUPLICATED: Final = noted("Đã nhân bản: {title}")
SET_STATE: Final = noted("đổi trạng thái")
STATE_SET: Final[Mapping[State, str]] = MappingProxyType(
    {
        "drafting": noted("Đã chuyển sang mục Đang soạn"),
        "for_signature": noted("Đã chuyển sang mục Trình ký"),
        "issued": noted("Đã chuyển sang mục Đã ban hành"),
    }
)
_SHORT: Final = 60


class NoticeDeeds:
    """Makes deeds on the notices of one store; none of them is done yet.

    None where there is nothing to do. All raise UnknownNotice.
    """

    def __init__(self, store: Store, new_id: NewId, say: Translate) -> None:
        self._store = store
        self._new_id = new_id
        self._say = say

    def binned(self, ids: tuple[str, ...]) -> Deed | None:
        """The notices into the bin."""
        notices = self._store.notices
        done = self._told(ids, BINNED, BINNED_MANY)
        return self._deed(ids, BIN, done, notices.bin, notices.unbin)

    def unbinned(self, ids: tuple[str, ...]) -> Deed | None:
        """The notices out of the bin."""
        notices = self._store.notices
        done = self._told(ids, UNBINNED, UNBINNED_MANY)
        return self._deed(ids, UNBIN, done, notices.unbin, notices.bin)

    def state_set(self, ids: tuple[str, ...], state: State) -> Deed | None:
        """The notices to another state; those that are there already are left alone."""
        notices = self._store.notices
        before = {one: notices.get(one).state for one in ids}
        moved = tuple(one for one in ids if before[one] != state)
        return self._deed(
            moved,
            SET_STATE,
            self._say(STATE_SET[state]),
            lambda one: notices.set_state(one, state),
            lambda one: notices.set_state(one, before[one]),
        )

    def duplicated(self, notice_id: str) -> Deed:
        """A copy of the notice as one being drafted; taking it back moves the copy to the bin."""
        notices = self._store.notices
        copy = duplicate(notices.latest(notice_id), self._new_id)

        def make() -> None:
            notices.save(copy)
            notices.unbin(copy.id)
            note_origin(self._store.settings, copy.id, notice_id)

        done = self._say(DUPLICATED).format(title=self._title(notice_id))
        return Deed(self._say(DUPLICATE), done, make, lambda: notices.bin(copy.id))

    def _deed(
        self,
        ids: tuple[str, ...],
        label: str,
        done: str,
        make: Callable[[str], None],
        take_back: Callable[[str], None],
    ) -> Deed | None:
        if not ids:
            return None
        return Deed(
            self._say(label),
            done,
            lambda: self._each(ids, make),
            lambda: self._each(ids, take_back),
        )

    def _each(self, ids: tuple[str, ...], call: Callable[[str], None]) -> None:
        """All of them or none."""
        with self._store.database.change():
            for one in ids:
                call(one)

    def _told(self, ids: tuple[str, ...], one: str, many: str) -> str:
        if len(ids) != 1:
            return self._say(many).format(count=len(ids))
        return self._say(one).format(title=self._title(ids[0]))

    def _title(self, notice_id: str) -> str:
        title = self._store.notices.get(notice_id).title
        return title if len(title) <= _SHORT else f"{title[:_SHORT].rsplit(' ', 1)[0]} …"
