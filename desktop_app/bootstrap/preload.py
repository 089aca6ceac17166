"""Modules that the start does without, loaded one by one while nothing else is to be done."""

import gc
from collections.abc import Iterator
from importlib import import_module
from typing import Final

from PySide6.QtCore import QObject, QTimer

LATER: Final = (
    "desktop_app.ui.fields.table",
    "desktop_app.ui.steps.form_page",
    "desktop_app.ui.steps.step_list",
    "desktop_app.presenters.outline.presenter",
    "desktop_app.ui.outline.block_list",
    "desktop_app.ui.outline.outline_view",
    "desktop_app.ui.preview.pane",
    "desktop_app.ui.output_step.output_page",
    "desktop_app.ui.find_bar",
    "desktop_app.bootstrap.open_notice_views",
    "desktop_app.bootstrap.notice_actions",
    "desktop_app.ui.phrases.palette_sheet",
    "desktop_app.ui.home.new_page",
    "desktop_app.bootstrap.settings_page",
)
"""In pieces that are short enough not to be felt."""


def preload(parent: QObject) -> None:
    """Load the modules from now on, each in a turn of its own of the event loop."""
    left: Iterator[str] = iter(LATER)
    timer = QTimer(parent)

    def load() -> None:
        name = next(left, None)
        if name is None:
            timer.stop()
            timer.deleteLater()
            gc.collect()
            gc.freeze()  # what stays for ever need not be looked through while somebody types
        else:
            import_module(name)

    timer.timeout.connect(load)
    timer.start(0)
