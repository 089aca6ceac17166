"""Numbers of the body's blocks: never typed, always as the standard counts."""

from collections import Counter
from functools import lru_cache

from desktop_app.notice.blocks import Block
from desktop_app.standards.standard import Numbering

_ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
    (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip


@lru_cache(maxsize=256)  # asked for every block at every keystroke
def roman(number: int) -> str:
    """A number of at least 1 in Roman numerals."""
    result = ""
    for value, sign in _ROMAN:
        count, number = divmod(number, value)
        result += sign * count
    return result


def letter(number: int, letters: tuple[str, ...]) -> str:
    """The nth letter of the list; after the last one it goes on with aa, ab ..."""
    rest, index = divmod(number - 1, len(letters))
    return letters[index] if rest == 0 else letter(rest, letters) + letters[index]


class Counters:
    """The running numbers among the blocks of one parent."""

    def __init__(
        self, numbering: Numbering, parent: str = "", nested: frozenset[str] = frozenset()
    ) -> None:
        self._numbering = numbering
        self._parent = parent
        self._nested = nested
        self._counts: Counter[str] = Counter()

    def label(self, block: Block) -> str:
        """The label before a block's text, "" for a plain paragraph; counts the block."""
        patterns = {
            "section": self._numbering.section,
            "item": self._numbering.item,
            "point": self._numbering.point,
            "dash": self._numbering.dash,
        }.get(block.level)
        if patterns is None:
            return ""
        self._counts[block.level] += 1
        count = self._counts[block.level]
        pattern = patterns[-1] if self.is_nested(block) else patterns[0]
        return pattern.format(
            n=count,
            roman=roman(count),
            letter=letter(count, self._numbering.letters),
            parent=self._parent,
        )

    def is_nested(self, block: Block) -> bool:
        """Whether the block stands inside one of its own level (1.1., +)."""
        return block.level in self._nested

    def below(self, block: Block) -> "Counters":
        """Fresh counters for the children of the block counted last."""
        number = str(self._counts["item"]) if block.level == "item" else ""
        return Counters(self._numbering, number, frozenset({block.level}))
