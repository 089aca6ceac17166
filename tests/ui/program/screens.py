"""The tour's screens, and what is opened from them: the parts of a directive, bars, sections."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QPushButton, QWidget

from desktop_app.bootstrap.tour import Tour
from desktop_app.presenters import actions as act
from desktop_app.presenters.editing.steps import BODY, OFFICE
from desktop_app.presenters.home.ways import Way
from desktop_app.presenters.settings.specs import SECTIONS
from desktop_app.ui.outline.block_edit import BlockEdit

Screens = Iterator[tuple[str, Callable[[], None]]]


def all_screens(tour: Tour) -> Screens:
    """Every screen by its name, and the call that shows it."""
    for name, show in tour.screens():
        if name == "open":
            yield "blank-body", partial(_show, tour, lambda: _blank_body(tour))
        yield name, show
        if name == f"step-{BODY}":
            yield "directive", partial(_show, tour, lambda: _directive(tour))
        elif name == f"panel-{act.REPLACE}":
            yield "offices", partial(_show, tour, lambda: _offices(tour))
            yield (
                "version-bar",
                partial(_show, tour, lambda: tour.program.room.do(act.SAVE_VERSION)),
            )
        elif name == "settings":
            for place, section in enumerate(SECTIONS):
                call = partial(_section, tour.window, place)
                yield f"settings-{section.id}", partial(_show, tour, call)


def child(window: QWidget, kind: type[QWidget], name: str) -> QWidget:
    """The one that is seen of the widgets of that name."""
    return next(one for one in window.findChildren(kind, name) if one.isVisible())


def _show(tour: Tour, call: Callable[[], object]) -> None:
    call()
    tour.settle()
    tour.window.grab()


def _blank_body(tour: Tour) -> None:
    tour.program.begin(Way.BLANK)
    views = tour.program.room.views
    assert views is not None
    views.view.open_step(BODY)


def _directive(tour: Tour) -> None:
    edit = child(tour.window, BlockEdit, "block_edit")
    QTest.keyClick(edit, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)


def _offices(tour: Tour) -> None:
    views = tour.program.room.views
    assert views is not None
    views.view.open_step(OFFICE)
    field = next(one for one in views.forms[OFFICE].fields if one.spec.path == "profile")
    assert isinstance(field.control, QPushButton)
    field.control.click()


def _section(window: QWidget, place: int) -> None:
    sections = child(window, QListWidget, "sections")
    assert isinstance(sections, QListWidget)
    sections.setCurrentRow(place)
