"""A notice exported by the program, corrected with other software and taken back."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.presenters import actions as act
from desktop_app.ui.corrected_copy.copy_view import CopyView
from desktop_app.ui.corrected_copy.difference_list import DifferenceList
from desktop_app.ui.panels.rows import RowList
from desktop_app.ui.reading.review_view import ReviewView
from tests.builders.open_program import AtOnce, OpenProgram
from tests.builders.word_edits import WordCopy
from tests.builders.word_files import sample

Work = Callable[[], Any]
Done = Callable[[Any], None]
NEW = "Đồng chí Hoa tổng hợp, báo cáo trước ngày 20/9/2026."
RECIPIENT = "Đảng viên trong Chi bộ"


@pytest.fixture
def file(opened: OpenProgram, tmp_path: Path) -> Path:
    """The notice that is open, as the program exports it."""
    opened.program.take_draft(sample("chi-bo"))
    opened.settle()
    opened.picker.answer = tmp_path / "thong-bao.docx"
    opened.press(act.EXPORT_DOCX)
    opened.settle()
    assert opened.picker.answer.is_file()
    return opened.picker.answer


def correct(file: Path) -> None:
    """A line added and a recipient changed, by a program that knows nothing of ours."""
    document = docx.Document(str(file))
    paragraph = next(one for one in document.paragraphs if "quần chúng ưu tú" in one.text)
    new = paragraph.insert_paragraph_before(NEW)
    new.style = paragraph.style
    cells = [cell for table in document.tables for row in table.rows for cell in row.cells]
    lines = [line for cell in cells for line in cell.paragraphs if RECIPIENT in line.text]
    lines[0].runs[-1].text = lines[0].runs[-1].text.replace(RECIPIENT, "Đảng viên của Chi bộ")
    document.save(str(file))


def remark(file: Path) -> None:
    copy = WordCopy(file.read_bytes())
    copy.comment("quần chúng ưu tú", "Nêu rõ ai giúp đỡ")
    file.write_bytes(copy.saved())


def view(opened: OpenProgram) -> CopyView | None:
    return opened.window.findChild(CopyView)


def key(opened: OpenProgram, widget: object, which: Qt.Key) -> None:
    QTest.keyClick(widget, which)  # type: ignore[call-overload]
    opened.settle()


def test_the_corrections_are_taken_over_and_can_be_undone(opened: OpenProgram, file: Path) -> None:
    correct(file)
    opened.press(act.TAKE_BACK)
    opened.settle()
    rows: DifferenceList = opened.part(DifferenceList, "copy_differences")
    assert rows.hasFocus()
    assert rows.model().rowCount() == 2
    key(opened, rows, Qt.Key.Key_Return)
    button: QPushButton = opened.part(QPushButton, "take_copy")
    assert button.hasFocus()
    key(opened, button, Qt.Key.Key_Return)
    assert view(opened) is None
    assert opened.toasts.text == "Đã nhận 2 thay đổi từ bản Word."
    draft = opened.editor.draft
    assert NEW in [block.text for block in draft.all_blocks()]
    assert draft.recipients[-1].text == "Đảng viên của Chi bộ"
    assert opened.window.page is opened.views.view
    opened.press(act.UNDO)
    assert opened.editor.draft.body == sample("chi-bo").body
    opened.press(act.REDO)
    opened.toasts.act()
    assert opened.editor.draft.recipients == sample("chi-bo").recipients


def test_space_leaves_a_difference_out(opened: OpenProgram, file: Path) -> None:
    correct(file)
    opened.press(act.TAKE_BACK)
    opened.settle()
    rows: DifferenceList = opened.part(DifferenceList, "copy_differences")
    key(opened, rows, Qt.Key.Key_Down)
    key(opened, rows, Qt.Key.Key_Space)
    assert opened.part(QLabel, "copy_chosen").text() == "Đã chọn 1 trong 2; phím cách để đổi."
    key(opened, rows, Qt.Key.Key_Return)
    key(opened, opened.part(QPushButton, "take_copy"), Qt.Key.Key_Return)
    assert opened.editor.draft.recipients == sample("chi-bo").recipients
    assert NEW in [block.text for block in opened.editor.draft.all_blocks()]


def test_what_was_written_since_the_export_is_not_undone_unasked(
    opened: OpenProgram, file: Path
) -> None:
    correct(file)
    now = replace(opened.editor.draft, number=12)
    opened.editor.edit(now, "sửa số")
    opened.press(act.TAKE_BACK)
    opened.settle()
    assert "1 chỗ do bạn sửa sau khi xuất" in opened.part(QLabel, "copy_about").text()
    assert opened.part(QLabel, "copy_chosen").text().startswith("Đã chọn 2 trong 3")
    opened.part(QPushButton, "take_copy").click()
    assert opened.editor.draft.number == 12
    assert opened.editor.draft.recipients[-1].text == "Đảng viên của Chi bộ"


def test_leaving_changes_nothing(opened: OpenProgram, file: Path) -> None:
    correct(file)
    before = opened.editor.draft
    opened.press(act.TAKE_BACK)
    opened.settle()
    key(opened, opened.part(DifferenceList, "copy_differences"), Qt.Key.Key_Escape)
    assert view(opened) is None
    assert opened.editor.draft is before


def test_a_copy_that_differs_in_nothing_is_told(opened: OpenProgram, file: Path) -> None:
    opened.press(act.TAKE_BACK)
    opened.settle()
    assert opened.toasts.text == "thong-bao.docx: chữ giống hệt thông báo đang soạn."
    assert view(opened) is None


def test_comments_alone_are_shown_and_kept_as_notes(opened: OpenProgram, file: Path) -> None:
    remark(file)
    opened.press(act.TAKE_BACK)
    opened.settle()
    assert opened.part(RowList, "copy_remarks").isVisible()
    opened.part(QPushButton, "take_copy").click()
    assert "Nêu rõ ai giúp đỡ" in opened.editor.draft.notes
    assert opened.editor.undo_label == "lấy bản đã sửa trong Word"


def test_a_copy_of_another_notice_can_be_read_as_a_new_one(
    opened: OpenProgram, file: Path, qtbot: QtBot
) -> None:
    opened.program.take_draft(sample("ubnd-tinh"))
    opened.settle()
    opened.picker.answer = file
    opened.press(act.TAKE_BACK)
    opened.settle()
    assert opened.part(QFrame, "copy_warning").isVisible()
    assert not opened.part(QPushButton, "take_copy").isEnabled()
    opened.part(QPushButton, "as_new_notice").click()
    qtbot.waitUntil(lambda: opened.window.findChild(ReviewView) is not None)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"chao"])
def test_what_cannot_be_read_is_told_in_a_sentence(
    opened: OpenProgram, file: Path, content: bytes
) -> None:
    file.write_bytes(content)
    opened.press(act.TAKE_BACK)
    opened.settle()
    assert "thong-bao.docx" in opened.toasts.text
    assert "Đang đọc" not in opened.toasts.text
    assert view(opened) is None


def test_without_an_open_notice_there_is_nothing_to_take_back(opened: OpenProgram) -> None:
    assert not opened.actions.get(act.TAKE_BACK).isEnabled()


def test_reading_can_be_given_up(
    opened: OpenProgram, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waiting: list[Callable[[], None]] = []

    def later(
        _: object, work: Callable[[], Any], done: Callable[[Any], None], *_rest: object
    ) -> None:
        waiting.append(lambda: done(work()))

    correct(file)
    monkeypatch.setattr(AtOnce, "run", later)
    opened.press(act.TAKE_BACK)
    assert opened.toasts.action_text == "Thôi"
    opened.toasts.act()
    waiting.pop()()
    assert view(opened) is None
    opened.press(act.TAKE_BACK)
    opened.editor.edit(replace(opened.editor.draft, notes="gọi lại"), "sửa ghi chú")
    waiting.pop()()
    assert view(opened) is None
    waiting.pop()()
    opened.part(QPushButton, "take_copy").click()
    assert opened.editor.draft.notes == "gọi lại"
