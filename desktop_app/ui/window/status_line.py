"""The status line: how far the notice is saved, pages and words, the ruling decree."""

from PySide6.QtWidgets import QLabel, QStatusBar, QWidget


class StatusLine(QStatusBar):
    """Three texts; one that is empty takes no room, and the line goes when all are.

    `say_saved` is told to screen readers too.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._saved = self._label("status-saved")
        self._size = self._label("status-size")
        self._standard = self._label("status-standard")
        self.addWidget(self._saved, 1)
        self.addPermanentWidget(self._size)
        self.addPermanentWidget(self._standard)
        self.hide()

    def say_saved(self, text: str, role: str = "muted") -> None:
        """How far the notice is saved; the role colours it ("error" where it is not)."""
        self._say(self._saved, text)
        if self._saved.property("role") != role:
            self._saved.setProperty("role", role)
            self._saved.style().polish(self._saved)

    def say_size(self, text: str) -> None:
        """Pages and words."""
        self._say(self._size, text)

    def say_standard(self, text: str) -> None:
        """The decree the notice is set by."""
        self._say(self._standard, text)

    def clear(self) -> None:
        """Say nothing."""
        for label in (self._saved, self._size, self._standard):
            self._say(label, "")

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.hide()
        return label

    def _say(self, label: QLabel, text: str) -> None:
        if label.text() != text:
            label.setText(text)
            label.setAccessibleName(text)
        label.setVisible(bool(text))
        self.setVisible(any(one.text() for one in (self._saved, self._size, self._standard)))
