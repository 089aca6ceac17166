"""`tbkl read FILE --against DRAFT`: a copy corrected in Word beside the draft it came from."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final
from uuid import uuid4

from desktop_app.cli.answers import REPLACED, Answer, as_json
from desktop_app.cli.house import House

if TYPE_CHECKING:
    from desktop_app.workspace.take_back_word import CameBack

FROM_STDIN: Final = "-"


def read_against(words: argparse.Namespace, house: House) -> Answer:
    """Tell what differs; write the draft with everything taken over where that is asked for."""
    from desktop_app.notice.draft_file import save_draft
    from desktop_app.presenters.corrected_copy.told import copy_as_data, copy_lines
    from desktop_app.workspace.export_notice import is_there

    back = _came_back(words, house)
    say = house.catalogue.gettext
    lines = tuple(copy_lines(back, say))
    result, remarks = "".join(f"{line}\n" for line in lines), list[str]()
    if words.output is not None:
        target = Path(words.output)
        remarks = [*lines, say(REPLACED)] if is_there(target) else [*lines]
        house.write_file(target, save_draft(back.new))
        result = f"{target}\n"
    if words.json:
        return Answer(as_json(copy_as_data(back)))
    return Answer(result, tuple(remarks))


def _came_back(words: argparse.Namespace, house: House) -> "CameBack":
    from desktop_app.workspace.open_draft import open_draft
    from desktop_app.workspace.read_word import read_word_content, read_word_file, word_reader
    from desktop_app.workspace.take_back_word import take_back_word

    draft = open_draft(Path(words.against))
    reader = word_reader(house.lexicon, house.press(), lambda: uuid4().hex)
    file, year = Path(words.file), draft.date.year
    if words.file == FROM_STDIN:
        reading = read_word_content(sys.stdin.buffer.read(), file, reader, year)
    else:
        reading = read_word_file(file, reader, year)
    return take_back_word(draft, reading)
