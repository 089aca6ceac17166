"""The command line's grammar: commands with their words, and what is typed wrongly."""

import argparse
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from desktop_app.cli.notice_grammar import (
    NOTICE_COMMANDS,
    NOTICE_NEEDED,
    NOTICE_VALUES,
    check_notice_words,
)
from desktop_app.cli.usage import UsageFault
from desktop_app.presenters.catalogue import noted

DRAFT: Final = noted("BẢN_THẢO")
FILE: Final = noted("TỆP")
NAME: Final = noted("TÊN")
STANDARD: Final = noted("MÃ")
TEMPLATE: Final = noted("MẪU")
FOLDER: Final = noted("THƯ_MỤC")
STORE: Final = noted("KHO")

_HELP: Final = ("--help", "-h")
_VALUES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "-o/--output": FILE,
        "--standard": STANDARD,
        "--name": NAME,
        "--template": TEMPLATE,
        "--store": STORE,
        "backup -o/--output": FOLDER,
        **NOTICE_VALUES,
    }
)
_ACTIONS: Final[Mapping[str, str]] = MappingProxyType(
    {"save": DRAFT, "export": NAME, "import": FILE}
)
_NEEDED: Final[Mapping[str, tuple[str, str]]] = MappingProxyType(
    {
        "export": ("draft", DRAFT),
        "save": ("draft", DRAFT),
        "new": ("template", "--template"),
        **NOTICE_NEEDED,
    }
)


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """What was asked for: `command` is one of COMMANDS, or help or version; raises UsageFault.

    Help is asked for by --help anywhere and by no word at all; `topic` is then its command or "".
    """
    if not arguments or any(word in _HELP for word in arguments):
        topic = next((word for word in arguments if word in COMMANDS), "")
        return argparse.Namespace(command="help", topic=topic)
    command, *words = arguments
    if command == "--version":
        _refuse(words)
        return argparse.Namespace(command="version")
    if command not in COMMANDS:
        raise UsageFault("unknown", command)
    return _parsed(command, words)


def _parsed(command: str, words: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    COMMANDS[command](parser)
    try:
        known, unknown = parser.parse_known_args(words)
    except argparse.ArgumentError as fault:
        option = fault.argument_name or ""
        name = _VALUES.get(f"{command} {option}", _VALUES.get(option, ""))
        raise UsageFault("value", name, command, option.partition("/")[0]) from fault
    _refuse(unknown, command)
    field, name = _NEEDED.get(command, ("", ""))
    if field and getattr(known, field) is None:
        raise UsageFault("missing", name, command)
    if command == "samples" and known.name is None and known.output is not None:
        raise UsageFault("missing", NAME, command)
    if command == "templates":
        _check_action(known)
    if command == "restore" and known.repair and known.backup is not None:
        raise UsageFault("unknown", known.backup, command)
    check_notice_words(command, known)
    known.command = command
    return known


def _check_action(known: argparse.Namespace) -> None:
    """Refuse what does not belong to the action on templates, and what it lacks."""
    action = known.action
    if action is not None and action not in _ACTIONS:
        raise UsageFault("unknown", action, "templates")
    if action is not None and known.subject is None:
        raise UsageFault("missing", _ACTIONS[action], "templates")
    if action == "save" and known.name is None:
        raise UsageFault("missing", "--name", "templates")
    if known.name is not None and action not in ("save", "import"):
        raise UsageFault("unknown", "--name", "templates")
    if known.output is not None and action != "export":
        raise UsageFault("unknown", "-o", "templates")


def _refuse(unknown: Sequence[str], command: str = "") -> None:
    if unknown:
        raise UsageFault("unknown", " ".join(unknown), command)


# Words that must be there are optional to argparse, which would ask for them in English.
def _export(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("draft", nargs="?")
    parser.add_argument("-o", "--output")
    parser.add_argument("--standard")
    parser.add_argument("--store")


def _kept(parser: argparse.ArgumentParser) -> None:
    """What all commands on the store take."""
    parser.add_argument("--store")
    parser.add_argument("--json", action="store_true")


def _save(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("draft", nargs="?")
    _kept(parser)


def _new(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--template")
    parser.add_argument("-o", "--output")
    _kept(parser)


def _templates(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("action", nargs="?")
    parser.add_argument("subject", nargs="?")
    parser.add_argument("--name")
    parser.add_argument("-o", "--output")
    _kept(parser)


def _backup(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("-o", "--output")
    _kept(parser)


def _restore(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("backup", nargs="?")
    parser.add_argument("--repair", action="store_true")
    _kept(parser)


def _samples(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", nargs="?")
    parser.add_argument("-o", "--output")


def _schema(_parser: argparse.ArgumentParser) -> None:
    """The schema takes no words."""


COMMANDS: Final[Mapping[str, Callable[[argparse.ArgumentParser], None]]] = MappingProxyType(
    {
        "export": _export,
        "save": _save,
        **NOTICE_COMMANDS,
        "new": _new,
        "templates": _templates,
        "profiles": _kept,
        "backup": _backup,
        "restore": _restore,
        "samples": _samples,
        "schema": _schema,
    }
)
