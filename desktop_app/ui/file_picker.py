"""The system's own dialogs for files and folders; none of them holds the window up."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.ui.ports import Kind


class NativeFilePicker:
    """Opens the dialogs over `window`, which owns them until they are closed."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def save(
        self, title: str, proposed: Path, kinds: Sequence[Kind], done: Callable[[Path], None]
    ) -> None:
        """Ask where to save; a name without an ending gets that of the chosen kind."""
        dialog = self._dialog(title, proposed.parent, done)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        endings = dict(_filters(kinds))
        dialog.setNameFilters([*endings])

        def follow(name_filter: str) -> None:
            dialog.setDefaultSuffix(endings.get(name_filter, "").removeprefix("."))

        dialog.filterSelected.connect(follow)
        chosen = next((name for name, end in endings.items() if end == proposed.suffix), None)
        if chosen is not None:
            dialog.selectNameFilter(chosen)
        follow(dialog.selectedNameFilter())
        dialog.selectFile(proposed.name)
        dialog.open()

    def open(
        self, title: str, folder: Path, kinds: Sequence[Kind], done: Callable[[Path], None]
    ) -> None:
        """Ask for a file there is."""
        dialog = self._dialog(title, folder, done)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([name for name, _ in _filters(kinds)])
        dialog.open()

    def folder(self, title: str, folder: Path, done: Callable[[Path], None]) -> None:
        """Ask for a folder there is or is made in the dialog."""
        dialog = self._dialog(title, folder, done)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.open()

    def _dialog(self, title: str, folder: Path, done: Callable[[Path], None]) -> QFileDialog:
        dialog = QFileDialog(self._window, title, str(folder))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: done(Path(name)))
        return dialog


def _filters(kinds: Sequence[Kind]) -> list[Kind]:
    """What the dialog shows for each kind; one of several endings has them parted by blanks."""
    return [
        (f"{label} ({' '.join(f'*{one}' for one in ending.split())})", ending)
        for label, ending in kinds
    ]
