"""The grammar of `tbkl read`, as in `shelf_grammar`."""

import argparse
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from desktop_app.cli.shelf_grammar import kept
from desktop_app.presenters.catalogue import noted

PROFILE: Final = noted("HỒ_SƠ")
DRAFT: Final = noted("BẢN_THẢO")
FRAMES: Final = ("giao", "chu-the", "giu-nguyen")
VALUES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "read --profile": PROFILE,
        "read --frame": ", ".join(FRAMES),
        "read --against": DRAFT,
    }
)


def read(parser: argparse.ArgumentParser) -> None:
    """`tbkl read`."""
    parser.add_argument("file", nargs="?")
    parser.add_argument("-o", "--output")
    parser.add_argument("--profile")
    parser.add_argument("--frame")
    parser.add_argument("--against")
    kept(parser)


def check_read(known: argparse.Namespace) -> tuple[str, str] | None:
    """A frame that there is; against a draft, neither a frame nor a profile is of use."""
    if known.frame is not None and known.frame not in FRAMES:
        return "unknown", known.frame
    if known.against is not None and (known.frame or known.profile):
        return "unknown", known.frame or known.profile
    return None
