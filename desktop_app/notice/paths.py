"""Paths to a field of a draft, as text (`body[3].directive.deadline`) and as steps."""

import re

Step = str | int
Steps = tuple[Step, ...]

_STEP = re.compile(r"(?:^|\.)(?P<name>[^\W\d]\w*)|\[(?P<index>\d{1,9})\]")


def format_path(steps: Steps) -> str:
    """`("body", 3, "text")` as "body[3].text"; no steps give ""."""
    parts = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in steps)
    return "".join(parts).removeprefix(".")


def join_paths(prefix: str, rest: str) -> str:
    """The path `rest` seen from `prefix`; either may be ""."""
    glue = "." if prefix and rest and not rest.startswith("[") else ""
    return prefix + glue + rest


def parse_path(path: str) -> Steps | None:
    """The steps of a path in the seam's form, () for ""; None when it is no path."""
    steps: list[Step] = []
    end = 0
    while end < len(path):
        match = _STEP.match(path, end)
        if match is None:
            return None
        name, index = match.group("name", "index")
        steps.append(int(index) if name is None else name)
        end = match.end()
    return tuple(steps)
