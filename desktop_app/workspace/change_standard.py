"""Bring a notice under another decree: the draft in its forms, and the list of what changes."""

import re
from collections.abc import Iterator, Mapping
from typing import Final, Literal

from msgspec import Struct
from msgspec.structs import replace

from desktop_app.layout.compose import compose
from desktop_app.layout.metrics import FontMetrics
from desktop_app.layout.sheet import Paragraph, Sheet, Style
from desktop_app.notice.draft import Draft
from desktop_app.notice.parts import Profile, System
from desktop_app.standards.library import StandardLibrary
from desktop_app.standards.standard import Role, Standard

ChangeKind = Literal[
    "nation", "motto", "names", "rule", "type", "number", "date", "mark", "subject", "numbering",
    "text", "body_end", "recipients", "signature", "appendix", "contact", "margins", "look",
]  # fmt: skip
_KINDS: Final[Mapping[Role, ChangeKind]] = {
    "nation": "nation", "motto": "motto", "parent_organ": "names", "organ": "names",
    "organ_mark": "rule", "nation_mark": "rule", "subject_mark": "rule", "type_name": "type",
    "number": "number", "date": "date", "urgency": "mark", "secrecy": "mark",
    "circulation": "mark", "draft_round": "mark", "subject": "subject", "to_word": "recipients",
    "to": "recipients", "drafter": "mark", "sign_authority": "signature",
    "sign_post": "signature", "sign_post_alone": "signature", "sign_name": "signature",
    "contact": "contact", "appendix_label": "appendix", "appendix_title": "appendix",
    "appendix_reference": "appendix",
}  # fmt: skip
_SAME_LINE: Final[Mapping[Role, str]] = {"sign_post_alone": "sign_post"}
_FORMS: Final = (("T/M", "TM."), ("T/L", "TL."), ("K/T", "KT."), ("T/UQ", "TUQ."))
_END: Final = re.compile(r"[./]*$")


class StandardChange(Struct, frozen=True, kw_only=True):
    """One thing that stands or looks otherwise; `count` times, `path` is the first place.

    `role` is the component; "" as `before` or `after`: it stands only under one of the two.
    """

    kind: ChangeKind
    role: Role | None
    path: str
    before: str
    after: str
    count: int = 1


class UnderStandard(Struct, frozen=True):
    """The draft under the other standard and what changes."""

    draft: Draft
    before: Standard
    after: Standard
    changes: tuple[StandardChange, ...]


def change_standard(
    draft: Draft, standard_id: str, library: StandardLibrary, metrics: FontMetrics
) -> UnderStandard:
    """The notice as the standard of that id has it. Raises UnknownStandard.

    Under the other system the forms of signing and of the subject change too; names, symbol and
    text stay as they were typed. The draft names the standard only where its date chooses another.
    """
    before, after = library.choose(draft).standard, library.get(standard_id)
    moved = _in_system(draft, after.system) if after.system != before.system else draft
    chosen = library.in_force(after.system, moved.date.latest()).standard
    moved = replace(moved, standard=None if chosen.id == after.id else after.id)
    sheets = compose(draft, before, metrics), compose(moved, after, metrics)
    changes = (*_changes_of_text(*sheets), *_changes_of_paper(*sheets), *_changes_of_look(*sheets))
    return UnderStandard(moved, before, after, _counted(changes))


def _in_system(draft: Draft, system: System) -> Draft:
    profile: Profile = replace(draft.profile, system=system)
    authority = tuple(_signed(line, system) for line in draft.signature.authority)
    subject = draft.subject
    if subject:
        first = subject[0].lower() if system == "party" else subject[0].upper()
        subject = first + subject[1:]
    signature = replace(draft.signature, authority=authority)
    return replace(draft, profile=profile, subject=subject, signature=signature)


def _signed(line: str, system: System) -> str:
    for party, state in _FORMS:
        old, new = (state, party) if system == "party" else (party, state)
        if line.upper().startswith(old):
            return new + line[len(old) :]
    return line


def _changes_of_text(before: Sheet, after: Sheet) -> Iterator[StandardChange]:
    old, new = _lines(before), _lines(after)
    for key in dict.fromkeys((*old, *new)):
        one, other = old.get(key), new.get(key)
        line = one or other
        if line is None:
            continue
        if one is not None and other is not None:
            yield from _changed_line(one, other)
        else:
            texts = (_shown(one) if one else "", _shown(other) if other else "")
            yield _change(_KINDS.get(line.role, "text"), line, *texts)


def _changed_line(one: Paragraph, other: Paragraph) -> Iterator[StandardChange]:
    kind = _KINDS.get(one.role)
    if kind is not None:
        if _shown(one) != _shown(other):
            yield _change(kind, one, _shown(one), _shown(other))
        return
    labels = [_label(line) for line in (one, other)]
    if labels[0] != labels[1]:
        yield _change("numbering", one, labels[0], labels[1])
    texts = [_shown(line)[len(label) :] for line, label in zip((one, other), labels, strict=True)]
    if texts[0] == texts[1]:
        return
    plain = [_END.sub("", text) for text in texts]
    if plain[0] == plain[1]:
        yield _change("body_end", one, texts[0][len(plain[0]) :], texts[1][len(plain[1]) :])
    else:
        yield _change("text", one, texts[0], texts[1])


def _lines(sheet: Sheet) -> dict[tuple[str, str, int], Paragraph]:
    """Every line with text by role, path and how many like it came before."""
    found: dict[tuple[str, str, int], Paragraph] = {}
    for line in _paragraphs(sheet):
        if not line.text.strip() and not line.path:
            continue
        role = _SAME_LINE.get(line.role, line.role)
        kind = role if line.role in _KINDS else "running"
        count = 0
        while (kind, line.path, count) in found:
            count += 1
        found[kind, line.path, count] = line
    return found


def _paragraphs(sheet: Sheet) -> Iterator[Paragraph]:
    for section in sheet.sections:
        for block in (*section.first_head, *section.first_foot, *section.blocks):
            if isinstance(block, Paragraph):
                yield block
            else:
                yield from (line for row in block.rows for cell in row.cells for line in cell)


def _shown(line: Paragraph) -> str:
    return " ".join(line.text.split())


def _label(line: Paragraph) -> str:
    return "".join(run.text for run in line.runs if run.kind == "number")


def _changes_of_paper(before: Sheet, after: Sheet) -> Iterator[StandardChange]:
    one, other = (_margins(sheet) for sheet in (before, after))
    if one != other:
        yield StandardChange(kind="margins", role=None, path="", before=one, after=other)


def _margins(sheet: Sheet) -> str:
    """Top, bottom, left and right in whole millimetres: "20, 20, 30, 15"."""
    paper = sheet.geometry
    sides = (paper.top, paper.bottom, paper.left, paper.right)
    return ", ".join(str(round(side.mm)) for side in sides)


def _changes_of_look(before: Sheet, after: Sheet) -> Iterator[StandardChange]:
    used = {line.role for line in _paragraphs(before) if line.text.strip()}
    for role in before.styles:
        if role not in used or role not in after.styles or _KINDS.get(role) == "rule":
            continue
        one, other = _look(before.styles[role]), _look(after.styles[role])
        if one != other:
            yield StandardChange(kind="look", role=role, path="", before=one, after=other)


def _look(style: Style) -> str:
    """Size and what is switched on: "14 bold italic"."""
    switches = ("bold", "italic", "underline", "caps")
    on = [name for name in switches if getattr(style, name)]
    return " ".join((f"{style.size:g}", *on))


def _change(kind: ChangeKind, line: Paragraph, before: str, after: str) -> StandardChange:
    return StandardChange(kind=kind, role=line.role, path=line.path, before=before, after=after)


def _counted(changes: tuple[StandardChange, ...]) -> tuple[StandardChange, ...]:
    """Numbers that change alike at many places are told once a form: the first and how many."""
    found: dict[tuple[object, ...], StandardChange] = {}
    for one in changes:
        key: tuple[object, ...] = (one.kind, one.role, one.path)
        if one.kind == "numbering":
            key = (one.kind, re.sub(r"\w", "", one.before), re.sub(r"\w", "", one.after))
        elif one.kind == "recipients":
            key = (one.kind, one.role, one.before[-1:], one.after[-1:])
        known = found.get(key)
        found[key] = one if known is None else replace(known, count=known.count + 1)
    return tuple(found.values())
