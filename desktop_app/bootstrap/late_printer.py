"""The printers of the computer, looked for only when something is to be printed."""

from PySide6.QtWidgets import QWidget

from desktop_app.layout.pages import Pages
from desktop_app.ui.paper.fonts import Faces


class LatePrinter:
    """As `ui.printing.NativePagePrinter`, whose part of Qt a start does not wait for."""

    def __init__(self, window: QWidget, faces: Faces, title: str) -> None:
        self._window = window
        self._faces = faces
        self._title = title

    def preview(self, pages: Pages) -> None:
        """Show how the pages print, and let the person print them."""
        from desktop_app.ui.printing import NativePagePrinter

        NativePagePrinter(self._window, self._faces, self._title).preview(pages)
