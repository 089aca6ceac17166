"""Phrases in an open notice: the palette over its outline, the builder beside it."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from desktop_app.bootstrap.open_notice_views import OpenNoticeViews
from desktop_app.bootstrap.phrase_room import PhraseRoom
from desktop_app.bootstrap.window_tools import WindowTools
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.editing.steps import BODY
from desktop_app.presenters.phrases.name_offers import NameOffers

_NOTHING: Final = noted("Chưa có chữ nào để lưu làm mẫu câu; hãy đặt con trỏ vào câu cần lưu.")

if TYPE_CHECKING:
    from desktop_app.ui.phrases.palette_sheet import PaletteSheet


class NoticePhrases(QObject):
    """Builds the palette when it is first asked for; the library's own page is the room's."""

    def __init__(self, views: OpenNoticeViews, tools: WindowTools, room: PhraseRoom) -> None:
        super().__init__(views.view)
        self._views = views
        self._tools = tools
        self._room = room
        self._offers = NameOffers(lambda: views.editor.draft, tools.names)
        self._sheet: PaletteSheet | None = None
        views.outline.phrases_wanted.connect(self.open_palette)

    def open_palette(self) -> None:
        """Look for a phrase to put at the current block of the body."""
        view = self._views.view
        if view.step != BODY:
            view.open_step(BODY)
        self.sheet.open_for(self._views.outline.caret())

    def open_builder(self) -> None:
        """Build the current block's directive from its parts, in the place of the page."""
        from desktop_app.presenters.phrases.builder import DirectiveBuilder
        from desktop_app.ui.phrases.builder_panel import TITLE, BuilderPanel

        views, tools = self._views, self._tools
        state = views.outline_presenter.state
        if views.view.step != BODY:
            views.view.open_step(BODY)
        builder = DirectiveBuilder(state, views.known, tools.today)
        panel = BuilderPanel(builder, self._offers, tools.look, tools.say)
        views.view.open_panel(tools.say(TITLE), panel)

    def save_selection(self) -> None:
        """Make a phrase of the words that are selected in the body, else of the whole block."""
        state = self._views.outline_presenter.state
        if state.index_of(state.current) < 0:
            self._tools.ports.toasts.show(self._tools.say(_NOTHING))
            return
        text, caret = state.row_of(state.current).block.text, self._views.outline.caret()
        chosen = text[caret.start : caret.end] if caret is not None else ""
        sentence = (chosen.strip() or text).strip()
        if sentence:
            self._room.wanted.tell(sentence)
        else:
            self._tools.ports.toasts.show(self._tools.say(_NOTHING))

    @property
    def sheet(self) -> "PaletteSheet":
        """The palette."""
        if self._sheet is None:
            from desktop_app.presenters.phrases.palette import PhrasePalette
            from desktop_app.ui.phrases.palette_sheet import PaletteSheet

            views, tools = self._views, self._tools
            palette = PhrasePalette(views.outline_presenter.state, self._room.book, tools.today)
            sheet = PaletteSheet(palette, self._offers, tools.look, tools.say, views.outline)
            sheet.closed.connect(views.outline.take_focus)
            sheet.library_wanted.connect(lambda: self._room.wanted.tell(""))
            self._sheet = sheet
        return self._sheet
