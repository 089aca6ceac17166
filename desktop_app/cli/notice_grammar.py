"""The grammar of the commands on notices that are kept, and the values their words stand for."""

import argparse
import datetime as dt
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

from desktop_app.cli.shelf_grammar import kept
from desktop_app.cli.usage import UsageFault
from desktop_app.presenters.catalogue import noted

NOTICE: Final = noted("MÃ")
STATE: Final = noted("TRẠNG_THÁI")
DAY: Final = noted("NGÀY")
NUMBER: Final = noted("SỐ")
ORGAN: Final = noted("CƠ_QUAN")
PERSON: Final = noted("NGƯỜI")
TWO_VERSIONS: Final = noted("hai số bản lưu")
VERSION: Final = noted("số bản lưu")
VERSION_AND_NAME: Final = noted("số bản lưu và TÊN")

VALUES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "list --state": STATE,
        "list --from": DAY,
        "list --to": DAY,
        "list --number": NUMBER,
        "list --organ": ORGAN,
        "list --person": PERSON,
        "versions --compare": TWO_VERSIONS,
        "versions --restore": VERSION,
        "versions --name": VERSION_AND_NAME,
    }
)
NEEDED: Final[Mapping[str, tuple[str, str]]] = MappingProxyType(
    dict.fromkeys(("open", "versions", "state", "duplicate", "bin", "unbin"), ("notice", NOTICE))
)
STATES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "dang-soan": "drafting",
        "trinh-ky": "for_signature",
        "da-ban-hanh": "issued",
        "drafting": "drafting",
        "for-signature": "for_signature",
        "issued": "issued",
    }
)
"""What is typed, folded and with hyphens, for every state."""


def check_words(command: str, known: argparse.Namespace) -> None:
    """Put days, numbers and states in the place of the words for them; raises UsageFault."""
    if command == "list":
        _read(known, command, "state", "--state", _state)
        _read(known, command, "from_day", "--from", _day)
        _read(known, command, "to_day", "--to", _day)
        _read(known, command, "number", "--number", _number)
    elif command == "state":
        if known.state is None:
            raise UsageFault("missing", STATE, command)
        _read(known, command, "state", STATE, _state)
    elif command == "versions":
        _check_versions(known)


def _check_versions(known: argparse.Namespace) -> None:
    asked = [name for name in ("compare", "restore", "name") if getattr(known, name) is not None]
    if len(asked) > 1:
        raise UsageFault("unknown", f"--{asked[1]}", "versions")
    _read(known, "versions", "restore", "--restore", _number)
    if known.compare is not None:
        known.compare = [_value("versions", "--compare", one, _number) for one in known.compare]
    if known.name is not None:
        number, name = known.name
        known.name = (_value("versions", "--name", number, _number), name)


def _read(
    known: argparse.Namespace,
    command: str,
    field: str,
    option: str,
    read: Callable[[str], Any],
) -> None:
    typed = getattr(known, field)
    if typed is not None:
        setattr(known, field, _value(command, option, typed, read))


def _value(command: str, option: str, typed: str, read: Callable[[str], Any]) -> Any:
    value = read(typed)
    if value is None:
        raise UsageFault("bad", typed, command, option)
    return value


def _state(typed: str) -> str | None:
    from desktop_app.vietnamese.folding import fold

    return STATES.get("-".join(fold(typed).replace("_", " ").replace("-", " ").split()))


def _day(typed: str) -> dt.date | None:
    """A day as it is written here (05/7/2026), or as computers write it (2026-07-05)."""
    from desktop_app.vietnamese.dates import parse_text_date

    try:
        return dt.date.fromisoformat(typed) if typed[4:5] == "-" else parse_text_date(typed)
    except ValueError:
        return None


def _number(typed: str) -> int | None:
    is_number = typed.isascii() and typed.isdigit() and len(typed) <= 9
    return int(typed) if is_number else None


def _list(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("query", nargs="*")
    parser.add_argument("--state")
    parser.add_argument("--from", dest="from_day")
    parser.add_argument("--to", dest="to_day")
    parser.add_argument("--number")
    parser.add_argument("--organ")
    parser.add_argument("--person")
    parser.add_argument("--bin", action="store_true")
    kept(parser)


def _one(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("notice", nargs="?")
    kept(parser)


def _open(parser: argparse.ArgumentParser) -> None:
    _one(parser)
    parser.add_argument("-o", "--output")


def _versions(parser: argparse.ArgumentParser) -> None:
    _one(parser)
    parser.add_argument("--compare", nargs=2)
    parser.add_argument("--restore")
    parser.add_argument("--name", nargs=2)


def _set_state(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("notice", nargs="?")
    parser.add_argument("state", nargs="?")
    kept(parser)


COMMANDS: Final[Mapping[str, Callable[[argparse.ArgumentParser], None]]] = MappingProxyType(
    {
        "list": _list,
        "open": _open,
        "versions": _versions,
        "state": _set_state,
        "duplicate": _one,
        "bin": _one,
        "unbin": _one,
    }
)
