"""Text in the .docx: the characters as they are, in named styles, with no formatting of its own."""

import io
from unicodedata import normalize

import docx
import pytest
from docx.document import Document
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.layout.lengths import Twips
from desktop_app.layout.sheet import Paragraph, Run
from tests.unit.output.packages import Element, W, parts_of, root, select, value
from tests.unit.output.sheets import docx_of, section, sheet, text

PRINTABLE = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"), max_size=40
)


def document_of(*paragraphs: Paragraph) -> Document:
    return docx.Document(io.BytesIO(docx_of(sheet(section(*paragraphs)))))


def element_of(paragraph: Paragraph) -> Element:
    found = select(root(parts_of(docx_of(sheet(section(paragraph))))), "w:body/w:p")
    assert len(found) == 1
    return found[0]


def only_paragraph(paragraph: Paragraph) -> str:
    """What a paragraph carries: its properties | each run's text with the run's properties."""
    element = element_of(paragraph)
    runs = ", ".join(
        f"{''.join(str(t.text) for t in run.iter(W + 't'))}:"
        + "+".join(str(one.tag).removeprefix(W) for one in select(run, "w:rPr/*"))
        for run in select(element, "w:r")
    )
    properties = select(element, "w:pPr/*")
    return f"{'+'.join(str(one.tag).removeprefix(W) for one in properties)} | {runs}"


@given(st.lists(PRINTABLE, max_size=4))
def test_any_text_comes_back_in_nfc(texts: list[str]) -> None:
    written = document_of(Paragraph("paragraph", tuple(Run(one) for one in texts)))
    assert written.paragraphs[0].text == "".join(normalize("NFC", one) for one in texts)


def test_decomposed_text_is_written_composed() -> None:
    assert document_of(text(normalize("NFD", "Tỉnh uỷ"))).paragraphs[0].text == "Tỉnh uỷ"


def test_no_break_spaces_and_spaces_at_the_ends_are_kept() -> None:
    words = "  ngày\u00a005   tháng "
    assert document_of(text(words)).paragraphs[0].text == words


def test_a_tab_and_a_line_break_are_elements() -> None:
    written = text("TT\tViệc\nHạn")
    assert document_of(written).paragraphs[0].text == "TT\tViệc\nHạn"
    run = select(element_of(written), "w:r/*")
    assert [str(one.tag).removeprefix(W) for one in run] == ["t", "tab", "t", "br", "t"]


@pytest.mark.parametrize("char", ["\0", "\x0b", "\x1f", "\r", "\ud800", "\uffff"])
def test_what_xml_cannot_hold_is_left_out(char: str) -> None:
    assert document_of(text(f"Tỉnh{char} uỷ")).paragraphs[0].text == "Tỉnh uỷ"


def test_a_paragraph_carries_its_style_only() -> None:
    assert only_paragraph(text("Nội dung.")) == "pStyle | Nội dung.:"


def test_a_run_carries_only_what_the_style_has_not() -> None:
    runs = (
        Run("đậm", bold=True),
        Run("nghiêng", italic=True),
        Run("gạch", underline=True),
        Run("cả ba", bold=True, italic=True, underline=True),
    )
    in_body = only_paragraph(Paragraph("paragraph", runs))
    assert in_body == "pStyle | đậm:b+bCs, nghiêng:i+iCs, gạch:u, cả ba:b+bCs+i+iCs+u"
    assert "đậm:, nghiêng:i+iCs" in only_paragraph(Paragraph("section", runs))
    assert "đậm:b+bCs, nghiêng:," in only_paragraph(Paragraph("date", runs))
    assert "gạch:," in only_paragraph(Paragraph("to_word", runs))


def test_labels_and_blanks_have_character_styles_of_their_own() -> None:
    runs = (Run("1. ", kind="number"), Run("Số "), Run("\u00a0" * 5, kind="blank"))
    paragraph = document_of(Paragraph("item", runs)).paragraphs[0]
    names = [run.style.name for run in paragraph.runs]
    assert names == ["TB Số thứ tự", "Default Paragraph Font", "TB Chỗ để trống"]


def test_capitals_are_the_styles_and_the_text_stays_as_typed() -> None:
    paragraph = document_of(text("Đánh giá chung", "section")).paragraphs[0]
    assert paragraph.text == "Đánh giá chung"
    assert paragraph.style is not None
    assert paragraph.style.font.all_caps


def test_keep_next_is_written_where_the_style_lacks_it() -> None:
    assert only_paragraph(text("a", keep_next=True)) == "pStyle+keepNext | a:"
    assert only_paragraph(text("a", "section", keep_next=True)) == "pStyle | a:"


def test_a_paragraphs_own_indent_adds_to_the_styles() -> None:
    paragraph = Paragraph("circulation", (Run("a"),), indent=Twips(40))
    indent = select(element_of(paragraph), "w:pPr/w:ind")[0]
    assert (value(indent, "left"), value(indent, "right")) == ("240", "340")


def test_an_empty_run_leaves_no_trace() -> None:
    assert only_paragraph(Paragraph("paragraph", (Run(""), Run("a")))) == "pStyle | a:"
