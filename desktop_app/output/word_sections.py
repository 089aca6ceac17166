"""Sections as WordprocessingML: paper, margins, page numbers, and what stands in the margins."""

from collections.abc import Iterator
from typing import cast

from docx.opc.constants import CONTENT_TYPE
from docx.opc.constants import RELATIONSHIP_TYPE as RELATION
from docx.opc.packuri import PackURI
from docx.package import Package
from docx.parts.document import DocumentPart
from docx.parts.hdrftr import FooterPart, HeaderPart
from docx.parts.story import StoryPart

from desktop_app.layout.sheet import Geometry, Paragraph, Section, Sheet
from desktop_app.output.word_text import page_number_xml, paragraph_xml
from desktop_app.output.wordml import parsed

Content = tuple[Paragraph, ...]
Place = tuple[str, str]  # header or footer; default (every page) or first

_NUMBER = Paragraph("page_number", ())  # stands for the page number's field
_A4 = (11906, 16838)
_FOR_A4 = ' w:code="9"'  # tells a printer which paper to take
_LANDSCAPE = ' w:orient="landscape"'


class SectionWriter:
    """Writes the sections of one sheet in their order.

    A section takes over the headers and footers of the one before it, so a part is made only
    where its content differs from that.
    """

    def __init__(self, sheet: Sheet, document: DocumentPart) -> None:
        self._sheet = sheet
        self._document = document
        self._parts = 0
        self._is_first = True
        self._taken_over: dict[Place, Content] = {("header", "first"): (), ("footer", "first"): ()}

    def properties(self, section: Section) -> str:
        """The properties of the next section; makes the parts they refer to."""
        places = dict(self._contents(section))
        references = "".join(
            self._reference(place, content)
            for place, content in places.items()
            if self._taken_over.get(place) != content
        )
        restart = "" if self._is_first else '<w:pgNumType w:start="1"/>'
        other_first = "<w:titlePg/>" if ("header", "first") in places else ""
        self._taken_over |= places
        self._is_first = False
        paper = _paper(self._sheet.geometry)
        return f"<w:sectPr>{references}{paper}{restart}{other_first}</w:sectPr>"

    def _contents(self, section: Section) -> Iterator[tuple[Place, Content]]:
        """What stands in the margins, place by place; no first page where it is like the others."""
        yield ("header", "default"), (_NUMBER,)
        numbered = self._sheet.number_on_first
        if not numbered or section.first_head or section.first_foot:
            number = (_NUMBER,) if numbered else ()
            yield ("header", "first"), (*number, *section.first_head)
            yield ("footer", "first"), section.first_foot

    def _reference(self, place: Place, content: Content) -> str:
        kind, pages = place
        xml = "".join(self._paragraph(paragraph) for paragraph in content) or "<w:p/>"
        relation = self._add_part(kind, xml)
        return f'<w:{kind}Reference w:type="{pages}" r:id="{relation}"/>'

    def _paragraph(self, paragraph: Paragraph) -> str:
        return page_number_xml() if paragraph is _NUMBER else paragraph_xml(paragraph, self._sheet)

    def _add_part(self, kind: str, xml: str) -> str:
        self._parts += 1
        name = PackURI(f"/word/{kind}{self._parts}.xml")
        package = cast(Package, self._document.package)
        part: StoryPart
        if kind == "header":
            part = HeaderPart(name, CONTENT_TYPE.WML_HEADER, parsed("hdr", xml), package)
            return self._document.relate_to(part, RELATION.HEADER)
        part = FooterPart(name, CONTENT_TYPE.WML_FOOTER, parsed("ftr", xml), package)
        return self._document.relate_to(part, RELATION.FOOTER)


def _paper(geometry: Geometry) -> str:
    width, height = int(geometry.width), int(geometry.height)
    kind = _FOR_A4 if (width, height) == _A4 else _LANDSCAPE if width > height else ""
    edge = int(geometry.number_top)
    return (
        f'<w:pgSz w:w="{width}" w:h="{height}"{kind}/>'
        f'<w:pgMar w:top="{int(geometry.top)}" w:right="{int(geometry.right)}" '
        f'w:bottom="{int(geometry.bottom)}" w:left="{int(geometry.left)}" '
        f'w:header="{edge}" w:footer="{edge}" w:gutter="0"/>'
    )
