"""Paper, margins and page numbers of a Word file."""

from collections.abc import Iterator
from typing import Final, Literal

from desktop_app.reading.word.layout_facts import PageNumber, SectionFacts
from desktop_app.reading.word.word_looks import Looks, paragraph_setting
from desktop_app.reading.word.xml_part import Element, W, number, switch, value

_PAGE: Final = frozenset({"PAGE"})


def sections_of(body: Element) -> Iterator[SectionFacts]:
    """Every section in order."""
    for one in body.iter(f"{W}sectPr"):
        paper, margins = one.find(f"{W}pgSz"), one.find(f"{W}pgMar")
        yield SectionFacts(
            number(paper, "w"),
            number(paper, "h"),
            number(margins, "top"),
            number(margins, "bottom"),
            number(margins, "left"),
            number(margins, "right"),
            bool(switch(one.find(f"{W}titlePg"))),
        )


def page_numbers_of(
    root: Element, where: Literal["head", "foot"], pages: str, looks: Looks
) -> Iterator[PageNumber]:
    """The page number fields of a head or foot."""
    for paragraph in root.iter(f"{W}p"):
        if _has_number(paragraph):
            properties = paragraph.find(f"{W}pPr")
            frame = None if properties is None else properties.find(f"{W}framePr")
            style = "" if properties is None else value(properties.find(f"{W}pStyle"))
            setting = paragraph_setting(properties).over(looks.setting(style or looks.usual))
            yield PageNumber(where, pages, value(frame, "xAlign") or setting.align or "left")


def _has_number(paragraph: Element) -> bool:
    simple = (value(one, "instr") for one in paragraph.iter(f"{W}fldSimple"))
    typed = "".join(one.text or "" for one in paragraph.iter(f"{W}instrText"))
    return any(bool(_PAGE & set(text.upper().split())) for text in (*simple, typed))
