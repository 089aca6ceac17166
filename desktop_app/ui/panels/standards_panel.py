"""The panel of standards: choosing one shows what would change, the button brings it about."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.panels.standards import Standards, StandardsState
from desktop_app.ui.lead_focus import lead_focus
from desktop_app.ui.panels.rows import Row, RowList
from desktop_app.ui.panels.side_panel import SidePanel
from desktop_app.ui.ports import Toaster
from desktop_app.ui.theme.look import Look

TITLE: Final = noted("Đưa về thể thức khác")
LIST: Final = noted("Các thể thức")
CHANGES: Final = noted("Những gì sẽ đổi")
APPLY: Final = noted("Đưa về thể thức này")
UNDO: Final = noted("Hoàn tác")


class StandardsPanel(SidePanel):
    """Shows the state of its presenter while it is on the screen."""

    def __init__(
        self,
        standards: Standards,
        look: Look,
        say: Translate,
        toasts: Toaster,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._standards = standards
        self._say = say
        self._toasts = toasts
        self._list = RowList(look, self)
        self._list.setObjectName("standard_list")
        self._list.setAccessibleName(say(LIST))
        self._list.chosen.connect(standards.choose)
        self._document = _words(self, "muted")
        self._told = _words(self)
        self._changes = RowList(look, self)
        self._changes.setObjectName("standard_changes")
        self._changes.setAccessibleName(say(CHANGES))
        self._apply = QPushButton(say(APPLY), self)
        self._apply.setObjectName("apply_standard")
        self._apply.setProperty("role", "primary")
        self._apply.clicked.connect(self._bring_about)
        self._lay_out()
        lead_focus(self, lambda: self._list)
        look.changed.connect(self._restyle)
        self._restyle()
        self.follow(standards.states, self._show_state)
        self.until_gone(standards.close)
        self._show_state(standards.state)

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the notice while it is seen."""
        super().showEvent(event)
        self._standards.open()

    def hideEvent(self, event: QHideEvent) -> None:
        """Cost nothing while it is not."""
        self._standards.close()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the list of standards goes on to the button."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and self._list.hasFocus() and self._apply.isEnabled():
            self._apply.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        lower = QWidget(self)
        self._lower = QVBoxLayout(lower)
        for part in (self._document, self._told):
            self._lower.addWidget(part)
        self._lower.addWidget(self._changes, 1000)
        self._lower.addStretch(1)  # without the list the words stay at the top
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.addWidget(self._list)
        split.addWidget(lower)
        split.setSizes([2, 3])
        split.setChildrenCollapsible(False)
        self.content.addWidget(split, 1)
        self.content.addWidget(self._apply)

    def _bring_about(self) -> None:
        told = self._standards.apply()
        self._toasts.show(told, self._say(UNDO), self._standards.undo)
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_state(self, state: StandardsState) -> None:
        rows = [
            Row(place, line.title, (line.about,), line.remark, is_strong=bool(line.remark))
            for place, line in enumerate(state.lines)
        ]
        self._list.put(rows, state.chosen)
        self._document.setText(state.document)
        self._told.setText(state.told)
        self._changes.put([Row(place, line) for place, line in enumerate(state.changes)], 0)
        self._changes.setVisible(bool(state.changes))
        self._apply.setEnabled(state.can_apply)

    def _restyle(self) -> None:
        self._lower.setSpacing(self.look.px(8))
        self._lower.setContentsMargins(0, self.look.px(8), 0, 0)


def _words(parent: QWidget, role: str = "") -> QLabel:
    label = QLabel(parent)
    label.setWordWrap(True)
    if role:
        label.setProperty("role", role)
    return label
