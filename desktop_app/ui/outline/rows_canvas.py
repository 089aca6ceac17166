"""The painted rows of the outline with what stands over the current one, in a scrolled area."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QToolTip, QWidget

from desktop_app.presenters.checking.text_marks import BlockMarks, TextMark, sentence_at
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.outline.presenter import OutlinePresenter
from desktop_app.presenters.outline.rows import Row
from desktop_app.ui.fields.field import Suggest
from desktop_app.ui.outline.boxes import Box, Boxes
from desktop_app.ui.outline.mark_ink import mark_selections
from desktop_app.ui.outline.overlays import Overlays
from desktop_app.ui.outline.row_drag import DropLine
from desktop_app.ui.outline.row_painter import RowPainter, RowState
from desktop_app.ui.theme.look import Look


class RowsCanvas(QAbstractScrollArea):
    """Paints what is in sight; `hovered` is the row below the mouse, -1 for none."""

    def __init__(
        self,
        outline: OutlinePresenter,
        look: Look,
        say: Translate,
        suggest: Suggest,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._outline = outline
        self._look = look
        self.hovered = -1
        self._marks: Mapping[str, BlockMarks] = MappingProxyType({})
        self.drop_line: DropLine | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.boxes = Boxes(look, outline.directives.chips)
        self.painter = RowPainter(look, say)
        self.overlays = Overlays(outline, suggest, look, say, self.viewport())
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    def show_marks(self, marks: Mapping[str, BlockMarks]) -> None:
        """Underline words; what has changed since they were found stays as it is."""
        self._marks = marks
        self._mark_edit()
        self.viewport().update()

    def marks_of(self, row: Row) -> tuple[TextMark, ...]:
        """The marks of a row whose text is still what they were found in."""
        found = self._marks.get(row.id)
        return found.marks if found is not None and found.text == row.block.text else ()

    def _mark_edit(self) -> None:
        box, edit = self.current_box(), self.overlays.edit
        marks = () if box is None else self.marks_of(box.row)
        edit.setExtraSelections(mark_selections(edit.document(), marks, self._look))

    def place(self) -> None:
        """Place the rows as the presenter has them now, and what stands over the current one.

        Out of sight that waits until the list is shown.
        """
        if not self.isVisible():
            return
        viewport = self.viewport()
        state = self._outline.state
        self.boxes.place(state.rows, viewport.width(), self.overlays.extra, state.current)
        bar = self.verticalScrollBar()
        bar.setRange(0, max(self.boxes.height - viewport.height(), 0))
        bar.setPageStep(viewport.height())
        bar.setSingleStep(self._look.px(32))
        self._arrange()
        self._mark_edit()
        viewport.update()

    def current_box(self) -> Box | None:
        """The box of the current block; None when there is none."""
        index = self._outline.state.index_of(self._outline.state.current)
        return self.boxes.all[index] if 0 <= index < len(self.boxes.all) else None

    def show_span(self, top: int, bottom: int) -> None:
        """Scroll as little as shows the list from `top` to `bottom`, its top at any rate."""
        bar, height = self.verticalScrollBar(), self.viewport().height()
        margin = self._look.px(12)
        if bottom + margin > bar.value() + height:
            bar.setValue(bottom + margin - height)
        if top - margin < bar.value():
            bar.setValue(top - margin)

    def scroll_towards(self, y: int) -> None:
        """Scroll on when the mouse is drawn to the edge of what is in sight."""
        bar, edge = self.verticalScrollBar(), self._look.px(16)
        if y < edge:
            bar.setValue(bar.value() - edge)
        elif y > self.viewport().height() - edge:
            bar.setValue(bar.value() + edge)

    def in_list(self, point: QPoint) -> QPoint:
        """A point of the viewport as one of the whole list."""
        return point + QPoint(0, self.verticalScrollBar().value())

    def in_sight(self, point: QPoint) -> QPoint:
        """A point of the whole list as one of the viewport."""
        return point - QPoint(0, self.verticalScrollBar().value())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows in sight."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scrolled = self.verticalScrollBar().value()
        painter.translate(0, -scrolled)
        top, bottom = event.rect().top() + scrolled, event.rect().bottom() + scrolled
        first = max(self.boxes.at(top), 0)
        for index, box in enumerate(self.boxes.all[first:], first):
            if box.rect.top() > bottom:
                break
            self.painter.paint(painter, box, self._state_of(index, box), self.marks_of(box.row))
        if (line := self.drop_line) is not None:
            right = self.viewport().width() - self._look.px(8)
            self.painter.drop_line(painter, line.left, right, line.y)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say what is to be said of the words under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.said_at(event.pos()), self)
            return True
        return super().viewportEvent(event)

    def said_at(self, point: QPoint) -> str:
        """What is to be said of the words at a point of the viewport, "" for nothing."""
        place = self.in_list(point)
        index = self.boxes.at(place.y())
        if not 0 <= index < len(self.boxes.all):
            return ""
        box = self.boxes.all[index]
        if box.document is None:
            return ""
        layout = box.document.documentLayout()
        at = layout.hitTest(QPointF(place - box.text.topLeft()), Qt.HitTestAccuracy.ExactHit)
        return sentence_at(self.marks_of(box.row), at)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what has changed out of sight."""
        super().showEvent(event)
        self.place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self.place()
        if self.overlays.has_keys():
            self.show_cursor()

    def show_cursor(self) -> None:
        """Scroll to the line or the cell that is typed in."""
        box = self.current_box()
        if box is None:
            return
        is_table = box.document is None
        overlays = self.overlays
        cursor = overlays.table.cell_rect() if is_table else overlays.edit.cursorRect()
        top = box.text.top() + cursor.top()
        self.show_span(top, top + cursor.height())

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: ARG002
        """What stands over the current row goes along."""
        self.overlays.panel.close_suggestions()
        self._arrange()
        self.viewport().update()

    def show_focused(self) -> None:
        """Scroll to the field of the directive that has the keys."""
        self._follow(None, QApplication.focusWidget())

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Scroll to the field of the directive that the keys have come to."""
        if new is not None and self.overlays.panel.isAncestorOf(new):
            top = self.in_list(new.mapTo(self.viewport(), QPoint())).y()
            self.show_span(top, top + new.height())

    def _arrange(self) -> None:
        box = self.current_box()
        if box is not None:
            self.overlays.arrange(box, self.verticalScrollBar().value())

    def _state_of(self, index: int, box: Box) -> RowState:
        state, row = self._outline.state, box.row
        is_current = row.id == state.current
        return RowState(
            is_current=is_current,
            is_edited=is_current,
            is_selected=row.id in state.selection.ids,
            is_hovered=index == self.hovered,
        )
