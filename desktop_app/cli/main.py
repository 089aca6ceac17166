"""Runs a command: result on stdout, one sentence on stderr and exit code 2 when it fails."""

import argparse
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Final

from desktop_app.cli.console import NotPrinted, show, show_beside, speak_utf8
from desktop_app.cli.house import House
from desktop_app.cli.parser import parse
from desktop_app.cli.usage import NoScreen, UsageFault
from desktop_app.presenters.catalogue import noted

UNUSABLE_INPUT: Final = 2
INTERRUPTED: Final = 130
USAGE: Final[Mapping[str, str]] = MappingProxyType(
    {
        "unknown": noted("Không hiểu “{words}”; gõ “{help}” để xem cách dùng."),
        "missing": noted("Lệnh còn thiếu {words}; gõ “{help}” để xem cách dùng."),
        "bad": noted("{option} không nhận “{words}”; gõ “{help}” để xem cách dùng."),
        "value": noted("Sau {option} còn thiếu {words}; gõ “{help}” để xem cách dùng."),
    }
)
NO_SCREEN: Final = noted(
    "Không có màn hình để mở cửa sổ; hãy chạy trong phiên làm việc có màn hình, "
    "hoặc gõ “tbkl --help” để dùng dòng lệnh."
)
NOT_PRINTED: Final = noted("Không in được kết quả; hãy xem lại nơi nhận kết quả của lệnh.")


def run(arguments: Sequence[str], house: House) -> int:
    """The exit code: 0 done, 2 unusable input or target, 130 interrupted from the keyboard."""
    speak_utf8()
    try:
        return _obeyed(arguments, house)
    except NotPrinted:
        show_beside(house.catalogue.gettext(NOT_PRINTED))
        return UNUSABLE_INPUT
    except KeyboardInterrupt:
        return INTERRUPTED


def _obeyed(arguments: Sequence[str], house: House) -> int:
    say = house.catalogue.gettext
    try:
        words = parse(arguments)
    except UsageFault as fault:
        show_beside(_usage(fault, say))
        return UNUSABLE_INPUT
    if words.command == "help":
        from desktop_app.cli.help_texts import HELP

        show(say(HELP[words.topic]))
    elif words.command == "version":
        show(f"tbkl {house.version}\n")
    elif words.command == "window":
        return _windowed(words, house)
    else:
        return _done(words, house)
    return 0


def _windowed(words: argparse.Namespace, house: House) -> int:
    draft = None if words.draft is None else Path(words.draft)
    try:
        return house.open_window(words.store, draft)
    except NoScreen:
        show_beside(house.catalogue.gettext(NO_SCREEN))
        return UNUSABLE_INPUT


def _done(words: argparse.Namespace, house: House) -> int:
    from desktop_app.cli.commands import COMMANDS
    from desktop_app.presenters.sentences import Sentences

    sentences = Sentences(house.catalogue)
    try:
        answer = COMMANDS[words.command](words, house)
    except sentences.known as fault:
        show_beside(sentences.tell(fault))
        return UNUSABLE_INPUT
    for remark in answer.remarks:
        show_beside(remark)
    show(answer.result)
    return answer.code


def _usage(fault: UsageFault, say: Callable[[str], str]) -> str:
    command = f"tbkl {fault.command} --help" if fault.command else "tbkl --help"
    words = fault.words if fault.kind in ("unknown", "bad") else say(fault.words)
    return say(USAGE[fault.kind]).format(words=words, option=say(fault.option), help=command)
