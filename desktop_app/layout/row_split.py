"""A row higher than any page, torn between lines, so that no text runs off the paper."""

from msgspec import structs

from desktop_app.layout.flow import PlacedCell, PlacedLines, TableRow

_BORDER = 10.0  # twips


def split_row(row: TableRow, room: float) -> tuple[TableRow | None, TableRow | None]:
    """What of the row fits into `room` twips, and the rest; either may be nothing."""
    cut = [_split_cell(cell, room - _BORDER) for cell in row.cells]
    return _row(row, [head for head, _ in cut]), _row(row, [rest for _, rest in cut])


def _row(row: TableRow, cells: list[PlacedCell]) -> TableRow | None:
    if not any(cell.lines for cell in cells):
        return None
    height = max(cell.height for cell in cells) + (_BORDER if row.bordered else 0.0)
    return structs.replace(row, cells=tuple(cells), height=height)


def _split_cell(cell: PlacedCell, room: float) -> tuple[PlacedCell, PlacedCell]:
    head: list[PlacedLines] = []
    rest: list[PlacedLines] = []
    for part in cell.lines:
        fitting = part.chosen if part.bottom <= room and not rest else _fitting(part, room, rest)
        if fitting:
            head.append(structs.replace(part, chosen=fitting))
        if len(fitting) < len(part.chosen):
            left = range(fitting.stop, part.chosen.stop)
            y = rest[-1].bottom if rest else 0.0
            rest.append(structs.replace(part, y=y, chosen=left))
    return _cell(cell, head), _cell(cell, rest)


def _fitting(part: PlacedLines, room: float, rest: list[PlacedLines]) -> range:
    """The lines of a part that end within `room`; none once a line has gone to the rest."""
    start = part.chosen.start
    if rest:
        return range(start, start)
    edge = part.text.edge if start == 0 else 0.0
    count = int(max(0.0, room - part.y - edge) // part.text.line_height)
    return range(start, start + min(count, len(part.chosen)))


def _cell(cell: PlacedCell, lines: list[PlacedLines]) -> PlacedCell:
    height = lines[-1].bottom if lines else 0.0
    return structs.replace(cell, lines=tuple(lines), height=height)
