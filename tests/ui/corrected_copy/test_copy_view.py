"""The page of a corrected copy as a person works through it, by keyboard and mouse."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.corrected_copy.copy_view import CopyView
from desktop_app.ui.corrected_copy.difference_list import DifferenceList
from desktop_app.ui.panels.rows import RowList
from desktop_app.ui.theme.look import Look
from tests.ui.program.clipping import clipped, cut_by_parents, overlapping
from tests.unit.presenters.corrected_copy.copies import EDITS, OpenCopy

WORDS = "Toàn thể đảng viên"


class Page:
    """The view with the choice behind it."""

    def __init__(self, copy: OpenCopy, look: Look) -> None:
        self.copy = copy
        self.taking = copy.taking
        self.view = CopyView(copy.taking, look, str)
        self.left: list[str] = []
        self.view.taken.connect(self.left.append)
        self.view.closed.connect(lambda: self.left.append("closed"))

    @property
    def rows(self) -> DifferenceList:
        return self.part(DifferenceList, "copy_differences")  # type: ignore[return-value]

    @property
    def remarks(self) -> RowList:
        return self.part(RowList, "copy_remarks")  # type: ignore[return-value]

    def part(self, kind: type[QWidget], name: str) -> QWidget:
        found = self.view.findChild(kind, name)
        assert found is not None
        return found

    def click_row(self, place: int, *, on_box: bool) -> None:
        rect = self.rows.visualRect(self.rows.model().index(place, 0))
        point = rect.topLeft() + QPoint(20 if on_box else rect.width() // 2, 20)
        QTest.mouseClick(
            self.rows.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point
        )


@pytest.fixture
def page(qtbot: QtBot, look: Look, tmp_path: Path) -> Iterator[Page]:
    copy = OpenCopy(
        tmp_path,
        *EDITS,
        lambda copy: copy.insert_tracked(WORDS, " Báo cáo hằng tuần."),
        lambda copy: copy.comment(WORDS, "Nêu rõ thời hạn"),
        lambda copy: copy.comment("quần chúng ưu tú", "Đồng ý"),
    )
    made = Page(copy, look)
    qtbot.addWidget(made.view)
    made.view.resize(1280, 660)
    made.view.show()
    made.view.activateWindow()
    made.view.setFocus()
    yield made
    copy.store.close()


def test_a_click_on_the_box_ticks_and_beside_it_only_goes_there(page: Page) -> None:
    numbers = [row.number for row in page.taking.state.rows]
    page.click_row(1, on_box=False)
    assert page.taking.state.current == numbers[1]
    assert page.taking.state.taken == set(numbers)
    page.click_row(2, on_box=True)
    assert page.taking.state.taken == set(numbers[:2])
    page.click_row(2, on_box=True)
    assert page.taking.state.taken == set(numbers)


def test_space_ticks_and_arrows_walk(page: Page) -> None:
    assert page.rows.hasFocus()
    QTest.keyClick(page.rows, Qt.Key.Key_Space)
    assert not page.taking.state.rows[0].is_taken
    QTest.keyClick(page.rows, Qt.Key.Key_Down)
    assert page.taking.state.current == page.taking.state.rows[1].number
    checks = [
        page.rows.model().data(page.rows.model().index(at, 0), Qt.ItemDataRole.CheckStateRole)
        for at in range(2)
    ]
    assert checks == [Qt.CheckState.Unchecked, Qt.CheckState.Checked]


def test_enter_on_a_remark_goes_to_its_difference(page: Page) -> None:
    page.remarks.setFocus()
    QTest.keyClick(page.remarks, Qt.Key.Key_Return)
    assert page.taking.state.current == page.taking.remarks[0].difference
    assert page.rows.hasFocus()
    assert page.rows.currentIndex().row() == 1


def test_enter_on_a_remark_without_one_stays(page: Page) -> None:
    page.remarks.setFocus()
    QTest.keyClick(page.remarks, Qt.Key.Key_Down)
    QTest.keyClick(page.remarks, Qt.Key.Key_Return)
    assert page.remarks.hasFocus()
    words = page.remarks.model().data(
        page.remarks.currentIndex(), Qt.ItemDataRole.AccessibleTextRole
    )
    assert words.startswith("Đồng ý, Bí thư")
    assert words.endswith("chỗ này không khác")


def test_none_and_all(page: Page) -> None:
    none, every = (page.part(QPushButton, name) for name in ("choose_none", "choose_all"))
    take, keep = page.part(QPushButton, "take_copy"), page.part(QCheckBox, "keep_comments")
    assert isinstance(keep, QCheckBox)
    QTest.mouseClick(none, Qt.MouseButton.LeftButton)
    assert take.isEnabled()  # the comments are still kept
    keep.click()
    assert not take.isEnabled()
    QTest.mouseClick(every, Qt.MouseButton.LeftButton)
    assert take.isEnabled()
    QTest.mouseClick(take, Qt.MouseButton.LeftButton)
    assert page.left == ["Đã nhận 3 thay đổi từ bản Word."]


def test_escape_leaves(page: Page) -> None:
    QTest.keyClick(page.rows, Qt.Key.Key_Escape)
    assert page.left == ["closed"]


def test_a_reader_hears_what_differs(page: Page) -> None:
    index = page.rows.model().index(0, 0)
    words = page.rows.model().data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert words == "Nội dung kết luận, thêm: Đồng chí Hoa tổng hợp, báo cáo."


@pytest.mark.parametrize("scale", [1, 1.5])
def test_nothing_is_cut_off_and_every_control_is_reached(
    page: Page, look: Look, scale: float
) -> None:
    look.set_scale(scale)
    QApplication.processEvents()
    faults = [*clipped(page.view), *cut_by_parents(page.view), *overlapping(page.view)]
    assert faults == []
    label = page.part(QLabel, "copy_about")
    assert isinstance(label, QLabel)
    assert label.text() == page.taking.state.about
    reached = set()
    for _ in range(12):
        widget = QApplication.focusWidget()
        assert widget is not None
        reached.add(widget.objectName())
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    wanted = {"copy_differences", "copy_remarks", "keep_comments", "leave_copy", "take_copy"}
    assert wanted | {"choose_all", "choose_none"} <= reached
