"""A store that cannot be opened: what happened, what is safe, and what can be done about it."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from msgspec import Struct

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.listeners import Listeners
from desktop_app.presenters.notice_list import BACKUP_KINDS
from desktop_app.presenters.store_faults import moment, store_fault
from desktop_app.store.backup_files import Backup
from desktop_app.store.errors import StoreDamaged, StoreError, StoreInUse, StoreUnwritable
from desktop_app.store.moments import Clock
from desktop_app.store.place import StorePlace
from desktop_app.store.store import Store
from desktop_app.workspace.back_up import Restored, list_backups, repair_store, restore_backup

HEADING: Final = noted("Chưa mở được kho thông báo")
SAFE: Final = noted("Chưa có gì bị xoá: tệp cũ và các bản sao lưu vẫn nằm nguyên chỗ.")
BACKUP: Final = noted("{moment}, lập {kind}")
RESTORED: Final = noted("Đã khôi phục kho thông báo từ bản sao lưu.")
REPAIRED: Final = noted(
    "Đã dựng lại kho thông báo: lấy thêm {notices} thông báo, {versions} bản lưu từ tệp hỏng; "
    "không đọc được {unreadable} mục."
)
SOUND: Final = noted("Kho thông báo không hỏng; không thay đổi gì.")


class BackupChoice(Struct, frozen=True):
    """A backup that can be brought back, and when and why it was made."""

    file: Path
    words: str


class TroubleState(Struct, frozen=True):
    """What is shown. `backups` is empty and `can_repair` False where neither would help;
    `can_retry`: the hindrance may be gone by itself.
    """

    sentence: str
    backups: tuple[BackupChoice, ...]
    can_repair: bool
    can_retry: bool


class Trouble:
    """Helps with a store that gave `fault`. `opened` opens it again; raises StoreError.

    `solved` is told what was done when the store can be opened again; `changes` when another fault
    came up instead.
    """

    def __init__(
        self,
        fault: StoreError,
        place: StorePlace,
        opened: Callable[[], Store],
        clock: Clock,
        say: Translate,
    ) -> None:
        self._place = place
        self._opened = opened
        self._clock = clock
        self._say = say
        self._fault = fault
        self.changes: Final = Listeners[TroubleState]()
        self.solved: Final = Listeners[str]()

    @property
    def state(self) -> TroubleState:
        """What is to be shown now."""
        fault = self._fault
        is_damaged = isinstance(fault, StoreDamaged)
        return TroubleState(
            sentence=store_fault(fault, self._say),
            backups=tuple(map(self._choice, list_backups(self._place))) if is_damaged else (),
            can_repair=is_damaged,
            can_retry=isinstance(fault, StoreUnwritable | StoreInUse),
        )

    def restore(self, backup: Path) -> None:
        """Bring a backup back, with what is newer and still readable on top."""
        self._try(lambda: restore_backup(self._opened, self._place, self._clock, backup))

    def repair(self) -> None:
        """Make the store anew from all that can still be read."""
        self._try(lambda: repair_store(self._opened, self._place, self._clock))

    def _try(self, work: Callable[[], Restored]) -> None:
        try:
            done = work()
        except StoreError as fault:
            self._fault = fault if isinstance(fault, StoreDamaged) else self._fault
            state = self.state
            if fault is not self._fault:
                told = f"{store_fault(fault, self._say)}\n\n{state.sentence}"
                state = TroubleState(told, state.backups, state.can_repair, state.can_retry)
            self.changes.tell(state)
        else:
            self.solved.tell(self._told(done))

    def _told(self, done: Restored) -> str:
        if done.repaired is not None:
            return self._say(REPAIRED).format(
                notices=done.repaired.notices,
                versions=done.repaired.versions,
                unreadable=done.repaired.unreadable,
            )
        return self._say(SOUND if done.replaced is None else RESTORED)

    def _choice(self, backup: Backup) -> BackupChoice:
        kind = self._say(BACKUP_KINDS[backup.kind])
        return BackupChoice(
            backup.file, self._say(BACKUP).format(moment=moment(backup.at), kind=kind)
        )
