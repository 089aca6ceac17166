"""Pages follow the editor: at once, after long layouts in the next turn, never while hidden."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.presenters.editing.editor import Editor
from desktop_app.standards.library import StandardLibrary
from desktop_app.ui.preview.live_pages import LivePages
from desktop_app.workspace.lay_out_notice import LaidOut, Typesetter
from tests.ui.preview.conftest import CountingTypesetter
from tests.unit.layout.desk import METRICS

Edit = Callable[[str], None]


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    host = QWidget()
    qtbot.addWidget(host)
    return host


def test_every_edit_is_laid_out_at_once(
    host: QWidget, editor: Editor, typesetter: CountingTypesetter, edit: Edit
) -> None:
    live = LivePages(editor, typesetter, host, frame=60.0)
    told: list[LaidOut] = []
    live.paged.connect(told.append)
    host.show()
    live.catch_up()
    edit("Một.")
    edit("Một hai.")
    assert len(told) == 3
    assert live.current is told[-1]
    assert told[-1].pages == typesetter.lay_out(editor.draft).pages


def test_edits_during_a_long_layout_are_laid_out_together(
    host: QWidget, editor: Editor, typesetter: CountingTypesetter, edit: Edit
) -> None:
    live = LivePages(editor, typesetter, host, frame=0.0)
    host.show()
    live.catch_up()
    for text in ("Một.", "Hai.", "Ba."):
        edit(text)
    assert typesetter.asked == 1
    QApplication.processEvents()
    assert typesetter.asked == 2
    assert live.current is not None
    assert "Ba." in {line.text for page in live.current.pages.pages for line in page.lines}


def test_nothing_is_laid_out_while_hidden(
    host: QWidget, editor: Editor, typesetter: CountingTypesetter, edit: Edit
) -> None:
    live = LivePages(editor, typesetter, host)
    edit("Một.")
    assert typesetter.asked == 0
    live.catch_up()
    live.catch_up()
    assert typesetter.asked == 1


def test_without_a_standard_there_are_no_pages(host: QWidget, editor: Editor) -> None:
    live = LivePages(editor, Typesetter(StandardLibrary({}), METRICS), host)
    told: list[object] = []
    live.paged.connect(told.append)
    live.catch_up()
    assert told == [None]


def test_it_stops_listening_when_it_is_deleted(
    host: QWidget, editor: Editor, typesetter: CountingTypesetter, edit: Edit
) -> None:
    live = LivePages(editor, typesetter, host)
    host.show()
    live.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    edit("Một.")
    assert typesetter.asked == 0
