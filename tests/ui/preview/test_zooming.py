"""The page larger and smaller: fitted, by steps, by the wheel, within limits."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from desktop_app.ui.preview.page_view import PageView
from desktop_app.ui.preview.pane import PreviewPane

CTRL = Qt.KeyboardModifier.ControlModifier
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def view(pane: PreviewPane) -> PageView:
    return pane.view


def wheel(view: PageView, delta: int, modifier: Qt.KeyboardModifier) -> None:
    """The wheel turned over the middle of the view."""
    middle = QPointF(view.viewport().rect().center())
    event = QWheelEvent(
        middle,
        view.viewport().mapToGlobal(middle),
        QPoint(),
        QPoint(0, delta),
        Qt.MouseButton.NoButton,
        modifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003
    )
    QApplication.sendEvent(view.viewport(), event)


def test_a_fitted_page_is_as_wide_as_the_view(pane: PreviewPane, view: PageView) -> None:
    def room() -> int:
        return view.viewport().width() - view.stack.frames[0].width

    before = room()
    pane.resize(800, 700)
    assert room() == pytest.approx(before, abs=1)
    assert view.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("at", [0, 300])
def test_zooming_keeps_the_paper_where_it_is(view: PageView, at: int) -> None:
    def held() -> tuple[int, float, float]:
        found = view.stack.twips_at(0, at - view.origin.y())
        assert found is not None
        return found

    view.verticalScrollBar().setValue(view.stack.frames[1].y + 120)
    page, _, y = held()
    for zoom in (200, 90, None):
        view.set_zoom(zoom, at)
        assert held()[0] == page
        assert held()[2] == pytest.approx(y, abs=4 / view.stack.scale)


def test_a_page_wider_than_the_view_is_seen_in_its_middle(view: PageView) -> None:
    view.set_zoom(300)
    bar = view.horizontalScrollBar()
    assert bar.value() == pytest.approx(bar.maximum() / 2, abs=2)


def test_zoom_stays_between_its_limits(pane: PreviewPane, view: PageView) -> None:
    for _ in range(20):
        pane.zoom_in()
    assert view.zoom == 400
    for _ in range(20):
        pane.zoom_out()
    assert view.zoom == 25
    pane.set_zoom(3000)
    assert pane.state.zoom == 400


def test_ctrl_and_wheel_zoom_and_the_wheel_alone_scrolls(pane: PreviewPane, view: PageView) -> None:
    pane.set_zoom(100)
    wheel(view, 60, CTRL)
    assert view.zoom == 100
    wheel(view, 60, CTRL)
    assert view.zoom == 110
    assert pane.state.zoom == 110
    wheel(view, -240, CTRL)
    assert view.zoom == 90
    top = view.verticalScrollBar().value()
    wheel(view, -120, PLAIN)
    assert view.verticalScrollBar().value() > top
    assert view.zoom == 90
