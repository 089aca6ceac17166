"""The panel of saved versions: the list, what differs, a name for a version, bringing one back."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.panels.versions import VersionLine, VersionsPresenter, VersionsState
from desktop_app.ui.lead_focus import lead_focus
from desktop_app.ui.panels.difference_view import DifferenceView
from desktop_app.ui.panels.rows import Row, RowList
from desktop_app.ui.panels.side_panel import SidePanel
from desktop_app.ui.ports import Toaster
from desktop_app.ui.theme.look import Look

TITLE = noted("Các bản lưu")
LIST = noted("Danh sách bản lưu, mới nhất ở trên")
NAME = noted("Tên bản lưu")
NAME_HINT = noted("Ví dụ: trình ký lần 1")
GIVE_NAME = noted("Đặt tên")
COMPARED = noted("So với")
PRESENT = noted("Thông báo hiện nay")
DIFFERENCES = noted("Những chỗ khác nhau")
RESTORE = noted("Khôi phục bản này")
NOTHING_CHOSEN = noted("Chọn một bản lưu để xem khác gì so với thông báo hiện nay.")
NOTHING_SAVED = noted("Chưa có bản lưu nào. Thông báo được lưu tự động trong khi soạn.")
ALIKE = noted("Hai bản giống nhau.")
RESTORED = noted("Đã khôi phục bản lưu.")
NAMED = noted("Đã đặt tên bản lưu; bản này được giữ mãi.")
UNNAMED = noted("Đã bỏ tên bản lưu.")
UNDO = noted("Hoàn tác")


class VersionsPanel(SidePanel):
    """Shows the state of its presenter while it is on the screen."""

    def __init__(
        self,
        presenter: VersionsPresenter,
        look: Look,
        say: Translate,
        toasts: Toaster,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._presenter = presenter
        self._say = say
        self._toasts = toasts
        self._list = RowList(look, self)
        self._list.setObjectName("version_list")
        self._list.setAccessibleName(say(LIST))
        self._list.chosen.connect(presenter.choose)
        self._build_name()
        self._build_comparison()
        self._build_rest()
        lead_focus(self, lambda: self._list)
        look.changed.connect(self._restyle)
        self._restyle()
        self.follow(presenter.changes, self._show_state)
        self.until_gone(presenter.close)
        self._show_state(presenter.state)

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the notice while it is seen."""
        super().showEvent(event)
        self._presenter.open()

    def hideEvent(self, event: QHideEvent) -> None:
        """Cost nothing while it is not."""
        self._presenter.close()
        super().hideEvent(event)

    def _build_name(self) -> None:
        self._name = QLineEdit(self)
        self._name.setObjectName("version_name")
        self._name.setAccessibleName(self._say(NAME))
        self._name.setPlaceholderText(self._say(NAME_HINT))
        self._name.returnPressed.connect(self._rename)
        self._naming = QPushButton(self._say(GIVE_NAME), self)
        self._naming.setObjectName("name_version")
        self._naming.clicked.connect(self._rename)
        self._name_row = QHBoxLayout()
        self._name_row.addWidget(self._name, 1)
        self._name_row.addWidget(self._naming)

    def _build_comparison(self) -> None:
        label = QLabel(self._say(COMPARED), self)
        self._other = QComboBox(self)
        self._other.setObjectName("compared_with")
        self._other.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._other.activated.connect(self._compare)
        label.setBuddy(self._other)
        self._other.setAccessibleName(self._say(COMPARED))
        self._other_row = QHBoxLayout()
        self._other_row.addWidget(label)
        self._other_row.addWidget(self._other, 1)

    def _build_rest(self) -> None:
        self._differences = DifferenceView(self.look, self)
        self._differences.setObjectName("differences")
        self._differences.setAccessibleName(self._say(DIFFERENCES))
        self._fault = QLabel(self)
        self._fault.setProperty("role", "error")
        self._fault.setWordWrap(True)
        self._restoring = QPushButton(self._say(RESTORE), self)
        self._restoring.setObjectName("restore_version")
        self._restoring.setProperty("role", "primary")
        self._restoring.clicked.connect(self._restore)
        lower = QWidget(self)
        self._lower = QVBoxLayout(lower)
        self._lower.setContentsMargins(0, 0, 0, 0)
        self._lower.addLayout(self._name_row)
        self._lower.addLayout(self._other_row)
        self._lower.addWidget(self._differences, 1)
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.addWidget(self._list)
        split.addWidget(lower)
        split.setSizes([2, 3])
        split.setChildrenCollapsible(False)
        self.content.addWidget(split, 1)
        self.content.addWidget(self._fault)
        self.content.addWidget(self._restoring)

    def _restyle(self) -> None:
        px = self.look.px
        self._lower.setSpacing(px(8))
        self._lower.setContentsMargins(0, px(8), 0, 0)

    def _compare(self) -> None:
        self._presenter.compare_with(self._other.currentData())

    def _restore(self) -> None:
        if self._presenter.restore():
            self._toasts.show(self._say(RESTORED), self._say(UNDO), self._presenter.undo_restore)

    def _rename(self) -> None:
        number = self._presenter.state.chosen
        if number is None:
            return
        before = self._presenter.rename(number, self._name.text())
        if before is None:
            return
        said = NAMED if self._name.text() else UNNAMED

        def undo() -> None:
            self._presenter.rename(number, before)

        self._toasts.show(self._say(said), self._say(UNDO), undo)

    def _show_state(self, state: VersionsState) -> None:
        self._list.put([self._row(line) for line in state.lines], state.chosen)
        self._show_others(state)
        chosen = next((line for line in state.lines if line.number == state.chosen), None)
        if chosen is not None and (not self._name.hasFocus() or not self._name.isModified()):
            self._name.setText(chosen.name)
            self._name.setCursorPosition(0)
        for part in (self._name, self._naming, self._other, self._restoring):
            part.setEnabled(chosen is not None)
        self._differences.put(state.passages, self._say(_empty(state)))
        self._fault.setText(state.fault)
        self._fault.setVisible(bool(state.fault))

    def _show_others(self, state: VersionsState) -> None:
        self._other.clear()
        self._other.addItem(self._say(PRESENT), None)
        for line in state.lines:
            if line.number != state.chosen:
                self._other.addItem(line.name or line.when, line.number)
        self._other.setCurrentIndex(max(0, self._other.findData(state.other)))

    def _row(self, line: VersionLine) -> Row:
        first = line.when if line.name else ""
        details = (first, line.exported) if line.exported else (first,)
        return Row(
            line.number,
            line.name or line.when,
            details,
            is_strong=bool(line.name),
            more=lambda: self._presenter.size(line.number),
        )


def _empty(state: VersionsState) -> str:
    if not state.lines:
        return NOTHING_SAVED
    return NOTHING_CHOSEN if state.chosen is None else ALIKE
