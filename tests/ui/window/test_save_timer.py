"""The open notice is saved by itself, on the real clock of the event loop."""

import datetime as dt

import msgspec
import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.notice.draft import Draft
from desktop_app.presenters.editing.editor import Editor
from desktop_app.store.moments import utc_now
from desktop_app.ui.window.save_timer import SaveTimer
from desktop_app.workspace.autosave import Pace
from desktop_app.workspace.history import History, started
from tests.builders.drafts import a_draft

PACE = Pace(delay=dt.timedelta(milliseconds=5))


class Keeper:
    """Remembers what was saved; fails as often as it is told."""

    def __init__(self) -> None:
        self.saved: list[str] = []
        self.failures = 0

    def save(self, draft: Draft) -> dt.datetime:
        if self.failures:
            self.failures -= 1
            raise OSError
        self.saved.append(draft.notes)
        return utc_now()

    def keep_history(self, history: History) -> None:
        """No matter here."""


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def an_editor(keeper: Keeper) -> Editor:
    return Editor(started(a_draft(), utc_now()), keeper, utc_now, faults=(OSError,), pace=PACE)


def note(editor: Editor, words: str) -> None:
    editor.edit(msgspec.structs.replace(editor.draft, notes=words), "sửa ghi chú")


def test_a_change_is_saved_soon(qtbot: QtBot, host: QWidget) -> None:
    keeper = Keeper()
    editor = an_editor(keeper)
    timer = SaveTimer(editor, host)
    note(editor, "một")
    assert keeper.saved == []
    qtbot.waitUntil(lambda: keeper.saved == ["một"])
    note(editor, "hai")
    qtbot.waitUntil(lambda: keeper.saved == ["một", "hai"])
    timer.stop()


def test_a_save_that_fails_is_tried_again(qtbot: QtBot, host: QWidget) -> None:
    keeper = Keeper()
    keeper.failures = 1
    editor = an_editor(keeper)
    timer = SaveTimer(editor, host)
    note(editor, "một")
    qtbot.waitUntil(lambda: keeper.saved == ["một"])
    assert editor.status.stage == "saved"
    timer.stop()


def test_a_stopped_timer_saves_nothing(qtbot: QtBot, host: QWidget) -> None:
    keeper = Keeper()
    editor = an_editor(keeper)
    other = an_editor(Keeper())
    timer, running = SaveTimer(editor, host), SaveTimer(other, host)
    timer.stop()
    note(editor, "một")
    note(other, "hai")
    qtbot.waitUntil(lambda: other.status.stage == "saved")
    assert keeper.saved == []
    running.stop()
