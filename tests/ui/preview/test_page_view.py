"""The page: painted where it changed, clicked on, marked, scrolled."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QImage, QMouseEvent, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.presenters.editing.marker import Marker
from desktop_app.presenters.preview.words import EDIT_HINT
from desktop_app.ui.preview.page_view import PageView
from desktop_app.ui.preview.pane import PreviewPane
from desktop_app.ui.theme.look import Look
from tests.ui.preview.conftest import place_of_line

Write = Callable[[str], None]
FIRST = "body[0].children[0]"
SAME_LENGTH = "Đã sửa một dòng nhưng đoạn này vẫn dài bằng ấy dòng " * 4


class PaintWatch(QObject):
    """Remembers what was painted."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.painted: list[QRect] = []
        watched.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802
        if isinstance(event, QPaintEvent):
            self.painted.append(event.rect())
        return False


@pytest.fixture
def view(pane: PreviewPane) -> PageView:
    return pane.view


def spot(pane: PreviewPane, path: str) -> QPoint:
    assert pane.laid_out is not None
    return place_of_line(pane.view, pane.laid_out, path)


def on_screen(pane: PreviewPane) -> QImage:
    """What was really painted, piece by piece; `grab` would paint everything anew."""
    QApplication.processEvents()
    picture = pane.screen().grabWindow(pane.winId()).toImage()
    return picture.convertToFormat(QImage.Format.Format_RGB32)


def test_only_the_changed_lines_are_painted_again(view: PageView, write: Write) -> None:
    write(SAME_LENGTH)
    QApplication.processEvents()
    watch = PaintWatch(view.viewport())
    write(SAME_LENGTH + "ạ")
    QApplication.processEvents()
    assert watch.painted
    assert sum(rect.height() for rect in watch.painted) < view.viewport().height() / 5


@pytest.mark.parametrize("text", ["Ngắn.", "Dài hơn nhiều so với trước đây. " * 30, ""])
def test_what_is_painted_piece_by_piece_equals_a_page_painted_whole(
    pane: PreviewPane, write: Write, marker: Marker, text: str
) -> None:
    before = on_screen(pane)
    marker.here(FIRST)
    write(text)
    QApplication.processEvents()
    pane.view.verticalScrollBar().setValue(pane.view.verticalScrollBar().value() + 37)
    QApplication.processEvents()
    write(text + "Thêm.")
    after = on_screen(pane)
    assert after != before
    pane.view.viewport().update()
    assert after == on_screen(pane)


def test_a_click_leads_to_the_field(pane: PreviewPane, view: PageView, marker: Marker) -> None:
    asked: list[str] = []
    marker.calls.add(asked.append)
    for path in ("date", FIRST, "number"):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot(pane, path))
    assert asked == ["date", FIRST, "number"]


def test_a_click_beside_a_line_leads_to_the_nearest_and_off_the_sheet_nowhere(
    pane: PreviewPane, view: PageView, marker: Marker
) -> None:
    asked: list[str] = []
    marker.calls.add(asked.append)
    frame = view.stack.frames[0]
    beside = QPoint(frame.x + 3, spot(pane, FIRST).y())
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=beside)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, pos=beside)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(2, 200))
    assert asked == [FIRST]


def test_the_mouse_shows_what_can_be_clicked_and_its_name(
    pane: PreviewPane, view: PageView
) -> None:
    def moved_to(at: QPoint) -> Qt.CursorShape:
        where = QPointF(at)
        event = QMouseEvent(
            QEvent.Type.MouseMove,
            where,
            view.viewport().mapToGlobal(where),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(view.viewport(), event)
        return view.viewport().cursor().shape()

    assert moved_to(spot(pane, "date")) == Qt.CursorShape.PointingHandCursor
    assert moved_to(QPoint(2, 200)) == Qt.CursorShape.ArrowCursor
    assert view.words_at(QPoint(2, 200)) == ""
    title, hint = view.words_at(spot(pane, "number")).split("\n")
    assert title
    assert hint == EDIT_HINT


def test_the_field_worked_at_is_marked_and_brought_into_sight(
    pane: PreviewPane, view: PageView, marker: Marker
) -> None:
    before = on_screen(pane)
    marker.here("date.day")
    assert len(view.marked) == 1
    assert on_screen(pane) != before
    assert view.origin.y() == 0
    marker.here("signature.name")
    assert view.marked[0].page == 2
    assert view.viewport().rect().contains(spot(pane, "signature.name"))
    marker.here("notes")
    assert not view.marked


def test_an_edit_out_of_sight_is_brought_into_sight(
    pane: PreviewPane, view: PageView, write: Write
) -> None:
    view.go_to_page(2)
    assert not view.viewport().rect().contains(spot(pane, FIRST))
    write("Đã sửa ở trang đầu.")
    assert view.viewport().rect().contains(spot(pane, FIRST))


def test_keys_scroll(view: PageView) -> None:
    bar = view.verticalScrollBar()
    places = [bar.value()]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_End):
        QTest.keyClick(view, key)
        places.append(bar.value())
    assert places == sorted(set(places))
    assert places[-1] == bar.maximum()
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    QTest.keyClick(view, Qt.Key.Key_Up)
    assert 0 < bar.value() < bar.maximum()
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert bar.value() == 0


def test_a_screen_reader_hears_the_page(view: PageView) -> None:
    assert view.accessibleName() == "Trang 1 trên 3"
    view.go_to_page(1)
    assert view.accessibleName() == "Trang 2 trên 3"
    view.show_pages(None)
    assert view.accessibleName() == "Chưa có trang nào"


def test_another_theme_paints_the_desk_anew(pane: PreviewPane, look: Look) -> None:
    light = on_screen(pane).pixelColor(4, 400)
    look.set_mode("dark")
    dark = on_screen(pane).pixelColor(4, 400)
    assert light != dark
    assert dark == look.colour("surface")


def test_a_dot_stands_beside_the_first_line_of_a_flagged_field(
    pane: PreviewPane, view: PageView
) -> None:
    before = on_screen(pane)
    view.flag({FIRST: "error", "no.such.field": "warning"})
    (flag,) = view.flagged
    assert flag.role == "error"
    assert on_screen(pane) != before
    view.flag({})
    assert view.flagged == ()
    assert on_screen(pane) == before


def test_the_dot_goes_along_with_its_line(view: PageView, write: Write) -> None:
    view.flag({"signature.name": "advice", FIRST: "warning"})
    (old,) = [flag for flag in view.flagged if flag.role == "text_muted"]
    write(SAME_LENGTH * 3)
    (new,) = [flag for flag in view.flagged if flag.role == "text_muted"]
    assert new.box != old.box
