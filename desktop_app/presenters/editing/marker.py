"""Where in the notice the person is, and where she asks to be taken."""

from typing import Final, NamedTuple

from desktop_app.presenters.listeners import Listeners


class Mark(NamedTuple):
    """The field worked at, by its path in the draft ("" for none); `origin` said so."""

    path: str
    origin: object | None = None


class Marker:
    """Fields say `here`, pages and lists of findings `go_to`; both are told to whom they concern.

    `marks` hears where the person is, `calls` the path whose field is to be shown and focused.
    """

    def __init__(self) -> None:
        self.marks: Final = Listeners[Mark]()
        self.calls: Final = Listeners[str]()
        self.path = ""

    def here(self, path: str, origin: object | None = None) -> None:
        """The person is at the field of `path`; told only when it is another one."""
        if path != self.path:
            self.path = path
            self.marks.tell(Mark(path, origin))

    def go_to(self, path: str) -> None:
        """Show the field of `path` and put the cursor there."""
        self.calls.tell(path)
