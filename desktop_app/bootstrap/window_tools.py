"""What the rooms of the window are built with."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from desktop_app.cli.storeroom import Storeroom
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.forms.suggestions import Suggestions
from desktop_app.presenters.output_step.ports import Background, Desktop
from desktop_app.presenters.sentences import Sentences
from desktop_app.store.moments import Clock
from desktop_app.store.store import Store
from desktop_app.ui.paper.fonts import Faces
from desktop_app.ui.ports import FilePicker, WindowToaster
from desktop_app.ui.printing import PagePrinter
from desktop_app.ui.theme.look import Look
from desktop_app.workspace.export_notice import Press
from desktop_app.workspace.lay_out_notice import Typesetter


class WindowPorts(NamedTuple):
    """The desktop around the window."""

    toasts: WindowToaster
    picker: FilePicker
    desktop: Desktop
    background: Background
    printer: PagePrinter


class WindowTools(NamedTuple):
    """Everything that the views of one open store need; `resources` is the folder of data."""

    store: Store
    storeroom: Storeroom
    press: Press
    typesetter: Typesetter
    faces: Faces
    look: Look
    say: Translate
    sentences: Sentences
    clock: Clock
    new_id: Callable[[], str]
    names: Suggestions
    ports: WindowPorts
    resources: Path
    documents: Callable[[], Path]

    def today(self) -> dt.date:
        """The day of the office."""
        return self.clock().astimezone().date()
