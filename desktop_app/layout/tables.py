"""Tables of an appendix: head row repeated on every page, columns by figure or by content."""

from collections.abc import Sequence
from itertools import pairwise

from desktop_app.layout.lengths import Twips
from desktop_app.layout.setting import Setting
from desktop_app.layout.sheet import Paragraph, Row, Run, Style, Table
from desktop_app.layout.words import words_of
from desktop_app.notice.blocks import Block
from desktop_app.standards.standard import Role

CELL_MARGIN = Twips.from_mm(1.5)
_ROUNDING = Twips(20)  # so that another renderer does not wrap the longest word
_WIDEST_NATURAL = Twips.from_mm(90)


def table(setting: Setting, block: Block, path: str) -> Table:
    """The table of a block; a line break in a cell begins a new paragraph."""
    head = (
        _cell(setting, "table_head", (text,), f"{path}.columns[{column}]")
        for column, text in enumerate(block.columns)
    )
    rows = [Row(tuple(head), repeats=True)]
    for index, texts in enumerate(block.rows):
        cells = (
            _cell(setting, "table_cell", text.split("\n"), f"{path}.rows[{index}][{column}]")
            for column, text in enumerate(texts)
        )
        rows.append(Row(tuple(cells)))
    return Table(
        columns=_widths(setting, block, rows),
        rows=tuple(rows),
        bordered=True,
        cell_margin=CELL_MARGIN,
        path=path,
    )


def table_styles(setting: Setting) -> tuple[Style, ...]:
    """Styles of head and cells."""
    return (setting.style("table_head"), setting.style("table_cell"))


def _cell(setting: Setting, role: Role, texts: Sequence[str], path: str) -> tuple[Paragraph, ...]:
    return tuple(
        Paragraph(role, (Run(setting.text(text)),) if text else (), path) for text in texts
    )


def _widths(setting: Setting, block: Block, rows: Sequence[Row]) -> tuple[Twips, ...]:
    """The columns' widths in twips, together at most as wide as the text.

    Given widths hold unless they are too wide together or too narrow for a word; without them the
    table takes the whole width.
    """
    total = setting.geometry().text_width
    columns = [[row.cells[index] for row in rows] for index in range(len(block.columns))]
    needs = [_needs(setting, cells) for cells in columns]
    if block.widths is None:
        return _by_content(needs, total)
    given = [float(Twips.from_mm(width)) for width in block.widths]
    wanted = [(least, max(least, width)) for (least, _), width in zip(needs, given, strict=True)]
    return _by_content(wanted, min(total, round(max(sum(given), sum(low for low, _ in needs)))))


def _needs(setting: Setting, cells: Sequence[Sequence[Paragraph]]) -> tuple[float, float]:
    """What a column needs at least (its longest word) and what it takes unbroken, within reason."""
    longest, word = 0.0, 0.0
    for paragraph in (one for cell in cells for one in cell):
        words = words_of(paragraph, setting.style(paragraph.role), setting.metrics)
        longest = max(longest, sum(part.width + part.space for part in words))
        word = max(word, *(part.width for part in words))
    margins = 2 * CELL_MARGIN + _ROUNDING
    return word + margins, max(min(longest, _WIDEST_NATURAL), word) + margins


def _by_content(needs: Sequence[tuple[float, float]], total: int) -> tuple[Twips, ...]:
    """Every column as wide as its longest word; what is left goes to those that want more."""
    least = [low for low, _ in needs]
    wanted = [high - low for low, high in needs]
    spare = total - sum(least)
    if spare <= 0:
        return _shared(least, total)
    share = spare / (sum(wanted) or 1.0)
    return _shared([low + more * share for low, more in zip(least, wanted, strict=True)], total)


def _shared(widths: Sequence[float], total: int) -> tuple[Twips, ...]:
    """Whole twips in the proportion of `widths`, summing exactly to `total`."""
    scale = total / sum(widths)
    edges = [0]
    reached = 0.0
    for width in widths:
        reached += width * scale
        edges.append(round(reached))
    return tuple(Twips(high - low) for low, high in pairwise(edges))
