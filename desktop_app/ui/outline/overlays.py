"""What stands over the current row: the editor of its text or table, buttons, the directive."""

from typing import Final

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget

from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.outline.presenter import OutlinePresenter
from desktop_app.presenters.outline.row_words import place_words
from desktop_app.presenters.outline.rows import Row
from desktop_app.ui.fields.field import Suggest
from desktop_app.ui.outline.block_edit import BlockEdit
from desktop_app.ui.outline.boxes import Box, font_kind
from desktop_app.ui.outline.directive_panel import DirectivePanel
from desktop_app.ui.outline.row_buttons import RowButtons
from desktop_app.ui.outline.suggested_chips import SuggestedChips
from desktop_app.ui.outline.table_edit import TableEdit
from desktop_app.ui.theme.look import Look

PANEL: Final = 440
"""Design pixels the panel of the directive takes where it can, if need be beyond the text."""


class Overlays:
    """The widgets of the current row; `ground` is what they stand on."""

    def __init__(
        self,
        outline: OutlinePresenter,
        suggest: Suggest,
        look: Look,
        say: Translate,
        ground: QWidget,
    ) -> None:
        self._outline = outline
        self._look = look
        self._say = say
        self.edit = BlockEdit(look, ground)
        self.edit.hide()
        self.table = TableEdit(outline.appendices, look, say, ground)
        self.buttons = RowButtons(look, say, ground)
        self.panel = DirectivePanel(outline.directives, suggest, look, say, ground)
        self.chips = SuggestedChips(look, say, ground)
        self._row: Row | None = None

    def show_row(self, row: Row | None) -> None:
        """Have the editor of that row, None for no editor at all."""
        before, self._row = self._row, row
        if row is None:
            self._hide_all()
            return
        if before is None or before.id != row.id:
            self.panel.hide()
        if row.block.level == "table":
            self.edit.clear_block()
            self.table.show_block(row.block)
        else:
            rows = self._outline.state.rows
            index = self._outline.state.index_of(row.id)
            self.edit.setAccessibleName(place_words(row, index, len(rows), self._say))
            self.edit.show_block(row.block, font_kind(row))
        if not self.panel.isHidden():
            self.panel.refresh()
        self.show_suggested()

    def show_suggested(self) -> None:
        """Offer the parts recognised in the row, where its panel is not open."""
        suggested = self._outline.suggested
        self.chips.show_chips(suggested.chips() if self.panel.isHidden() else ())

    def extra(self, row: Row) -> tuple[int, int]:
        """What the row needs: the least height of its text, and the height below it."""
        width = self.edit.width()
        if self._row is None or row.id != self._row.id:
            return 0, 0
        below = 0
        if not self.panel.isHidden():
            below = self.panel.sizeHint().height() + self._look.px(8)
        elif not self.chips.isHidden():
            below = self.chips.height_in(width) + self._look.px(10)
        if row.block.level == "table":
            return self.table.sizeHint().height(), below
        composed = round(self.edit.document().size().height()) if self.edit.is_composing else 0
        return composed, below

    def arrange(self, box: Box, scrolled: int) -> None:
        """Stand over the box, which is scrolled up by so much."""
        is_table = box.document is None
        place = box.text.translated(0, -scrolled)
        editor: QWidget = self.table if is_table else self.edit
        spare = self.buttons.menu_button.width() if is_table else 0
        editor.setGeometry(place.adjusted(0, 0, spare, self._look.px(2)))
        (self.edit if is_table else self.table).hide()
        editor.show()
        self._arrange_buttons(box, scrolled, is_table=is_table)
        if not self.panel.isHidden():
            hint = self.panel.sizeHint()
            bottom = box.rect.bottom() - scrolled - hint.height() - self._look.px(6)
            right = box.rect.right() - self._look.px(8)
            left = min(place.left(), max(right - self._look.px(PANEL), self._look.px(24)))
            self.panel.setGeometry(QRect(left, bottom, right - left, hint.height()))
        if not self.chips.isHidden():
            height = self.chips.height_in(place.width())
            bottom = box.rect.bottom() - scrolled - self._look.px(8)
            self.chips.setGeometry(QRect(place.left(), bottom - height, place.width(), height))

    def has_keys(self) -> bool:
        """Whether the keys are for the text or the table."""
        return self.edit.hasFocus() or self.table.has_keys()

    def take_focus(self) -> bool:
        """The keys are for the text; whether there is any."""
        if self._row is None:
            return False
        if self._row.block.level == "table":
            self.table.take_focus()
        else:
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def open_panel(self, part: str) -> bool:
        """Show the parts of the row's directive; whether the row can have any."""
        if self._row is None or self._row.block.level == "table":
            return False
        self.chips.show_chips(())
        self.panel.show()
        self.panel.open_for(self._row.id, part)
        return True

    def menu_corner(self) -> QPoint:
        """Where the menu opens, on the screen."""
        button = self.buttons.menu_button
        return button.mapToGlobal(QPoint(0, button.height()))

    def _arrange_buttons(self, box: Box, scrolled: int, *, is_table: bool) -> None:
        hint = self.buttons.sizeHint()
        left = box.rect.right() - hint.width() - self._look.px(2)
        top = box.text.top() - scrolled - self._look.px(4)
        self.buttons.setGeometry(QRect(left, top, hint.width(), hint.height()))
        self.buttons.directive_button.setVisible(not is_table)
        self.buttons.show()

    def _hide_all(self) -> None:
        self.edit.clear_block()
        for widget in (self.edit, self.table, self.buttons, self.panel, self.chips):
            widget.hide()
