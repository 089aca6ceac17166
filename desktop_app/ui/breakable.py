"""Names of files and folders that may go on in a new line at their joints."""

import re
from typing import Final

_JOINT: Final = re.compile(r"[\\/_.]+")
_HERE: Final = "\u200b"
"""Zero width space: seen by the line breaker alone."""


def breakable(name: str) -> str:
    """The name as a label shows it; not for copying, saving or reading aloud."""
    return _JOINT.sub(lambda joint: joint[0] + _HERE, name)
