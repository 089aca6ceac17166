"""The room of phrases: the library of the open store, built when it is first asked for."""

from functools import cached_property

from desktop_app.bootstrap.window_tools import WindowTools
from desktop_app.workspace.errors import WorkspaceError
from desktop_app.workspace.phrase_book import PhraseBook


class PhraseRoom:
    """Gives the library to the palette of every notice and to its own page."""

    def __init__(self, tools: WindowTools) -> None:
        self._tools = tools

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
