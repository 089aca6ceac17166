"""The window: from a keystroke to the painted page, with 3 pages and with 20."""

import datetime as dt
import os
import statistics
import sys
import time
from itertools import cycle
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from desktop_app.layout.metrics import FontMetrics
from desktop_app.notice.blocks import Block, walk
from desktop_app.notice.draft import Draft
from desktop_app.notice.draft_file import load_draft
from desktop_app.notice.text_edits import set_text
from desktop_app.presenters.editing.editor import Editor
from desktop_app.presenters.editing.marker import Marker
from desktop_app.standards.library import StandardLibrary
from desktop_app.standards.packs import read_packs
from desktop_app.ui.paper.fonts import load_faces
from desktop_app.ui.preview.pane import PreviewPane
from desktop_app.ui.theme.look import Look
from desktop_app.workspace.history import History, started
from desktop_app.workspace.lay_out_notice import Typesetter

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
KEYSTROKES = 200
ROUNDS = 5  # of the event loop that a keystroke may take to the page
TYPED = "rà soát, hoàn thiện quy hoạch; báo cáo Ban Thường vụ trước ngày 30/9. "
NOTICES = (("tinh-uy-2026.tbkl", 3, 16.0), ("dai-60-chi-dao.tbkl", 20, 25.0))


class NoKeeper:
    """Keeps nothing: what is measured is the page, not the store."""

    def save(self, _: Draft) -> dt.datetime:
        """Say that it was saved."""
        return now()

    def keep_history(self, _: History) -> None:
        """Keep nothing."""


class PaintCount(QObject):
    """Counts how often a view was painted."""

    count = 0

    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802
        """Count paint events and let all pass."""
        self.count += event.type() == QEvent.Type.Paint
        return False


def now() -> dt.datetime:
    """The time of the clock."""
    return dt.datetime.now(dt.UTC)


def notice(name: str, pages: int, typesetter: Typesetter) -> Draft:
    """A sample, the parts of its body repeated until the notice has so many pages."""
    draft = load_draft((RESOURCES / "samples" / name).read_bytes())
    parts = enumerate(cycle(draft.body))
    while len(typesetter.lay_out(draft).pages.pages) < pages:
        turn, part = next(parts)
        draft = replace(draft, body=(*draft.body, _renamed(part, f"-{turn}")))
    return draft


def _renamed(block: Block, suffix: str) -> Block:
    below = tuple(_renamed(child, suffix) for child in block.children)
    return replace(block, id=block.id + suffix, children=below)


def keystrokes(application: QApplication, name: str, pages: int, goal: float) -> None:
    """Type into a paragraph of page 1, letter by letter, and time each until it is on the page."""
    metrics = FontMetrics.read(RESOURCES / "fonts" / "advances.json")
    typesetter = Typesetter(StandardLibrary(read_packs([RESOURCES / "standards"])), metrics)
    draft = notice(name, pages, typesetter)
    editor = Editor(started(draft, now()), NoKeeper(), now, faults=())
    marker, look = Marker(), Look(RESOURCES, mode="light")
    look.apply()
    faces = load_faces(RESOURCES / "fonts")
    pane = PreviewPane(editor, marker, typesetter, faces, look, str)
    pane.resize(560, 720)
    pane.show()
    block = next(one for one in walk(draft.body) if not one.children)
    marker.here("body[0].children[0]")
    settled(application)
    paints = PaintCount()
    pane.view.viewport().installEventFilter(paints)
    spent, text = [], block.text
    for turn in range(KEYSTROKES):
        text += TYPED[turn % len(TYPED)]
        before = paints.count
        begin = time.perf_counter()
        editor.edit(set_text(editor.draft, block.id, text), "sửa", merge_key=f"type:{block.id}")
        for _ in range(ROUNDS):
            application.processEvents()
            if paints.count > before:
                break
        else:
            if text[-1] != " ":  # one at the end of a line changes nothing
                sys.exit("a keystroke was not painted")
        spent.append((time.perf_counter() - begin) * 1000)
    told(f"keystroke to page, {pane.view.count} pages", spent, goal)
    pane.close()
    pane.deleteLater()
    settled(application)


def settled(application: QApplication) -> None:
    """Everything that waits is done."""
    for _ in range(20):
        application.processEvents()


def told(name: str, times: list[float], goal: float) -> None:
    """Print the median, the 95th percentile beside the goal, and the longest."""
    percentile = statistics.quantiles(times, n=20)[-1]
    figures = f"p50 {statistics.median(times):6.2f} ms   p95 {percentile:6.2f} ms"
    print(f"  {name:<34} {figures}   max {max(times):6.2f} ms   goal p95 < {goal:g}")


def main() -> None:
    """Print all figures."""
    application = QApplication(sys.argv[:1])
    print(f"window: {KEYSTROKES} keystrokes, edit + layout + paint, offscreen")
    for name, pages, goal in NOTICES:
        keystrokes(application, name, pages, goal)


if __name__ == "__main__":
    main()
