"""Tables as WordprocessingML: fixed columns, rows that never split, the head row on every page."""

from desktop_app.layout.lengths import Twips
from desktop_app.layout.sheet import Paragraph, Row, Sheet, Table
from desktop_app.output.word_styles import PLACING_TABLE, RULED_TABLE
from desktop_app.output.word_text import paragraph_xml

_EMPTY = "<w:p/>"  # a cell ends with a paragraph, even when nothing stands in it
_NO_CONDITIONS = "0600"  # no banding, no special first or last row or column


def table_xml(table: Table, sheet: Sheet) -> str:
    """A table whose outer edges stand on the margins and whose grid is its cells."""
    grid = "".join(f'<w:gridCol w:w="{int(column)}"/>' for column in table.columns)
    rows = "".join(_row(row, table, sheet) for row in table.rows)
    return f"<w:tbl>{_properties(table)}<w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"


def _properties(table: Table) -> str:
    style = RULED_TABLE if table.bordered else PLACING_TABLE
    margins = (("top", table.cell_top), ("left", table.cell_margin), ("right", table.cell_margin))
    sides = "".join(f'<w:{side} w:w="{int(width)}" w:type="dxa"/>' for side, width in margins)
    return (
        f'<w:tblPr><w:tblStyle w:val="{style}"/>'
        f'<w:tblW w:w="{sum(table.columns)}" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/>'
        '<w:tblLayout w:type="fixed"/>'
        f"<w:tblCellMar>{sides}</w:tblCellMar>"
        f'<w:tblLook w:val="{_NO_CONDITIONS}"/></w:tblPr>'
    )


def _row(row: Row, table: Table, sheet: Sheet) -> str:
    cells = "".join(
        _cell(width, paragraphs, sheet)
        for width, paragraphs in zip(table.columns, row.cells, strict=True)
    )
    repeated = "<w:tblHeader/>" if row.repeats else ""
    return f"<w:tr><w:trPr><w:cantSplit/>{repeated}</w:trPr>{cells}</w:tr>"


def _cell(width: Twips, paragraphs: tuple[Paragraph, ...], sheet: Sheet) -> str:
    content = "".join(paragraph_xml(paragraph, sheet) for paragraph in paragraphs)
    properties = f'<w:tcPr><w:tcW w:w="{int(width)}" w:type="dxa"/></w:tcPr>'
    return f"<w:tc>{properties}{content or _EMPTY}</w:tc>"
