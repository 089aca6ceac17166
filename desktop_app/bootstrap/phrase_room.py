"""The room of phrases: the library of the open store, built when it is first asked for."""

from functools import cached_property
from typing import TYPE_CHECKING, Final

from desktop_app.bootstrap.window_tools import WindowTools
from desktop_app.presenters.listeners import Listeners
from desktop_app.presenters.settings.specs import TONE
from desktop_app.workspace.errors import WorkspaceError
from desktop_app.workspace.know_bodies import known_bodies
from desktop_app.workspace.phrase_book import PhraseBook

if TYPE_CHECKING:
    from desktop_app.ui.phrases.library_view import LibraryView
    from desktop_app.vietnamese.tone_style import ToneStyle


class PhraseRoom:
    """Gives the library to the palette of every notice and to its own page.

    `wanted` tells that the page is asked for; it has the sentence to make a phrase of, "" for none.
    """

    def __init__(self, tools: WindowTools) -> None:
        self._tools = tools
        self.wanted: Final = Listeners[str]()

    @cached_property
    def book(self) -> PhraseBook:
        """Shipped and own phrases; those shipped are missing where they cannot be read."""
        tools = self._tools
        try:
            shipped = tools.storeroom.phrases()
        except WorkspaceError as fault:
            tools.ports.toasts.show(tools.sentences.tell(fault))
            shipped = {}
        return PhraseBook(tools.store, shipped)

    def view(self, sentence: str) -> "LibraryView":
        """A new view of the page, with a new phrase made of the sentence where there is one."""
        from desktop_app.presenters.phrases.library import PhraseShelf, ShelfTools
        from desktop_app.presenters.phrases.library_deeds import LibraryDeeds
        from desktop_app.presenters.phrases.pack_transfer import PackTransfer
        from desktop_app.presenters.phrases.unkept import UnkeptPhrases
        from desktop_app.ui.phrases.library_view import LibraryView

        tools = self._tools
        shelf = PhraseShelf(
            self.book,
            UnkeptPhrases(tools.store.settings),
            ShelfTools(
                tools.sentences,
                tools.clock,
                self._tone,
                tools.say,
                known_bodies(tools.resources / "lexicon" / "organs.json"),
                tools.ports.background.run,
            ),
        )
        transfer = PackTransfer(
            self.book, tools.press.write_file, tools.sentences, tools.say, shelf.refresh
        )
        deeds = LibraryDeeds(self.book, shelf, tools.say)
        ports = tools.ports
        shelf.refresh()
        view = LibraryView(
            shelf, deeds, transfer, tools.look, tools.say, ports.toasts, ports.picker
        )
        if sentence:
            shelf.begin(sentence)
        return view

    def _tone(self) -> "ToneStyle":
        return "old" if self._tools.store.settings.get(TONE) == "old" else "new"
