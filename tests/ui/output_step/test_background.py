"""Work beside the window: what comes of it, or went wrong, is told in the window's thread."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.ui.background import ThreadBackground


@pytest.fixture
def background(qapp: QApplication) -> Iterator[ThreadBackground]:
    made = ThreadBackground()
    yield made
    made.wait()
    made.deleteLater()


def refuse(fault: Exception) -> None:
    raise fault


def test_work_is_done_elsewhere_and_told_here(background: ThreadBackground, qtbot: QtBot) -> None:
    told: list[tuple[int, int]] = []
    background.run(
        threading.get_ident, lambda there: told.append((there, threading.get_ident())), refuse
    )
    assert told == []
    qtbot.waitUntil(lambda: bool(told))
    ((there, here),) = told
    assert here == threading.get_ident() != there


def test_a_fault_is_told_and_the_next_work_done(background: ThreadBackground, qtbot: QtBot) -> None:
    told: list[object] = []
    background.run(lambda: 1 // 0, told.append, told.append)
    background.run(lambda: 7, told.append, refuse)
    qtbot.waitUntil(lambda: len(told) == 2)
    assert isinstance(told[0], ZeroDivisionError)
    assert told[1] == 7


def test_the_window_goes_on_while_work_is_done(background: ThreadBackground, qtbot: QtBot) -> None:
    may_end, told = threading.Event(), list[bool]()
    background.run(lambda: may_end.wait(10), told.append, refuse)
    QApplication.processEvents()
    assert told == []
    may_end.set()
    qtbot.waitUntil(lambda: told == [True])


def test_work_that_was_waited_for_is_told_by_the_event_loop(
    background: ThreadBackground, qtbot: QtBot
) -> None:
    told: list[int] = []
    background.run(lambda: 7, told.append, refuse)
    background.wait()
    assert told == []
    QApplication.processEvents()
    assert told == [7]


def test_nobody_is_told_when_the_window_is_gone(qapp: QApplication) -> None:
    told: list[int] = []
    made = ThreadBackground()
    made.run(lambda: 7, told.append, refuse)
    made.wait()
    del made
    QApplication.processEvents()
    assert told in ([], [7])
