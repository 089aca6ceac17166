"""A Windows of its own below a folder, as far as wine is one."""

import os
import re
import shutil
import subprocess
from pathlib import Path

PATIENCE = 240


class Wine:
    """Runs programs of Windows; `drive` is its C:, `person` the folder of the person's programs."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.drive = folder / "drive_c"
        self.run("wineboot", "--init")
        self.local = next(self.drive.glob("users/*/AppData/Local"))
        self.menu = self.local.parent / "Roaming/Microsoft/Windows/Start Menu/Programs"
        self.installed = self.local / "Programs/tbkl"

    def run(self, *words: str) -> int:
        """The exit code of a program of Windows."""
        return self._wine(*words).returncode

    def uninstall(self, uninstaller: Path) -> int:
        """The exit code of an uninstaller, which runs where it lies instead of from a copy."""
        copy = self.drive / "go.exe"
        shutil.copy(uninstaller, copy)
        folder = self.seen_as(uninstaller.parent)
        return self.run(str(copy), "/S", f"_?={folder}")

    def registry(self, key: str, value: str | None = None) -> str | None:
        """A value of the person's registry (None: the key's own); None where there is none."""
        asked = ("/ve",) if value is None else ("/v", value)
        done = self._wine("reg", "query", f"HKCU\\{key}", *asked)
        found = re.search(r"REG_SZ +(.*?)\r?$", done.stdout, re.MULTILINE)
        return found[1] if done.returncode == 0 and found else None

    def seen_as(self, file: Path) -> str:
        """The path that Windows has for a file on its drive."""
        return "C:\\" + str(file.relative_to(self.drive)).replace("/", "\\")

    def end(self) -> None:
        """End what still runs of this Windows."""
        subprocess.run(("wineserver", "-k"), env=self._environment(), check=False)

    def _wine(self, *words: str) -> subprocess.CompletedProcess[str]:
        program = shutil.which("wine64") or shutil.which("wine") or "wine"
        return subprocess.run(
            (program, *words),
            env=self._environment(),
            check=False,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=PATIENCE,
        )

    def _environment(self) -> dict[str, str]:
        kept = {"PATH": f"{os.environ['PATH']}:/usr/lib/wine", "LC_ALL": "C.UTF-8"}
        return kept | {
            "WINEPREFIX": str(self._folder),
            "WINEDEBUG": "-all",
            "HOME": str(self._folder),
        }
