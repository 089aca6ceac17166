"""The pages on their sheets: painted, the field worked at marked, clicked on."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from desktop_app.checking.finding import Level
from desktop_app.layout.pages import Page, Pages
from desktop_app.presenters.draft_places import field_title
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.preview.boxes import Box, box_to_follow, column_boxes, word_boxes
from desktop_app.presenters.preview.changes import bands, new_lines
from desktop_app.presenters.preview.places import line_at, lines_of, path_at
from desktop_app.presenters.preview.words import EDIT_HINT, NO_PAGE, PAGE_OF
from desktop_app.ui.outline.mark_ink import ROLES
from desktop_app.ui.paper.fonts import Faces
from desktop_app.ui.preview.glow import Glow
from desktop_app.ui.preview.sheet_painter import REACH, SHADOW, Flag, SheetPainter
from desktop_app.ui.preview.stack_view import StackView
from desktop_app.ui.theme.look import Look


class PageView(StackView):
    """Shows pages; `clicked` tells the path of the field at a click."""

    clicked = Signal(str)

    def __init__(
        self, faces: Faces, look: Look, say: Translate, glow: Glow, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, parent)
        self.setObjectName("page_view")
        self._say = say
        self._glow = glow
        self._painter = SheetPainter(faces, look)
        self._pages: Pages | None = None
        self._path = ""
        self._marked: tuple[Box, ...] = ()
        self._levels: dict[str, Level] = {}
        self._flags: tuple[Flag, ...] = ()
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setMouseTracking(True)
        glow.changed.connect(self._repaint)
        self.turned.connect(self._name_page)
        self._name_page()

    @property
    def marked(self) -> tuple[Box, ...]:
        """What is marked as the field worked at."""
        return self._marked

    def show_pages(self, pages: Pages | None) -> None:
        """Show these instead of the pages before; only what differs is painted again."""
        old, self._pages = self._pages, pages
        changed = bands(old, pages) if old and pages else None
        fresh = word_boxes(new_lines(old, pages)) if old and pages else ()
        before = self._marked
        self._find_mark()
        self._find_flags()
        if changed is None:
            sheets = pages.pages if pages else ()
            self.set_sheets([(page.width, page.height) for page in sheets])
        else:
            self._repaint(changed)
            if before != self._marked:
                self._repaint((*before, *self._marked))
        self._glow.show(fresh)
        follow = box_to_follow(fresh, self._marked)
        if follow:
            self.bring(follow)

    def mark(self, path: str) -> None:
        """Mark the field at `path` and bring it into sight; "" marks nothing."""
        self._path = path
        before = self._marked
        self._find_mark()
        if before != self._marked:
            self._repaint((*before, *self._marked))
        if self._marked:
            self.bring(self._marked[0])

    def flag(self, levels: Mapping[str, Level]) -> None:
        """Set a dot in the margin beside the lines of these fields, in the colour of the level."""
        if levels != self._levels:
            self._levels = dict(levels)
            self._find_flags()
            self.viewport().update()

    @property
    def flagged(self) -> tuple[Flag, ...]:
        """The first line of every field that has a dot."""
        return self._flags

    def _find_flags(self) -> None:
        found: list[Flag] = []
        for path, level in self._levels.items() if self._pages else ():
            boxes = column_boxes(lines_of(self._pages, path)[:1]) if self._pages else ()
            found += [Flag(box, ROLES[level]) for box in boxes]
        self._flags = tuple(found)

    def _find_mark(self) -> None:
        self._marked = column_boxes(lines_of(self._pages, self._path)) if self._pages else ()

    def _repaint(self, boxes: tuple[Box, ...]) -> None:
        self.repaint_boxes(boxes, REACH)

    def _name_page(self) -> None:
        """Tell a screen reader which page is read."""
        words = self._say(PAGE_OF).format(page=self.page + 1, count=self.count)
        self.setAccessibleName(words if self.count else self._say(NO_PAGE))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what the event asks for, and of the pages only those that reach into it."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._look.colour("surface"))
        painter.translate(self.origin)
        exposed = event.rect().translated(-self.origin)
        reach = 2 * self._look.px(SHADOW)
        for index in self.stack.between(exposed.top() - reach, exposed.bottom() + reach):
            self._paint(painter, index, exposed)
        painter.end()

    def _paint(self, painter: QPainter, index: int, exposed: QRect) -> None:
        frame, scale = self.stack.frames[index], self.stack.scale
        self._painter.paper(painter, frame)
        marked = [box for box in self._marked if box.page == index]
        self._painter.marked(painter, marked, frame, scale)
        glowing = [box for box in self._glow.boxes if box.page == index]
        self._painter.glowing(painter, glowing, frame, scale, self._glow.strength)
        seen = exposed.intersected(QRect(*frame))
        if self._pages and not seen.isEmpty():
            self._painter.words(painter, self._pages.pages[index], frame, scale, seen)
        flags = [flag for flag in self._flags if flag.box.page == index]
        self._painter.flags(painter, flags, frame, scale)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over what can be clicked on."""
        is_field = self._field_at(event.position().toPoint()) is not None
        shape = Qt.CursorShape.PointingHandCursor if is_field else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell the field at a click on the paper, or the nearest one."""
        found = self._page_spot(event.position().toPoint())
        path = path_at(*found) if found else None
        if path and event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit(path)

    def viewportEvent(self, event: QEvent) -> bool:
        """Name the field under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.words_at(event.pos()), self)
            return True
        return super().viewportEvent(event)

    def words_at(self, at: QPoint) -> str:
        """What is said about the field at a point of the view, "" where there is none."""
        path = self._field_at(at)
        title = field_title(path) if path else None
        return f"{self._say(title)}\n{self._say(EDIT_HINT)}" if title else ""

    def _field_at(self, at: QPoint) -> str | None:
        found = self._page_spot(at)
        line = line_at(*found) if found else None
        return line.path if line else None

    def _page_spot(self, at: QPoint) -> tuple[Page, float, float] | None:
        found = self.spot(at)
        if found is None or self._pages is None:
            return None
        return self._pages.pages[found[0]], found[1], found[2]
