"""Drafts to check: the samples, changed at one place, and the checker over them."""

import datetime as dt
import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final

from desktop_app.checking.draft.abbreviations import AbbreviationFile, Abbreviations
from desktop_app.checking.draft.days_off import DaysOff, HolidayFile
from desktop_app.checking.draft.form import FormChecker
from desktop_app.checking.draft.former_bodies import FormerBodies, FormerBodyFile
from desktop_app.checking.finding import Finding
from desktop_app.checking.rules import NONE_OFF, RuleBook
from desktop_app.notice.draft import Draft
from desktop_app.notice.draft_file import load_draft
from desktop_app.notice.paths import parse_path
from desktop_app.standards.library import StandardLibrary
from desktop_app.standards.packs import read_packs
from desktop_app.workspace.know_bodies import known_bodies
from desktop_app.workspace.shipped_files import read_shipped

RESOURCES: Final = Path(__file__).parents[4] / "resources"
LEXICON: Final = RESOURCES / "lexicon"
TODAY: Final = dt.date(2026, 11, 25)
SAMPLES: Final = sorted(file.stem for file in (RESOURCES / "samples").glob("*.tbkl"))
TEMPLATES: Final = sorted((RESOURCES / "templates").glob("*.tbkl"))
BOOK: Final = RuleBook.read(RESOURCES / "rules")
LIBRARY: Final = StandardLibrary(read_packs((RESOURCES / "standards",)))
KNOWN: Final = known_bodies(LEXICON / "organs.json")
DAYS_OFF: Final = DaysOff.of_file(read_shipped(LEXICON / "holidays.json", HolidayFile))
FORMER: Final = FormerBodies(read_shipped(LEXICON / "former-bodies.json", FormerBodyFile).bodies)
SHORT: Final = Abbreviations(read_shipped(LEXICON / "abbreviations.json", AbbreviationFile))
CHECKER: Final = FormChecker(KNOWN, DAYS_OFF, FORMER, SHORT)

Changes = Mapping[str, Any]
"""Field path -> value; "body~" and "recipients~" -> (old, new) words of all texts there."""


def findings_of(draft: Draft) -> tuple[Finding, ...]:
    """What the rules in force find, each with its level."""
    standard = LIBRARY.choose(draft).standard
    heard = BOOK.heard(NONE_OFF, standard.system, draft.date.latest())
    return BOOK.graded(CHECKER.check(draft, standard, TODAY), heard)


@cache
def sample(name: str) -> Draft:
    return load_draft((RESOURCES / "samples" / f"{name}.tbkl").read_bytes())


def changed(name: str, changes: Changes) -> Draft:
    """The sample with the changes made; every one of them has to change something."""
    tree: Any = json.loads((RESOURCES / "samples" / f"{name}.tbkl").read_bytes())
    for path, value in changes.items():
        if path.endswith("~"):
            field = path.removesuffix("~")
            old, new = (json.dumps(word, ensure_ascii=False)[1:-1] for word in value)
            text = json.dumps(tree[field], ensure_ascii=False)
            assert old in text, (name, value)
            tree[field] = json.loads(text.replace(old, new, 1))
        else:
            _put(tree, path, value)
    draft = load_draft(json.dumps(tree).encode())
    assert draft != sample(name) or not changes
    return draft


def _put(tree: Any, path: str, value: Any) -> None:
    steps = parse_path(path)
    assert steps
    for step in steps[:-1]:
        tree = tree[step]
    if isinstance(tree, list) and steps[-1] == len(tree):
        tree.append(value)
    else:
        tree[steps[-1]] = value


def added(name: str, changes: Changes) -> list[Finding]:
    """What is found in the changed sample and not in the sample itself."""
    before = {(one.rule, one.code, one.where.path, one.found) for one in findings_of(sample(name))}
    return [
        one
        for one in findings_of(changed(name, changes))
        if (one.rule, one.code, one.where.path, one.found) not in before
    ]
