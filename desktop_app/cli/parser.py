"""The command line's grammar: commands with their words, and what is typed wrongly."""

import argparse
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from desktop_app.cli import (
    check_grammar,
    directive_grammar,
    notice_grammar,
    phrase_grammar,
    read_grammar,
    shelf_grammar,
)
from desktop_app.cli.usage import UsageFault
from desktop_app.presenters.catalogue import noted

DRAFT: Final = noted("BẢN_THẢO")
FILE: Final = noted("TỆP")
NAME: Final = noted("TÊN")
STANDARD: Final = noted("MÃ")
FOLDER: Final = noted("THƯ_MỤC")
STORE: Final = noted("KHO")

SUFFIX: Final = ".tbkl"
"""What the name of a draft file ends with."""

_HELP: Final = ("--help", "-h")
_VALUES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "-o/--output": FILE,
        "--standard": STANDARD,
        "--store": STORE,
        "backup -o/--output": FOLDER,
        **notice_grammar.VALUES,
        **shelf_grammar.VALUES,
        **phrase_grammar.VALUES,
        **read_grammar.VALUES,
    }
)
_NEEDED: Final[Mapping[str, tuple[str, str]]] = MappingProxyType(
    {
        "export": ("draft", DRAFT),
        "save": ("draft", DRAFT),
        "read": ("file", FILE),
        "check": ("file", FILE),
        **notice_grammar.NEEDED,
    }
)


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """What was asked for: `command` is one of COMMANDS, or help, version or window.

    Help is asked for by --help anywhere; `topic` is then its command or "". Without a command the
    window is asked for, with a `draft` file to open and a `store` where they are named. Raises
    UsageFault.
    """
    if any(word in _HELP for word in arguments):
        topic = next((word for word in arguments if word in COMMANDS), "")
        return argparse.Namespace(command="help", topic=topic)
    if not arguments or arguments[0] == "--store" or arguments[0].endswith(SUFFIX):
        return _window(arguments)
    command, *words = arguments
    if command == "--version":
        _refuse(words)
        return argparse.Namespace(command="version")
    if command not in COMMANDS:
        raise UsageFault("unknown", command)
    return _parsed(command, words)


def _window(words: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    parser.add_argument("draft", nargs="?")
    parser.add_argument("--store")
    try:
        known, unknown = parser.parse_known_args(words)
    except argparse.ArgumentError as fault:
        raise UsageFault("value", STORE, option="--store") from fault
    _refuse(unknown)
    known.command = "window"
    return known


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
    wrong = CHECKS.get(command, _no_fault)(known)
    if wrong is not None:
        raise UsageFault(*wrong, command)
    if command == "restore" and known.repair and known.backup is not None:
        raise UsageFault("unknown", known.backup, command)
    notice_grammar.check_words(command, known)
    known.command = command
    return known


def _no_fault(_known: argparse.Namespace) -> None:
    """The words of most commands need no further look."""


def _refuse(unknown: Sequence[str], command: str = "") -> None:
    if unknown:
        raise UsageFault("unknown", " ".join(unknown), command)


# Words that must be there are optional to argparse, which would ask for them in English.
def _export(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("draft", nargs="?")
    parser.add_argument("-o", "--output")
    parser.add_argument("--standard")
    parser.add_argument("--store")


def _save(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("draft", nargs="?")
    shelf_grammar.kept(parser)


def _backup(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("-o", "--output")
    parser.add_argument("--second")
    shelf_grammar.kept(parser)


def _restore(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("backup", nargs="?")
    parser.add_argument("--repair", action="store_true")
    shelf_grammar.kept(parser)


def _samples(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", nargs="?")
    parser.add_argument("-o", "--output")


def _wordless(_parser: argparse.ArgumentParser) -> None:
    """The schema and the self-test take no words."""


COMMANDS: Final[Mapping[str, Callable[[argparse.ArgumentParser], None]]] = MappingProxyType(
    {
        "export": _export,
        "save": _save,
        **notice_grammar.COMMANDS,
        "new": shelf_grammar.new,
        "templates": shelf_grammar.templates,
        "profiles": shelf_grammar.profiles,
        "exchange": shelf_grammar.exchange,
        "read": read_grammar.read,
        "check": check_grammar.check,
        "phrases": phrase_grammar.phrases,
        "directive": directive_grammar.directive,
        "backup": _backup,
        "restore": _restore,
        "samples": _samples,
        "schema": _wordless,
        "selftest": _wordless,
    }
)
CHECKS: Final[Mapping[str, Callable[[argparse.Namespace], tuple[str, str] | None]]] = (
    MappingProxyType(
        {
            **shelf_grammar.CHECKS,
            "phrases": phrase_grammar.check_phrases,
            "directive": directive_grammar.check_directive,
            "read": read_grammar.check_read,
        }
    )
)
"""What argparse cannot say, by command."""
