"""The installed program: run as a command, or started on a screen."""

import os
import subprocess
from pathlib import Path
from typing import NamedTuple

from tests.integration.program import Run


class Installed(NamedTuple):
    """The program's file, the root it is installed below, and whether dpkg put it there."""

    program: Path
    root: Path
    by_dpkg: bool

    def run(self, *words: str, home: Path, patience: float = 60) -> Run:
        """Run it as a command, with nothing of our environment but a home."""
        done = subprocess.run(
            (str(self.program), *words),
            cwd=home,
            env={"HOME": str(home), "PATH": os.environ["PATH"], "LANG": "C.UTF-8"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            timeout=patience,
        )
        return Run(done.returncode, done.stdout.decode(), done.stderr.decode())
