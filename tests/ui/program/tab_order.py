"""Going through a window by Tab, and what order that is for the eye."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QRadioButton, QTextBrowser, QWidget
from shiboken6 import isValid

from desktop_app.ui.outline.block_edit import BlockEdit

MOST = 400
FIND_BUTTONS = frozenset({"find_previous", "find_options"})


def described(widget: QWidget) -> str:
    """How a failure names a widget."""
    return f"{type(widget).__name__}#{widget.objectName()} “{name_of(widget)}”"


def name_of(widget: QWidget) -> str:
    """The name a screen reader says."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def stops(window: QWidget) -> list[QWidget]:
    """All that Tab has to reach now; of radio buttons that belong together the arrows reach all.

    While the palette is open Tab stays within it.
    """
    palette = window.findChild(QWidget, "phrase_palette")
    ground = palette if palette is not None and palette.isVisible() else window
    return [
        one
        for one in ground.findChildren(QWidget)
        if one.isVisible()
        and one.isEnabled()
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.focusProxy() is None
        and one.window() is window
        and not (isinstance(one, QRadioButton) and one.autoExclusive() and not one.isChecked())
    ]


def walk(key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """Every widget the key comes by until it is back at the first; raises where it is not.

    Tab changes the level of a block of the outline, which Escape leaves; in the manual it goes
    through the links.
    """
    seen: list[QWidget] = []
    for _ in range(MOST):
        here = QApplication.focusWidget()
        if here is None:
            raise AssertionError(f"no focus after {[described(one) for one in seen[-1:]]}")
        if here in seen and here is not seen[-1]:
            if here not in seen[:2]:  # a block is left for the list of blocks, which comes second
                raise AssertionError(f"goes round without {described(seen[0])}: {described(here)}")
            return seen
        if here not in seen:
            seen.append(here)
        elif not isinstance(here, QTextBrowser):
            raise AssertionError(f"stays at {described(here)}")
        if isinstance(here, BlockEdit):
            QTest.keyClick(here, Qt.Key.Key_Escape)
        else:
            QTest.keyClick(here, key)
        QApplication.processEvents()
    raise AssertionError("no end")


def _is_meant(one: QWidget, other: QWidget) -> bool:
    """What is looked for and what is put in its place follow each other, buttons come then."""
    return one.objectName() == "find_words" and other.objectName() in FIND_BUTTONS


def steps_back(order: Sequence[QWidget]) -> list[str]:
    """Where a round goes against the reading order: one such step closes it."""
    shown = [one for one in order if isValid(one)]
    return [
        f"{described(one)} -> {described(other)}"
        for one, other in pairwise([*shown, *shown[:1]])
        if one is not other and not _is_meant(one, other) and _is_back(one, other)
    ]


def _is_back(one: QWidget, other: QWidget) -> bool:
    """Whether `other` is above, or left in the same line: the parts of what they share tell."""
    if one.isAncestorOf(other) or other.isAncestorOf(one):
        return False
    around = _around(one), _around(other)
    shared = next(widget for widget in around[0] if widget in around[1])
    first, second = (_part_in(shared, widgets) for widgets in around)
    if first.bottom() < second.top():
        return False
    if second.bottom() < first.top():
        return True
    return second.center().x() < first.center().x()


def _around(widget: QWidget) -> list[QWidget]:
    chain = [widget]
    while (parent := chain[-1].parentWidget()) is not None and not chain[-1].isWindow():
        chain.append(parent)
    return chain


def _part_in(shared: QWidget, chain: Sequence[QWidget]) -> QRect:
    at = chain.index(shared)
    return chain[at - 1].geometry() if at else QRect()
