"""The whole window on a store of its own, without a screen."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from desktop_app.bootstrap.tour import Tour

SIZE = (1280, 720)
Begin = Callable[[], Tour]


@pytest.fixture
def begin(qapp: QApplication, tmp_path: Path) -> Iterator[Begin]:
    """Begins the tour, in the language that is set by then; it ends with the test."""
    begun: list[Tour] = []

    def start() -> Tour:
        tour = Tour(tmp_path)
        begun.append(tour)
        tour.begin()
        tour.window.resize(*SIZE)
        tour.window.activateWindow()
        tour.settle()
        return tour

    yield start
    for tour in begun:
        tour.end()
        assert tour.complaints == []
    qapp.setStyleSheet("")
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()


@pytest.fixture
def tour(begin: Begin) -> Tour:
    """The window in Vietnamese, at the first screen."""
    return begin()
