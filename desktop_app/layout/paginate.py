"""Sheet -> pages: lines stacked with keep-with-next, widow control and unsplittable rows."""

from desktop_app.layout.flow import Flow, PieceOfText, TableRow, flow_of
from desktop_app.layout.memory import Memory
from desktop_app.layout.metrics import FontMetrics
from desktop_app.layout.page_builder import PageBuilder
from desktop_app.layout.pages import Page, Pages
from desktop_app.layout.row_split import split_row
from desktop_app.layout.sheet import Sheet

_LINES_TOGETHER = 2  # widow and orphan control: so many lines of a paragraph at least


def paginate(sheet: Sheet, metrics: FontMetrics, memory: Memory | None = None) -> Pages:
    """The pages of a sheet; numbers begin anew with every section.

    A `memory` of the same metrics makes the next layout quick and changes nothing else.
    """
    known = memory or Memory(metrics)
    known.begin_pages()
    pages: list[Page] = []
    for index, section in enumerate(sheet.sections):
        builder = PageBuilder(sheet, section, index, known)
        flow = flow_of(section, sheet, known)
        starts = _least_starts(flow, builder.page_height)
        for at, piece in enumerate(flow):
            after = starts[at + 1] if at + 1 < len(flow) else 0.0
            if isinstance(piece, TableRow):
                is_first = at > 0 and flow[at - 1] is piece.heading
                _place_row(builder, piece, starts[at], is_first=is_first)
            else:
                _place_text(builder, piece, starts[at], after)
        pages.extend(builder.finished())
    return Pages(tuple(pages), sheet.font, sheet.title, sheet.author)


def _least_starts(flow: tuple[Flow, ...], page_height: float) -> list[float]:
    """For every piece the height its beginning takes on a page, with all that it is tied to.

    A chain that no page can hold is not kept together.
    """
    starts = [0.0] * (len(flow) + 1)
    for at in range(len(flow) - 1, -1, -1):
        piece = flow[at]
        own = _own_start(piece)
        tied = (0.0 if isinstance(piece, TableRow) else piece.after) + starts[at + 1]
        ends_here = not piece.keep_next or own + tied > page_height
        starts[at] = own - _overhang(piece) if ends_here else own + tied
    return starts[:-1]


def _overhang(piece: Flow) -> float:
    return 0.0 if isinstance(piece, TableRow) else piece.text.overhang


def _own_start(piece: Flow) -> float:
    if isinstance(piece, TableRow):
        return piece.height
    if piece.splits and not piece.keep_next:
        return piece.before + _LINES_TOGETHER * piece.text.line_height
    return piece.before + piece.text.height


def _place_row(builder: PageBuilder, row: TableRow, start: float, *, is_first: bool) -> None:
    """Put a row; one that no page can hold is torn, and stays below its head row if it is first."""
    stays = is_first and row.height > builder.page_height
    if not builder.fits(start) and not builder.is_at_top and not stays:
        _turn_to_row(builder, row)
    while not builder.fits(row.height):
        head, rest = split_row(row, builder.room)
        if rest is None or (head is None and builder.is_at_top):
            break
        if head is not None:
            builder.put_row(head)
            row = rest
        _turn_to_row(builder, row)
    builder.put_row(row)


def _turn_to_row(builder: PageBuilder, row: TableRow) -> None:
    builder.turn()
    if row.heading is not None and row.heading.height < builder.page_height / 2:
        builder.put_row(row.heading)


def _place_text(builder: PageBuilder, piece: PieceOfText, start: float, next_start: float) -> None:
    """Put a paragraph, over as many pages as it needs."""
    if not builder.fits(start) and not builder.is_at_top:
        builder.turn()
    tied = piece.after + next_start if piece.keep_next else 0.0
    if piece.height_of(0, len(piece.text.breaks)) + tied > builder.page_height:
        tied = 0.0
    count = len(piece.text.breaks)
    first = 0
    while True:
        lines = _lines_here(builder, piece, first, tied)
        builder.put_lines(piece, range(first, first + lines))
        first += lines
        if first == count:
            break
        builder.turn()
    builder.space(piece.after)


def _lines_here(builder: PageBuilder, piece: PieceOfText, first: int, tied: float) -> int:
    """How many lines from line `first` go on this page; 0 sends all of them to the next."""
    left = len(piece.text.breaks) - first
    room = builder.lines_that_fit(piece, first)
    height = piece.height_of(first, left) + (tied or -piece.text.overhang)
    if room >= left and builder.fits(height):
        return left
    most = min(room, left - _LINES_TOGETHER)
    if most >= _LINES_TOGETHER:
        return most
    return max(1, min(room, left)) if builder.is_at_top else 0
