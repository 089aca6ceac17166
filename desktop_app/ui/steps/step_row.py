"""One step in the list: a button that opens it and, while something is missing, its count."""

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.editing.steps import Step
from desktop_app.presenters.fault_words import Translate
from desktop_app.ui.theme.look import Look

_STEP = noted("Bước {number}: {title}")
_COUNT = noted("Còn thiếu {count} chỗ ở bước {title}, đến chỗ đầu tiên")
_WALKING = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class StepRow(QWidget):
    """`chosen` has the step to open, `count_chosen` the step whose first missing place is asked."""

    chosen = Signal(str)
    count_chosen = Signal(str)
    walked = Signal(int)

    def __init__(self, step: Step, number: int, look: Look, say: Translate) -> None:
        super().__init__()
        self._step = step
        self._look = look
        self._say = say
        self._title = say(step.title)
        self._missing = 0
        self.button = QToolButton()
        self.button.setObjectName(f"step:{step.id}")
        self.button.setProperty("role", "step")
        self.button.setCheckable(True)
        self.button.setAccessibleName(say(_STEP).format(number=number, title=self._title))
        self.button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(self._choose)
        self.button.installEventFilter(self)
        self.count = QPushButton()
        self.count.setObjectName(f"missing:{step.id}")
        self.count.setProperty("role", "missing")
        self.count.clicked.connect(lambda: self.count_chosen.emit(step.id))
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(look.px(2))
        self._line.addWidget(self.button, 1)
        self._line.addWidget(self.count, 0, Qt.AlignmentFlag.AlignCenter)
        look.changed.connect(self._restyle)
        self._restyle()

    def mark(self, *, is_open: bool) -> None:
        """Show whether the step is open."""
        self.button.setChecked(is_open)
        self._restyle()

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Only the icon, the count below it; or the title and the count beside it."""
        direction = QBoxLayout.Direction
        self._line.setDirection(direction.TopToBottom if is_narrow else direction.LeftToRight)
        style = Qt.ToolButtonStyle
        self.button.setToolButtonStyle(
            style.ToolButtonIconOnly if is_narrow else style.ToolButtonTextBesideIcon
        )

    def show_missing(self, count: int, words: str) -> None:
        """Show how much is missing; `words` say what, on hover and to a screen reader."""
        self._missing = count
        self.count.setVisible(bool(count))
        self.count.setText(str(count))
        self.count.setAccessibleName(self._say(_COUNT).format(count=count, title=self._title))
        lines = "<br>".join(escape(line) for line in (self._title, *words.split("\n")))
        for control in (self.button, self.count):
            control.setToolTip(f"<p>{lines}</p>")
            control.setAccessibleDescription(words)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Enter opens as a click does; Up and Down lead to the other steps.

        A title that does not fit goes on in a new line.
        """
        if event.type() == QEvent.Type.Resize:
            self._write()
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._choose()
                return True
            if key in _WALKING:
                self.walked.emit(_WALKING[key])
                return True
        return False

    def _choose(self) -> None:
        self.button.setChecked(True)
        self.chosen.emit(self._step.id)

    def _restyle(self) -> None:
        role = "accent" if self.button.isChecked() else "text_muted"
        self.button.setIcon(self._look.icon(self._step.icon, role))
        self.button.setIconSize(QSize(self._look.px(20), self._look.px(20)))
        self._write()

    def _write(self) -> None:
        """Put the title into as many lines as the width asks for."""
        frame = self.button.sizeHint().width() - self._width_of(self.button.text())
        room = self.button.width() - frame
        lines = in_lines(self._title, lambda line: self._width_of(f" {line}") <= room)
        text = "\n".join(f" {line}" for line in lines)
        if text != self.button.text():
            self.button.setText(text)

    def _width_of(self, text: str) -> int:
        return self.button.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, text).width()


def in_lines(text: str, fits: Callable[[str], bool]) -> list[str]:
    """The words of the text in lines that fit; a word that is too long has a line of its own."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and fits(longer):
            lines[-1] = longer
        else:
            lines.append(word)
    return lines
