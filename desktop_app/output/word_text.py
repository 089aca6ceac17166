"""Paragraphs and their runs as WordprocessingML."""

from desktop_app.layout.sheet import Paragraph, Run, Sheet, Style
from desktop_app.output.word_styles import (
    BLANK,
    BOLD,
    ITALIC,
    KEPT,
    NUMBER_LABEL,
    TABLE_END,
    UNDERLINE,
    style_id,
)
from desktop_app.output.wordml import characters

_CHARACTER_STYLES = {
    "text": "",
    "number": f'<w:rStyle w:val="{NUMBER_LABEL}"/>',
    "blank": f'<w:rStyle w:val="{BLANK}"/>',
}


def paragraph_xml(paragraph: Paragraph, sheet: Sheet, section: str = "") -> str:
    """A paragraph that carries its style and only what the style does not say.

    `section` holds the properties of the section that ends with it.
    """
    style = sheet.style_of(paragraph)
    name = style_id(paragraph.role)
    properties = KEPT if paragraph.keep_next and not style.keep_next else ""
    if paragraph.indent:
        left, right = style.left + paragraph.indent, style.right + paragraph.indent
        properties += f'<w:ind w:left="{left}" w:right="{right}"/>'
    runs = "".join(_run(run, style) for run in paragraph.runs if run.text)
    return _paragraph(name, properties + section, runs)


def table_end_xml(section: str = "") -> str:
    """The paragraph Word demands behind a table, one twip high so that it never adds a page."""
    return _paragraph(TABLE_END, section, "")


def page_number_xml() -> str:
    """A paragraph with the page's number as a field that Word keeps up to date."""
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        "<w:r><w:instrText>PAGE</w:instrText></w:r>"
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        "<w:r><w:t>2</w:t></w:r>"
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    return _paragraph(style_id("page_number"), "", field)


def _paragraph(style: str, properties: str, content: str) -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{properties}</w:pPr>{content}</w:p>'


def _run(run: Run, style: Style) -> str:
    properties = (
        f"{_CHARACTER_STYLES[run.kind]}"
        f"{BOLD if run.bold and not style.bold else ''}"
        f"{ITALIC if run.italic and not style.italic else ''}"
        f"{UNDERLINE if run.underline and not style.underline else ''}"
    )
    set_apart = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f"<w:r>{set_apart}{characters(run.text)}</w:r>"
