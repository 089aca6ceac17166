"""Save a picture of every screen of the tour, in the environment the caller has set.

After the screens come what opens over them (menus, lists, popups, bars, dialogs), the guide's later
steps, a blank notice and the page of a store in trouble.
"""

import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QMenu,
    QMenuBar,
    QPushButton,
    QToolTip,
    QWidget,
)

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from desktop_app.bootstrap.tour import Tour
from desktop_app.presenters import actions as act
from desktop_app.presenters.home.trouble import Trouble
from desktop_app.store.errors import StoreDamaged
from desktop_app.ui.fields.date_entry import DateEntry
from desktop_app.ui.outline.block_list import BlockList
from desktop_app.ui.panels.key_table import KeyTable
from desktop_app.ui.preview.page_bar import PageBar
from desktop_app.ui.start.trouble_view import TroubleView
from desktop_app.ui.toast import Toasts

MENUS: Final = 4
_TOLD: Final = (
    "Máy này chưa sao lưu được thông báo vào thư mục thứ hai từ ngày 12/6/2026. "
    "Hãy cắm lại ổ đĩa hoặc chọn thư mục khác trong Cài đặt."
)


class Corners:
    """Opens each corner; `close` takes away what the last one opened."""

    def __init__(self, tour: Tour) -> None:
        self._tour = tour
        self._opened: list[QWidget] = []

    def all(self) -> Iterator[tuple[str, Callable[[], None]]]:
        """Every corner by its name, and the call that opens it."""
        for step in (1, 2):
            yield f"guide-{step + 1}", self._turn_guide
        yield "home-banner", self._show_banner
        yield "home-menu", self._show_notice_menu
        yield "home-new", self._show_new_menu
        yield "open-again", self._open
        for index in range(MENUS):
            yield f"menu-{index + 1}", partial(self._show_menu, index)
        yield "calendar", self._show_calendar
        yield "combo", self._show_combo
        yield "block-menu", self._show_block_menu
        yield "directive", self._show_directive
        yield "find", lambda: self._do(act.FIND)
        yield "version", lambda: self._do(act.SAVE_VERSION)
        yield "offices", self._show_offices
        yield "zoom", self._show_zoom
        yield "thumbnails", self._show_thumbnails
        yield "tooltip", self._show_tooltip
        yield "keys", self._show_keys
        yield "print", lambda: self._do(act.PRINT)
        yield "toast", self._show_toast
        yield "blank", lambda: self._tour.program.begin("blank")
        for name in ("meeting", "body", "signing", "check"):
            yield f"blank-{name}", partial(self._open_step, name)
        yield "trouble", self._show_trouble

    def close(self) -> None:
        """Take away what was opened."""
        QToolTip.hideText()
        toasts = self._tour.program._tools.ports.toasts  # noqa: SLF001
        if isinstance(toasts, Toasts):
            toasts.hide()
        if self._views is not None:
            self._views.find_bar.close_bar()
            self._views.version_bar.close_bar()
        for widget in self._opened:
            widget.close()
        self._opened.clear()
        for dialog in self._tour.window.findChildren(QWidget):
            if dialog.isWindow() and dialog.isVisible():
                dialog.close()
        self._tour.settle()

    @property
    def _views(self) -> Any:
        return self._tour.program.room.views

    def _turn_guide(self) -> None:
        window = self._tour.program._window  # noqa: SLF001
        if window.page is None or window.page.objectName() != "start_guide":
            self._tour.program.pages.show_guide()
        assert window.page is not None
        button = window.page.findChild(QPushButton, "guide_next")
        assert button is not None
        button.click()

    def _show_banner(self) -> None:
        self._tour.program.show_home()
        home = self._tour.program.pages.home
        banner = home.show_notice(
            _TOLD, [("Mở Cài đặt", lambda: None), ("Đã biết", lambda: None)], "hard-drive"
        )
        self._opened.append(banner)

    def _show_notice_menu(self) -> None:
        home = self._tour.program.pages.home
        home.focus_list()
        home._offer_menu(home._list.mapToGlobal(QPoint(300, 60)))  # noqa: SLF001

    def _show_new_menu(self) -> None:
        button = self._tour.program.pages.home.findChild(QPushButton, "new")
        assert button is not None
        menu = button.menu()
        self._pop(menu, button, QPoint(button.width() - menu.sizeHint().width(), button.height()))

    def _open(self) -> None:
        dict(self._tour.screens())["open"]()

    def _show_menu(self, index: int) -> None:
        bar = self._tour.window.findChild(QMenuBar)
        assert bar is not None
        action: QAction = bar.actions()[index]
        menu = action.menu()
        assert isinstance(menu, QMenu)
        self._pop(menu, bar, bar.actionGeometry(action).bottomLeft())

    def _show_calendar(self) -> None:
        self._views.view.open_step("meeting")
        self._tour.settle()
        entry = self._views.forms["meeting"].findChild(DateEntry)
        self._opened.append(entry.open_calendar())

    def _show_combo(self) -> None:
        self._views.view.open_step("office")
        self._tour.settle()
        combo = self._views.forms["office"].findChildren(QComboBox)[0]
        combo.showPopup()
        self._opened.append(combo.view().window())

    def _blocks(self) -> BlockList:
        self._views.view.open_step("body")
        self._tour.settle()
        found = self._views.outline.findChild(BlockList)
        assert isinstance(found, BlockList)
        return found

    def _show_block_menu(self) -> None:
        self._blocks().open_menu()

    def _show_directive(self) -> None:
        blocks = self._blocks()
        state = self._views._outline.state  # noqa: SLF001
        first = next(row for row in state.rows if row.block.directive is not None)
        state.go(first.id, takes_focus=True)
        self._tour.settle()
        blocks.open_directive("")

    def _show_offices(self) -> None:
        self._views.view.open_step("office")
        self._views.forms["office"].profile_wanted.emit()

    def _show_zoom(self) -> None:
        self._views.view.side.close_panel()
        bar = self._views.preview.findChild(PageBar)
        assert bar is not None
        menu = next(menu for menu in bar.findChildren(QMenu))
        self._pop(menu, bar, QPoint(0, bar.height()))

    def _show_thumbnails(self) -> None:
        self._views.preview.set_thumbnails(True)
        self._views.preview.set_ruler(True)

    def _show_tooltip(self) -> None:
        self._views.preview.set_thumbnails(False)
        button = self._views.preview.findChild(PageBar)
        words = self._views.outline.findChild(QWidget, "outline_help").toolTip()
        QToolTip.showText(button.mapToGlobal(QPoint(40, 60)), words, button)

    def _open_step(self, name: str) -> None:
        self._views.view.open_step(name)

    def _show_toast(self) -> None:
        self._tour.program._tools.ports.toasts.show(  # noqa: SLF001
            "Đã bỏ một dòng ở “Nơi nhận”.", "Hoàn tác", lambda: None
        )

    def _show_keys(self) -> None:
        tools = self._tour.program._tools  # noqa: SLF001
        KeyTable(tools.look, tools.say, self._tour.window).open()

    def _do(self, name: str) -> None:
        self._tour.program.room.do(name)

    def _show_trouble(self) -> None:
        tools = self._tour.program._tools  # noqa: SLF001
        place = tools.store.place
        fault = StoreDamaged(place.file, place.file, tools.store.backups.make().backup.file)
        trouble = Trouble(fault, place, lambda: tools.store, tools.clock, tools.say)
        view = TroubleView(trouble, tools.look, tools.say)
        self._tour.program._window.show_page(view)  # noqa: SLF001

    def _pop(self, menu: QMenu, host: QWidget, place: QPoint) -> None:
        menu.popup(host.mapToGlobal(place))
        self._opened.append(menu)


def save_picture(window: QWidget, file: Path) -> None:
    """Save the window with what stands over it."""
    grabbed = window.grab()
    painter = QPainter(grabbed)
    for other in QApplication.topLevelWidgets():
        if other.isVisible() and other is not window:
            painter.drawPixmap(other.pos() - window.pos(), other.grab())
    painter.end()
    grabbed.save(str(file))


def main(arguments: list[str]) -> int:
    """FOLDER PLACE WIDTH HEIGHT SCALE SHADE...; 1 when Qt complained."""
    folder, place, width, height, scale, *shades = arguments
    tour = Tour(Path(place))
    tour.begin()
    tour.program._tools.look.set_scale(float(scale))  # noqa: SLF001
    tour.window.resize(int(width), int(height))
    corners = Corners(tour)
    for shade in shades:
        tour.wear("dark" if shade == "dark" else "light")
        for name, show in (*tour.screens(), *corners.all()):
            show()
            tour.settle()
            save_picture(tour.window, Path(folder) / f"{name}-{shade}.png")
            corners.close()
    tour.end()
    print("\n".join(tour.complaints), end="")
    return 1 if tour.complaints else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
