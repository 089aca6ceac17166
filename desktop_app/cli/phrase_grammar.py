"""The grammar of the command on phrases."""

import argparse
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from desktop_app.cli.shelf_grammar import CHOICES, FILE, kept
from desktop_app.cli.usage import UsageFault
from desktop_app.phrases.terms import FUNCTIONS, TOPICS
from desktop_app.presenters.catalogue import noted
from desktop_app.vietnamese.folding import fold

QUERY: Final = noted("TỪ_CẦN_TÌM")
TEXT: Final = noted("CÂU")
FUNCTION: Final = noted("CHỨC_NĂNG")
TOPIC: Final = noted("CHỦ_ĐỀ")
NUMBER: Final = noted("SỐ")
TITLE: Final = noted("TÊN")

SYSTEMS: Final = ("party", "state")
ACTIONS: Final[Mapping[str, str]] = MappingProxyType(
    {"find": QUERY, "list": "", "add": TEXT, "preview": FILE, "import": FILE, "export": ""}
)
"""What each action is to be followed by; "" for nothing."""
VALUES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "phrases --system": "party, state",
        "phrases --function": FUNCTION,
        "phrases --topic": TOPIC,
        "phrases --limit": NUMBER,
    }
)
_OPTIONS: Final[Mapping[str, tuple[str, tuple[str, ...]]]] = MappingProxyType(
    {
        "system": ("--system", ("find", "list", "add")),
        "function": ("--function", ("find", "list", "add")),
        "topic": ("--topic", ("find", "list", "add")),
        "limit": ("--limit", ("find",)),
        "differing": ("--differing", ("import",)),
        "all": ("--all", ("export",)),
        "name": ("--name", ("export",)),
        "output": ("-o", ("export",)),
    }
)
"""By the field of an option: how it is typed, and with which actions."""


def phrases(parser: argparse.ArgumentParser) -> None:
    """`tbkl phrases`."""
    parser.add_argument("action", nargs="?")
    parser.add_argument("subject", nargs="*")
    parser.add_argument("--system")
    parser.add_argument("--function")
    parser.add_argument("--topic", action="append")
    parser.add_argument("--limit")
    parser.add_argument("--differing")
    parser.add_argument("--all", action="store_true", default=None)
    parser.add_argument("--name")
    parser.add_argument("-o", "--output")
    kept(parser)


def check_phrases(known: argparse.Namespace) -> tuple[str, str] | None:
    """An action with what it needs and may have; terms become ids, the limit a number.

    Raises UsageFault for a value that there is not.
    """
    known.action = known.action or "list"
    wrong = _check_action(known)
    if wrong is None:
        _take_values(known)
    return wrong


def _check_action(known: argparse.Namespace) -> tuple[str, str] | None:
    action = known.action
    if action not in ACTIONS:
        return "unknown", action
    if ACTIONS[action] and not known.subject:
        return "missing", ACTIONS[action]
    surplus = known.subject[1:] if ACTIONS[action] == FILE else known.subject
    if surplus and ACTIONS[action] not in (QUERY, TEXT):
        return "unknown", " ".join(surplus)
    for field, (option, with_actions) in _OPTIONS.items():
        if getattr(known, field) is not None and action not in with_actions:
            return "unknown", option
    if action == "add" and known.function is None:
        return "missing", "--function"
    return None


def _take_values(known: argparse.Namespace) -> None:
    topics = tuple(_term("--topic", TOPICS, typed) for typed in known.topic or ())
    if known.action != "add" and len(topics) > 1:
        raise UsageFault("unknown", f"--topic {topics[1]}", "phrases")
    known.topic = topics
    if known.function is not None:
        known.function = _term("--function", FUNCTIONS, known.function)
    for option, value, values in (
        ("--system", known.system, SYSTEMS),
        ("--differing", known.differing, CHOICES),
    ):
        if value not in (None, *values):
            raise UsageFault("bad", value, "phrases", option)
    if known.limit is not None:
        if not (known.limit.isdecimal() and int(known.limit)):
            raise UsageFault("bad", known.limit, "phrases", "--limit")
        known.limit = int(known.limit)


def _term(option: str, titles: Mapping[str, str], typed: str) -> str:
    """The id of a term that is typed as its id or its title; raises UsageFault."""
    folded = fold(typed).strip()
    for term, title in titles.items():
        if folded.replace(" ", "-") == term or folded == fold(title):
            return term
    raise UsageFault("bad", typed, "phrases", option)
