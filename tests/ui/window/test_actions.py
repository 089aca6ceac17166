"""Actions come from the table, stand in the menus and do what they were told."""

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.presenters.actions import ACTIONS, MENUS, TOGGLE_PAGE, UNDO
from desktop_app.ui.theme.look import Look
from desktop_app.ui.window.actions import Actions


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def actions(host: QWidget, look: Look) -> Actions:
    return Actions(ACTIONS, look, str, host)


def test_every_spec_is_one_action_with_its_keys(actions: Actions) -> None:
    for spec in ACTIONS:
        action = actions.get(spec.id)
        assert action.text() == spec.text
        keys = [QKeySequence(key) for key in spec.keys.split("; ") if key]
        assert action.shortcuts() == keys
        assert action.icon().isNull() is (spec.icon == "")
        assert all(not key.isEmpty() for key in keys)


def test_where_a_tick_may_stand_no_icon_takes_its_place(actions: Actions) -> None:
    for spec in ACTIONS:
        assert actions.get(spec.id).isIconVisibleInMenu() is not spec.is_checkable


def test_the_tooltip_names_the_key(actions: Actions) -> None:
    assert actions.get(UNDO).toolTip() == "Hoàn tác (Ctrl+Z)"


def test_an_action_does_what_it_was_told(actions: Actions) -> None:
    done: list[str] = []
    actions.on(UNDO, lambda: done.append("undo"))
    actions.get(UNDO).trigger()
    actions.enable([UNDO], is_enabled=False)
    actions.get(UNDO).trigger()
    assert done == ["undo"]


def test_a_checkable_action_tells_how_it_stands(actions: Actions) -> None:
    told: list[bool] = []
    actions.on_toggle(TOGGLE_PAGE, told.append)
    actions.get(TOGGLE_PAGE).trigger()
    actions.check(TOGGLE_PAGE, is_checked=False)
    actions.get(TOGGLE_PAGE).trigger()
    assert told == [True, True]


def test_an_action_says_what_it_is_about(actions: Actions) -> None:
    actions.name(UNDO, "xoá mục 2")
    assert actions.get(UNDO).text() == "Hoàn tác: xoá mục 2"
    actions.name(UNDO, None)
    assert actions.get(UNDO).text() == "Hoàn tác"


def test_every_action_stands_in_its_menu(actions: Actions, host: QWidget) -> None:
    bar = QMenuBar(host)
    actions.fill(bar, MENUS)
    menus = bar.findChildren(QMenu)
    assert [menu.title() for menu in menus] == [title for _, title in MENUS]
    assert sum(len(menu.actions()) for menu in menus) == len(ACTIONS)


def test_icons_follow_the_theme(actions: Actions, look: Look) -> None:
    before = actions.get(UNDO).icon().pixmap(16, 16).toImage()
    look.set_mode("dark")
    assert actions.get(UNDO).icon().pixmap(16, 16).toImage() != before
