"""What the last layouts worked out, so that the next one works out only what changed."""

from collections.abc import Callable, Hashable
from typing import Final, Generic, TypeVar

from desktop_app.layout.metrics import FontMetrics
from desktop_app.layout.set_paragraph import SetParagraph, set_paragraph
from desktop_app.layout.sheet import Paragraph, Style

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


class Memo(Generic[Key, Value]):
    """Values by all that they depend on; what the last two rounds did not ask for is forgotten.

    So it holds at most two layouts, however long the notice and however many edits.
    """

    def __init__(self) -> None:
        self._now: dict[Key, Value] = {}
        self._before: dict[Key, Value] = {}

    def __len__(self) -> int:
        return len(self._now.keys() | self._before.keys())

    def get(self, key: Key, make: Callable[[], Value]) -> Value:
        """The value of `key`, made when it is not known; `make` depends on nothing but the key."""
        found = self._now.get(key)
        if found is None:
            found = self._before.get(key)
            if found is None:
                found = make()
            self._now[key] = found
        return found

    def turn(self) -> None:
        """Begin another round."""
        self._before, self._now = self._now, {}


class Memory:
    """The memos of whoever lays out the same notice again and again, with one font's measures.

    `printed` are texts as they are printed by the text that was typed, `paragraphs` those of the
    body by all that a block says about them. A layout with a memory equals one without.
    """

    def __init__(self, metrics: FontMetrics) -> None:
        self._metrics = metrics
        self.printed: Final = Memo[str, str]()
        self.paragraphs: Final = Memo[Hashable, Paragraph]()
        self._set: Final = Memo[tuple[Paragraph, Style, float], SetParagraph]()

    def begin_sheet(self) -> None:
        """A sheet is composed from here on."""
        self.printed.turn()
        self.paragraphs.turn()

    def begin_pages(self) -> None:
        """A sheet is broken into pages from here on."""
        self._set.turn()

    def set_paragraph(self, paragraph: Paragraph, style: Style, width: float) -> SetParagraph:
        """The paragraph broken into lines for a column `width` twips wide."""
        return self._set.get(
            (paragraph, style, width),
            lambda: set_paragraph(paragraph, style, width, self._metrics),
        )
