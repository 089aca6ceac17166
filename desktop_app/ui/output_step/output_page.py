"""The step "Kiểm tra và xuất": everything that is done with a finished notice, on one page."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.presenters.actions import EXPORT_DOCX, EXPORT_PDF, PRINT
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.editing.marker import Marker
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.output_step.exporter import Job
from desktop_app.presenters.output_step.output_presenter import OutputPresenter
from desktop_app.presenters.output_step.ports import Desktop
from desktop_app.store.notice_rows import State
from desktop_app.ui.output_step.check_section import CheckSection
from desktop_app.ui.output_step.earlier_list import EarlierList
from desktop_app.ui.output_step.export_section import DONE, SHOW, ExportSection
from desktop_app.ui.output_step.facts_view import FactsView
from desktop_app.ui.output_step.missing_list import MissingList
from desktop_app.ui.output_step.notes_field import NotesField
from desktop_app.ui.output_step.state_choice import StateChoice
from desktop_app.ui.output_step.version_choice import VersionChoice
from desktop_app.ui.ports import FilePicker, Toaster
from desktop_app.ui.printing import PagePrinter
from desktop_app.ui.theme.look import Look

WIDTH: Final = 640
NOTES: Final = "notes"

TAKE_BACK: Final = noted("Hoàn tác")
NOT_OPENED: Final = noted("Không tìm thấy chương trình nào mở được {file}.")
NOT_SHOWN: Final = noted("Không mở được thư mục của {file}; có lẽ tệp đã được chuyển đi.")
SAVE_DOCX: Final = noted("Xuất thông báo thành tệp Word")
SAVE_PDF: Final = noted("Xuất thông báo thành tệp PDF")
WORD_FILE: Final = noted("Tệp Word")
PDF_FILE: Final = noted("Tệp PDF")

_TARGETS: Final = {
    EXPORT_DOCX: (SAVE_DOCX, WORD_FILE, ".docx"),
    EXPORT_PDF: (SAVE_PDF, PDF_FILE, ".pdf"),
}


class OutputPorts(NamedTuple):
    """What the page needs of the window and the desktop."""

    toasts: Toaster
    file_picker: FilePicker
    printer: PagePrinter
    desktop: Desktop


def no_checks(_parent: QWidget) -> Sequence[CheckSection]:
    """Sections that check the notice: none."""
    return ()


class OutputPage(QScrollArea):
    """Shows the presenter's state while it is seen; `act` does an action from anywhere.

    `standard_wanted` asks for another standard.
    """

    standard_wanted = Signal()

    def __init__(
        self,
        presenter: OutputPresenter,
        marker: Marker,
        look: Look,
        say: Translate,
        ports: OutputPorts,
        parent: QWidget | None = None,
        make_checks: Callable[[QWidget], Sequence[CheckSection]] = no_checks,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("output_page")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._presenter = presenter
        self._marker = marker
        self._look = look
        self._say = say
        self._ports = ports
        self._make_checks = make_checks
        self._was_running = False
        self._build()
        self._connect()
        self._restyle()
        self.setWidget(self._content)
        look.changed.connect(self._restyle)
        self.destroyed.connect(presenter.news.add(self._follow))

    def act(self, action: str) -> None:
        """Do EXPORT_DOCX, EXPORT_PDF or PRINT of `presenters.actions`."""
        if action == PRINT:
            self._ports.printer.preview(self._presenter.pages)
            return
        self._show_export()
        title, kind, ending = _TARGETS[action]
        self._ports.file_picker.save(
            self._say(title),
            self._presenter.proposed(ending),
            [(self._say(kind), ending)],
            lambda file: self._presenter.export(file, ending),
        )

    def go_to(self, path: str) -> bool:
        """Focus the notes if they are meant; whether they are."""
        if path.partition(".")[0] != NOTES:
            return False
        self._notes.edit.setFocus()
        self.ensureWidgetVisible(self._notes)
        return True

    def take_focus(self) -> None:
        """Put the focus on the button most used."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The first button has the focus; as a proxy it would take what stands above it off Tab."""
        self._export.first.setFocus(event.reason())

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened meanwhile."""
        self._refresh()
        for check in self._checks:
            check.begin()
        super().showEvent(event)

    def _build(self) -> None:
        self._content = QWidget(self)
        self._missing = MissingList(self._look, self._say, self._content)
        self._checks = tuple(self._make_checks(self._content))  # in the order of Tab
        self._facts = FactsView(self._look, self._say, self._content)
        self._version = VersionChoice(self._look, self._say, self._content)
        self._export = ExportSection(self._look, self._say, self._content)
        self._state = StateChoice(self._look, self._say, self._content)
        self._earlier = EarlierList(self._look, self._say, self._content)
        self._notes = NotesField(self._look, self._say, self._content)
        self._column = QVBoxLayout()
        for section in self._sections():
            self._column.addWidget(section)
        self._column.addStretch(1)
        self._middle = QWidget(self._content)
        self._middle.setLayout(self._column)
        row = QHBoxLayout(self._content)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._middle, 1000)
        row.addStretch(1)

    def _sections(self) -> tuple[QWidget, ...]:
        checked = self._missing, *self._checks, self._facts
        return *checked, self._version, self._export, self._state, self._earlier, self._notes

    def _connect(self) -> None:
        self._missing.wanted.connect(self._marker.go_to)
        self._facts.standard_wanted.connect(self.standard_wanted)
        self._version.leader_wanted.connect(self._presenter.make_for_leader)
        self._version.final_wanted.connect(self._presenter.make_final)
        self._export.action_wanted.connect(self.act)
        self._export.open_wanted.connect(self._open)
        self._export.show_wanted.connect(self._show_in_folder)
        self._earlier.wanted.connect(self._show_in_folder)
        self._state.wanted.connect(self._set_state)
        self._notes.typed.connect(lambda text: self._presenter.set_notes(text, self))
        self._notes.entered.connect(lambda: self._marker.here(NOTES, self))
        self._notes.left.connect(self._presenter.leave_field)

    def _follow(self, origin: object) -> None:
        job = self._presenter.job
        has_ended = self._was_running and not job.is_running
        self._was_running = job.is_running
        if self.isVisible():
            self._refresh(with_notes=origin is not self)
            if has_ended:
                QTimer.singleShot(0, self, self._show_export)  # what is new has its place then
        elif has_ended:
            self._tell_in_passing(job)

    def _show_export(self) -> None:
        """Scroll to where it says what came of an export."""
        if (box := self._content.layout()) is not None:
            box.activate()  # else what is shown for the first time has no place yet
        self.ensureWidgetVisible(self._export)

    def _tell_in_passing(self, job: Job) -> None:
        """An export asked for in another step ends there."""
        file = job.file
        if file is None:
            self._ports.toasts.show(job.trouble)
            return
        text = self._say(DONE).format(name=file.name)
        self._ports.toasts.show(text, self._say(SHOW), lambda: self._show_in_folder(file))

    def _refresh(self, *, with_notes: bool = True) -> None:
        state = self._presenter.state
        self._missing.show_missing(state.missing)
        self._facts.show_facts(state.facts)
        self._version.show_round(state.draft_round, state.offered_round)
        self._export.show_job(state.job, state.file_stem)
        self._state.show_state(state.notice_state)
        self._earlier.show_exports(state.earlier)
        if with_notes:
            self._notes.show_notes(state.notes)

    def _set_state(self, state: State) -> None:
        deed = self._presenter.set_notice_state(state)
        if deed is not None:
            self._ports.toasts.show(deed.text, self._say(TAKE_BACK), deed.undo)

    def _open(self, file: Path) -> None:
        if not self._ports.desktop.open_file(file):
            self._ports.toasts.show(self._say(NOT_OPENED).format(file=file.name))

    def _show_in_folder(self, file: Path) -> None:
        if not self._ports.desktop.show_in_folder(file):
            self._ports.toasts.show(self._say(NOT_SHOWN).format(file=file.name))

    def _restyle(self) -> None:
        px = self._look.px
        self._column.setContentsMargins(px(24), px(8), px(24), px(24))
        self._column.setSpacing(px(24))
        self._middle.setMaximumWidth(px(WIDTH) + 2 * px(24))
