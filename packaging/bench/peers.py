"""The same notice made by the peers: docxtpl, and python-docx with its default template."""

import io
from collections.abc import Callable, Iterable

import docx
from docx.document import Document
from docx.shared import Pt, Twips
from docx.table import Table as WordTable
from docx.table import _Cell
from docx.text.paragraph import Paragraph as WordParagraph
from docxtpl import DocxTemplate

from desktop_app.layout.sheet import Paragraph, Sheet, Style, Table


def docxtpl_peer(sheet: Sheet) -> Callable[[], bytes]:
    """The notice as a docxtpl template, every text a slot; opened, rendered, saved at each call."""
    texts: list[str] = []

    def slot(text: str) -> str:
        texts.append(text)
        return f"{{{{ texts[{len(texts) - 1}] }}}}"

    content = _written(sheet, slot)

    def render() -> bytes:
        document = DocxTemplate(io.BytesIO(content))
        document.render({"texts": texts})
        out = io.BytesIO()
        document.save(out)
        return out.getvalue()

    return render


def python_docx_peer(sheet: Sheet) -> Callable[[], bytes]:
    """python-docx as everybody uses it: default template, formatting paragraph by paragraph."""
    return lambda: _written(sheet, str)


def _written(sheet: Sheet, text_of: Callable[[str], str]) -> bytes:
    document = docx.Document()
    for section in sheet.sections:
        for block in section.blocks:
            if isinstance(block, Table):
                _add_table(document, block, sheet, text_of)
            else:
                _fill(document.add_paragraph(), block, sheet.style_of(block), text_of)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _add_table(
    document: Document, block: Table, sheet: Sheet, text_of: Callable[[str], str]
) -> None:
    table: WordTable = document.add_table(len(block.rows), len(block.columns))
    for row, cells in zip(block.rows, table.rows, strict=True):
        for paragraphs, cell in zip(row.cells, cells.cells, strict=True):
            _fill_cell(cell, paragraphs, sheet, text_of)


def _fill_cell(
    cell: _Cell, paragraphs: Iterable[Paragraph], sheet: Sheet, text_of: Callable[[str], str]
) -> None:
    for index, paragraph in enumerate(paragraphs):
        made = cell.paragraphs[0] if index == 0 else cell.add_paragraph()
        _fill(made, paragraph, sheet.style_of(paragraph), text_of)


def _fill(
    made: WordParagraph, paragraph: Paragraph, style: Style, text_of: Callable[[str], str]
) -> None:
    made.paragraph_format.first_line_indent = Twips(style.first_line)
    made.paragraph_format.space_after = Twips(style.after)
    for run in paragraph.runs:
        added = made.add_run(text_of(run.text))
        added.font.size = Pt(style.size)
        added.bold, added.italic = style.bold or run.bold, style.italic or run.italic
