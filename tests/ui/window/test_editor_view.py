"""Three panes: steps, form, page; a path opens the form that shows it."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop_app.presenters.editing.marker import Marker
from desktop_app.presenters.editing.steps import STEPS
from desktop_app.ui.theme.look import Look
from desktop_app.ui.window.editor_view import (
    FORM_PANE,
    PAGE_PANE,
    STEPS_PANE,
    EditorParts,
    EditorView,
)


class Picker(QLabel):
    """A list of steps that remembers which one it shows."""

    current = ""

    def set_current(self, step_id: str) -> None:
        self.current = step_id


class Form(QLabel):
    """A form that remembers where it was asked to go."""

    asked = ""
    is_focused = False

    def go_to(self, path: str) -> bool:
        self.asked = path
        return True

    def take_focus(self) -> None:
        self.is_focused = True


@pytest.fixture
def marker() -> Marker:
    return Marker()


@pytest.fixture
def parts(qtbot: QtBot) -> EditorParts:
    pages = {step.id: Form(step.title) for step in STEPS}
    return EditorParts(Picker(), pages, QLabel("trang"), [QWidget()], QWidget())


@pytest.fixture
def view(qtbot: QtBot, parts: EditorParts, marker: Marker, look: Look) -> EditorView:
    made = EditorView(parts, marker, look, str)
    qtbot.addWidget(made)
    return made


def test_it_opens_with_the_first_step(view: EditorView, parts: EditorParts) -> None:
    assert view.step == STEPS[0].id
    assert parts.steps.current == STEPS[0].id


def test_steps_are_turned_one_by_one_and_not_beyond(view: EditorView, parts: EditorParts) -> None:
    told: list[str] = []
    view.step_shown.connect(told.append)
    view.turn(-1)
    for _ in range(len(STEPS) + 2):
        view.turn(1)
    assert told == [step.id for step in STEPS[1:]]
    assert parts.steps.current == STEPS[-1].id


def test_a_call_opens_the_form_of_the_field(
    view: EditorView, parts: EditorParts, marker: Marker
) -> None:
    view.show_pane(FORM_PANE, is_shown=False)
    marker.go_to("recipients[1]")
    assert view.step == "signing"
    assert parts.pages["signing"].asked == "recipients[1]"
    assert view.is_pane_shown(FORM_PANE)


def test_a_call_to_no_field_does_nothing(view: EditorView, marker: Marker) -> None:
    marker.go_to("")
    assert view.step == STEPS[0].id


def test_panes_are_put_away_but_for_the_last(view: EditorView) -> None:
    for pane in (STEPS_PANE, FORM_PANE, PAGE_PANE):
        view.show_pane(pane, is_shown=False)
    assert [view.is_pane_shown(pane) for pane in (STEPS_PANE, FORM_PANE, PAGE_PANE)] == [
        False,
        False,
        True,
    ]
    view.show_pane(STEPS_PANE, is_shown=True)
    assert view.is_pane_shown(STEPS_PANE)


def test_the_panes_remember_their_widths(qtbot: QtBot, view: EditorView) -> None:
    view.resize(1280, 720)
    view.show()
    view.set_sizes([200, 600, 478])
    assert view.sizes() == [200, 600, 478]
    view.set_sizes([1, 2])
    assert view.sizes() == [200, 600, 478]


def test_a_narrow_window_gives_the_room_of_the_steps_to_the_form(
    qtbot: QtBot, view: EditorView, parts: EditorParts
) -> None:
    view.resize(1400, 720)
    view.show()
    view.set_sizes([250, 600, 548])
    view.resize(1000, 720)
    assert parts.steps.width() == parts.steps.minimumSizeHint().width()
    kept = view.sizes()
    view.resize(1400, 720)
    assert parts.steps.width() == kept[STEPS_PANE] == 250


def test_a_closed_editor_follows_no_more_calls(
    parts: EditorParts, marker: Marker, look: Look
) -> None:
    view = EditorView(parts, marker, look, str)
    view.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not isValid(view)
    marker.go_to("subject")
