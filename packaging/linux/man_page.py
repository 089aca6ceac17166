"""Makes the manual page: `man_page.py PROGRAM LANGUAGE VERSION DATE` prints it.

What the commands do is what the program itself says (`--help`); only the frame is written here.
"""

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Final

FRAMES: Final = Path(__file__).with_name("man")


def main(arguments: list[str]) -> int:
    """Print the page in the language."""
    program, language, version, date = arguments
    frame = (FRAMES / f"tbkl.{language}.in").read_text("utf-8")
    overview = _help(program, language)
    commands = dict.fromkeys(re.findall(r"^  tbkl ([a-z]+)\b", overview, re.MULTILINE))
    parts = [_verbatim(overview)]
    for name in commands:
        parts += [f'.SS "tbkl {name}"', _verbatim(_help(program, language, name))]
    filled = frame.replace("@VERSION@", version).replace("@DATE@", date)
    sys.stdout.buffer.write(filled.replace("@COMMANDS@", "\n".join(parts)).encode())
    return 0


def _help(program: str, language: str, *command: str) -> str:
    environment = {**os.environ, "TBKL_LANG": language}
    return subprocess.run(
        (program, *command, "--help"),
        env=environment,
        check=True,
        capture_output=True,
        encoding="utf-8",
    ).stdout


def _verbatim(text: str) -> str:
    """The text line by line as it is."""
    lines = text.rstrip().replace("\\", "\\e").replace("-", "\\-").splitlines()
    lines = [f"\\&{line}" if line.startswith((".", "'")) else line for line in lines]
    return "\n".join((".nf", *lines, ".fi"))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
