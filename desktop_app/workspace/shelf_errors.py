"""What can keep a template from being put on the shelf."""

from desktop_app.workspace.errors import WorkspaceError


class NameTaken(WorkspaceError):
    """Another template has that name already; it is not overwritten."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name
