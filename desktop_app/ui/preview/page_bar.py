"""The row above the page: what is shown beside it, how large it is, which page it is."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QToolButton, QWidget

from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.preview.words import (
    FIT_WIDTH,
    LARGER,
    NEXT,
    PAGE_NUMBER,
    PREVIOUS,
    RULER,
    SMALLER,
    THUMBNAILS,
    ZOOM,
    ZOOM_HINT,
)
from desktop_app.presenters.preview.zoom import OFFERED, typed_number
from desktop_app.ui.theme.look import Look

_ICON: Final = 16


class PageBar(QWidget):
    """Asks for what its signals say and shows what it is told; it changes nothing by itself."""

    ruler_asked = Signal(bool)
    thumbnails_asked = Signal(bool)
    zoom_asked = Signal(object)
    step_asked = Signal(int)
    page_asked = Signal(int)

    def __init__(self, look: Look, say: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page_bar")
        self._look = look
        self._say = say
        self._icons: list[tuple[QToolButton, str]] = []
        self._count = 0
        self._page = 0
        self.thumbnails = self._button("layout-grid", THUMBNAILS, "thumbnails_button")
        self.ruler = self._button("ruler", RULER, "ruler_button")
        self.zoom = self._zoom_button()
        self.previous = self._button("chevron-left", PREVIOUS, "previous_page")
        self.number = self._number_edit()
        self.total = QLabel(self)
        self.following = self._button("chevron-right", NEXT, "next_page")
        self._arrange()
        self._connect()
        look.changed.connect(self._restyle)
        self._restyle()

    def show_page(self, page: int, count: int) -> None:
        """The page of index `page` of so many is read."""
        self._page, self._count = page, count
        self.total.setText(f"/ {count}")
        self.previous.setEnabled(page > 0)
        self.following.setEnabled(page + 1 < count)
        self.number.setEnabled(count > 0)
        if not self.number.hasFocus() or not self.number.isModified():
            self._show_number()

    def show_zoom(self, zoom: float, *, fits: bool) -> None:
        """The page is shown at so many per cent; `fits`: because it is as wide as the view."""
        self.zoom.setText(f" {round(zoom)} %")
        self.zoom.setAccessibleName(self._say(ZOOM).format(zoom=round(zoom)))
        for choice in self._choices.actions():
            choice.setChecked(choice.data() == (None if fits else round(zoom)))

    def show_parts(self, *, ruler: bool, thumbnails: bool) -> None:
        """Whether ruler and strip are shown."""
        self.ruler.setChecked(ruler)
        self.thumbnails.setChecked(thumbnails)

    def _button(self, icon: str, words: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setProperty("role", "quiet")
        button.setAccessibleName(self._say(words))
        button.setToolTip(self._say(words))
        self._icons.append((button, icon))
        return button

    def _zoom_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("zoom_button")
        button.setProperty("role", "quiet")
        button.setProperty("opens", "menu")
        button.setToolTip(self._say(ZOOM_HINT))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._icons.append((button, "zoom-in"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        self._choices = QActionGroup(menu)
        self._choices.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        for step, words in ((1, LARGER), (-1, SMALLER)):
            menu.addAction(self._say(words)).triggered.connect(self._asker(step))
        menu.addSeparator()
        for zoom in (None, *OFFERED):
            choice = QAction(self._say(FIT_WIDTH) if zoom is None else f"{zoom} %", menu)
            choice.setCheckable(True)
            choice.setData(zoom)
            self._choices.addAction(choice)
            menu.addAction(choice)
        self._choices.triggered.connect(lambda choice: self.zoom_asked.emit(choice.data()))
        button.setMenu(menu)
        return button

    def _asker(self, step: int) -> Callable[[], None]:
        return lambda: self.step_asked.emit(step)

    def _number_edit(self) -> QLineEdit:
        edit = QLineEdit(self)
        edit.setObjectName("page_number")
        edit.setAccessibleName(self._say(PAGE_NUMBER))
        edit.setToolTip(self._say(PAGE_NUMBER))
        edit.setAlignment(Qt.AlignmentFlag.AlignCenter)
        edit.setMaxLength(4)
        return edit

    def _arrange(self) -> None:
        self._row = row = QHBoxLayout(self)
        row.setSpacing(self._look.px(4))
        row.addWidget(self.thumbnails)
        row.addWidget(self.ruler)
        row.addStretch()
        row.addWidget(self.zoom)
        row.addStretch()
        for part in (self.previous, self.number, self.total, self.following):
            row.addWidget(part)

    def _connect(self) -> None:
        for button, asked in (
            (self.ruler, self.ruler_asked),
            (self.thumbnails, self.thumbnails_asked),
        ):
            button.setCheckable(True)
            button.clicked.connect(asked)
        self.previous.clicked.connect(lambda: self.page_asked.emit(self._page - 1))
        self.following.clicked.connect(lambda: self.page_asked.emit(self._page + 1))
        self.number.editingFinished.connect(self._take_number)

    def _take_number(self) -> None:
        """Go to the page typed; anything else gives way to the page that is read."""
        number = typed_number(self.number.text()) if self.number.isModified() else None
        self.number.setModified(False)
        if number is not None and self._count:
            self.page_asked.emit(min(max(number, 1), self._count) - 1)
        self._show_number()

    def _show_number(self) -> None:
        self.number.setText(str(self._page + 1) if self._count else "")

    def _restyle(self) -> None:
        px = self._look.px
        self._row.setContentsMargins(px(8), px(6), px(8), px(6))
        self.number.setFixedWidth(self.number.fontMetrics().horizontalAdvance("0000") + px(22))
        for button, icon in self._icons:
            button.setIcon(self._look.icon(icon))
            button.setIconSize(QSize(px(_ICON), px(_ICON)))
