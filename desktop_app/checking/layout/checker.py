"""All layout checks over a Word file."""

from collections.abc import Iterable
from typing import Final

from msgspec.structs import replace

from desktop_app.checking.finding import Finding
from desktop_app.checking.layout.case import layout_case
from desktop_app.checking.layout.characters import check_components, check_fonts
from desktop_app.checking.layout.header_forms import check_header_forms
from desktop_app.checking.layout.pages import check_pages
from desktop_app.checking.layout.paragraphs import check_paragraphs
from desktop_app.reading.word.document import WordDocument
from desktop_app.reading.word.placed import Sorted
from desktop_app.standards.standard import Standard

_CHECKS: Final = (check_pages, check_fonts, check_components, check_paragraphs, check_header_forms)


def check_layout(document: WordDocument, placed: Sorted, standard: Standard) -> tuple[Finding, ...]:
    """What is wrong; paths of places are indexes of lines, "" for the file as a whole.

    The same fault of several lines is told once, its further places in `others`.
    """
    case = layout_case(document, placed, standard)
    return _told_once(finding for check in _CHECKS for finding in check(case))


def _told_once(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    first: dict[tuple[str, ...], Finding] = {}
    for one in findings:
        key = (one.code, one.found, *one.expected, one.params.get("role", ""))
        if one.code == "layout.body_size":
            key = (one.code, one.found)
        if key in first:
            first[key] = replace(first[key], others=(*first[key].others, one.where))
        else:
            first[key] = one
    return tuple(first.values())
