"""A group of the step: a heading and what stands below it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop_app.ui.theme.look import Look


class Section(QWidget):
    """A heading over a column; views add their widgets to `column`."""

    def __init__(self, title: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.heading = QLabel(title, self)
        self.heading.setWordWrap(True)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(self.heading)
        self.restyle()
        look.changed.connect(self.restyle)

    def restyle(self) -> None:
        """Take type and lengths from the look."""
        self.heading.setFont(self.look.font("heading"))
        self.column.setSpacing(self.look.px(8))


class RowSection(Section):
    """A section whose rows come and go."""

    def __init__(self, title: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(title, look, parent)
        self._rows: tuple[QWidget, ...] = ()
        # Qt puts new widgets at the end of the order of Tab, and after none that takes no focus.
        self._anchor = QWidget(self)
        self._anchor.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._anchor.hide()

    def put_rows(self, rows: Sequence[QWidget]) -> None:
        """Show these rows below the heading, and there in the order of Tab as well."""
        for row in self._rows:
            self.column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = tuple(rows)
        before = self._anchor
        for place, row in enumerate(self._rows):
            self.column.insertWidget(place + 1, row)
            for stop in _stops(row):
                QWidget.setTabOrder(before, stop)
                before = stop


def _stops(row: QWidget) -> list[QWidget]:
    """What Tab stops at in a row: itself, or the controls it holds in the order they were made."""
    if row.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return [row]
    return [one for one in row.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]


def words(parent: QWidget, name: str, role: str = "") -> QLabel:
    """A label that wraps, for plain words of a role."""
    label = QLabel(parent)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if role:
        label.setProperty("role", role)
    return label
