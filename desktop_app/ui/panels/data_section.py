"""The care for the data, below its settings: backups, taking everything along, bringing it in."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.settings.data_care import DataCare
from desktop_app.presenters.settings.data_state import DataState, Done
from desktop_app.store.archive_form import SUFFIX
from desktop_app.ui.panels.incoming_card import IncomingCard
from desktop_app.ui.panels.rows import Row, RowList
from desktop_app.ui.ports import FilePicker, Toaster
from desktop_app.ui.theme.look import Look
from desktop_app.workspace.exchange_store import STEM

BACKUPS: Final = noted("Các bản sao lưu")
NO_BACKUPS: Final = noted("Chưa có bản sao lưu nào.")
BACK_UP: Final = noted("Sao lưu ngay")
RESTORE: Final = noted("Khôi phục bản sao lưu này")
RESTORE_HELP: Final = noted("Dữ liệu hiện nay được sao lưu trước, nên lúc nào cũng quay lại được.")
MOVING: Final = noted("Chuyển sang máy khác")
MOVING_HELP: Final = noted(
    "Một tệp chứa mọi thông báo, bản lưu, mẫu, danh bạ và cài đặt, chép được qua USB."
)
EXPORT: Final = noted("Xuất toàn bộ dữ liệu…")
IMPORT: Final = noted("Nhập dữ liệu…")
KIND: Final = noted("Toàn bộ dữ liệu")
UNDO: Final = noted("Hoàn tác")
LIST_HEIGHT: Final = 200


class DataSection(QWidget):
    """Shows the state of the care for the data."""

    def __init__(
        self,
        care: DataCare,
        look: Look,
        say: Translate,
        toasts: Toaster,
        picker: FilePicker,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._care = care
        self._look = look
        self._say = say
        self._toasts = toasts
        self._picker = picker
        self._headings: list[QLabel] = []
        self._buttons: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._build_backups()
        self._build_moving()
        self._doing = self._muted("")
        self._column.addWidget(self._doing)
        self._fault = QLabel(self)
        self._fault.setProperty("role", "error")
        self._fault.setWordWrap(True)
        self._column.addWidget(self._fault)
        look.changed.connect(self._restyle)
        self._restyle()
        self.destroyed.connect(care.changes.add(self._show_state))
        self.destroyed.connect(care.done.add(self._tell))
        self._show_state(care.state)
        care.refresh()

    def _build_backups(self) -> None:
        self._heading(BACKUPS)
        self._list = RowList(self._look, self)
        self._list.setObjectName("backups")
        self._list.setAccessibleName(self._say(BACKUPS))
        self._list.chosen.connect(lambda _key: self._show_choice())
        frame = QFrame(self)
        frame.setProperty("role", "card")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._list)
        self._empty = self._muted(NO_BACKUPS)
        self._column.addWidget(self._empty)
        self._column.addWidget(frame)
        self._frame = frame
        backing_up = self._button(BACK_UP, "back_up", self._care.back_up)
        self._restoring = self._button(RESTORE, "restore_backup", self._restore)
        row = QHBoxLayout()
        row.addWidget(backing_up)
        row.addWidget(self._restoring)
        row.addStretch(1)
        self._column.addLayout(row)
        self._column.addWidget(self._muted(RESTORE_HELP))

    def _build_moving(self) -> None:
        self._heading(MOVING)
        self._column.addWidget(self._muted(MOVING_HELP))
        row = QHBoxLayout()
        row.addWidget(self._button(EXPORT, "export_everything", self._export))
        row.addWidget(self._button(IMPORT, "import_everything", self._import))
        row.addStretch(1)
        self._column.addLayout(row)
        self._incoming = IncomingCard(self._care, self._look, self._say, self)
        self._incoming.wanted.connect(self._care.bring_in)
        self._column.addWidget(self._incoming)

    def _restore(self) -> None:
        key = self._list.key()
        if key is not None:
            self._care.restore(key)

    def _tell(self, done: Done) -> None:
        before = done.before
        if before is None:
            self._toasts.show(done.text)
        else:
            self._toasts.show(done.text, self._say(UNDO), lambda: self._care.undo(before))

    def _export(self) -> None:
        proposed = Path.home() / f"{STEM}{SUFFIX}"
        self._picker.save(self._say(EXPORT), proposed, self._kinds(), self._care.export)

    def _import(self) -> None:
        self._picker.open(self._say(IMPORT), Path.home(), self._kinds(), self._care.look_into)

    def _kinds(self) -> list[tuple[str, str]]:
        return [(self._say(KIND), SUFFIX)]

    def _show_state(self, state: DataState) -> None:
        rows = [Row(line.number, line.when, (line.why,)) for line in state.backups]
        self._list.put(rows, self._list.key())
        self._frame.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self._incoming.put(state.incoming)
        self._doing.setText(state.doing)
        self._doing.setVisible(bool(state.doing))
        for button in (*self._buttons, self._incoming):
            button.setEnabled(not state.doing)
        self._show_choice()
        self._fault.setText(state.fault)
        self._fault.setVisible(bool(state.fault))

    def _show_choice(self) -> None:
        is_free = not self._care.state.doing
        self._restoring.setEnabled(is_free and self._list.key() is not None)

    def _heading(self, text: str) -> None:
        label = QLabel(self._say(text), self)
        self._headings.append(label)
        self._column.addWidget(label)

    def _muted(self, text: str) -> QLabel:
        label = QLabel(self._say(text), self)
        label.setProperty("role", "muted")
        label.setWordWrap(True)
        return label

    def _button(self, text: str, name: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(self._say(text), self)
        button.setObjectName(name)
        button.clicked.connect(do)
        self._buttons.append(button)
        return button

    def _restyle(self) -> None:
        self._column.setSpacing(self._look.px(8))
        self._list.setFixedHeight(self._look.px(LIST_HEIGHT))
        for label in self._headings:
            label.setFont(self._look.font("heading"))
            label.setContentsMargins(0, self._look.px(8), 0, 0)
