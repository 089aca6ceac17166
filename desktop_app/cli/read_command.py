"""The command `tbkl read`: a text made into a draft, and what was recognised."""

import argparse
import sys
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final
from uuid import uuid4

from desktop_app.cli.answers import REPLACED, Answer, as_json
from desktop_app.cli.house import House

if TYPE_CHECKING:
    from desktop_app.reading.report import Reading
    from desktop_app.reading.text.framing import FrameChoice

FROM_STDIN: Final = "-"
CHOICES: Final[Mapping[str, "FrameChoice"]] = MappingProxyType(
    {"giao": "assign", "chu-the": "subject", "giu-nguyen": "keep"}
)


def read(words: argparse.Namespace, house: House) -> Answer:
    """Read the text; write the draft where one is asked for, tell what was recognised."""
    from desktop_app.notice.draft_file import save_draft
    from desktop_app.presenters.reading.summary import in_full
    from desktop_app.workspace.export_notice import is_there

    reading = _reading(words, house)
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
        return Answer(as_json(_as_data(reading)))
    return Answer(result, tuple(remarks))


def _reading(words: argparse.Namespace, house: House) -> "Reading":
    from desktop_app.workspace.begin_notice import Offices
    from desktop_app.workspace.know_bodies import own_bodies
    from desktop_app.workspace.open_draft import read_file
    from desktop_app.workspace.read_text import ground_of, read_text, text_reader

    def new_id() -> str:
        return uuid4().hex

    file = Path(words.file)
    content = sys.stdin.buffer.read() if words.file == FROM_STDIN else read_file(file)
    room = house.storeroom()
    with room.open_if_there(words.store) as store:
        own = () if store is None else own_bodies(store)
        offices = Offices(store, room.profiles(), words.profile)
        ground = ground_of(offices, room.today(), new_id)
    reader = text_reader(house.lexicon, own)
    choice = None if words.frame is None else CHOICES[words.frame]
    return read_text(content, file, reader, ground, new_id, choice)


def _as_data(reading: "Reading") -> dict[str, Any]:
    import json

    import msgspec

    from desktop_app.notice.draft_file import save_draft

    return {
        "draft": json.loads(save_draft(reading.draft)),
        "report": msgspec.to_builtins(reading.report),
    }
