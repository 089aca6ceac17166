"""The page of check and export: shows the presenter's state, leads to what is missing, exports."""

from pathlib import Path
from unicodedata import normalize

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QInputMethodEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QWidget,
)

from desktop_app.notice.edits import with_field
from desktop_app.presenters.actions import EXPORT_DOCX, EXPORT_PDF, PRINT
from desktop_app.presenters.editing.marker import Marker
from desktop_app.ui.output_step.output_page import OutputPage, OutputPorts
from desktop_app.ui.row_button import RowButton
from desktop_app.ui.theme.look import Look
from tests.ui.output_step.conftest import put
from tests.ui.output_step.stand_ins import (
    HeardDesktop,
    HeardPrinter,
    HeardToasts,
    ReadyPicker,
    commit,
    part,
    press,
    unikey,
)
from tests.unit.presenters.output_step.bench import Bench


class Opened:
    """The page in a window, and what stands around it."""

    def __init__(self, bench: Bench, window: QWidget, look: Look) -> None:
        self.bench = bench
        self.editor = bench.editor
        self.marker = Marker()
        self.toasts = HeardToasts()
        self.picker = ReadyPicker(bench.folder / "a.docx")
        self.printer = HeardPrinter()
        self.desktop = HeardDesktop()
        ports = OutputPorts(self.toasts, self.picker, self.printer, self.desktop)
        self.page = OutputPage(bench.presenter, self.marker, look, str, ports, window)
        put(window, self.page)

    def button(self, name: str) -> QAbstractButton:
        return part(self.page, QAbstractButton, name)

    def text(self, name: str) -> str:
        return part(self.page, QLabel, name).text().replace("\u200b", "")

    def draft_round(self) -> int | None:
        return self.editor.draft.marks.draft_round

    def rows(self, section: str) -> list[RowButton]:
        QApplication.processEvents()
        rows = part(self.page, QWidget, section).findChildren(RowButton)
        return [row for row in rows if row.isVisible()]

    @property
    def notes(self) -> QPlainTextEdit:
        return part(self.page, QPlainTextEdit, "notes")

    @property
    def outcome(self) -> QFrame:
        return part(self.page, QFrame, "outcome")


@pytest.fixture
def opened(bench: Bench, window: QWidget, look: Look) -> Opened:
    return Opened(bench, window, look)


def test_what_is_missing_leads_there(opened: Opened) -> None:
    assert opened.rows("missing") == []
    assert part(opened.page, QLabel, "missing_none").isVisible()
    for path, value in (("signature.name", ""), ("meeting.sessions", [])):
        opened.editor.edit(with_field(opened.editor.draft, path, value), "xoá")
    rows = opened.rows("missing")
    assert [row.accessibleName() for row in rows] == ["Chưa có ngày họp", "Chưa có họ tên người ký"]
    assert not part(opened.page, QLabel, "missing_none").isVisible()
    asked: list[str] = []
    opened.marker.calls.add(asked.append)
    rows[1].click()
    rows[0].setFocus()
    press(rows[0], Qt.Key.Key_Space)
    assert asked == ["signature.name", "meeting.sessions"]


def test_rows_stay_while_they_say_the_same(opened: Opened) -> None:
    opened.editor.edit(with_field(opened.editor.draft, "signature.name", ""), "xoá")
    (row,) = opened.rows("missing")
    opened.editor.edit(with_field(opened.editor.draft, "subject", "x"), "sửa")
    assert opened.rows("missing") == [row]


def test_facts_follow_the_notice(opened: Opened) -> None:
    assert "HD 36-HD/VPTW" in opened.text("fact_standard")
    before = opened.text("fact_length")
    opened.editor.edit(with_field(opened.editor.draft, "body", []), "xoá")
    assert opened.text("fact_length") != before


def test_the_version_for_the_leader_has_a_round(opened: Opened) -> None:
    assert opened.button("version_final").isChecked()
    number = part(opened.page, QSpinBox, "version_round")
    assert not number.isEnabled()
    opened.button("version_leader").click()
    assert opened.draft_round() == 1
    assert number.isEnabled()
    number.stepUp()
    assert opened.draft_round() == 2
    assert opened.text("export_name").endswith("-lan-2")
    opened.button("version_final").click()
    assert opened.draft_round() is None
    opened.editor.undo()
    assert opened.button("version_leader").isChecked()
    assert number.value() == 2


def test_the_wheel_scrolls_past_the_number(opened: Opened) -> None:
    opened.button("version_leader").click()
    number = part(opened.page, QSpinBox, "version_round")
    turn = QWheelEvent(
        QPointF(5, 5),
        QPointF(number.mapToGlobal(QPoint(5, 5))),
        QPoint(0, 120),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003
    )
    QApplication.sendEvent(number, turn)
    assert number.value() == 1


@pytest.mark.parametrize(("action", "ending"), [(EXPORT_DOCX, ".docx"), (EXPORT_PDF, ".pdf")])
def test_an_export_is_offered_written_and_found_again(
    opened: Opened, action: str, ending: str
) -> None:
    file = opened.bench.folder / f"a{ending}"
    opened.picker.answer = file
    opened.button(action).click()
    ((_, proposed, ((_, kind),)),) = opened.picker.asked
    assert (proposed.suffix, kind) == (ending, ending)
    assert file.exists()
    assert opened.outcome.isVisible()
    assert opened.text("outcome_text") == f"Đã xuất a{ending}"
    assert opened.text("outcome_place") == str(opened.bench.folder)
    opened.button("outcome_open").click()
    opened.button("outcome_show").click()
    assert (opened.desktop.opened, opened.desktop.shown) == ([file], [file])
    assert opened.toasts.texts == []
    (row,) = opened.rows("earlier")
    row.click()
    assert opened.desktop.shown == [file, file]


def test_the_button_says_with_what_the_file_is_opened(opened: Opened) -> None:
    opened.button(EXPORT_DOCX).click()
    assert opened.button("outcome_open").text() == "Mở bằng Word"
    opened.picker.answer = opened.bench.folder / "a.pdf"
    opened.button(EXPORT_PDF).click()
    assert opened.button("outcome_open").text() == "Mở tệp PDF"


def test_who_gives_up_in_the_dialog_exports_nothing(opened: Opened) -> None:
    opened.picker.answer = None
    opened.button(EXPORT_DOCX).click()
    assert not opened.outcome.isVisible()
    assert not list(opened.bench.folder.glob("*.docx"))


def test_progress_is_shown_and_a_second_export_is_not_begun(opened: Opened) -> None:
    opened.bench.background.waits = True
    progress = part(opened.page, QProgressBar, "export_progress")
    opened.button(EXPORT_DOCX).click()
    assert progress.isVisible()
    opened.picker.answer = opened.bench.folder / "b.docx"
    opened.button(EXPORT_DOCX).click()
    opened.bench.background.finish()
    assert not progress.isVisible()
    assert [one.name for one in opened.bench.folder.glob("*.docx")] == ["a.docx"]


def test_what_went_wrong_is_told_in_place(opened: Opened) -> None:
    opened.picker.answer = opened.bench.folder / "khong-co" / "a.docx"
    opened.button(EXPORT_DOCX).click()
    assert opened.outcome.isVisible()
    assert "Không có thư mục" in opened.text("outcome_text")
    assert not opened.button("outcome_open").isVisible()
    opened.picker.answer = opened.bench.folder / "a.docx"
    opened.button(EXPORT_DOCX).click()
    assert opened.button("outcome_open").isVisible()


def test_an_export_from_another_step_is_told_in_passing(opened: Opened) -> None:
    opened.page.hide()
    opened.page.act(EXPORT_DOCX)
    assert opened.toasts.texts == ["Đã xuất a.docx"]
    assert opened.toasts.action is not None
    opened.toasts.action()
    assert opened.desktop.shown == [opened.bench.folder / "a.docx"]
    opened.picker.answer = opened.bench.folder / "khong-co" / "a.docx"
    opened.page.act(EXPORT_DOCX)
    assert "Không có thư mục" in opened.toasts.texts[-1]
    opened.editor.edit(with_field(opened.editor.draft, "subject", "x"), "sửa")
    assert len(opened.toasts.texts) == 2
    opened.page.show()
    assert opened.outcome.isVisible()


def test_a_program_that_is_not_found_is_told(opened: Opened) -> None:
    opened.desktop.works = False
    opened.button(EXPORT_DOCX).click()
    opened.button("outcome_open").click()
    opened.button("outcome_show").click()
    assert "a.docx" in opened.toasts.texts[0]
    assert len(opened.toasts.texts) == 2


def test_the_pages_are_printed(opened: Opened) -> None:
    opened.button(PRINT).click()
    (pages,) = opened.printer.pages
    assert pages is opened.bench.presenter.pages


def test_the_state_is_set_and_taken_back(opened: Opened) -> None:
    assert opened.button("state_drafting").isChecked()
    opened.button("state_for_signature").click()
    assert opened.bench.store.notices.get(opened.editor.draft.id).state == "for_signature"
    assert opened.button("state_for_signature").isChecked()
    assert opened.toasts.action_text == "Hoàn tác"
    assert opened.toasts.action is not None
    opened.toasts.action()
    assert opened.button("state_drafting").isChecked()


def test_many_earlier_exports_are_shown_on_demand(opened: Opened) -> None:
    for number in range(6):
        opened.picker.answer = opened.bench.folder / f"{number}.docx"
        opened.button(EXPORT_DOCX).click()
    assert [row.accessibleName() for row in opened.rows("earlier")] == [
        "5.docx", "4.docx", "3.docx", "2.docx",
    ]  # fmt: skip
    more = opened.button("earlier_all")
    assert more.text() == "Xem cả 6 lần"
    more.click()
    assert len(opened.rows("earlier")) == 6
    assert not more.isVisible()


def test_notes_are_typed_in_vietnamese_and_keep_the_cursor(opened: Opened) -> None:
    notes = opened.notes
    notes.setFocus()
    assert opened.marker.path == "notes"
    commit(notes, "Hỏi ")
    unikey(notes, 0, "la")
    unikey(notes, 1, "ại")
    assert opened.editor.draft.notes == "Hỏi lại"
    assert notes.textCursor().position() == len("Hỏi lại")
    notes.moveCursor(notes.textCursor().MoveOperation.Start)
    commit(notes, "!")
    assert opened.editor.draft.notes == "!Hỏi lại"
    assert notes.textCursor().position() == 1


def test_what_is_still_composed_is_left_alone(opened: Opened) -> None:
    opened.notes.setFocus()
    commit(opened.notes, "a")
    QApplication.sendEvent(opened.notes, QInputMethodEvent("ộ", []))
    opened.editor.edit(with_field(opened.editor.draft, "subject", "x"), "sửa")
    assert opened.editor.draft.notes == "a"
    assert opened.notes.textCursor().block().layout().preeditAreaText() == "ộ"


def test_decomposed_letters_do_not_move_the_cursor(opened: Opened) -> None:
    opened.notes.setFocus()
    commit(opened.notes, normalize("NFD", "hoà"))
    opened.notes.moveCursor(opened.notes.textCursor().MoveOperation.Start)
    opened.editor.edit(with_field(opened.editor.draft, "subject", "x"), "sửa")
    assert opened.editor.draft.notes == "hoà"
    assert opened.notes.textCursor().position() == 0
    assert opened.notes.toPlainText() == normalize("NFD", "hoà")


def test_words_being_composed_are_not_replaced(opened: Opened) -> None:
    opened.notes.setFocus()
    commit(opened.notes, "a")
    QApplication.sendEvent(opened.notes, QInputMethodEvent("ộ", []))
    opened.editor.undo()
    assert opened.notes.textCursor().block().layout().preeditAreaText() == "ộ"


def test_notes_follow_undo_and_leaving_the_field_ends_the_change(opened: Opened) -> None:
    opened.notes.setFocus()
    commit(opened.notes, "một")
    opened.button(PRINT).setFocus()
    opened.notes.setFocus()
    commit(opened.notes, " hai")
    opened.editor.undo()
    assert opened.notes.toPlainText() == "một"


def test_the_notes_can_be_gone_to(opened: Opened) -> None:
    assert opened.page.go_to("notes")
    assert opened.notes.hasFocus()
    assert not opened.page.go_to("subject")


def test_a_hidden_page_catches_up_when_it_is_shown(opened: Opened) -> None:
    opened.page.hide()
    opened.editor.edit(with_field(opened.editor.draft, "signature.name", ""), "xoá")
    assert opened.rows("missing") == []
    opened.page.show()
    assert len(opened.rows("missing")) == 1


def test_every_control_has_a_name(opened: Opened) -> None:
    for control in opened.page.findChildren(QWidget):
        if control.objectName().startswith("qt_"):
            continue
        if control.focusPolicy() & Qt.FocusPolicy.TabFocus and control.isVisible():
            named = control.accessibleName() or (
                control.text() if isinstance(control, QAbstractButton) else ""
            )
            assert named, control


def test_tab_goes_down_the_page(opened: Opened) -> None:
    opened.editor.edit(with_field(opened.editor.draft, "signature.name", ""), "xoá")
    (row,) = opened.rows("missing")
    row.setFocus()
    places = []
    content = opened.page.widget()
    assert content is not None
    opened.button(EXPORT_DOCX).click()
    opened.rows("earlier")
    for _ in range(10):
        focused = QApplication.focusWidget()
        assert focused is not None
        places.append(focused.mapTo(content, QPoint(0, 0)).y())
        press(focused, Qt.Key.Key_Tab)
    assert places == sorted(places)


def test_focus_of_the_page_goes_to_the_export(opened: Opened) -> None:
    opened.page.setFocus()
    assert isinstance(QApplication.focusWidget(), QPushButton)
    assert opened.button(EXPORT_DOCX).hasFocus()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_no_row_is_cut_at_any_size(opened: Opened, look: Look, scale: float) -> None:
    look.set_scale(scale)
    opened.editor.edit(with_field(opened.editor.draft, "signature.name", ""), "xoá")
    QApplication.processEvents()
    (row,) = opened.rows("missing")
    for label in row.findChildren(QLabel):
        if label.text():
            assert label.height() >= label.heightForWidth(label.width())
            assert row.rect().contains(label.geometry())
    look.set_scale(1.0)


def test_nothing_is_wider_than_a_narrow_pane(opened: Opened, look: Look, window: QWidget) -> None:
    opened.button(EXPORT_DOCX).click()
    look.set_scale(1.5)
    window.resize(460, 700)
    QApplication.processEvents()
    content = opened.page.widget()
    assert content is not None
    assert content.minimumSizeHint().width() <= opened.page.viewport().width()
    look.set_scale(1.0)


def test_no_file_is_touched_by_looking(opened: Opened, tmp_path: Path) -> None:
    assert [one.name for one in tmp_path.iterdir()] == ["kho"]
