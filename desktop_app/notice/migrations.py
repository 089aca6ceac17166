"""Older draft files made into the present form: one pure function per step of the version.

Version 0 was the layout before the first release: `signature.signer` became `signature.name`, and
`meeting.chair`, a single person or null, became the list `meeting.chairs`.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

from desktop_app.notice.draft import VERSION
from desktop_app.notice.errors import VersionFault

Tree = dict[str, Any]


def check_version(version: int) -> None:
    """Raise VersionFault (found, expected) when the program cannot read a draft of `version`."""
    if version > VERSION:
        raise VersionFault("newer_version", "version", found=str(version), expected=str(VERSION))
    if version < min(MIGRATIONS):
        expected = f"{min(MIGRATIONS)}..{VERSION}"
        raise VersionFault(
            "older_version_unknown", "version", found=str(version), expected=expected
        )


def migrated(tree: Tree) -> Tree:
    """The JSON object of a draft in the present version; the object given stays as it is.

    Expects `tree["version"]` to have passed `check_version`. A part of an unforeseen shape is left
    for the strict reading to complain about.
    """
    for version in range(tree["version"], VERSION):
        tree = MIGRATIONS[version](tree)
    return tree


def _from_0_to_1(tree: Tree) -> Tree:
    result = {**tree, "version": 1}
    signature = tree.get("signature")
    if isinstance(signature, dict):
        result["signature"] = _renamed(signature, "signer", "name")
    meeting = tree.get("meeting")
    if isinstance(meeting, dict):
        result["meeting"] = _with_chairs(meeting)
    return result


def _with_chairs(meeting: Tree) -> Tree:
    result = _renamed(meeting, "chair", "chairs")
    if result is not meeting:
        chair = meeting["chair"]
        result["chairs"] = [] if chair is None else [chair]
    return result


def _renamed(tree: Tree, old: str, new: str) -> Tree:
    """A copy with the field `old` called `new`; the tree itself when that would lose a value."""
    if old not in tree or new in tree:
        return tree
    return {new if name == old else name: value for name, value in tree.items()}


MIGRATIONS: Final[Mapping[int, Callable[[Tree], Tree]]] = MappingProxyType({0: _from_0_to_1})
"""The step from version n to n + 1, by n."""
