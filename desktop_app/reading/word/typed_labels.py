"""Numbers typed by hand at the head of a paragraph: I-, 1., 1.1., a), -, +."""

import re
from typing import Final, NamedTuple

from desktop_app.standards.standard import Role

_S: Final = r"[ \u00a0\t]"
_PATTERNS: Final[tuple[tuple[Role, re.Pattern[str]], ...]] = (
    ("section", re.compile(rf"(?P<label>[IVXLC]{{1,7}}){_S}*[.\-–—:/)]+{_S}*(?=\S)")),
    ("sub_item", re.compile(rf"(?P<label>\d{{1,2}}\.\d{{1,2}})(?:[.)\-–]|{_S}){_S}*(?=\D)")),
    ("item", re.compile(rf"(?P<label>\d{{1,2}}){_S}*[.)\-–—:/]+{_S}*(?=[^\d\s])")),
    ("point", re.compile(rf"(?P<label>[a-zđ]){_S}*(?:\)|/|[.\-](?={_S})){_S}*(?=\S)")),
    ("dash", re.compile(rf"(?P<label>[-–—•*·\uf0b7]){_S}*(?=[^\s\d\-–—.])")),
    ("plus", re.compile(rf"(?P<label>\+|[○o](?={_S})){_S}*(?=\S)")),
)


class TypedLabel(NamedTuple):
    """A number, the level it is of, and how many characters it takes with what follows it."""

    role: Role
    label: str
    length: int


def typed_label(text: str) -> TypedLabel | None:
    """The number `text` begins with; None where it begins with words."""
    for role, pattern in _PATTERNS:
        match = pattern.match(text) or (pattern.match(f"{text}x") if not text.strip(" ") else None)
        if match is not None:
            return TypedLabel(role, match["label"], match.end())
    return None
