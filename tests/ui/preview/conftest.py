"""A live page over a notice of three pages, and what tests do with it."""

import datetime as dt
from collections.abc import Callable, Iterator
from typing import Protocol

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.notice.draft import Draft
from desktop_app.notice.draft_file import load_draft
from desktop_app.notice.text_edits import set_text
from desktop_app.presenters.editing.editor import Editor
from desktop_app.presenters.editing.marker import Marker
from desktop_app.store.moments import utc_now
from desktop_app.ui.paper.fonts import Faces, load_faces
from desktop_app.ui.preview.page_view import PageView
from desktop_app.ui.preview.pane import PreviewPane
from desktop_app.ui.theme.look import Look
from desktop_app.workspace.history import History, started
from desktop_app.workspace.lay_out_notice import LaidOut, Typesetter
from tests.unit.layout.desk import LIBRARY, METRICS, RESOURCES

SAMPLE = RESOURCES / "samples" / "tinh-uy-2026.tbkl"


class MakePane(Protocol):
    """Makes a pane that is not shown yet."""

    def __call__(self, host: QWidget | None = None) -> PreviewPane: ...


class NoKeeper:
    """Keeps nothing."""

    def save(self, _: Draft) -> dt.datetime:
        return utc_now()

    def keep_history(self, history: History) -> None:
        """No matter here."""


class CountingTypesetter(Typesetter):
    """Counts how often it was asked."""

    asked = 0

    def lay_out(self, draft: Draft) -> LaidOut:
        self.asked += 1
        return super().lay_out(draft)


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    """The light theme at its usual size, taken off again for the tests that follow."""
    look = Look(RESOURCES, mode="light")
    look.apply()
    yield look
    qapp.setStyleSheet("")
    look.deleteLater()


@pytest.fixture
def draft() -> Draft:
    return load_draft(SAMPLE.read_bytes())


@pytest.fixture
def editor(draft: Draft) -> Editor:
    return Editor(started(draft, utc_now()), NoKeeper(), utc_now, faults=())


@pytest.fixture
def marker() -> Marker:
    return Marker()


@pytest.fixture
def typesetter() -> CountingTypesetter:
    return CountingTypesetter(LIBRARY, METRICS)


@pytest.fixture
def faces(qapp: QApplication) -> Faces:
    return load_faces(RESOURCES / "fonts")


@pytest.fixture
def make_pane(
    qtbot: QtBot,
    editor: Editor,
    marker: Marker,
    typesetter: CountingTypesetter,
    faces: Faces,
    look: Look,
) -> MakePane:
    """Makes a pane that is not shown yet, in a host or as a window."""

    def make(host: QWidget | None = None) -> PreviewPane:
        pane = PreviewPane(editor, marker, typesetter, faces, look, str, host)
        pane.set_animated(False)
        pane.resize(560, 700)
        if host is None:
            qtbot.addWidget(pane)
        return pane

    return make


@pytest.fixture
def pane(make_pane: MakePane) -> Iterator[PreviewPane]:
    """A pane on the screen, painted; nothing glows in it."""
    pane = make_pane()
    pane.show()
    QApplication.processEvents()
    yield pane
    pane.close()


@pytest.fixture
def edit(editor: Editor) -> Callable[[str], None]:
    """Puts a text into the first paragraph of the body."""

    def edit(text: str) -> None:
        block = editor.draft.body[0].children[0]
        editor.edit(set_text(editor.draft, block.id, text), "sửa nội dung")

    return edit


@pytest.fixture
def write(edit: Callable[[str], None]) -> Callable[[str], None]:
    """Puts a text into the first paragraph of the body and lets the page follow."""

    def write(text: str) -> None:
        edit(text)
        QApplication.processEvents()

    return write


def place_of_line(view: PageView, laid_out: LaidOut, path: str) -> QPoint:
    """The middle of the first line of a field, in pixels of the view."""
    for index, page in enumerate(laid_out.pages.pages):
        for line in page.lines:
            if line.path == path:
                frame, scale = view.stack.frames[index], view.stack.scale
                x = frame.x + (line.left + line.right) / 2 * scale
                y = frame.y + (line.top + line.height / 2) * scale
                return QPoint(round(x), round(y)) + view.origin
    raise KeyError(path)
