"""`tbkl directive`: a sentence read into its parts, parts put together into a sentence."""

import argparse
import datetime as dt
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from desktop_app.cli.answers import Answer, as_json
from desktop_app.cli.house import House
from desktop_app.presenters.catalogue import noted

if TYPE_CHECKING:
    from desktop_app.phrases.directive.recognising import Recognised

NO_PARTS: Final = noted("Câu này không giao việc cho ai hoặc không nêu phần nào.")
_LISTS: Final = ("owners", "partners", "deadlines")
_SINGLE: Final = ("task", "purpose", "product", "report_to", "condition")


def directive(words: argparse.Namespace, house: House) -> Answer:
    """Do with the sentence or the file of parts what is asked for."""
    return ACTIONS[words.action](words, house)


def parse_sentence(words: argparse.Namespace, house: House) -> Answer:
    """Tell the parts of a sentence, a line each; as JSON with their places."""
    from desktop_app.phrases.directive.recognising import recognise
    from desktop_app.presenters.outline.directive_words import chips_of
    from desktop_app.workspace.know_bodies import known_bodies

    found = recognise(words.subject, known_bodies(house.organs))
    if words.json:
        return Answer(as_json(_as_data(words.subject, found)))
    say = house.catalogue.gettext
    chips = chips_of(found.directive(dt.date.today()), say)
    return Answer("".join(f"{chip.text}\n" for chip in chips) or f"{say(NO_PARTS)}\n")


def build_sentence(words: argparse.Namespace, _house: House) -> Answer:
    """Put the parts in the file together."""
    from desktop_app.phrases.directive.building import build
    from desktop_app.phrases.directive.parts import DirectiveParts
    from desktop_app.workspace.shipped_files import read_shipped

    sentence = build(read_shipped(Path(words.subject), DirectiveParts))
    return Answer(as_json({"sentence": sentence}) if words.json else f"{sentence}\n")


def _as_data(text: str, found: "Recognised") -> dict[str, Any]:
    import msgspec

    spans: dict[str, Any] = {
        part: [one._asdict() for one in getattr(found, part)] for part in _LISTS
    }
    for part in _SINGLE:
        one = getattr(found, part)
        spans[part] = None if one is None else one._asdict()
    return {
        "text": text,
        "kind": found.kind,
        "parts": msgspec.to_builtins(found.parts()),
        "directive": msgspec.to_builtins(found.directive(dt.date.today())),
        "spans": spans,
    }


ACTIONS: Final[Mapping[str, Callable[[argparse.Namespace, House], Answer]]] = MappingProxyType(
    {"parse": parse_sentence, "build": build_sentence}
)
