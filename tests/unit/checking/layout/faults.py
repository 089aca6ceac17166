"""Faults of layout, one each: a name, what spoils a file, and the code that must be found."""

from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from docx.document import Document as DocxDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.enum.text import WD_LINE_SPACING
from docx.shared import Mm, Pt
from docx.text.paragraph import Paragraph

from desktop_app.standards.standard import Role
from tests.unit.checking.layout.laid_out import Spoil

Of = Callable[[Role], Paragraph]
_PARTY_ONLY_PLAIN: Final[tuple[Role, ...]] = ("number", "date", "to")
_BOLD: Final[tuple[Role, ...]] = ("nation", "organ", "type_name", "subject", "sign_name")
_SIZED: Final[tuple[Role, ...]] = (*_BOLD, *_PARTY_ONLY_PLAIN, "to_word", "sign_authority")


class Fault(NamedTuple):
    """`code` is what must be found in a file after `spoil`."""

    name: str
    code: str
    spoil: Spoil


def all_faults(standard: str) -> list[Fault]:
    """Those of a standard."""
    return [*_pages(), *_page_numbers(), *_fonts(), *_sizes(), *_styles(), *_alignments(),
            *_running(standard), *_header(standard)]  # fmt: skip


def _pages() -> Iterator[Fault]:
    for width, height in ((216, 279), (216, 356), (148, 210), (297, 420)):

        def paper(document: DocxDocument, _of: Of, size: tuple[int, int] = (width, height)) -> None:
            section = document.sections[0]
            section.page_width, section.page_height = Mm(size[0]), Mm(size[1])

        yield Fault(f"paper {width}", "layout.paper", paper)
    for side in ("top", "bottom", "left", "right"):
        for length in (5, 11, 40):

            def margin(document: DocxDocument, _of: Of, to: tuple[str, int] = (side, length)):  # type: ignore[no-untyped-def]
                setattr(document.sections[0], f"{to[0]}_margin", Mm(to[1]))

            yield Fault(f"{side} {length}", f"layout.margin_{side}", margin)


def _page_numbers() -> Iterator[Fault]:
    for align in (ALIGN.RIGHT, ALIGN.LEFT):

        def aside(document: DocxDocument, _of: Of, to: ALIGN = align) -> None:
            for paragraph in document.sections[0].header.paragraphs:
                paragraph.alignment = to

        yield Fault(f"page number {align}", "layout.page_number_aside", aside)

    def below(document: DocxDocument, _of: Of) -> None:
        section = document.sections[0]
        paragraph = section.header.paragraphs[0]
        foot = section.footer
        foot.is_linked_to_previous = False
        foot._element.append(paragraph._p)

    yield Fault("page number below", "layout.page_number_below", below)


def _fonts() -> Iterator[Fault]:
    roles: tuple[Role, ...] = ("paragraph", "type_name", "organ", "to", "sign_name")
    for role in roles:
        for font in ("Arial", ".VnTime", "Calibri"):

            def change(
                _document: DocxDocument, of: Of, to: tuple[Role, str] = (role, font)
            ) -> None:
                for run in of(to[0]).runs:
                    run.font.name = to[1]

            yield Fault(f"{font} {role}", "layout.font", change)


def _sizes() -> Iterator[Fault]:
    for role in (*_SIZED, "paragraph"):
        for size in (9.0, 18.0):

            def change(
                _document: DocxDocument, of: Of, to: tuple[Role, float] = (role, size)
            ) -> None:
                for run in of(to[0]).runs:
                    run.font.size = Pt(to[1])

            code = "layout.body_size" if role == "paragraph" else "layout.size"
            yield Fault(f"{role} {size}", code, change)


def _styles() -> Iterator[Fault]:
    for role in (*_BOLD, *_PARTY_ONLY_PLAIN):
        is_bold = role not in _BOLD

        def bold(_document: DocxDocument, of: Of, to: tuple[Role, bool] = (role, is_bold)) -> None:
            for run in of(to[0]).runs:
                run.bold = to[1]

        yield Fault(f"{role} bold", "layout.bold" if is_bold else "layout.not_bold", bold)
        is_italic = role != "date"

        def italic(
            _document: DocxDocument, of: Of, to: tuple[Role, bool] = (role, is_italic)
        ) -> None:
            for run in of(to[0]).runs:
                run.italic = to[1]

        yield Fault(f"{role} italic", "layout.italic" if is_italic else "layout.not_italic", italic)


def _alignments() -> Iterator[Fault]:
    roles: tuple[Role, ...] = ("type_name", "subject", "nation", "organ", "number", "sign_name")
    for role in roles:
        for align in (ALIGN.LEFT, ALIGN.RIGHT):

            def change(
                _document: DocxDocument, of: Of, to: tuple[Role, ALIGN] = (role, align)
            ) -> None:
                of(to[0]).alignment = to[1]

            yield Fault(f"{role} {align}", "layout.centre", change)


def _running(standard: str) -> Iterator[Fault]:
    for align in (ALIGN.LEFT, ALIGN.CENTER, ALIGN.RIGHT):

        def change(_document: DocxDocument, of: Of, to: ALIGN = align) -> None:
            of("paragraph").alignment = to

        yield Fault(f"body {align}", "layout.justify", change)
    for indent in (0, 25):

        def first(_document: DocxDocument, of: Of, to: int = indent) -> None:
            of("paragraph").paragraph_format.first_line_indent = Mm(to)

        yield Fault(f"indent {indent}", "layout.indent", first)
    for space in (0, 3):

        def after(_document: DocxDocument, of: Of, to: int = space) -> None:
            of("paragraph").paragraph_format.space_before = Pt(0)
            of("paragraph").paragraph_format.space_after = Pt(to)

        yield Fault(f"space {space}", "layout.space", after)

    def double(_document: DocxDocument, of: Of) -> None:
        of("paragraph").paragraph_format.line_spacing_rule = WD_LINE_SPACING.DOUBLE

    yield Fault("double", "layout.line" if standard == "nd30-2020" else "layout.line_exact", double)


def _header(standard: str) -> Iterator[Fault]:
    other = "Số 05-TB/ĐU" if standard == "nd30-2020" else "Số: 05/TB-UBND"
    for role, code, texts in (
        ("number", "layout.number", (other, "Số: 5/TB-UBND", "Số 5-TB/TU")),
        (
            "date",
            "layout.date",
            (
                "Hà Nội, ngày 5 tháng 6 năm 2026",
                "Hà Nội, ngày 15 tháng 06 năm 2026",
                "Hà Nội, ngày 15 tháng 2 năm 2026",
            ),
        ),
    ):
        for text in texts:

            def change(_document: DocxDocument, of: Of, to: tuple[str, str] = (role, text)) -> None:
                paragraph = of("number" if to[0] == "number" else "date")
                for run in paragraph.runs[1:]:
                    run.text = ""
                paragraph.runs[0].text = to[1]

            yield Fault(text, code, change)
