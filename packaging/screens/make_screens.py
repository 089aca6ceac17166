"""Pictures of every screen of the window, in every size, to be looked at: build/screens/.

A process for each look, since Qt takes its scale factor once. `make_screens.py FOLDER [NAME...]`
makes only the looks whose name begins with one of NAME.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, NamedTuple

ROOT: Final = Path(__file__).resolve().parents[2]
SHADES: Final = ("light", "dark")


class Wear(NamedTuple):
    """How the window is shown: Qt's factor, our own interface size, logical size, language."""

    factor: float
    scale: float
    size: tuple[int, int]
    language: str = "vi"

    @property
    def name(self) -> str:
        """The folder of its pictures."""
        width, height = self.size
        own = "" if self.scale == 1 else f"-x{self.scale:g}"
        return f"{self.language}-{self.factor:.0%}{own}-{width}x{height}".replace("%", "")


SMALL, LARGE = (1280, 720), (1920, 1080)
WEARS: Final = (
    *(Wear(factor, 1, size) for factor in (1, 1.5, 2) for size in (SMALL, LARGE)),
    Wear(1, 1.25, SMALL),
    Wear(1, 1.5, SMALL),
    Wear(1, 1.5, LARGE),
    Wear(1, 1, SMALL, "en"),
    Wear(1, 1.5, SMALL, "en"),
)


def main(arguments: list[str]) -> int:
    """Make the pictures; 1 when a look could not be shown."""
    folder, *names = arguments
    faults = 0
    for wear in WEARS:
        if not names or wear.name.startswith(tuple(names)):
            faults += _in_own_process(wear, Path(folder) / wear.name)
    return 1 if faults else 0


def _in_own_process(wear: Wear, folder: Path) -> int:
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix="tbkl-") as place:
        screen = Path(place) / "screen.json"
        screen.write_text(json.dumps(_screen(wear)), "utf-8")
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": f"offscreen:configfile={screen}",
            "QT_SCALE_FACTOR": f"{wear.factor:g}",
            "TBKL_LANG": wear.language,
        }
        shape = [*map(str, wear.size), str(wear.scale)]
        own = Path(__file__).with_name("take_pictures.py")
        command = [sys.executable, str(own), str(folder), place, *shape, *SHADES]
        print(folder, flush=True)
        return subprocess.run(command, env=environment, cwd=ROOT, check=False).returncode


def _screen(wear: Wear) -> dict[str, object]:
    """A screen with room for the window at its factor."""
    width, height = (round(length * wear.factor) + 200 for length in wear.size)
    dpi = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    screen = {"name": "screen", "x": 0, "y": 0, "width": width, "height": height, **dpi}
    return {"synchronousWindowSystemEvents": False, "windowFrameMargins": True, "screens": [screen]}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
