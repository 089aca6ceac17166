"""First lines side by side on one baseline, though their type sizes differ."""

from collections.abc import Sequence

from msgspec import structs

from desktop_app.layout.lengths import Twips
from desktop_app.layout.metrics import EXACT_ASCENT, FontMetrics
from desktop_app.layout.sheet import LineRule, Style
from desktop_app.standards.standard import Role


def levelled(
    styles: Sequence[Style], left: Role, right: Role, metrics: FontMetrics
) -> tuple[Style, ...]:
    """The styles with the smaller of two neighbours set in exact lines as deep as the larger one's.

    An exact line has a known share above its baseline; space before a cell's first paragraph would
    not do, since LibreOffice drops it.
    """
    pair = [style for style in styles if style.role in (left, right)]
    sizes = {style.size for style in pair}
    if len(sizes) < 2 or any(style.line.kind == "exact" for style in pair):
        return tuple(styles)
    line = LineRule("exact", Twips(round(metrics.ascent(max(sizes)) / EXACT_ASCENT)))
    return tuple(
        structs.replace(style, line=line) if style in pair and style.size == min(sizes) else style
        for style in styles
    )
