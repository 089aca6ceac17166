"""The whole program: its start, typing into the real outline with every view, turning the steps.

Offscreen, on a store of its own; autosave goes to the real disk.
"""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from msgspec.structs import replace
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from desktop_app import bootstrap
from desktop_app.bootstrap.window import Start
from desktop_app.notice.blocks import Block, walk
from desktop_app.notice.draft import Draft
from desktop_app.presenters.editing.steps import STEPS
from desktop_app.ui.application import make_application
from desktop_app.ui.outline.block_edit import BlockEdit
from desktop_app.workspace.open_draft import open_draft

ROOT = Path(__file__).resolve().parents[2]
KEYSTROKES = 200
STARTS = 5
TYPED = "rà soát, hoàn thiện quy hoạch; báo cáo Ban Thường vụ trước ngày 30/9. "
NOTICES = (("tinh-uy-2026", 1, 16.0), ("dai-60-chi-dao", 2, 25.0))
LONGEST_BLOCK = 50.0

STARTED = """
import sys, time
from desktop_app import bootstrap
from desktop_app.bootstrap.window import Start
from desktop_app.ui.application import make_application
application = make_application(["tbkl"])
start = Start(application, bootstrap.storeroom(), sys.argv[1])
start.open(None)
start.window.grab()
print(time.time(), flush=True)
start.window.close()
start.end()
"""


def starts(store: Path) -> None:
    """The time from starting the process until the window is painted, warm."""
    times = []
    for _ in range(STARTS + 1):
        begin = time.time()
        done = subprocess.run(
            [sys.executable, "-c", STARTED, str(store)],
            cwd=ROOT,
            check=True,
            capture_output=True,
            text=True,
        )
        times.append((float(done.stdout.split()[-1]) - begin) * 1000)
    told("start to painted window", times[1:], 800)


def notice(name: str, times: int) -> Draft:
    """A sample, its body so many times."""
    draft = open_draft(bootstrap.RESOURCES / "samples" / f"{name}.tbkl")
    body = [
        replace(block, id=f"{block.id}-{turn}", children=renamed(block.children, turn))
        for turn in range(times)
        for block in draft.body
    ]
    return replace(draft, id=f"{name}-{times}", body=tuple(body))


def renamed(blocks: tuple[Block, ...], turn: int) -> tuple[Block, ...]:
    """The blocks with ids of their own."""
    return tuple(
        replace(block, id=f"{block.id}-{turn}", children=renamed(block.children, turn))
        for block in blocks
    )


def settled(application: QApplication) -> None:
    """Everything that waits is done."""
    for _ in range(20):
        application.processEvents()


def typing(application: QApplication, start: Start, name: str, times: int, goal: float) -> None:
    """Type into the outline of a notice and time each key until everything is painted."""
    assert start.program is not None
    start.program.take_draft(notice(name, times))
    views = start.program.room.views
    assert views is not None
    views.view.open_step("body")
    block = next(one for one in walk(views.editor.draft.body) if not one.children)
    views.outline.show_block(block.id, 0, 0)
    settled(application)
    edit = views.outline.findChild(BlockEdit)
    assert edit is not None
    spent = []
    for turn in range(KEYSTROKES):
        letter = TYPED[turn % len(TYPED)]
        begin = time.perf_counter()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = QKeyEvent(kind, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, letter)
            application.sendEvent(edit, key)
        application.processEvents()
        spent.append((time.perf_counter() - begin) * 1000)
    laid_out = views.preview.laid_out
    pages = 0 if laid_out is None else len(laid_out.pages.pages)
    told(f"key to painted window, {pages} pages", spent, goal)
    print(f"    slowest key: number {spent.index(max(spent)) + 1}")
    begin = time.perf_counter()
    views.editor.flush()
    told(
        "  save and keep the undo history",
        [(time.perf_counter() - begin) * 1000] * 2,
        LONGEST_BLOCK,
    )


def turning(application: QApplication, start: Start) -> None:
    """Open each step of the open notice twice and time it until it is painted."""
    assert start.program is not None
    views = start.program.room.views
    assert views is not None
    for turn in ("first", "again"):
        spent = []
        for step in STEPS:
            begin = time.perf_counter()
            views.view.open_step(step.id)
            application.processEvents()
            spent.append((time.perf_counter() - begin) * 1000)
        told(f"turning to a step, {turn}", spent, LONGEST_BLOCK)


def told(name: str, times: list[float], goal: float) -> None:
    """Print the median, the 95th percentile beside the goal, and the longest."""
    percentile = statistics.quantiles(times, n=20, method="inclusive")[-1]
    figures = f"p50 {statistics.median(times):7.2f} ms   p95 {percentile:7.2f} ms"
    print(f"  {name:<36} {figures}   max {max(times):7.2f} ms   goal p95 < {goal:g}")


def main() -> None:
    """Print all figures."""
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={ROOT / 'tests' / 'offscreen.json'}"
    print(f"program: {KEYSTROKES} keys into the real outline, all views, autosave, offscreen")
    with TemporaryDirectory() as folder:
        store = Path(folder) / "kho"
        starts(store)
        application = make_application(["tbkl"])
        start = Start(application, bootstrap.storeroom(), str(store))
        start.open(None)
        assert start.window is not None
        start.window.resize(1280, 720)
        settled(application)
        for name, times, goal in NOTICES:
            typing(application, start, name, times, goal)
            turning(application, start)
        begin = time.perf_counter()
        assert start.program is not None
        start.program.show_home()
        application.processEvents()
        told("back to the list", [(time.perf_counter() - begin) * 1000] * 2, LONGEST_BLOCK)
        start.window.close()
        start.end()


if __name__ == "__main__":
    main()
