"""The styles of our own writer: which component a paragraph of the file is."""

from collections import Counter
from collections.abc import Iterable
from typing import Final, get_args

from desktop_app.reading.word.document import WordDocument
from desktop_app.standards.library import StandardLibrary
from desktop_app.standards.standard import Role, Standard

ROLES: Final[dict[str, Role]] = {
    "TB" + "".join(part.capitalize() for part in role.split("_")): role for role in get_args(Role)
}
"""The component by the id of its style; ids are the same under every standard."""
_ENOUGH: Final = 3
_COMPARED: Final[tuple[Role, ...]] = (
    "nation", "organ", "number", "date", "type_name", "paragraph", "section", "item_title",
    "to_word", "to", "sign_authority", "sign_post", "contact", "page_number",
)  # fmt: skip


def own_roles(document: WordDocument, library: StandardLibrary) -> dict[str, Role]:
    """The component by style id for this file; empty when our writer has not made it.

    Another program that saved the file may have given new ids; then the names tell.
    """
    names = {
        _word_name(look.name): role
        for standard in _all(library)
        for role, look in standard.looks.items()
    }
    found = {look.id: ROLES.get(look.id) or names.get(look.name) for look in document.looks}
    roles = {style: role for style, role in found.items() if role is not None}
    used = {roles[line.style] for line in document.lines() if line.style in roles}
    return roles if len(used) >= _ENOUGH and "type_name" in used else {}


def own_standards(
    document: WordDocument, roles: dict[str, Role], library: StandardLibrary
) -> list[Standard]:
    """The standards whose looks and ends of lines the file has, the most alike only."""
    looks = {roles[look.id]: look for look in document.looks if look.id in roles}
    scores: dict[str, int] = {}
    for standard in _all(library):
        scores[standard.id] = sum(
            (standard.looks[role].name, standard.looks[role].bold)
            == (looks[role].name, looks[role].bold)
            for role in _COMPARED
            if role in looks and role in standard.looks
        )
    best = max(scores.values(), default=0)
    alike = [library.get(key) for key, score in scores.items() if score == best]
    ends = Counter(
        line.text.rstrip()[-1:] for line in document.lines() if roles.get(line.style) == "to"
    )
    likeliest = max(ends[one.recipients.end] for one in alike)
    return [one for one in alike if ends[one.recipients.end] == likeliest]


def _all(library: StandardLibrary) -> Iterable[Standard]:
    return [library.get(key) for key in library.ids()]


def _word_name(name: str) -> str:
    return name.replace(", ", " - ").replace(",", "-").replace(";", " -")
