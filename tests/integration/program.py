"""What a run of the program gave, and the program as a process of its own."""

import os
import re
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).parents[2]
RESOURCES = ROOT / "resources"

Tbkl = Callable[..., "Run"]


class Run(NamedTuple):
    """Exit code, what came out, and what was said beside it."""

    code: int
    out: str
    err: str


def sample_file(name: str) -> Path:
    """The shipped draft of that name."""
    return RESOURCES / "samples" / f"{name}.tbkl"


def sample_names() -> list[str]:
    """All shipped drafts."""
    return sorted(file.stem for file in (RESOURCES / "samples").glob("*.tbkl"))


def content_of(folder: Path) -> dict[str, tuple[bytes, int]]:
    """Every file below the folder with its bytes and the time it was last written."""
    return {
        file.relative_to(folder).as_posix(): (file.read_bytes(), file.stat().st_mtime_ns)
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


def sentence_of(run: Run) -> str:
    """The one sentence of a run that was refused."""
    assert run.code == 2
    assert run.out == ""
    sentence = run.err.removesuffix("\n")
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert not re.search(r"\.\s+[A-ZĐ]", sentence)
    return sentence


def process(
    *words: str,
    folder: Path,
    environment: Mapping[str, str] | None = None,
    command: tuple[str, ...] = ("-m", "desktop_app"),
    program: str = sys.executable,
    **settings: Any,
) -> Run:
    """The program started in `folder` as a process, with nothing of our environment but PATH."""
    env = {
        "PATH": os.environ.get("PATH", ""),
        "PYTHONPATH": str(ROOT),
        "XDG_DATA_HOME": str(folder / ".data"),
        **(environment or {}),
    }
    settings = {"stdin": subprocess.DEVNULL, **settings}
    done = subprocess.run(
        [program, *command, *words],
        cwd=folder,
        env=env,
        stdout=settings.pop("stdout", subprocess.PIPE),
        stderr=subprocess.PIPE,
        check=False,
        timeout=60,
        **settings,
    )
    return Run(done.returncode, (done.stdout or b"").decode(), done.stderr.decode())
