"""The table of an appendix: cells, heads, rows and columns. Pure functions, Draft to Draft."""

from typing import Any

import msgspec

from desktop_app.notice.blocks import Block
from desktop_app.notice.draft import Draft
from desktop_app.notice.text_rules import clean_text
from desktop_app.notice.tree import block_at, place_of, with_block
from desktop_app.presenters.outline.clean_typing import one_line


def with_cell(draft: Draft, block_id: str, row: int, column: int, text: str) -> Draft:
    """The cell with another text, in which line breaks are kept."""
    rows = list(_table(draft, block_id).rows)
    cells = list(rows[row])
    cells[column] = clean_text(text, is_multiline=True)
    rows[row] = tuple(cells)
    return _changed(draft, block_id, rows=tuple(rows))


def with_head(draft: Draft, block_id: str, column: int, text: str) -> Draft:
    """The column with another name."""
    columns = list(_table(draft, block_id).columns)
    columns[column] = one_line(text)
    return _changed(draft, block_id, columns=tuple(columns))


def with_row(draft: Draft, block_id: str, index: int) -> Draft:
    """An empty row put before the row `index`."""
    table = _table(draft, block_id)
    row = ("",) * len(table.columns)
    return _changed(draft, block_id, rows=(*table.rows[:index], row, *table.rows[index:]))


def without_row(draft: Draft, block_id: str, index: int) -> Draft:
    """The table without a row; the same draft when it has no such row."""
    rows = _table(draft, block_id).rows
    if not 0 <= index < len(rows):
        return draft
    return _changed(draft, block_id, rows=(*rows[:index], *rows[index + 1 :]))


def with_column(draft: Draft, block_id: str, index: int, name: str) -> Draft:
    """An empty column put before the column `index`; the columns become as wide as their texts."""
    table = _table(draft, block_id)
    rows = tuple((*row[:index], "", *row[index:]) for row in table.rows)
    columns = (*table.columns[:index], one_line(name), *table.columns[index:])
    return _changed(draft, block_id, columns=columns, rows=rows, widths=None)


def without_column(draft: Draft, block_id: str, index: int) -> Draft:
    """The table without a column; the last one stays."""
    table = _table(draft, block_id)
    if len(table.columns) == 1 or not 0 <= index < len(table.columns):
        return draft
    rows = tuple((*row[:index], *row[index + 1 :]) for row in table.rows)
    columns = (*table.columns[:index], *table.columns[index + 1 :])
    widths = table.widths and (*table.widths[:index], *table.widths[index + 1 :])
    return _changed(draft, block_id, columns=columns, rows=rows, widths=widths)


def _table(draft: Draft, block_id: str) -> Block:
    return block_at(draft, place_of(draft, block_id))


def _changed(draft: Draft, block_id: str, **changes: Any) -> Draft:
    place = place_of(draft, block_id)
    return with_block(draft, place, msgspec.structs.replace(block_at(draft, place), **changes))
