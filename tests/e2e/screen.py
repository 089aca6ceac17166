"""A real X screen with a window manager and, if wanted, ibus-unikey; keys go through the server."""

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from signal import SIGKILL, SIGTERM
from typing import Final

TOOLS: Final = ("Xvfb", "openbox", "xdotool", "dbus-run-session", "ibus-daemon")
PATIENCE: Final = 30.0
"""Seconds until something that must happen has failed to happen."""

PACE: Final = "20"
"""Milliseconds from key to key: as fast as nobody types."""

HAND: Final = "0.2"
"""Seconds a hand takes from a key that leads elsewhere to the next letter. ibus gives a field its
Unikey a moment after the focus; letters before that moment stay as they are, for a person too.
"""

_PAUSE: Final = 0.05

_BUS: Final = """<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
"""A bus that starts nothing by itself: the desktop's portals would outlive it, and mount things."""


class NotInTime(AssertionError):
    """What was waited for did not happen."""


def missing_tools() -> list[str]:
    """The programs of the screen that are not installed."""
    return [tool for tool in TOOLS if shutil.which(tool) is None]


def wait_until(happened: Callable[[], object], what: str, patience: float = PATIENCE) -> None:
    """Look again and again until it has happened; raises NotInTime."""
    end = time.monotonic() + patience
    while not happened():
        if time.monotonic() > end:
            raise NotInTime(what)
        time.sleep(_PAUSE)


class Screen:
    """A running X screen. `environment` is what a program on it needs."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self.environment = dict(environment)
        self.keys = 0

    def start(self, *command: str, log: Path) -> subprocess.Popen[bytes]:
        """Start a program on the screen; what it says goes to `log`."""
        with log.open("ab") as said:
            return subprocess.Popen(
                command,
                env=self.environment,
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=said,
                start_new_session=True,
            )

    def run(self, *command: str) -> str:
        """What a command on the screen prints; raises CalledProcessError."""
        return subprocess.run(
            command, env=self.environment, check=True, capture_output=True, text=True, timeout=60
        ).stdout

    def focus(self, title: str) -> str:
        """Wait for a window whose title has `title`, and give it the keyboard; its number."""
        found: list[str] = []

        def is_there() -> bool:
            found[:] = _asked(self, "xdotool", "search", "--onlyvisible", "--name", title).split()
            return bool(found)

        wait_until(is_there, f"no window named {title}")
        self.run("xdotool", "windowactivate", "--sync", found[-1])
        return found[-1]

    def active(self) -> str:
        """The number of the window that has the keyboard, "" when none has."""
        return _asked(self, "xdotool", "getactivewindow").strip()

    def title(self) -> str:
        """The title of the window that has the keyboard, "" when none has."""
        return _asked(self, "xdotool", "getactivewindow", "getwindowname").strip()

    def press(self, *keys: str) -> None:
        """Press keys, as xdotool names them ("ctrl+Return"), one after the other."""
        self.keys += len(keys)
        self.run("xdotool", "key", "--delay", PACE, *keys, "sleep", HAND)

    def type(self, words: str) -> None:
        """Type plain letters."""
        self.keys += len(words)
        self.run("xdotool", "type", "--delay", PACE, words)


@contextmanager
def a_screen(
    folder: Path, size: str = "1280x720x24", options: tuple[str, ...] = ()
) -> Iterator[Screen]:
    """A screen with a window manager, all of it gone afterwards; `folder` holds its traces.

    `options` are more words for Xvfb.
    """
    home = folder / "home"
    runtime = folder / "runtime"
    for made in (home, runtime):
        made.mkdir(mode=0o700, parents=True)
    reading, writing = os.pipe()
    with ExitStack() as stack:
        log = stack.enter_context((folder / "screen.log").open("wb"))
        server = subprocess.Popen(
            ("Xvfb", *_asked_of(size, writing), *options),
            pass_fds=(writing,),
            start_new_session=True,
            stdout=log,
            stderr=log,
        )
        stack.callback(_end, server)
        os.close(writing)
        with os.fdopen(reading) as number:
            display = f":{number.readline().strip()}"
        screen = Screen(
            {
                "PATH": os.environ.get("PATH", ""),
                "DISPLAY": display,
                "HOME": str(home),
                "XDG_RUNTIME_DIR": str(runtime),
                "LANG": "C.UTF-8",
            }
        )
        manager = screen.start("openbox", log=folder / "openbox.log")
        stack.callback(_end, manager)
        wait_until(lambda: _manages(screen), "the window manager did not come up")
        yield screen


def _asked_of(size: str, writing: int) -> tuple[str, ...]:
    return "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp"


@contextmanager
def vietnamese_keyboard(screen: Screen, folder: Path) -> Iterator[None]:
    """ibus with Unikey (Telex) for every program started meanwhile."""
    address = folder / "bus-address"
    rules = folder / "bus.conf"
    rules.write_text(_BUS)
    script = f'echo "$DBUS_SESSION_BUS_ADDRESS" > "{address}"; exec sleep 600'
    session = ("dbus-run-session", f"--config-file={rules}", "--", "sh", "-c", script)
    bus = screen.start(*session, log=folder / "bus.log")
    daemon: subprocess.Popen[bytes] | None = None
    try:
        wait_until(lambda: address.exists() and address.read_text().strip(), "no session bus")
        screen.environment |= {
            "DBUS_SESSION_BUS_ADDRESS": address.read_text().strip(),
            "QT_IM_MODULE": "ibus",
            "XMODIFIERS": "@im=ibus",
        }
        words = ("ibus-daemon", "--replace", "--xim", "--panel=disable", "--config=disable")
        daemon = screen.start(*words, log=folder / "ibus.log")
        speaker = daemon.pid
        wait_until(lambda: _speaks_unikey(screen, speaker), "ibus has no Unikey")
        yield
    finally:
        if daemon is not None:
            _end(daemon)
        _end(bus)


def _manages(screen: Screen) -> bool:
    """Whether a window manager answers."""
    return _asked(screen, "xdotool", "get_num_desktops").strip().isdigit()


def _speaks_unikey(screen: Screen, daemon: int) -> bool:
    """Ask for Unikey, which has to run; ibus cannot set the keyboard's layout as well and fails."""
    _asked(screen, "ibus", "engine", "Unikey")
    is_chosen = _asked(screen, "ibus", "engine").strip() == "Unikey"
    return is_chosen and bool(_asked(screen, "pgrep", "-P", str(daemon), "-f", "unikey"))


def _asked(screen: Screen, *command: str) -> str:
    """What a command prints that may fail."""
    return subprocess.run(
        command, env=screen.environment, check=False, capture_output=True, text=True, timeout=60
    ).stdout


def _end(process: subprocess.Popen[bytes]) -> None:
    """End the program with all it has started, which is a group of its own."""
    for signal in (SIGTERM, SIGKILL):
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            continue
        break
    with suppress(ProcessLookupError):
        os.killpg(process.pid, SIGKILL)
