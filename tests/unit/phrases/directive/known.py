"""The names that are shipped, read once."""

from functools import cache
from pathlib import Path

from desktop_app.phrases.directive.bodies import KnownBodies
from desktop_app.workspace.know_bodies import known_bodies

ORGANS = Path(__file__).parents[4] / "resources" / "lexicon" / "organs.json"


@cache
def shipped() -> KnownBodies:
    return known_bodies(ORGANS)
