"""Qt's application for the window: its style, and what happens to a fault nobody expected."""

import os
import sys
from collections.abc import Callable, Sequence
from types import TracebackType
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QStyleFactory

NAME: Final = "tbkl"


def make_application(arguments: Sequence[str]) -> QApplication:
    """The application with our base style; the input method is one that the wheel brings."""
    choose_input_method(os.environ)
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication([*arguments])
    application.setApplicationName(NAME)
    application.setDesktopFileName(NAME)  # by this a desktop finds name and icon of the window
    application.setStyle(QStyleFactory.create("Fusion"))
    return application


def choose_input_method(environment: "os._Environ[str] | dict[str, str]") -> None:
    """Qt's wheel has no fcitx plug-in; fcitx answers to ibus, so that Vietnamese can be typed."""
    if environment.get("QT_IM_MODULE", "").startswith("fcitx"):
        environment["QT_IM_MODULE"] = "ibus"


class FaultCatcher(QObject):
    """Hears every fault nobody caught, from whatever thread, and tells it in the window's."""

    told = Signal(object)

    def __init__(self, tell: Callable[[BaseException], None], parent: QObject) -> None:
        super().__init__(parent)
        self._before = sys.excepthook
        self.told.connect(tell, Qt.ConnectionType.QueuedConnection)
        sys.excepthook = self._caught

    def stop(self) -> None:
        """Leave faults to the interpreter again."""
        sys.excepthook = self._before

    def _caught(
        self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None
    ) -> None:
        self._before(kind, fault, trace)
        self.told.emit(fault)
