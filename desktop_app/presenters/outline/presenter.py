"""The outline as a whole: what it shows and all that can be done in it."""

from collections.abc import Callable
from typing import Final, Protocol

from desktop_app.phrases.directive.bodies import KnownBodies
from desktop_app.presenters.editing.editor import Editor
from desktop_app.presenters.editing.marker import Marker
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.outline.appendices import Appendices
from desktop_app.presenters.outline.counts import LaysOut, counts_text
from desktop_app.presenters.outline.directives import Directives
from desktop_app.presenters.outline.moving import Moving
from desktop_app.presenters.outline.state import OutlineState, RulingStandard
from desktop_app.presenters.outline.suggested_parts import SuggestedParts
from desktop_app.presenters.outline.writing import Writing


class Typesetting(RulingStandard, LaysOut, Protocol):
    """The standard and the pages of a draft."""


class OutlinePresenter:
    """The outline of the notice in `editor`; `new_id` gives ids that no block has.

    Of the bodies `known`, None for none, those that a block names are offered as its parts.
    """

    def __init__(
        self,
        editor: Editor,
        marker: Marker,
        typesetter: Typesetting,
        new_id: Callable[[], str],
        say: Translate,
        known: KnownBodies | None = None,
    ) -> None:
        self._editor = editor
        self._typesetter = typesetter
        self._say = say
        self.state: Final = OutlineState(editor, marker, typesetter, new_id, say)
        self.writing: Final = Writing(self.state)
        self.moving: Final = Moving(self.state)
        self.directives: Final = Directives(self.state)
        self.suggested: Final = SuggestedParts(self.state, known)
        self.appendices: Final = Appendices(self.state)

    def close(self) -> None:
        """Listen no more."""
        self.state.close()

    def undo(self) -> None:
        """Take the last change back."""
        self._editor.undo()

    def counts(self) -> str:
        """Words and pages; takes as long as laying the notice out."""
        return counts_text(self._editor.draft, self._typesetter, self._say)
