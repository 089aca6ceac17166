"""Paper, margins and page numbers."""

from collections.abc import Iterator
from typing import Final

from desktop_app.checking.finding import Finding
from desktop_app.checking.layout.case import LayoutCase
from desktop_app.reading.word.layout_facts import SectionFacts
from desktop_app.standards.figures import Figure, Range, accepts

_TWIPS: Final = 1440 / 25.4
_PAPER_SLACK: Final = 1.0
_MARGIN_SLACK: Final = 0.6
_LONG: Final = 6000
"""Characters that surely fill more than one page."""


def check_pages(case: LayoutCase) -> Iterator[Finding]:
    """What is wrong with the pages."""
    for section in case.document.sections:
        yield from _paper(case, section)
    upright = [one for one in case.document.sections if not _is_landscape(one)]
    for section in upright[:1]:
        yield from _margins(case, section)
    yield from _numbers(case)


def _is_landscape(section: SectionFacts) -> bool:
    return (section.width or 0) > (section.height or 0)


def _paper(case: LayoutCase, section: SectionFacts) -> Iterator[Finding]:
    if section.width is None or section.height is None:
        return
    page = case.standard.page
    sides = sorted((section.width / _TWIPS, section.height / _TWIPS))
    asked = sorted((page.width, page.height))
    if any(abs(one - two) > _PAPER_SLACK for one, two in zip(sides, asked, strict=True)):
        found = f"{sides[0]:.0f} x {sides[1]:.0f}"
        yield case.finding("PAPER", "paper", "", found=found, expected="210 x 297")


def _margins(case: LayoutCase, section: SectionFacts) -> Iterator[Finding]:
    asked = case.standard.page.margins
    for side, code in (
        ("top", "margin_top"),
        ("bottom", "margin_bottom"),
        ("left", "margin_left"),
        ("right", "margin_right"),
    ):
        set_to, figure = getattr(section, side), getattr(asked, side)
        if set_to is None:
            continue
        width = abs(set_to) / _TWIPS
        if not accepts(figure, width, _MARGIN_SLACK):
            found = f"{width:.1f}".replace(".", ",")
            yield case.finding("MARGIN", code, "", found=found, expected=figure_text(figure))


def _numbers(case: LayoutCase) -> Iterator[Finding]:
    sections = case.document.sections
    numbers = case.document.page_numbers
    own_first = bool(sections) and sections[0].own_first_page
    length = sum(len(line.text) for line in case.document.lines())
    following = [one for one in numbers if one.pages != "first"]
    if not following:
        if length > _LONG:
            yield case.finding("PAGE-NUMBER", "no_page_number", "")
        return
    if any(one.where == "foot" for one in following):
        yield case.finding("PAGE-NUMBER", "page_number_below", "")
    elif any(one.align not in {"center", "distribute"} for one in following):
        yield case.finding("PAGE-NUMBER", "page_number_aside", "")
    if (not own_first and length > _LONG) or (
        own_first and any(one.pages == "first" for one in numbers)
    ):
        yield case.finding("PAGE-NUMBER", "page_number_on_first", "")


def figure_text(figure: Figure) -> str:
    """A figure as one reads it: 13, 13-14, từ 6."""
    if not isinstance(figure, Range):
        return f"{figure:g}".replace(".", ",")
    if figure.max is None:
        return f"≥ {figure.min:g}".replace(".", ",")
    if figure.max == figure.min:
        return f"{figure.min:g}".replace(".", ",")
    return f"{figure.min:g}-{figure.max:g}".replace(".", ",")
