"""Word files for tests: notices as our writer makes them, and the reader with all it needs."""

from functools import lru_cache
from itertools import count
from pathlib import Path

from desktop_app.layout.compose import compose
from desktop_app.layout.metrics import FontMetrics
from desktop_app.layout.sheet import Sheet
from desktop_app.notice.draft import Draft
from desktop_app.notice.draft_file import load_draft
from desktop_app.output.docx_writer import docx_bytes
from desktop_app.reading.word.fonts import LegacyCoding, font_decoder
from desktop_app.reading.word.reader import Reading, WordReader, read_word
from desktop_app.standards.library import StandardLibrary
from desktop_app.standards.packs import read_packs

RESOURCES = Path(__file__).parents[2] / "resources"
SAMPLES = sorted((RESOURCES / "samples").glob("*.tbkl"))
YEAR = 2026
# As .VnTime and VNI-Times show what the tests need of them.
_TABLES: dict[LegacyCoding, dict[str, str]] = {
    "tcvn3": {
        "§": "Đ", "®": "đ", "¶": "ả", "¬": "ư", "é": "ộ", "Ê": "ấ", "Ö": "ệ", "è": "ố",
        "î": "ợ", "ç": "ỗ", "µ": "à", "¸": "á", "Ò": "ề", "ñ": "ủ",
    },
    "vni": {"aù": "á", "aø": "à", "oä": "ộ", "eä": "ệ", "ñ": "đ", "Ñ": "Đ"},
}  # fmt: skip


@lru_cache(maxsize=1)
def metrics() -> FontMetrics:
    """The measures of the bundled font."""
    return FontMetrics.read(RESOURCES / "fonts" / "advances.json")


@lru_cache(maxsize=1)
def library() -> StandardLibrary:
    """The shipped standards."""
    return StandardLibrary(read_packs([RESOURCES / "standards"]))


def sample(name: str) -> Draft:
    """A shipped draft by the name of its file."""
    return load_draft((RESOURCES / "samples" / f"{name}.tbkl").read_bytes())


def sheet_of(draft: Draft, standard: str) -> Sheet:
    """The sheet of a draft under a standard."""
    return compose(draft, library().get(standard), metrics())


def exported(draft: Draft, standard: str | None = None) -> bytes:
    """The draft as our writer's .docx, by default under the standard it chooses."""
    chosen = standard or library().choose(draft).standard.id
    return docx_bytes(sheet_of(draft, chosen), RESOURCES / "docx" / "notice.docx")


def reader() -> WordReader:
    """A reader that gives ids r0, r1 ..."""
    numbers = count()
    return WordReader(library(), metrics(), font_decoder(_mapped), lambda: f"r{next(numbers)}")


def read_back(content: bytes, year: int = YEAR) -> Reading:
    """What the reader makes of a file."""
    return read_word(content, reader(), year)


def _mapped(text: str, coding: LegacyCoding) -> str:
    for old, new in _TABLES[coding].items():
        text = text.replace(old, new)
    return text
