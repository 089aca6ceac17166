"""The bodies a directive may name: those shipped, and the office's own."""

from collections.abc import Iterable
from pathlib import Path

from desktop_app.phrases.directive.bodies import BodyFile, KnownBodies
from desktop_app.workspace.shipped_files import read_shipped


def known_bodies(file: Path, own: Iterable[str] = ()) -> KnownBodies:
    """Those of the shipped file with `own` names; raises what `read_shipped` raises."""
    return KnownBodies.of_file(read_shipped(file, BodyFile), own)
