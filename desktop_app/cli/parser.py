"""The command line's grammar: commands with their words, and what is typed wrongly."""

import argparse
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from desktop_app.presenters.catalogue import noted

DRAFT: Final = noted("BẢN_THẢO")
FILE: Final = noted("TỆP")
NAME: Final = noted("TÊN")
STANDARD: Final = noted("MÃ")

_HELP: Final = ("--help", "-h")
_VALUES: Final[Mapping[str, str]] = MappingProxyType({"-o/--output": FILE, "--standard": STANDARD})


class UsageFault(Exception):
    """The command was typed wrongly.

    `kind` is unknown (`words` mean nothing here), missing (a word named `words`) or value (a word
    named `words` after `option`). `command` is the one it was typed in, "" for none.
    """

    def __init__(self, kind: str, words: str, command: str = "", option: str = "") -> None:
        super().__init__(f"{kind}: {option} {words}")
        self.kind = kind
        self.words = words
        self.command = command
        self.option = option


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
        name = _VALUES.get(option, "")
        raise UsageFault("value", name, command, option.partition("/")[0]) from fault
    _refuse(unknown, command)
    if command == "export" and known.draft is None:
        raise UsageFault("missing", DRAFT, command)
    if command == "samples" and known.name is None and known.output is not None:
        raise UsageFault("missing", NAME, command)
    known.command = command
    return known


def _refuse(unknown: Sequence[str], command: str = "") -> None:
    if unknown:
        raise UsageFault("unknown", " ".join(unknown), command)


# Words that must be there are optional to argparse, which would ask for them in English.
def _export(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("draft", nargs="?")
    parser.add_argument("-o", "--output")
    parser.add_argument("--standard")


def _samples(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", nargs="?")
    parser.add_argument("-o", "--output")


def _schema(_parser: argparse.ArgumentParser) -> None:
    """The schema takes no words."""


COMMANDS: Final[Mapping[str, Callable[[argparse.ArgumentParser], None]]] = MappingProxyType(
    {"export": _export, "samples": _samples, "schema": _schema}
)
