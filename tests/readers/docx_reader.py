"""A .docx read to plain values, independently of what wrote it (zipfile and lxml only)."""

import zipfile
from collections.abc import Iterator, Mapping
from io import BytesIO

from lxml import etree

from tests.readers.docx_properties import R, Styles, W, attribute, child, flat, local
from tests.readers.docx_values import (
    BlockValues,
    CellValues,
    ParagraphValues,
    RowValues,
    RunValues,
    SectionValues,
    TableValues,
)


class DocxReader:
    """Reads the parts of one .docx."""

    def __init__(self, content: bytes) -> None:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            self.parts = {name: archive.read(name) for name in archive.namelist()}
        self.styles = Styles(self._xml("word/styles.xml"))
        self._targets = {
            str(one.get("Id")): str(one.get("Target"))
            for one in self._xml("word/_rels/document.xml.rels")
        }

    def sections(self) -> tuple[SectionValues, ...]:
        """The document's sections in order."""
        body = child(self._xml("word/document.xml"), "body")
        assert body is not None
        return tuple(self._sections(body))

    def _sections(self, body: etree._Element) -> Iterator[SectionValues]:
        blocks: list[BlockValues] = []
        before: SectionValues | None = None
        for element in body.iterchildren(tag=etree.Element):
            if local(element) == "p":
                blocks.append(self.paragraph(element))
                inner = child(element, "pPr", "sectPr")
                if inner is not None:
                    before = self._section(inner, tuple(blocks), before)
                    yield before
                    blocks = []
            elif local(element) == "tbl":
                blocks.append(self._table(element))
            elif local(element) == "sectPr":
                yield self._section(element, tuple(blocks), before)

    def _section(
        self,
        element: etree._Element,
        blocks: tuple[BlockValues, ...],
        before: SectionValues | None,
    ) -> SectionValues:
        size, margins = child(element, "pgSz"), child(element, "pgMar")
        assert size is not None
        assert margins is not None
        start = attribute(child(element, "pgNumType"), "start")
        heads, feet = ({}, {}) if before is None else (before.heads, before.feet)
        return SectionValues(
            width=int(size.get(f"{W}w", "0")),
            height=int(size.get(f"{W}h", "0")),
            margins={name: int(value) for name, value in flat_attributes(margins).items()},
            has_first_page=_is_on(child(element, "titlePg")),
            number_start=None if start is None else int(start),
            heads={**heads, **self._margin_texts(element, "headerReference")},
            feet={**feet, **self._margin_texts(element, "footerReference")},
            blocks=blocks,
        )

    def _margin_texts(
        self, section: etree._Element, kind: str
    ) -> dict[str, tuple[ParagraphValues, ...]]:
        found: dict[str, tuple[ParagraphValues, ...]] = {}
        for reference in section.iter(f"{W}{kind}"):
            part = self._xml("word/" + self._targets[str(reference.get(f"{R}id"))])
            texts = tuple(self.paragraph(one) for one in part.iter(f"{W}p"))
            found[str(reference.get(f"{W}type"))] = texts
        return found

    def rezipped(self, changed: Mapping[str, bytes]) -> bytes:
        """The file with some parts replaced."""
        target = BytesIO()
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in {**self.parts, **changed}.items():
                archive.writestr(name, content)
        return target.getvalue()

    def paragraph(self, element: etree._Element) -> ParagraphValues:
        """A w:p of this file with its effective values."""
        properties = child(element, "pPr")
        style = attribute(child(properties, "pStyle"), "val") or self.styles.default_paragraph
        direct = flat(properties)
        from_style = self.styles.paragraph_values(style)
        return ParagraphValues(
            style=self.styles.name(style),
            runs=tuple(self._runs(element, style)),
            values={**from_style, **direct},
            direct=direct,
            from_style=from_style,
            has_section=child(properties, "sectPr") is not None,
        )

    def _runs(self, paragraph: etree._Element, style: str | None) -> Iterator[RunValues]:
        """Runs with text, and one for every field, complex or simple."""
        instruction, in_result = "", False
        for run in paragraph.iter(f"{W}r"):
            kind = attribute(child(run, "fldChar"), "fldCharType")
            simple = run.getparent()
            if kind == "separate":
                in_result = True
            elif kind == "end":
                instruction, in_result = "", False
            elif simple is not None and local(simple) == "fldSimple":
                yield self._run(run, style, str(simple.get(f"{W}instr")).strip())
            elif in_result:
                yield self._run(run, style, instruction.strip())
            elif run.find(f"{W}instrText") is not None:
                instruction += "".join(str(one.text) for one in run.iter(f"{W}instrText"))
            elif kind is None:
                yield self._run(run, style, "")

    def _run(self, run: etree._Element, style: str | None, field: str) -> RunValues:
        properties = child(run, "rPr")
        direct = flat(properties)
        character = attribute(child(properties, "rStyle"), "val")
        from_style = self.styles.run_values(style, character)
        text = "".join(_characters(run))
        return RunValues(text, {**from_style, **direct}, direct, from_style, field)

    def _table(self, element: etree._Element) -> TableValues:
        properties = child(element, "tblPr")
        grid = child(element, "tblGrid")
        borders = child(properties, "tblBorders")
        margins = child(properties, "tblCellMar")
        return TableValues(
            grid=tuple(int(str(column.get(f"{W}w"))) for column in ([] if grid is None else grid)),
            rows=tuple(self._row(row) for row in element.iterchildren(f"{W}tr")),
            borders={
                local(side): int(str(side.get(f"{W}sz"))) / 8
                for side in ([] if borders is None else borders)
                if side.get(f"{W}val") not in ("nil", "none")
            },
            margins={
                local(side): int(str(side.get(f"{W}w")))
                for side in ([] if margins is None else margins)
            },
            indent=int(attribute(child(properties, "tblInd"), "w") or "0"),
            is_fixed=attribute(child(properties, "tblLayout"), "type") == "fixed",
        )

    def _row(self, element: etree._Element) -> RowValues:
        cells = tuple(
            CellValues(
                width=int(attribute(child(cell, "tcPr", "tcW"), "w") or "0"),
                paragraphs=tuple(self.paragraph(one) for one in cell.iterchildren(f"{W}p")),
            )
            for cell in element.iterchildren(f"{W}tc")
        )
        return RowValues(
            cells,
            cannot_split=_is_on(child(element, "trPr", "cantSplit")),
            repeats=_is_on(child(element, "trPr", "tblHeader")),
        )

    def _xml(self, part: str) -> etree._Element:
        return etree.fromstring(self.parts[part])


def flat_attributes(element: etree._Element) -> dict[str, str]:
    """Attributes by their names without namespace."""
    return {etree.QName(str(key)).localname: str(value) for key, value in element.attrib.items()}


def _is_on(switch: etree._Element | None) -> bool:
    return switch is not None and attribute(switch, "val") not in ("0", "false", "off")


def _characters(run: etree._Element) -> Iterator[str]:
    for piece in run.iterchildren(tag=etree.Element):
        name = local(piece)
        if name == "t":
            yield piece.text or ""
        elif name == "noBreakHyphen":
            yield "\u2011"
        elif name in ("br", "cr"):
            yield "\n"
        elif name == "tab":
            yield "\t"
