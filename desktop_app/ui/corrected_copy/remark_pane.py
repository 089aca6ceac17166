"""Comments and open changes of a corrected copy; Enter goes to the difference at their place."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.corrected_copy.remarks import Remark
from desktop_app.presenters.fault_words import Translate
from desktop_app.ui.panels.rows import Row, RowList
from desktop_app.ui.theme.look import Look

TITLE: Final = noted("Nhận xét và thay đổi chưa duyệt")
HELP: Final = noted("Enter để tới chỗ khác nhau ở nơi được nhận xét.")
SAME_HERE: Final = noted("chỗ này không khác")
KEEP: Final = noted("Chép nhận xét vào ghi chú")
KEEP_TIP: Final = noted("Ghi chú chỉ người soạn thấy, không bao giờ in ra hay xuất ra tệp.")


class RemarkPane(QWidget):
    """`gone_to` has the place of the remark whose difference is asked for."""

    gone_to = Signal(int)
    kept = Signal(bool)

    def __init__(
        self, remarks: Sequence[Remark], look: Look, say: Translate, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._look = look
        title = QLabel(say(TITLE), self)
        title.setProperty("role", "muted")
        title.setWordWrap(True)
        self._list = RowList(look, self)
        self._list.setObjectName("copy_remarks")
        self._list.setAccessibleName(say(TITLE))
        self._list.setToolTip(say(HELP))
        self._list.put([_row(at, one, say) for at, one in enumerate(remarks)], 0)
        self._list.activated.connect(self._go)
        self._list.clicked.connect(self._go)
        title.setBuddy(self._list)
        self.keep = QCheckBox(say(KEEP), self)
        self.keep.setObjectName("keep_comments")
        self.keep.setToolTip(say(KEEP_TIP))
        self.keep.toggled.connect(self.kept)
        self._column = QVBoxLayout(self)
        self._column.addWidget(title)
        self._column.addWidget(self._list, 1)
        self._column.addWidget(self.keep)
        look.changed.connect(self._restyle)
        self._restyle()

    @property
    def list(self) -> RowList:
        """The remarks."""
        return self._list

    def _go(self, index: QModelIndex) -> None:
        self._list.setCurrentIndex(index)
        key = self._list.key()
        if key is not None:
            self.gone_to.emit(key)

    def _restyle(self) -> None:
        px = self._look.px
        self._column.setContentsMargins(px(12), 0, 0, 0)
        self._column.setSpacing(px(8))


def _row(place: int, remark: Remark, say: Translate) -> Row:
    badge = say(SAME_HERE) if remark.difference is None else ""
    details = tuple(filter(None, (remark.who, remark.about, badge)))
    return Row(place, remark.text, details)
