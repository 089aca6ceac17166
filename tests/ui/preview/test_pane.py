"""The pane: its controls, its state, the strip of small pages, rulers, and what glows."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.presenters.editing.editor import Editor
from desktop_app.presenters.editing.marker import Marker
from desktop_app.presenters.preview.words import NO_STANDARD
from desktop_app.presenters.preview.zoom import PreviewState
from desktop_app.standards.library import StandardLibrary
from desktop_app.ui.paper.fonts import Faces
from desktop_app.ui.preview.glow import Glow
from desktop_app.ui.preview.pane import PreviewPane
from desktop_app.ui.preview.ruler_strip import RulerStrip
from desktop_app.ui.theme.look import Look
from desktop_app.workspace.lay_out_notice import Typesetter
from tests.ui.preview.conftest import CountingTypesetter, MakePane
from tests.unit.layout.desk import METRICS

Write = Callable[[str], None]
LONG = "Giao các cơ quan, đơn vị liên quan khẩn trương rà soát. " * 80


def test_a_hidden_pane_catches_up_when_it_is_shown(
    make_pane: MakePane, typesetter: CountingTypesetter, write: Write
) -> None:
    pane = make_pane()
    write("Sửa khi trang đang ẩn.")
    assert typesetter.asked == 0
    pane.show()
    assert pane.laid_out is not None
    assert pane.view.count == 3
    pane.close()


def test_without_a_standard_it_says_so(
    qtbot: QtBot, editor: Editor, marker: Marker, faces: Faces, look: Look
) -> None:
    nothing = Typesetter(StandardLibrary({}), METRICS)
    pane = PreviewPane(editor, marker, nothing, faces, look, str)
    qtbot.addWidget(pane)
    pane.show()
    told = [label for label in pane.findChildren(QLabel) if label.text() == NO_STANDARD]
    assert told[0].isVisible()
    assert pane.view.count == 0
    assert not pane.bar.number.isEnabled()
    pane.close()


def test_a_deleted_pane_hears_nothing_more(
    make_pane: MakePane,
    marker: Marker,
    write: Write,
    typesetter: CountingTypesetter,
    qtbot: QtBot,
) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    pane = make_pane(host)
    host.show()
    asked = typesetter.asked
    assert asked > 0
    pane.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    write("Không ai nghe.")
    marker.here("date")
    assert typesetter.asked == asked
    host.close()


def test_the_state_is_told_and_can_be_restored(pane: PreviewPane, make_pane: MakePane) -> None:
    told: list[PreviewState] = []
    pane.state_changed.connect(told.append)
    pane.bar.ruler.click()
    pane.bar.thumbnails.click()
    pane.zoom_in()
    assert told[-1] == pane.state
    assert pane.state.ruler
    assert pane.state.thumbnails
    assert pane.state.zoom is not None
    assert len(told) == 3
    other = make_pane()
    other.set_state(pane.state)
    other.show()
    assert other.view.zoom == pane.view.zoom
    assert other.bar.ruler.isChecked()
    assert other.thumbnails.isVisible()
    other.fit_width()
    assert other.state.zoom is None
    other.close()


def test_the_zoom_is_shown_and_chosen(pane: PreviewPane) -> None:
    menu = pane.bar.zoom.menu()

    def choose(text: str) -> None:
        next(one for one in menu.actions() if one.text() == text).trigger()

    def chosen() -> list[str]:
        return [one.text() for one in menu.actions() if one.isChecked()]

    assert chosen() == ["Vừa chiều ngang"]
    choose("150 %")
    assert pane.view.zoom == 150
    assert pane.bar.zoom.text().strip() == "150 %"
    assert pane.bar.zoom.accessibleName() == "Cỡ xem trang: 150 %"
    assert chosen() == ["150 %"]
    choose("Phóng to")
    assert pane.view.zoom == 175
    assert chosen() == []
    choose("Vừa chiều ngang")
    choose("Vừa chiều ngang")
    assert chosen() == ["Vừa chiều ngang"]


def test_pages_are_turned_and_typed(pane: PreviewPane) -> None:
    bar = pane.bar
    assert not bar.previous.isEnabled()
    bar.following.click()
    assert pane.view.page == 1
    assert bar.number.text() == "2"
    bar.previous.click()
    assert pane.view.page == 0
    for typed, page in (("3", 2), ("99", 2), ("0", 0), ("abc", 0)):
        bar.number.setFocus()
        bar.number.selectAll()
        QTest.keyClicks(bar.number, typed)
        QTest.keyClick(bar.number, Qt.Key.Key_Return)
        assert pane.view.page == page
        assert bar.number.text() == str(page + 1)
    assert bar.total.text() == "/ 3"
    pane.go_to_page(2)
    assert not bar.following.isEnabled()


def test_a_longer_notice_has_more_pages_in_the_bar(pane: PreviewPane, write: Write) -> None:
    write(LONG)
    assert pane.view.count > 3
    assert pane.bar.total.text() == f"/ {pane.view.count}"


def test_small_pages_are_made_and_lead_to_their_page(pane: PreviewPane, qtbot: QtBot) -> None:
    strip = pane.thumbnails
    pane.set_thumbnails(True)
    model = strip.model()
    assert model.rowCount() == 3
    assert model.index(1, 0).data() == "Trang 2"
    qtbot.waitUntil(lambda: strip.pictures.is_complete)
    QTest.keyClick(strip, Qt.Key.Key_Down)
    assert pane.view.page == 1
    pane.view.go_to_page(0)
    assert strip.currentIndex().row() == 0
    assert pane.view.page == 0


def test_small_pages_follow_edits(pane: PreviewPane, write: Write, qtbot: QtBot) -> None:
    strip = pane.thumbnails
    pane.set_thumbnails(True)
    qtbot.waitUntil(lambda: strip.pictures.is_complete)
    before = strip.grab().toImage()
    write(LONG)
    assert strip.model().rowCount() == pane.view.count
    assert not strip.pictures.is_complete
    qtbot.waitUntil(lambda: strip.pictures.is_complete)
    assert strip.grab().toImage() != before
    write("Ngắn.")
    assert strip.model().rowCount() == pane.view.count


def test_rulers_tell_the_margins(pane: PreviewPane) -> None:
    strips = pane.findChildren(RulerStrip)
    assert not any(strip.isVisible() for strip in strips)
    pane.set_ruler(True)
    names = {strip.objectName(): strip.accessibleName() for strip in strips}
    assert all(strip.isVisible() for strip in strips)
    assert names["ruler_across"] == "Thước ngang: lề trái 30 mm, lề phải 15 mm"
    assert names["ruler_down"] == "Thước dọc: lề trên 20 mm, lề dưới 20 mm"
    across = next(strip for strip in strips if strip.objectName() == "ruler_across")
    assert across.width() == pane.view.viewport().width()
    assert across.geometry().bottom() < pane.view.viewport().geometry().top()
    before = across.grab().toImage()
    pane.set_zoom(60)
    assert across.grab().toImage() != before


def test_changed_lines_glow_once_and_fade(pane: PreviewPane, write: Write, qtbot: QtBot) -> None:
    glow = pane.findChild(Glow)
    assert isinstance(glow, Glow)
    write("Không sáng.")
    assert not glow.boxes
    pane.set_animated(True)
    write("Đã sửa.")
    assert len(glow.boxes) == 1
    assert glow.strength > 0.0
    bright = pane.view.grab().toImage()
    qtbot.waitUntil(lambda: not glow.boxes)
    assert glow.strength == 0.0
    assert pane.view.grab().toImage() != bright
    write("Đã sửa lần nữa.")
    pane.set_animated(False)
    assert not glow.boxes


def test_every_control_has_a_name_and_is_reached_by_tab(pane: PreviewPane) -> None:
    pane.set_ruler(True)
    pane.set_thumbnails(True)
    pane.go_to_page(1)
    buttons = pane.bar.findChildren(QToolButton)
    assert len(buttons) == 5
    for part in (*buttons, pane.bar.number, pane.view, pane.thumbnails):
        assert part.accessibleName()
    assert all(button.toolTip() for button in buttons)
    order: list[str] = []
    part = pane.bar.thumbnails
    while True:
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isVisible():
            order.append(part.objectName())
        following = part.nextInFocusChain()
        if following is pane.bar.thumbnails:
            break
        part = following  # type: ignore[assignment]
    assert order == [
        "thumbnails_button",
        "ruler_button",
        "zoom_button",
        "previous_page",
        "page_number",
        "next_page",
        "thumbnails",
        "page_view",
    ]


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_the_bar_is_not_clipped(pane: PreviewPane, look: Look, scale: float) -> None:
    look.set_scale(scale)
    pane.resize(pane.minimumSizeHint().width(), 700)
    QApplication.processEvents()
    parts = [part for part in pane.bar.findChildren(QWidget) if part.parent() is pane.bar]
    for part in parts:
        if not part.isWindow():
            assert part.width() >= part.minimumSizeHint().width()
            assert pane.bar.rect().contains(part.geometry())
