"""The program on a screen: started, brought to the front, ended or killed."""

import signal
import subprocess
import sys
from pathlib import Path

from tests.e2e.screen import PATIENCE, Screen, wait_until
from tests.e2e.watched_store import WatchedStore

TITLE = "Thông báo kết luận"


class ScreenProgram:
    """Starts of the program on one store. `said` is where it says what went wrong."""

    def __init__(self, screen: Screen, folder: Path) -> None:
        self.screen = screen
        self.folder = folder
        self.said = folder / "program.log"
        self.store = WatchedStore(folder / "kho")
        self._running: list[subprocess.Popen[bytes]] = []

    def start(self, *words: str) -> subprocess.Popen[bytes]:
        """Start it; it may still be coming up."""
        command = (sys.executable, "-m", "desktop_app", "--store", str(self.store.folder), *words)
        process = self.screen.start(*command, log=self.said)
        self._running.append(process)
        return process

    def open(self, *words: str, title: str = TITLE) -> subprocess.Popen[bytes]:
        """Start it and wait until its window has the keyboard."""
        process = self.start(*words)
        self.screen.focus(title)
        return process

    def wait_for_title(self, words: str) -> None:
        """Wait until the window that has the keyboard is called so."""
        wait_until(lambda: words in self.screen.title(), f"no title {words}")

    def close(self) -> None:
        """Close the window by its key; the program ends well and has nothing to complain of."""
        self.screen.press("ctrl+q")
        assert self._running[-1].wait(PATIENCE) == 0
        assert self.said.read_text() == ""

    def kill(self) -> None:
        """As a power cut."""
        self._running[-1].send_signal(signal.SIGKILL)
        self._running[-1].wait(PATIENCE)

    def end_all(self) -> None:
        """Nothing of it runs on."""
        for process in self._running:
            if process.poll() is None:
                process.kill()
                process.wait(PATIENCE)
