"""What can keep a kept notice or an entry of the directory from being used."""

from typing import Literal

from desktop_app.workspace.errors import WorkspaceError

Unusable = Literal["no_name", "days_reversed"]


class AmbiguousNotice(WorkspaceError):
    """Several notices have an id that begins like this; `known` are some of them."""

    def __init__(self, beginning: str, known: tuple[str, ...]) -> None:
        super().__init__(beginning)
        self.beginning = beginning
        self.known = known


class UnusableEntry(WorkspaceError):
    """An entry that is not kept: it has no name, or a post (`name`) ends before it begins."""

    def __init__(self, code: Unusable, name: str = "") -> None:
        super().__init__(f"{code}: {name}")
        self.code: Unusable = code
        self.name = name
