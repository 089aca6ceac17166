"""The printers of the computer, looked for only when something is to be printed."""

from PySide6.QtWidgets import QWidget

from desktop_app.layout.pages import Pages
from desktop_app.presenters.fault_words import Translate
from desktop_app.ui.paper.fonts import Faces
from desktop_app.ui.theme.look import Look


class LatePrinter:
    """As `ui.printing.NativePagePrinter`, whose part of Qt a start does not wait for."""

    def __init__(self, window: QWidget, faces: Faces, look: Look, say: Translate) -> None:
        self._window = window
        self._faces = faces
        self._look = look
        self._say = say

    def preview(self, pages: Pages) -> None:
        """Show how the pages print, and let the person print them."""
        from desktop_app.ui.printing import NativePagePrinter

        NativePagePrinter(self._window, self._faces, self._look, self._say).preview(pages)
