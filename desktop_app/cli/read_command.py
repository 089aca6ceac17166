"""The command `tbkl read`: a text or Word file made into a draft, and what was recognised."""

import argparse
import sys
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final
from uuid import uuid4

from desktop_app.cli.answers import REPLACED, Answer, as_json
from desktop_app.cli.house import House
from desktop_app.cli.read_against import FROM_STDIN, read_against

if TYPE_CHECKING:
    from desktop_app.reading.report import Reading
    from desktop_app.reading.text.framing import FrameChoice
    from desktop_app.reading.word.word_report import WordReport

CHOICES: Final[Mapping[str, "FrameChoice"]] = MappingProxyType(
    {"giao": "assign", "chu-the": "subject", "giu-nguyen": "keep"}
)


def read(words: argparse.Namespace, house: House) -> Answer:
    """Read the file; write the draft where one is asked for, tell what was recognised.

    Against a draft: tell what differs from it.
    """
    if words.against is not None:
        return read_against(words, house)
    from desktop_app.notice.draft_file import save_draft
    from desktop_app.presenters.reading.summary import in_full
    from desktop_app.workspace.export_notice import is_there

    reading, beside = _reading(words, house)
    say = house.catalogue.gettext
    remarks: list[str] = []
    result = "".join(f"{line}\n" for line in in_full(reading, say))
    if words.output is not None:
        target = Path(words.output)
        replaced = is_there(target)
        house.write_file(target, save_draft(reading.draft))
        remarks += result.splitlines()
        remarks += [say(REPLACED)] if replaced else []
        result = f"{target}\n"
    if words.json:
        return Answer(as_json(_as_data(reading, beside)))
    return Answer(result, tuple(remarks))


def _reading(words: argparse.Namespace, house: House) -> "tuple[Reading, WordReport | None]":
    """What was read, and of a Word file its comments and open changes."""
    from desktop_app.workspace.open_draft import read_file
    from desktop_app.workspace.read_word import is_word

    file = Path(words.file)
    if words.file == FROM_STDIN:
        return _text(sys.stdin.buffer.read(), words, house), None
    content = read_file(file)
    if is_word(file, content):
        return _word(content, words, house)
    return _text(content, words, house), None


def _word(content: bytes, words: argparse.Namespace, house: House) -> "tuple[Reading, WordReport]":
    from desktop_app.workspace.enrich_word import enriched
    from desktop_app.workspace.know_bodies import known_bodies
    from desktop_app.workspace.read_word import as_reading, read_word_content, word_reader

    reader = word_reader(house.lexicon, house.press(), lambda: uuid4().hex)
    year = house.storeroom().today().year
    found = read_word_content(content, Path(words.file), reader, year)
    word = as_reading(found)
    if not word.source.strip():
        return word, found.report
    text = _text(word.source.encode(), words, house)
    known = known_bodies(house.lexicon / "organs.json")
    return enriched(word, text, known), found.report


def _text(content: bytes, words: argparse.Namespace, house: House) -> "Reading":
    from desktop_app.workspace.begin_notice import Offices
    from desktop_app.workspace.know_bodies import own_bodies
    from desktop_app.workspace.read_text import ground_of, read_text, text_reader

    def new_id() -> str:
        return uuid4().hex

    room = house.storeroom()
    with room.open_if_there(words.store) as store:
        own = () if store is None else own_bodies(store)
        offices = Offices(store, room.profiles(), words.profile)
        ground = ground_of(offices, room.today(), new_id)
    reader = text_reader(house.lexicon, own)
    choice = None if words.frame is None else CHOICES[words.frame]
    return read_text(content, Path(words.file), reader, ground, new_id, choice)


def _as_data(reading: "Reading", beside: "WordReport | None") -> dict[str, Any]:
    import json

    import msgspec

    from desktop_app.notice.draft_file import save_draft

    report = msgspec.to_builtins(reading.report)
    if beside is not None:
        report["comments"] = msgspec.to_builtins(beside.comments)
        report["changes"] = msgspec.to_builtins(beside.changes)
    return {"draft": json.loads(save_draft(reading.draft)), "report": report}
