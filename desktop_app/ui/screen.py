"""Whether there is a screen to show a window on; asked before Qt is loaded."""

import os
import sys


def has_screen() -> bool:
    """Whether a window can be shown: on Linux a display must be named, or a platform chosen."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
