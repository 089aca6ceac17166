"""Widths of the tables of a draft: none where the layout gives the file's own widths by itself."""

from collections.abc import Mapping
from typing import Final

from msgspec.structs import replace

from desktop_app.layout.compose import compose
from desktop_app.layout.lengths import Twips
from desktop_app.layout.metrics import FontMetrics
from desktop_app.layout.sheet import Table
from desktop_app.notice.blocks import Appendix, Block, walk_with_paths
from desktop_app.notice.draft import Draft
from desktop_app.standards.standard import Standard

_PER_MM: Final = 56.6929133858
_TOLERANCE: Final = 2  # twips


def with_widths(
    draft: Draft,
    tables: tuple[tuple[str, tuple[int, ...]], ...],
    standard: Standard,
    metrics: FontMetrics,
) -> Draft:
    """The draft with the columns (twips) of `tables` (by block id) where the layout's differ."""
    if not tables:
        return draft
    usual = _usual(draft, standard, metrics)
    wanted = {
        key: columns
        for key, columns in tables
        if key in usual and len(columns) == len(usual[key]) and _differ(columns, usual[key])
    }
    if not wanted:
        return draft
    appendices = tuple(
        Appendix(title=one.title, body=tuple(_block(block, wanted) for block in one.body))
        for one in draft.appendices
    )
    return replace(draft, appendices=appendices)


def _usual(
    draft: Draft, standard: Standard, metrics: FontMetrics
) -> Mapping[str, tuple[Twips, ...]]:
    found: dict[str, tuple[Twips, ...]] = {}
    paths = {
        path: block.id
        for number, appendix in enumerate(draft.appendices)
        for path, block, _ in walk_with_paths(appendix.body, f"appendices[{number}].body")
    }
    for section in compose(draft, standard, metrics).sections[1:]:
        for block in section.blocks:
            if isinstance(block, Table):
                found[paths[block.path]] = block.columns
    return found


def _differ(one: tuple[int, ...], other: tuple[int, ...]) -> bool:
    return any(abs(a - b) > _TOLERANCE for a, b in zip(one, other, strict=True))


def _block(block: Block, wanted: Mapping[str, tuple[int, ...]]) -> Block:
    if block.children:
        return replace(block, children=tuple(_block(child, wanted) for child in block.children))
    columns = wanted.get(block.id)
    if columns is None or not all(0 < column <= 23_000 for column in columns):
        return block
    return replace(block, widths=tuple(_millimetres(column) for column in columns))


def _millimetres(twips: int) -> float:
    """The plainest figure that is as many twips."""
    for digits in (0, 1, 2):
        figure = round(twips / _PER_MM, digits)
        if figure > 0 and Twips.from_mm(figure) == twips:
            return figure
    return round(twips / _PER_MM, 3)
