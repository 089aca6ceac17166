"""The panel of changes: every state of the notice by name; Enter or a click goes there."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.panels.change_list import ChangeLine, ChangeListPresenter
from desktop_app.ui.lead_focus import lead_focus
from desktop_app.ui.panels.rows import Row, RowList
from desktop_app.ui.panels.side_panel import SidePanel
from desktop_app.ui.theme.look import Look

TITLE = noted("Các thay đổi")
HELP = noted("Bấm vào một dòng để trở về lúc đó. Các thay đổi sau dòng ấy vẫn còn để làm lại.")


class HistoryPanel(SidePanel):
    """Shows the lines of its presenter while it is on the screen."""

    def __init__(
        self,
        presenter: ChangeListPresenter,
        look: Look,
        say: Translate,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._presenter = presenter
        help_text = QLabel(say(HELP), self)
        help_text.setProperty("role", "muted")
        help_text.setWordWrap(True)
        self._list = RowList(look, self)
        self._list.setObjectName("change_list")
        self._list.setAccessibleName(say(TITLE))
        self._list.clicked.connect(self._go)
        self._list.activated.connect(self._go)
        self.content.addWidget(help_text)
        self.content.addWidget(self._list, 1)
        lead_focus(self, lambda: self._list)
        self.follow(presenter.changes, self._show_lines)
        self.until_gone(presenter.close)

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the notice while it is seen."""
        super().showEvent(event)
        self._presenter.open()

    def hideEvent(self, event: QHideEvent) -> None:
        """Cost nothing while it is not."""
        self._presenter.close()
        super().hideEvent(event)

    def _go(self, index: QModelIndex) -> None:
        self._list.setCurrentIndex(index)
        key = self._list.key()
        if key is not None:
            self._presenter.go_to(key)

    def _show_lines(self, lines: Sequence[ChangeLine]) -> None:
        rows = [
            Row(
                line.position,
                line.title,
                (line.when,),
                line.remark,
                is_strong=line.is_present,
                is_faded=line.is_undone,
            )
            for line in lines
        ]
        present = next((line.position for line in lines if line.is_present), None)
        self._list.put(rows, present)
