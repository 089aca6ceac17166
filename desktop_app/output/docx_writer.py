"""Sheet -> .docx: the notice as people go on with it in Word."""

from collections.abc import Iterator
from pathlib import Path
from typing import cast
from zipfile import BadZipFile

import docx
from docx.document import Document
from docx.opc.exceptions import PackageNotFoundError
from docx.package import Package

from desktop_app.layout.sheet import Paragraph, Section, Sheet
from desktop_app.output.errors import BrokenTemplate
from desktop_app.output.word_package import package_bytes
from desktop_app.output.word_properties import set_properties
from desktop_app.output.word_sections import SectionWriter
from desktop_app.output.word_styles import add_styles, set_font
from desktop_app.output.word_tables import table_xml
from desktop_app.output.word_text import paragraph_xml, table_end_xml
from desktop_app.output.wordml import parsed


def docx_bytes(sheet: Sheet, template: Path) -> bytes:
    """The sheet as a .docx file; the same sheet and template give the same bytes.

    `template` is resources/docx/notice.docx: language, settings, and the styles that are the same
    under every standard. Raises BrokenTemplate.
    """
    document = _opened(template)
    set_font(document.styles.element, sheet.font)
    add_styles(document.styles.element, sheet.styles)
    _set_body(document, sheet)
    set_properties(document.core_properties, sheet)
    return package_bytes(cast(Package, document.part.package))


def _opened(template: Path) -> Document:
    try:
        return docx.Document(str(template))
    except (PackageNotFoundError, BadZipFile, KeyError, ValueError) as fault:
        raise BrokenTemplate(template) from fault


def _set_body(document: Document, sheet: Sheet) -> None:
    sections = SectionWriter(sheet, document.part)
    content: list[str] = []
    last = len(sheet.sections) - 1
    for index, section in enumerate(sheet.sections):
        properties = sections.properties(section)
        if index == last:
            content += [*_blocks(section, sheet, ""), properties]
        else:
            content += _blocks(section, sheet, properties)
    document.element.replace(document.element.body, parsed("body", "".join(content)))


def _blocks(section: Section, sheet: Sheet, properties: str) -> Iterator[str]:
    """The section's blocks, `properties` of the section carried by the last paragraph.

    Word demands a paragraph behind a table, and would make one table of two that touch.
    """
    last = len(section.blocks) - 1
    for index, block in enumerate(section.blocks):
        carried = properties if index == last else ""
        if isinstance(block, Paragraph):
            yield paragraph_xml(block, sheet, carried)
            continue
        yield table_xml(block, sheet)
        if index == last or not isinstance(section.blocks[index + 1], Paragraph):
            yield table_end_xml(carried)
    if not section.blocks:
        yield table_end_xml(properties)
