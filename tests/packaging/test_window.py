"""The installed program on a real X screen: started, painted, used, closed; removed, data kept."""

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.e2e.screen import PATIENCE, wait_until
from tests.packaging.framebuffer import Framebuffer
from tests.packaging.installed import Installed
from tests.packaging.system_calls import networks, sockets

ROOT = Path(__file__).parents[2]
THEME = json.loads((ROOT / "resources/theme/tokens.json").read_text("utf-8"))["light"]
SURFACES = {THEME["surface"], THEME["surface_raised"]}
STARTS = 4
GOAL = 1.2
"""Seconds from the start to the painted window, the files being in memory."""

TITLE = "Thông báo kết luận"


def _is_painted(framebuffer: Framebuffer) -> bool:
    return framebuffer.share(SURFACES) > 0.4


def _time_to_paint(installed: Installed, framebuffer: Framebuffer, folder: Path) -> float:
    wait_until(lambda: not _is_painted(framebuffer), "the screen is not empty")
    log = folder / "said.log"
    begin = time.monotonic()
    words = (str(installed.program), "--store", str(folder / "kho"))
    process = framebuffer.screen.start(*words, log=log)
    while not _is_painted(framebuffer):
        assert process.poll() is None, log.read_text()
        assert time.monotonic() - begin < PATIENCE
        time.sleep(0.01)
    spent = time.monotonic() - begin
    framebuffer.screen.focus(TITLE)
    framebuffer.screen.press("ctrl+q")
    assert process.wait(PATIENCE) == 0
    assert log.read_text() == ""
    return spent


def test_the_window_is_painted_in_time(
    installed: Installed,
    framebuffer: Framebuffer,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    spent = [_time_to_paint(installed, framebuffer, tmp_path) for _ in range(STARTS)]
    with capsys.disabled():
        sys.stdout.write(f"\nstart to painted window, s: {' '.join(f'{s:.2f}' for s in spent)}\n")
    assert min(spent) < GOAL


def test_nothing_goes_to_a_network(
    installed: Installed, framebuffer: Framebuffer, tmp_path: Path
) -> None:
    """A session of start, edit, export and close under strace: sockets of this machine only."""
    screen = framebuffer.screen
    draft, trace = tmp_path / "a.tbkl", tmp_path / "trace"
    home = Path(screen.environment["HOME"])
    assert installed.run("samples", "ubnd-tinh", "-o", str(draft), home=home).code == 0
    strace = ("strace", "-f", "-qq", "-e", "trace=network", "-o", str(trace))
    words = (str(installed.program), str(draft), "--store", str(tmp_path / "kho"))
    process = screen.start(*strace, *words, log=tmp_path / "said.log")
    wait_until(lambda: draft_is_open(screen.title()), "the draft was not opened")
    screen.press("F8")
    screen.type("rà soát")
    screen.press("ctrl+End", "Return")
    screen.type("kiem tra")
    screen.press("ctrl+e")
    wait_until(lambda: "Word" in screen.title(), "no dialog for the export")
    screen.type(str(tmp_path / "kl.docx"))
    screen.press("Return")
    wait_until((tmp_path / "kl.docx").exists, "nothing was exported")
    wait_until(lambda: draft_is_open(screen.title()), "the dialog stays")
    screen.press("ctrl+q")
    assert process.wait(PATIENCE) == 0
    said = trace.read_text()
    assert "AF_UNIX" in sockets(said), "the display's own socket was not seen: nothing was watched"
    assert networks(said) == []


def test_no_command_goes_to_a_network(installed: Installed, tmp_path: Path) -> None:
    """A draft taken, kept, exported and read back from Word, each under strace."""
    trace = tmp_path / "trace"
    watched = Installed(Path("/usr/bin/strace"), installed.root, by_dpkg=False)
    strace = ("-f", "-qq", "-e", "trace=network,execve", "-A", "-o", str(trace))
    for command in (
        ("samples", "ubnd-tinh", "-o", "a.tbkl"),
        ("save", "a.tbkl"),
        ("export", "a.tbkl", "-o", "kl.docx"),
        ("export", "a.tbkl", "-o", "kl.pdf"),
        ("read", "kl.docx", "-o", "b.tbkl"),
        ("backup",),
    ):
        run = watched.run(*strace, str(installed.program), *command, home=tmp_path)
        assert run.code == 0, run.err
    said = trace.read_text()
    assert said.count("execve(") >= 6, "not every command was watched"
    assert networks(said) == []


def draft_is_open(title: str) -> bool:
    """Whether the window with the keyboard has a notice open."""
    return title != TITLE and TITLE.lower() in title.lower()


def test_removing_the_program_keeps_the_data(
    installed: Installed, framebuffer: Framebuffer, tmp_path: Path
) -> None:
    """The last of the module: nothing is installed after it."""
    home = tmp_path
    installed.run("samples", "ubnd-tinh", "-o", "a.tbkl", home=home)
    assert installed.run("save", "a.tbkl", home=home).code == 0
    store = home / ".local/share/tbkl/thong-bao.db"
    before = store.read_bytes()
    if installed.by_dpkg:
        subprocess.run(("dpkg", "-r", "tbkl"), check=True, capture_output=True)
        assert not Path("/usr/lib/tbkl").exists()
        assert not Path("/usr/bin/tbkl").is_symlink()
    assert store.read_bytes() == before
