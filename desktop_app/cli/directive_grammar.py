"""The grammar of `tbkl directive`, as in `shelf_grammar`."""

import argparse
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from desktop_app.presenters.catalogue import noted

TEXT: Final = noted("CÂU")
FILE: Final = noted("TỆP")
ACTIONS: Final[Mapping[str, str]] = MappingProxyType({"parse": TEXT, "build": FILE})
"""What each action is to be followed by."""


def directive(parser: argparse.ArgumentParser) -> None:
    """`tbkl directive`."""
    parser.add_argument("action", nargs="?")
    parser.add_argument("subject", nargs="?")
    parser.add_argument("--json", action="store_true")


def check_directive(known: argparse.Namespace) -> tuple[str, str] | None:
    """An action that there is, with what it needs."""
    if known.action is None:
        return "missing", "parse, build"
    if known.action not in ACTIONS:
        return "unknown", known.action
    return ("missing", ACTIONS[known.action]) if known.subject is None else None
