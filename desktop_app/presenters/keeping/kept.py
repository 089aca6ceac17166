"""Things that are kept and can be changed or removed by hand, as a view shows them."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final, NamedTuple, Protocol

from desktop_app.presenters.catalogue import noted

TITLE: Final = "title"
"""The field that names a thing."""

NO_TITLE: Final = noted("Còn thiếu tên nên chưa lưu; hãy ghi tên.")


class KeptField(NamedTuple):
    """A text of a thing that can be changed: its id, and its label as a source text."""

    id: str
    label: str


class KeptLine(NamedTuple):
    """A thing in a list; `badge` is a word beside its title, "" for none."""

    id: str
    title: str
    detail: str = ""
    badge: str = ""


class Outcome(NamedTuple):
    """What was done or, `is_trouble`, why nothing was; `undo` takes it back."""

    text: str
    undo: Callable[[], "Outcome"] | None = None
    is_trouble: bool = False


class Kept(Protocol):
    """Things of one kind. `restoring` is the source text of the button for `restore`, "" where
    nothing can be restored.
    """

    fields: Sequence[KeptField]
    restoring: str

    def lines(self, query: str = "") -> tuple[KeptLine, ...]:
        """Those with the words of the query, blind to diacritics; none where it cannot be read."""

    def values(self, thing_id: str) -> Mapping[str, str]:
        """The texts of a thing by field; "" for each where it is gone."""

    def change(self, thing_id: str, values: Mapping[str, str]) -> Outcome:
        """Keep other texts."""

    def remove(self, thing_id: str) -> Outcome:
        """Offer it no more."""

    def restore(self) -> Outcome:
        """Bring back what came with the program."""
