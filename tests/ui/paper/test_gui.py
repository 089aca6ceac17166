"""The PDF needs no screen, no window system and nobody who holds on to Qt's application."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.ui.paper.pdf import ensure_gui

ROOT = Path(__file__).parents[3]
PROGRAM = """
import gc, hashlib, sys
from desktop_app.ui.paper.pdf import ensure_gui, pdf_bytes
from tests.ui.paper.pages_by_hand import FONTS, line, page, pages, words

ensure_gui()
gc.collect()
faces = ("regular", "bold", "italic", "boldItalic")
lines = [line(words("ngày 05 tháng 7", 900, face=face), 900 + 400 * at)
         for at, face in enumerate(faces)]
content = pdf_bytes(pages(page(*lines)), FONTS)
ensure_gui()
assert pdf_bytes(pages(page(*lines)), FONTS) == content
print(hashlib.sha256(content).hexdigest())
"""


@pytest.fixture
def bare(tmp_path: Path) -> dict[str, str]:
    """An environment without display, home or settings that wants a window system all the same."""
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    return {**kept, "HOME": str(tmp_path), "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}


def run(environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_pdf_is_made_quietly_without_a_display_and_alike_every_time(bare: dict[str, str]) -> None:
    first, second = run(bare), run(bare)
    assert (first.returncode, first.stderr) == (0, "")
    assert len(first.stdout.strip()) == 64
    assert second.stdout == first.stdout


def test_the_running_application_is_taken(qapp: QApplication) -> None:
    assert ensure_gui() is qapp
    assert ensure_gui(["tbkl", "export"]) is qapp
