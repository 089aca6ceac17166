"""The grammar of the commands on templates, profiles, new notices and the exchange of everything.

What argparse cannot say is checked here: each check gives what is wrong, as the kind and the words
of a `usage.UsageFault`, or None.
"""

import argparse
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from desktop_app.presenters.catalogue import noted

DRAFT: Final = noted("BẢN_THẢO")
FILE: Final = noted("TỆP")
FOLDER: Final = noted("THƯ_MỤC")
NAME: Final = noted("TÊN")
NOTICE: Final = noted("MÃ_THÔNG_BÁO")
PARTS: Final = noted("PHẦN")
PROFILE: Final = noted("HỒ_SƠ")
TEMPLATE: Final = noted("MẪU")

NONE: Final = ("none", "không")
"""What stands for no second folder and no usual office."""
PART_NAMES: Final = (
    *("office", "standard", "subject", "meeting", "chairs", "attendees", "opening"),
    *("headings", "body", "closing", "recipients", "signature", "appendices"),
)
"""The parts of a notice that a template can keep, `TemplatePart` by its values."""
CHOICES: Final = ("keep", "take", "both")

Wrong = tuple[str, str]
Actions = Mapping[str, str]

TEMPLATE_ACTIONS: Final[Actions] = MappingProxyType(
    {
        "save": DRAFT,
        "export": NAME,
        "import": FILE,
        "rename": NAME,
        "remove": NAME,
        "restore": NAME,
        "defaults": "",
    }
)
PROFILE_ACTIONS: Final[Actions] = MappingProxyType(
    {
        "save": DRAFT,
        "export": NAME,
        "import": FILE,
        "rename": NAME,
        "remove": NAME,
        "restore": NAME,
        "default": NAME,
    }
)
EXCHANGE_ACTIONS: Final[Actions] = MappingProxyType({"export": "", "preview": FILE, "import": FILE})
"""What each action is to be followed by; "" for nothing."""
_OPTIONS: Final[Mapping[str, tuple[str, tuple[str, ...]]]] = MappingProxyType(
    {
        "name": ("--name", ("save", "import", "rename", "restore")),
        "output": ("-o", ("export",)),
        "keep": ("--keep", ("save",)),
        "signer": ("--signer", ("default",)),
        "differing": ("--differing", ("import",)),
    }
)
"""By the field of an option: how it is typed, and with which actions."""
_NAMED: Final = ("save", "rename")
"""The actions that need --name."""
BEGINNINGS: Final = ("template", "previous", "blank")


def kept(parser: argparse.ArgumentParser) -> None:
    """What all commands on the store take."""
    parser.add_argument("--store")
    parser.add_argument("--json", action="store_true")


def new(parser: argparse.ArgumentParser) -> None:
    """`tbkl new`."""
    parser.add_argument("--template")
    parser.add_argument("--from", dest="previous")
    parser.add_argument("--blank", action="store_true", default=None)
    parser.add_argument("--profile")
    parser.add_argument("--signer")
    parser.add_argument("-o", "--output")
    kept(parser)


def templates(parser: argparse.ArgumentParser) -> None:
    """`tbkl templates`."""
    _shelf(parser)
    parser.add_argument("--keep")


def profiles(parser: argparse.ArgumentParser) -> None:
    """`tbkl profiles`."""
    _shelf(parser)
    parser.add_argument("--signer")


def exchange(parser: argparse.ArgumentParser) -> None:
    """`tbkl exchange`."""
    parser.add_argument("action", nargs="?")
    parser.add_argument("subject", nargs="?")
    parser.add_argument("--differing")
    parser.add_argument("-o", "--output")
    kept(parser)


def _shelf(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("action", nargs="?")
    parser.add_argument("subject", nargs="?")
    parser.add_argument("--name")
    parser.add_argument("-o", "--output")
    kept(parser)


def check_new(known: argparse.Namespace) -> Wrong | None:
    """One beginning, and only one; a signer signs for a profile."""
    typed = [name for name in BEGINNINGS if getattr(known, name) is not None]
    if not typed:
        return "missing", "--template"
    if len(typed) > 1:
        return "unknown", "--from" if typed[-1] == "previous" else f"--{typed[-1]}"
    if known.signer is not None and known.profile is None:
        return "missing", "--profile"
    return None


def check_templates(known: argparse.Namespace) -> Wrong | None:
    """An action with what it needs, parts that there are."""
    wrong = _check_action(known, TEMPLATE_ACTIONS)
    if wrong is None and known.keep is not None:
        unknown = [part for part in parts_of(known.keep) if part not in PART_NAMES]
        wrong = ("unknown", unknown[0]) if unknown else None
    return wrong


def check_profiles(known: argparse.Namespace) -> Wrong | None:
    """An action with what it needs."""
    return _check_action(known, PROFILE_ACTIONS)


def check_exchange(known: argparse.Namespace) -> Wrong | None:
    """An action, a choice that there is."""
    if known.action is None:
        return "missing", "export, preview, import"
    wrong = _check_action(known, EXCHANGE_ACTIONS)
    if wrong is None and known.differing not in (None, *CHOICES):
        wrong = ("unknown", known.differing)
    return wrong


def parts_of(words: str) -> tuple[str, ...]:
    """The parts of `--keep`, as they are typed."""
    return tuple(part.strip() for part in words.split(","))


def _check_action(known: argparse.Namespace, actions: Actions) -> Wrong | None:
    """Refuse what does not belong to the action, and what it lacks."""
    action = known.action
    if action is not None and action not in actions:
        return "unknown", action
    needed = actions.get(action, "")
    if needed and known.subject is None:
        return "missing", needed
    if not needed and known.subject is not None:
        return "unknown", known.subject
    for field, (option, with_actions) in _OPTIONS.items():
        if getattr(known, field, None) is not None and action not in with_actions:
            return "unknown", option
    if action in _NAMED and known.name is None:
        return "missing", "--name"
    return None


CHECKS: Final[Mapping[str, Callable[[argparse.Namespace], Wrong | None]]] = MappingProxyType(
    {
        "new": check_new,
        "templates": check_templates,
        "profiles": check_profiles,
        "exchange": check_exchange,
    }
)
VALUES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "--name": NAME,
        "--template": TEMPLATE,
        "new --from": NOTICE,
        "--profile": PROFILE,
        "--signer": NAME,
        "--keep": PARTS,
        "--differing": "keep, take, both",
        "--second": FOLDER,
    }
)
"""What is missing after an option."""
