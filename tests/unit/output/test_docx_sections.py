"""Sections in the .docx: paper, page numbers, and what stands in the margins of which page."""

from msgspec import structs

from desktop_app.layout.lengths import Twips
from desktop_app.layout.sheet import Section, Sheet
from tests.unit.output.packages import PREFIXES, Element, W, parts_of, root, select, value
from tests.unit.output.sheets import A4, docx_of, ruled, section, sheet, side_by_side, text

HEAD = (text("LƯU HÀNH NỘI BỘ", "circulation"),)
FOOT = (text("Số 1 đường Nha Trang", "contact"),)


class Written:
    """The sections of a written sheet."""

    def __init__(self, made: Sheet) -> None:
        self.parts = parts_of(docx_of(made))
        self.sections = select(root(self.parts), "//w:sectPr")
        relations = select(root(self.parts, "word/_rels/document.xml.rels"), "rel:Relationship")
        self.targets = {one.attrib["Id"]: f"word/{one.attrib['Target']}" for one in relations}

    def margins(self, index: int) -> dict[str, str]:
        """Text of the parts a section names, by place; the page number's field is #."""
        found = {}
        for reference in select(self.sections[index], "w:headerReference | w:footerReference"):
            part = self.targets[reference.attrib[f"{{{PREFIXES['r']}}}id"]]
            kind = str(reference.tag).removeprefix(W).removesuffix("Reference")
            found[f"{value(reference, 'type')} {kind}"] = self.told(part)
        return found

    def told(self, part: str) -> str:
        """The part's paragraphs, joined by |."""
        return "|".join(map(self.paragraph, select(root(self.parts, part), "w:p")))

    @staticmethod
    def paragraph(element: Element) -> str:
        """# for a page number, otherwise the text."""
        if [one.text for one in element.iter(W + "instrText")] == ["PAGE"]:
            return "#"
        return "".join(str(one.text) for one in element.iter(W + "t"))

    def has(self, index: int, name: str) -> bool:
        """Whether a section has a property."""
        return bool(select(self.sections[index], f"w:{name}"))


def test_a_plain_notice_has_one_header_and_no_number_on_page_1() -> None:
    written = Written(sheet())
    assert written.margins(0) == {"default header": "#"}
    assert written.has(0, "titlePg")
    assert not written.has(0, "pgNumType")
    margin_parts = [name for name in written.parts if "header" in name or "footer" in name]
    assert margin_parts == ["word/header1.xml"]


def test_the_number_is_a_field_in_its_own_style() -> None:
    parts = parts_of(docx_of(sheet()))
    paragraph = select(root(parts, "word/header1.xml"), "w:p")[0]
    assert value(select(paragraph, "w:pPr/w:pStyle")[0]) == "TBPageNumber"
    marks = [value(mark, "fldCharType") for mark in paragraph.iter(W + "fldChar")]
    assert marks == ["begin", "separate", "end"]


def test_paper_margins_and_the_numbers_distance() -> None:
    written = Written(sheet())
    size = select(written.sections[0], "w:pgSz")[0]
    assert (value(size, "w"), value(size, "h"), value(size, "code")) == ("11906", "16838", "9")
    margins = select(written.sections[0], "w:pgMar")[0]
    assert {str(name).removeprefix(W): margins.attrib[name] for name in margins.attrib} == {
        "top": "1134",
        "right": "850",
        "bottom": "1134",
        "left": "1701",
        "header": "567",
        "footer": "567",
        "gutter": "0",
    }


def test_a_wide_sheet_is_landscape_and_another_paper_has_no_code() -> None:
    wide = structs.replace(A4, width=A4.height, height=A4.width)
    size = select(Written(structs.replace(sheet(), geometry=wide)).sections[0], "w:pgSz")[0]
    assert value(size, "orient") == "landscape"
    small = structs.replace(A4, height=Twips(11907))
    size = select(Written(structs.replace(sheet(), geometry=small)).sections[0], "w:pgSz")[0]
    assert set(size.attrib) == {W + "w", W + "h"}


def test_what_stands_in_the_first_pages_margins_is_in_parts_of_its_own() -> None:
    notice = Section(blocks=(text("a"),), first_head=HEAD, first_foot=FOOT)
    assert Written(sheet(notice)).margins(0) == {
        "default header": "#",
        "first header": "LƯU HÀNH NỘI BỘ",
        "first footer": "Số 1 đường Nha Trang",
    }


def test_an_appendix_begins_at_1_and_takes_over_the_numbers_header() -> None:
    written = Written(sheet(section(text("a")), section(text("b")), section(text("c"))))
    assert [written.margins(index) for index in (1, 2)] == [{}, {}]
    for index in (1, 2):
        assert written.has(index, "titlePg")
        assert value(select(written.sections[index], "w:pgNumType")[0], "start") == "1"


def test_an_appendix_does_not_take_over_the_notices_first_page() -> None:
    notice = Section(blocks=(text("a"),), first_head=HEAD, first_foot=FOOT)
    written = Written(sheet(notice, section(text("b")), section(text("c"))))
    assert written.margins(1) == {"first header": "", "first footer": ""}
    assert written.margins(2) == {}


def test_the_same_first_page_is_taken_over() -> None:
    notice = Section(blocks=(text("a"),), first_head=HEAD)
    assert Written(sheet(notice, notice)).margins(1) == {}


def test_a_number_on_the_first_page_needs_no_other_first_page() -> None:
    written = Written(sheet(number_on_first=True))
    assert written.margins(0) == {"default header": "#"}
    assert not written.has(0, "titlePg")


def test_a_number_on_the_first_page_stands_above_what_else_is_there() -> None:
    notice = Section(blocks=(text("a"),), first_head=HEAD)
    written = Written(sheet(notice, section(text("b")), number_on_first=True))
    assert written.margins(0) == {"default header": "#", "first header": "#|LƯU HÀNH NỘI BỘ"}
    assert not written.has(1, "titlePg")


def test_the_end_of_a_section_is_carried_by_its_last_paragraph() -> None:
    made = sheet(
        section(text("a"), text("b")), section(side_by_side()), section(ruled(), text("c"))
    )
    body = select(root(parts_of(docx_of(made))), "w:body")[0]
    carriers = [
        "".join(str(one.text) for one in paragraph.iter(W + "t"))
        + value(select(paragraph, "w:pPr/w:pStyle")[0])
        for paragraph in select(body, "w:p[w:pPr/w:sectPr]")
    ]
    assert carriers == ["bTBParagraph", "TBTableEnd"]
    assert body[-1].tag == W + "sectPr"


def test_an_empty_section_is_carried_by_a_thin_paragraph() -> None:
    body = select(root(parts_of(docx_of(sheet(section(), section(text("a")))))), "w:body")[0]
    assert len(select(body, "w:p[w:pPr/w:sectPr]")) == 1
