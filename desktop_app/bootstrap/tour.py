"""A tour of every screen of the program on a store of its own, for the self-test and pictures."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Final
from uuid import uuid4

import msgspec
from PySide6.QtCore import QCoreApplication, QEvent, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app import bootstrap
from desktop_app.bootstrap.program import Program
from desktop_app.bootstrap.window import Start
from desktop_app.presenters import actions as act
from desktop_app.presenters.editing.steps import STEPS
from desktop_app.presenters.home.ways import WAYS, Way
from desktop_app.ui.application import make_application
from desktop_app.ui.theme.look import Look, Mode
from desktop_app.workspace.export_notice import export_notice
from desktop_app.workspace.open_draft import open_draft
from desktop_app.workspace.read_word import word_reader
from desktop_app.workspace.take_back_word import take_back_file

LONGEST: Final = "dai-60-chi-dao"
"""The sample with the most pages."""

PANELS: Final = (
    act.HISTORY,
    act.VERSIONS,
    act.SAVE_TEMPLATE,
    act.CHANGE_STANDARD,
    act.MANUAL,
    act.BUILDER,
    act.REPLACE,
)
"""Actions of an open notice that show something beside it."""

_HARMLESS: Final = "This plugin does not support"


class Tour:
    """Opens the window on a new store below `folder`; `complaints` are Qt's own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._start: Start | None = None
        self.complaints: list[str] = []
        self._before: Callable[..., object] | None = None

    def begin(self) -> None:
        """Open the window, which shows the guide of the first start."""
        application = make_application(["tbkl"])
        self._before = qInstallMessageHandler(self._hear)
        self._start = Start(application, bootstrap.storeroom(), str(self._folder / "kho"))
        self._start.open(None)
        self.settle()

    def end(self) -> None:
        """Close everything; what is open is saved."""
        assert self._start is not None
        if self._start.window is not None:
            self._start.window.close()
        self.settle()
        self._start.end()
        qInstallMessageHandler(self._before)

    @property
    def window(self) -> QWidget:
        """The window."""
        assert self._start is not None
        assert self._start.window is not None
        return self._start.window

    @property
    def program(self) -> Program:
        """The program behind it."""
        assert self._start is not None
        assert self._start.program is not None
        return self._start.program

    @property
    def look(self) -> Look:
        """What it wears."""
        assert self._start is not None
        return self._start.look

    def wear(self, mode: Mode) -> None:
        """Let the window be light or dark."""
        self.look.set_mode(mode)
        self.settle()

    def scale(self, factor: float) -> None:
        """Let type and lengths be that many times as large."""
        self.look.set_scale(factor)
        self.settle()

    def screens(self) -> Iterator[tuple[str, Callable[[], None]]]:
        """Every screen by its name, and the call that shows it."""
        yield "guide", self._shown(self.program.pages.show_guide)
        yield "home-empty", self._shown(self.program.show_home)
        for way in WAYS:
            if way.id not in (Way.BLANK, Way.FILE):
                yield f"new-{way.id}", self._shown(partial(self.program.begin, way.id))
        yield "open", self._shown(self._open_longest)
        for step in STEPS:
            yield f"step-{step.id}", self._shown(partial(self._step, step.id))
        for name in PANELS:
            yield f"panel-{name}", self._shown(partial(self.program.room.do, name))
        yield "palette", self._shown(self._palette)
        yield "corrected-copy", self._shown(self._copy)
        yield "reading", self._shown(self._reading)
        yield "phrases", self._shown(self.program.show_phrases)
        yield "settings", self._shown(self.program.show_settings)
        yield "home", self._shown(self.program.show_home)

    def settle(self) -> None:
        """Let the event loop do what is due."""
        for _ in range(3):
            QApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def _shown(self, show: Callable[[], object]) -> Callable[[], None]:
        def call() -> None:
            show()
            self.settle()
            self.window.grab()

        return call

    def _open_longest(self) -> None:
        self.program.take_draft(open_draft(bootstrap.RESOURCES / "samples" / f"{LONGEST}.tbkl"))

    def _palette(self) -> None:
        views = self.program.room.views
        assert views is not None
        views.view.side.close_panel()
        views.find_bar.close_bar()
        self.program.room.do(act.PHRASES)

    def _copy(self) -> None:
        """The open notice comes back from Word without its last recipient."""
        views = self.program.room.views
        assert views is not None
        draft, press = views.editor.draft, bootstrap.press()
        file = self._folder / "ban-sua.docx"
        corrected = msgspec.structs.replace(draft, recipients=draft.recipients[:-1])
        export_notice(corrected, press, file, self._folder)
        reader = word_reader(bootstrap.RESOURCES / "lexicon", press, lambda: uuid4().hex)
        self.program.copies.show(views.editor, file, take_back_file(draft, file, reader))

    def _reading(self) -> None:
        """The text of the open notice is read as if it had come from elsewhere."""
        views = self.program.room.views
        assert views is not None
        file = self._folder / "bai-phat-bieu.txt"
        texts = [block.text for block in views.editor.draft.all_blocks()]
        file.write_text("\n".join(texts), "utf-8")
        self.program.readings.show(self.program.readings.reading_of(file)())

    def _step(self, step_id: str) -> None:
        views = self.program.room.views
        assert views is not None
        views.view.side.close_panel()
        views.view.open_step(step_id)

    def _hear(self, kind: QtMsgType, _context: object, text: str) -> None:
        if kind != QtMsgType.QtDebugMsg and not text.startswith(_HARMLESS):
            self.complaints.append(text)
