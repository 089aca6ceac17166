"""What the check found, in groups by level, and what was let be, on demand."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.checking.finding_words import LEVELS
from desktop_app.presenters.checking.findings import FindingRow, Findings, FindingsState, IgnoredRow
from desktop_app.presenters.fault_words import Translate
from desktop_app.ui.output_step.check_section import CheckSection
from desktop_app.ui.output_step.finding_row import FindingRowView
from desktop_app.ui.output_step.section import words
from desktop_app.ui.ports import Toaster
from desktop_app.ui.row_button import RowButton
from desktop_app.ui.theme.look import Look

TITLE: Final = noted("Lỗi và chỗ cần xem lại")
LOOKING: Final = noted("Đang kiểm tra…")
NOTHING: Final = noted("Không thấy lỗi nào.")
GROUP: Final = noted("{level} ({count})")
IGNORED: Final = noted("Đã bỏ qua {count} mục, bấm để xem")
HEED: Final = noted("Bấm để kiểm tra lại mục này")


class FindingsSection(CheckSection):
    """Shows the presenter's state; `begin` looks for the first time."""

    def __init__(
        self,
        findings: Findings,
        look: Look,
        say: Translate,
        toasts: Toaster,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(TITLE, look, say, toasts, parent)
        self.setObjectName("findings")
        self._findings = findings
        self._shown: FindingsState | None = None
        self._is_open = False
        self._note = words(self, "findings_note", "muted")
        self.column.addWidget(self._note)
        self._open = QPushButton(self)
        self._open.setObjectName("findings_ignored")
        self._open.setProperty("role", "quiet")
        self._open.clicked.connect(self._show_ignored)
        self.column.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        self.destroyed.connect(findings.news.add(self._show))
        self._show(findings.state)

    def begin(self) -> None:
        """The step is seen."""
        self._findings.begin()

    def _show(self, state: FindingsState) -> None:
        if state == self._shown:
            return
        self._shown = state
        rows: list[QWidget] = []
        for level, title in LEVELS.items():
            group = state.of_level(level)
            if group:
                rows.append(self._heading(self.say(title), len(group)))
                rows.extend(map(self._row, group))
        if self._is_open:
            rows.extend(map(self._ignored_row, state.ignored))
        self.put_rows(rows)
        self._note.setVisible(not state.rows)
        self._note.setText(self.say(NOTHING if state.is_checked else LOOKING))
        self._open.setText(self.say(IGNORED).format(count=len(state.ignored)))
        self._open.setVisible(bool(state.ignored) and not self._is_open)

    def _heading(self, level: str, count: int) -> QLabel:
        label = words(self, "findings_group", "muted")
        label.setText(self.say(GROUP).format(level=level, count=count))
        return label

    def _row(self, row: FindingRow) -> QWidget:
        view = FindingRowView(row, self.look, self.say, self)
        findings = self._findings
        view.wanted.connect(findings.go_to)
        view.fix.connect(lambda key: self.do(lambda: findings.fix(key)))
        view.fix_alike.connect(lambda rule: self.do(lambda: findings.fix_alike(rule)))
        view.ignore.connect(lambda key: self.do(lambda: findings.ignore(key)))
        view.off_here.connect(lambda rule: self.do(lambda: findings.switch_off_here(rule)))
        view.off_always.connect(lambda rule: self.do(lambda: findings.switch_off_always(rule)))
        return view

    def _ignored_row(self, row: IgnoredRow) -> QWidget:
        button = RowButton(row.words, self.say(HEED), "rotate-ccw", self.look, self)
        button.setObjectName("ignored")
        button.clicked.connect(lambda: self.do(lambda: self._findings.heed(row)))
        return button

    def _show_ignored(self) -> None:
        self._is_open = True
        state, self._shown = self._shown, None
        if state is not None:
            self._show(state)
