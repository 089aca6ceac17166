"""Words to the terminal: Vietnamese whole on any console, quiet when nobody reads any more."""

import contextlib
import os
import sys


class NotPrinted(Exception):
    """The result could not be written to where stdout leads, as to a full disk."""


def speak_utf8() -> None:
    """Vietnamese must reach a Windows console or a pipe whole, whatever the code page."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            with contextlib.suppress(ValueError, OSError):
                stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def show(text: str) -> None:
    """A result on stdout; raises NotPrinted. A closed pipe has seen enough and is no fault."""
    try:
        print(text, end="", flush=True)
    except BrokenPipeError:
        _let_go()
    except OSError as fault:
        _let_go()
        raise NotPrinted from fault


def show_beside(sentence: str) -> None:
    """A sentence on a line of stderr, where there is one."""
    if sys.stderr:
        with contextlib.suppress(OSError):
            print(sentence, file=sys.stderr, flush=True)


def _let_go() -> None:
    """Keeps the interpreter from trying once more, and complaining, when it ends."""
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
