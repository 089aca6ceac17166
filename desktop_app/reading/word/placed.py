"""Lines of which is known what component of a notice they are."""

from msgspec import Struct

from desktop_app.notice.parts import System
from desktop_app.reading.word.document import Table
from desktop_app.reading.word.line_text import Text
from desktop_app.standards.standard import Role, Standard


class Placed(Struct, frozen=True):
    """A line as a component; `index` is that of the line in the file."""

    role: Role
    text: Text
    index: int


Part = Placed | Table
"""A table stands for itself."""


class Sorted(Struct, frozen=True, kw_only=True):
    """A file sorted into components, in reading order; `left` are the indexes of other lines.

    `standards` are those the file can have been set under, the likeliest last. `is_own`: our own
    writer has set it.
    """

    parts: tuple[Part, ...]
    left: tuple[int, ...]
    standards: tuple[Standard, ...]
    is_own: bool
    confidence: float = 1.0

    @property
    def system(self) -> System:
        """The system of the likeliest standard."""
        return self.standards[-1].system

    def of(self, *roles: Role) -> list[Placed]:
        """The lines that are one of these components."""
        return [one for one in self.parts if isinstance(one, Placed) and one.role in roles]
