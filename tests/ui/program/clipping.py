"""Finding text that is cut off and widgets that lie over each other, in a window as it is shown."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSplitterHandle,
    QToolButton,
    QWidget,
)

from tests.ui.program.tab_order import described

BUTTONS = (QPushButton, QToolButton, QCheckBox, QRadioButton)
SLACK = 1
FLOATING = frozenset(
    {"toast", "suggestions", "block_edit", "table_edit", "directive_panel", "phrase_palette"}
)
"""What is meant to lie over other widgets, by its name."""


def clipped(window: QWidget) -> list[str]:
    """The texts that need more room than they have."""
    return [
        f"{described(one)} “{_text(one)}” needs {_pair(need)}, has {_pair(one.size())}"
        for one in _shown(window)
        if isinstance(one, (QLabel, *BUTTONS)) and _text(one)
        if not isinstance(one.parentWidget(), QLineEdit)  # a picture in a field has no words
        if _is_short(one, need := _needed(one))
    ]


def cut_by_parents(window: QWidget) -> list[str]:
    """Labels and buttons of which a part lies outside of what they are in, where none scrolls."""
    return [
        f"{described(one)} “{_text(one)}” {_box(one.geometry())} in {_box(parent.rect())}"
        for one in _shown(window)
        if isinstance(one, (QLabel, *BUTTONS))
        if (parent := one.parentWidget()) is not None and not _scrolls(parent)
        if not parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(one.geometry())
    ]


def overlapping(window: QWidget) -> list[str]:
    """Pairs of neighbours that lie over each other without being meant to."""
    return [
        f"{described(one)} {_box(one.geometry())} over {described(other)} {_box(other.geometry())}"
        for parent in [window, *_shown(window)]
        if not _scrolls(parent)
        for one, other in combinations(_neighbours(parent), 2)
        if _overlap(one.geometry(), other.geometry())
    ]


def _shown(window: QWidget) -> Iterator[QWidget]:
    for one in window.findChildren(QWidget):
        if one.isVisible() and one.window() is window and not one.size().isEmpty():
            yield one


def _neighbours(parent: QWidget) -> list[QWidget]:
    return [
        one
        for one in parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if one.isVisible() and not one.isWindow() and one.objectName() not in FLOATING
        if one.property("role") != "toast" and not isinstance(one, QSplitterHandle)
    ]


def _scrolls(widget: QWidget) -> bool:
    """Whether it is a scroll area or the inside of one, where more is than is seen."""
    around = widget.parentWidget()
    return isinstance(widget, QAbstractScrollArea) or (
        isinstance(around, QAbstractScrollArea) and around.viewport() is widget
    )


def _text(widget: QLabel | QAbstractButton) -> str:
    return widget.text().strip()


def _needed(widget: QLabel | QAbstractButton) -> QSize:
    if isinstance(widget, QLabel) and widget.wordWrap():
        least = widget.minimumSizeHint().width()
        return QSize(least, widget.heightForWidth(widget.width()))
    return widget.sizeHint()


def _is_short(widget: QWidget, need: QSize) -> bool:
    is_narrow = need.width() > widget.width() + SLACK
    return is_narrow or need.height() > widget.height() + SLACK


def _overlap(one: QRect, other: QRect) -> bool:
    shared = one.intersected(other)
    return shared.width() > SLACK and shared.height() > SLACK


def _pair(size: QSize) -> str:
    return f"{size.width()}x{size.height()}"


def _box(rect: QRect) -> str:
    return f"{_pair(rect.size())} at {rect.x()},{rect.y()}"
