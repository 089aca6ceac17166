"""The bodies a directive may name: those shipped, and the office's own."""

from collections.abc import Iterable
from pathlib import Path

from desktop_app.phrases.directive.bodies import BodyFile, KnownBodies
from desktop_app.store.store import Store
from desktop_app.workspace.shipped_files import read_shipped


def own_bodies(store: Store) -> tuple[str, ...]:
    """The names in the office's directory."""
    return tuple(listed.entry.name for listed in store.directory.organs.list())


def known_bodies(file: Path, own: Iterable[str] = ()) -> KnownBodies:
    """Those of the shipped file with `own` names; raises what `read_shipped` raises."""
    return KnownBodies.of_file(read_shipped(file, BodyFile), own)
