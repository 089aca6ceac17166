"""The strip of small pages to find one's way in a long notice."""

from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop_app.layout.pages import Page, Pages
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.preview.words import PAGE, THUMBNAILS
from desktop_app.ui.paper.fonts import Faces
from desktop_app.ui.preview.small_pages import SmallPages
from desktop_app.ui.theme.look import Look

WIDTH: Final = 84
"""Design pixels of a small page."""
_AROUND: Final = 10
_CAPTION: Final = 22

_Index = QModelIndex | QPersistentModelIndex


class PageList(QAbstractListModel):
    """The pages as rows, named for a screen reader."""

    def __init__(self, say: Translate, parent: QWidget) -> None:
        super().__init__(parent)
        self._say = say
        self._pages: tuple[Page, ...] = ()

    def show_pages(self, pages: tuple[Page, ...]) -> None:
        """Be these pages; rows that stay keep their place."""
        before, now = len(self._pages), len(pages)
        if now > before:
            self.beginInsertRows(QModelIndex(), before, now - 1)
            self._pages = pages
            self.endInsertRows()
        elif now < before:
            self.beginRemoveRows(QModelIndex(), now, before - 1)
            self._pages = pages
            self.endRemoveRows()
        self._pages = pages

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """How many pages there are."""
        return 0 if parent.isValid() else len(self._pages)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | Page | None:
        """The page's name, or under UserRole the page."""
        if role == Qt.ItemDataRole.UserRole:
            return self._pages[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._say(PAGE).format(page=index.row() + 1)
        return None


class _PagePainter(QStyledItemDelegate):
    """A small sheet with its number below; the one being read is framed."""

    def __init__(self, look: Look, small: SmallPages, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._small = small

    def sizeHint(self, _: QStyleOptionViewItem, index: _Index) -> QSize:
        """Room for the sheet, its frame and its number."""
        sheet = self._small.size(index.data(Qt.ItemDataRole.UserRole))
        px = self._look.px
        return QSize(sheet.width() + 2 * px(_AROUND), sheet.height() + px(_AROUND) + px(_CAPTION))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint the sheet, empty as long as its picture is not made."""
        page: Page = index.data(Qt.ItemDataRole.UserRole)
        picture: QPixmap | None = self._small.picture(index.row(), page)
        sheet = self._small.size(page)
        place = option.rect
        left = place.x() + (place.width() - sheet.width()) // 2
        top = place.y() + self._look.px(_AROUND) // 2
        is_read = bool(option.state & QStyle.StateFlag.State_Selected)
        edge = self._look.px(2) if is_read else 1
        painter.save()
        painter.fillRect(
            left - edge,
            top - edge,
            sheet.width() + 2 * edge,
            sheet.height() + 2 * edge,
            self._look.colour("accent" if is_read else "line_strong"),
        )
        painter.fillRect(left, top, sheet.width(), sheet.height(), self._look.colour("paper"))
        if picture is not None:
            painter.drawPixmap(left, top, picture)
        painter.setPen(self._look.colour("text" if is_read else "text_muted"))
        caption = place.adjusted(0, top - place.y() + sheet.height(), 0, 0)
        painter.drawText(caption, Qt.AlignmentFlag.AlignCenter, str(index.row() + 1))
        painter.restore()


class Thumbnails(QListView):
    """The strip; `picked` tells the index of a page that was chosen in it."""

    picked = Signal(int)

    def __init__(
        self, faces: Faces, look: Look, say: Translate, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("thumbnails")
        self.setAccessibleName(say(THUMBNAILS))
        self._look = look
        self._is_told = False
        self.pictures = SmallPages(faces, look, WIDTH, self)
        self._pages = PageList(say, self)
        self.setModel(self._pages)
        self.setItemDelegate(_PagePainter(look, self.pictures, self))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.pictures.made.connect(self._show_picture)
        self.selectionModel().currentChanged.connect(self._pick)
        look.changed.connect(self._restyle)
        self._restyle()

    def show_pages(self, pages: Pages | None) -> None:
        """Show these pages; pictures are made one by one when there is time."""
        shown = pages.pages if pages else ()
        self._pages.show_pages(shown)
        self.pictures.show_pages(shown)

    def show_read(self, index: int) -> None:
        """Frame the page being read; nothing is told."""
        row = self._pages.index(index)
        if row.isValid() and row != self.currentIndex():
            self._is_told = True
            self.setCurrentIndex(row)
            self._is_told = False
            self.scrollTo(row)

    def _pick(self, current: QModelIndex, _: QModelIndex) -> None:
        if current.isValid() and not self._is_told:
            self.picked.emit(current.row())

    def _show_picture(self, index: int) -> None:
        self.update(self._pages.index(index))

    def _restyle(self) -> None:
        px = self._look.px
        self.setFixedWidth(px(WIDTH) + 2 * px(_AROUND) + px(24))
        self.pictures.forget()
        self.scheduleDelayedItemsLayout()
