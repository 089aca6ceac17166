"""What a pack's schema cannot say: cited rules exist, slots are known, names are unique."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any, get_args

from desktop_app.standards.figures import default
from desktop_app.standards.standard import Role, Standard

OPTIONAL_ROLES = frozenset(
    {"motto", "part", "part_title", "division", "division_title", "article", "grounds"}
)
LEAST_TEXT_MM = 60.0  # a page with less between its margins cannot hold a notice

_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_BRACED = re.compile(r"\{[^{}]*\}|[{}]")
_DATE = frozenset({"{day}", "{month}", "{year}"})
_COUNTS = frozenset({"{n}", "{roman}", "{letter}", "{parent}"})

Fault = tuple[str, str]
"""A code of UnusablePack and its detail."""


def faults(standard: Standard) -> Iterator[Fault]:
    """Everything wrong with a standard whose shape is right, the first being the one to tell."""
    yield from _missing_looks(standard)
    yield from _unknown_rules(standard)
    yield from _unknown_slots(standard)
    yield from _same_names(standard)
    yield from _small_pages(standard)


def unprintable(document: Any, path: str = "") -> Iterator[Fault]:
    """Texts of a pack file that hold characters no document can hold."""
    if isinstance(document, dict):
        for key, value in document.items():
            yield from unprintable(value, f"{path}.{key}" if path else str(key))
    elif isinstance(document, list):
        for index, value in enumerate(document):
            yield from unprintable(value, f"{path}[{index}]")
    elif isinstance(document, str) and _UNPRINTABLE.search(document):
        yield "control_character", path


def _missing_looks(standard: Standard) -> Iterator[Fault]:
    for role in get_args(Role):
        if role not in standard.looks and role not in OPTIONAL_ROLES:
            yield "missing_look", f"looks.{role}"
    if standard.header.motto is not None and "motto" not in standard.looks:
        yield "missing_look", "looks.motto"


def _unknown_rules(standard: Standard) -> Iterator[Fault]:
    cited = {"page": standard.page.rules}
    cited.update({f"looks.{role}": look.rules for role, look in standard.looks.items()})
    for place, ids in cited.items():
        for rule_id in ids:
            if rule_id not in standard.rules:
                yield "unknown_rule", f"{place}: {rule_id}"


def _unknown_slots(standard: Standard) -> Iterator[Fault]:
    for place, pattern, known in _patterns(standard):
        for found in _BRACED.findall(pattern):
            if found not in known:
                yield "unknown_slot", f"{place}: {found}"


def _patterns(standard: Standard) -> Iterator[tuple[str, str, frozenset[str]]]:
    numbering = standard.numbering
    levels = {
        "section": numbering.section,
        "item": numbering.item,
        "point": numbering.point,
        "dash": numbering.dash,
    }
    for level, patterns in levels.items():
        for index, pattern in enumerate(patterns):
            yield f"numbering.{level}[{index}]", pattern, _COUNTS
    numbered = frozenset({"{number}", "{symbol}"})
    yield "number.pattern", standard.number.pattern, numbered
    yield "date_line.pattern", standard.date_line.pattern, _DATE | {"{place}"}
    yield "draft_round", standard.draft_round, frozenset({"{n}"})
    yield "recipients.archive", standard.recipients.archive, frozenset({"{archive}"})
    yield "appendix.numbered", standard.appendix.numbered, frozenset({"{n}"})
    yield "appendix.reference", standard.appendix.reference, _DATE | numbered | {"{organ}"}


def _same_names(standard: Standard) -> Iterator[Fault]:
    counts = Counter(look.name.casefold() for look in standard.looks.values())
    for role, look in standard.looks.items():
        if counts[look.name.casefold()] > 1:
            yield "same_name", f"looks.{role}: {look.name}"


def _small_pages(standard: Standard) -> Iterator[Fault]:
    page, margins = standard.page, standard.page.margins
    width = page.width - default(margins.left) - default(margins.right)
    height = page.height - default(margins.top) - default(margins.bottom)
    if min(width, height) < LEAST_TEXT_MM:
        yield "page_too_small", "page"
