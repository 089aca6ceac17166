"""The buttons that export and print, how far the export is, and where the file is afterwards."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.presenters.actions import ACTIONS, EXPORT_DOCX, EXPORT_PDF, PRINT
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.output_step.exporter import Job
from desktop_app.ui.breakable import breakable
from desktop_app.ui.output_step.section import Section, words
from desktop_app.ui.theme.look import Look
from desktop_app.ui.wrapped_row import WrappedRow

TITLE: Final = noted("Xuất và in")
DOCX: Final = noted("Xuất .docx")
PDF: Final = noted("Xuất PDF")
PRINTED: Final = noted("In…")
NAME: Final = noted("Tên tệp đề nghị: {name}")
RUNNING: Final = noted("Đang xuất thông báo")
DONE: Final = noted("Đã xuất {name}")
OPEN: Final = noted("Mở bằng Word")
OPEN_PDF: Final = noted("Mở tệp PDF")
SHOW: Final = noted("Mở trong thư mục")
ICON: Final = 16


class ExportSection(Section):
    """Tells what is wanted: an action of `presenters.actions`, or the file to open or show."""

    action_wanted = Signal(str)
    open_wanted = Signal(object)
    show_wanted = Signal(object)

    def __init__(self, look: Look, say: Translate, parent: QWidget | None = None) -> None:
        super().__init__(say(TITLE), look, parent)
        self._say = say
        self._specs = {spec.id: spec for spec in ACTIONS}
        self._buttons = {
            EXPORT_DOCX: self._button(EXPORT_DOCX, DOCX, "primary"),
            EXPORT_PDF: self._button(EXPORT_PDF, PDF),
            PRINT: self._button(PRINT, PRINTED),
        }
        self._row = WrappedRow()
        for button in self._buttons.values():
            self._row.addWidget(button)
        self._name = words(self, "export_name", "muted")
        self._progress = QProgressBar(self)
        self._progress.setObjectName("export_progress")
        self._progress.setAccessibleName(say(RUNNING))
        self._progress.setTextVisible(False)
        policy = self._progress.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._progress.setSizePolicy(policy)
        self._outcome = Outcome(look, say, self)
        self._outcome.open_wanted.connect(self.open_wanted)
        self._outcome.show_wanted.connect(self.show_wanted)
        self.column.addLayout(self._row)
        for widget in (self._name, self._progress, self._outcome):
            self.column.addWidget(widget)
        self.restyle_buttons()
        look.changed.connect(self.restyle_buttons)

    @property
    def first(self) -> QWidget:
        """The button that has the focus when the step is opened."""
        return self._buttons[EXPORT_DOCX]

    def show_job(self, job: Job, file_stem: str) -> None:
        """Show how far the export is, and the name the next file is offered."""
        self._name.setText(self._say(NAME).format(name=file_stem))
        self._progress.setRange(0, 0 if job.is_running else 1)
        self._progress.setVisible(job.is_running)
        self._outcome.show_job(job)

    def restyle_buttons(self) -> None:
        """Take icons and lengths from the look."""
        self._row.setSpacing(self.look.px(8))
        for action, button in self._buttons.items():
            role = "accent_text" if action == EXPORT_DOCX else "text"
            button.setIcon(self.look.icon(self._specs[action].icon, role))
            button.setIconSize(QSize(self.look.px(ICON), self.look.px(ICON)))

    def _button(self, action: str, text: str, role: str = "") -> QPushButton:
        button = QPushButton(f" {self._say(text)}", self)
        button.setAccessibleName(self._say(text))
        button.setObjectName(action)
        button.setToolTip(f"{self._say(self._specs[action].text)} ({self._specs[action].keys})")
        if role:
            button.setProperty("role", role)
        button.clicked.connect(lambda: self.action_wanted.emit(action))
        return button


class Outcome(QFrame):
    """What came of the last export; hidden where there was none."""

    open_wanted = Signal(object)
    show_wanted = Signal(object)

    def __init__(self, look: Look, say: Translate, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setObjectName("outcome")
        self._look = look
        self._say = say
        self._job = Job()
        self._picture = QLabel(self)
        self._text = words(self, "outcome_text")
        self._place = words(self, "outcome_place", "muted")
        self._note = words(self, "outcome_note", "muted")
        self._open = QPushButton(self)
        self._open.setObjectName("outcome_open")
        self._show = QPushButton(say(SHOW), self)
        self._show.setObjectName("outcome_show")
        self._open.clicked.connect(lambda: self.open_wanted.emit(self._job.file))
        self._show.clicked.connect(lambda: self.show_wanted.emit(self._job.file))
        self._lay_out()
        self._restyle()
        look.changed.connect(self._restyle)
        self.hide()

    def show_job(self, job: Job) -> None:
        """Show the file that was written, or why it was not."""
        self._job = job
        file = job.file
        self._text.setText(breakable(job.trouble) or self._words_of(file))
        self._place.setText("" if file is None else breakable(str(file.parent)))
        self._note.setText(job.note)
        for label in (self._place, self._note):
            label.setVisible(bool(label.text()))
        is_pdf = file is not None and file.suffix.lower() == ".pdf"
        self._open.setText(self._say(OPEN_PDF if is_pdf else OPEN))
        self._open.setVisible(file is not None)
        self._show.setVisible(file is not None)
        self.setVisible(bool(self._text.text()))
        self._restyle()

    def _words_of(self, file: Path | None) -> str:
        return "" if file is None else self._say(DONE).format(name=breakable(file.name))

    def _lay_out(self) -> None:
        self._column = QVBoxLayout()
        for label in (self._text, self._place, self._note):
            self._column.addWidget(label)
        self._buttons = WrappedRow()
        self._buttons.addWidget(self._open)
        self._buttons.addWidget(self._show)
        self._column.addLayout(self._buttons)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(self._column, 1)

    def _restyle(self) -> None:
        px = self._look.px
        icon, role = ("circle-alert", "error") if self._job.trouble else ("circle-check", "ok")
        self._picture.setPixmap(self._look.pixmap(icon, 20, role))
        self._row.setContentsMargins(px(12), px(12), px(12), px(12))
        self._row.setSpacing(px(8))
        self._column.setSpacing(px(4))
        self._buttons.setSpacing(px(8))
