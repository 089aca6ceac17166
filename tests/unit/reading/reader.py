"""The reader with what is shipped, and an empty office to read into."""

from functools import cache
from itertools import count
from pathlib import Path

from desktop_app.notice.draft import Draft
from desktop_app.notice.parts import NoticeDate, Profile
from desktop_app.reading.report import Reading
from desktop_app.reading.text.framing import FrameChoice
from desktop_app.reading.text.reader import TextReader
from desktop_app.workspace.read_text import text_reader

LEXICON = Path(__file__).parents[3] / "resources" / "lexicon"
GROUND = Draft(
    id="ground",
    profile=Profile(system="party", organ="", symbol="", place="", archive=""),
    date=NoticeDate(year=2026),
)


@cache
def shipped_reader() -> TextReader:
    return text_reader(LEXICON)


def read(source: str | bytes, choice: FrameChoice | None = None) -> Reading:
    ids = count(1)

    def new_id() -> str:
        return f"b{next(ids)}"

    if isinstance(source, bytes):
        return shipped_reader().read_bytes(source, GROUND, new_id, choice)
    return shipped_reader().read(source, GROUND, new_id, choice)
