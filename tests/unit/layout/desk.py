"""What the layout's tests share: shipped standards, font widths, looks into sheet and pages."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from desktop_app.layout.compose import compose
from desktop_app.layout.memory import Memory
from desktop_app.layout.metrics import FontMetrics
from desktop_app.layout.pages import Line, Page, Pages
from desktop_app.layout.paginate import paginate
from desktop_app.layout.setting import Setting
from desktop_app.layout.sheet import Paragraph, Section, Sheet, Table
from desktop_app.notice.draft import Draft
from desktop_app.standards.library import StandardLibrary
from desktop_app.standards.packs import read_packs
from desktop_app.standards.standard import Role

RESOURCES: Final = Path(__file__).parents[3] / "resources"
LIBRARY: Final = StandardLibrary(read_packs([RESOURCES / "standards"]))
METRICS: Final = FontMetrics.read(RESOURCES / "fonts" / "advances.json")

PARTY: Final = "hd05-2026"
OLD_PARTY: Final = "hd36-2018"
STATE: Final = "nd30-2020"
ALL: Final = (PARTY, OLD_PARTY, STATE)

RUNNING: Final = frozenset(
    "section item item_title sub_item sub_item_title point dash plus paragraph".split()
)
IN_MARGIN: Final = frozenset(("page_number", "circulation", "contact"))


def composed(draft: Draft, standard: str | None = None) -> Sheet:
    """The sheet of a draft under a shipped standard, by default the one of its system."""
    return compose(draft, LIBRARY.get(standard or _usual(draft)), METRICS)


def paged(draft: Draft, standard: str | None = None) -> Pages:
    """The pages of a draft."""
    return paginate(composed(draft, standard), METRICS)


def set_for(draft: Draft, standard: str | None = None) -> Setting:
    """What the parts of a sheet are composed from."""
    return Setting(draft, LIBRARY.get(standard or _usual(draft)), METRICS, Memory(METRICS))


def _usual(draft: Draft) -> str:
    return PARTY if draft.profile.system == "party" else STATE


def header_of(sheet: Sheet) -> Table:
    """The table at the head of page 1."""
    block = sheet.sections[0].blocks[0]
    assert isinstance(block, Table)
    return block


def ending_of(sheet: Sheet) -> Table:
    """The table of recipients and signature."""
    return next(block for block in sheet.sections[0].blocks[1:] if isinstance(block, Table))


def in_section(section: Section) -> Iterator[Paragraph]:
    """All paragraphs of a section's blocks, cell by cell in tables."""
    for block in section.blocks:
        if isinstance(block, Paragraph):
            yield block
        else:
            for row in block.rows:
                for cell in row.cells:
                    yield from cell


def paragraphs(sheet: Sheet) -> Iterator[Paragraph]:
    """All paragraphs of a sheet, those in the margins of the first page included."""
    for section in sheet.sections:
        yield from section.first_head
        yield from in_section(section)
        yield from section.first_foot


def texts(sheet: Sheet, *roles: Role) -> list[str]:
    """The texts of all paragraphs of these roles, no-break spaces as plain ones."""
    return [plain(one.text) for one in paragraphs(sheet) if one.role in roles]


def running(sheet: Sheet) -> list[Paragraph]:
    """The paragraphs of opening, body and closing."""
    return [one for one in in_section(sheet.sections[0]) if one.role in RUNNING]


def plain(text: str) -> str:
    """The text with plain spaces only."""
    return text.replace("\u00a0", " ")


def squeezed(text: str) -> str:
    """The text without any spaces."""
    return re.sub(r"\s", "", text)


def lines_of(pages: Pages, *roles: Role) -> list[Line]:
    """All lines of these roles in the order of the pages."""
    return [line for page in pages.pages for line in page.lines if line.role in roles]


def body_lines(page: Page) -> list[Line]:
    """The lines between the margins: without page number, circulation mark and contact line."""
    return [line for line in page.lines if line.role not in IN_MARGIN]


def printed_width(line: Line) -> float:
    """From the first to the last printed character, in twips."""
    last = line.segments[-1]
    return last.x + last.width - line.segments[0].x
