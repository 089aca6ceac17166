"""The whole window by keyboard and by screen reader."""

import re
from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QComboBox, QLabel, QWidget
from shiboken6 import isValid

from desktop_app.bootstrap.tour import Tour
from desktop_app.ui.outline.block_edit import BlockEdit
from tests.ui.program.screens import all_screens
from tests.ui.program.tab_order import described, steps_back, stops, walk

ROLES = frozenset(
    {
        QAccessible.Role.Button,
        QAccessible.Role.ButtonMenu,
        QAccessible.Role.CheckBox,
        QAccessible.Role.ComboBox,
        QAccessible.Role.EditableText,
        QAccessible.Role.Link,
        QAccessible.Role.List,
        QAccessible.Role.ListItem,
        QAccessible.Role.MenuItem,
        QAccessible.Role.PageTab,
        QAccessible.Role.RadioButton,
        QAccessible.Role.SpinBox,
        QAccessible.Role.Table,
        QAccessible.Role.Tree,
    }
)
WORDS = re.compile(r"\w")
OBJECT_NAME = re.compile(r"[a-z]+([_:-][a-z]+)+")


def within(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Everything a screen reader can come to from here."""
    for place in range(node.childCount()):
        child = node.child(place)
        if not child.state().invisible:
            yield child
            yield from within(child)


def said_of(node: QAccessibleInterface) -> str:
    """The name; of a box of choices Linux says the choice, elsewhere the name that is set."""
    widget = node.object()
    if isinstance(widget, QComboBox):
        buddies = [one for one in widget.window().findChildren(QLabel) if one.buddy() is widget]
        return widget.accessibleName() or "".join(one.text() for one in buddies)
    return node.text(QAccessible.Text.Name)


def nameless(window: QWidget) -> list[str]:
    """The controls whose name says nothing."""
    return [
        f"{node.role()} {node.object()} “{said_of(node)}”"
        for node in within(QAccessible.queryAccessibleInterface(window))
        if node.role() in ROLES or node.state().focusable
        if not said_of(node).strip()
        or (OBJECT_NAME.fullmatch(said_of(node)) and "_" in said_of(node))
    ]


def test_every_control_has_a_name(tour: Tour) -> None:
    faults = {}
    for name, show in all_screens(tour):
        show()
        faults[name] = nameless(tour.window)
    assert len(faults) > 15
    assert {name: found for name, found in faults.items() if found} == {}


def test_tab_reaches_everything_in_the_order_of_reading(tour: Tour) -> None:
    faults: dict[str, object] = {}
    for name, show in all_screens(tour):
        show()
        wanted = stops(tour.window)
        order = walk()
        missed = [one for one in wanted if isValid(one) and one not in order and one.isEnabled()]
        back = steps_back(order)
        if missed or len(back) > 1:
            faults[name] = [described(one) for one in missed], back
    assert faults == {}


def test_shift_and_tab_go_the_same_way_back(tour: Tour) -> None:
    faults = {}
    for name, show in all_screens(tour):
        show()
        there, back = (_without_text(walk(key)) for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab))
        if there ^ back:
            faults[name] = [described(one) for one in there ^ back if isValid(one)]
    assert faults == {}


def _without_text(order: Sequence[QWidget]) -> set[QWidget]:
    """From behind, the list of blocks has the focus, not the text of the current block in it."""
    return {one for one in order if not isinstance(one, BlockEdit)}
