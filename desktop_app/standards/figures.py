"""Figures of a decree: single values or ranges with the value the writer uses."""

from typing import Annotated, Literal

from msgspec import Meta, Struct

Amount = Annotated[float, Meta(ge=0, le=1000)]
"""A length, size or share no decree exceeds: what is larger is a slip of the finger."""


class Record(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Base of all pack records: immutable, keyword-only, strict about unknown fields."""


class Range(Record, frozen=True, kw_only=True):
    """An allowed span with the default the writer uses; `max` None means no upper bound."""

    min: Amount
    use: Amount
    max: Amount | None = None

    def __post_init__(self) -> None:
        if self.use < self.min or (self.max is not None and self.use > self.max):
            raise ValueError("range.use")


Figure = Amount | Range


def default(figure: Figure) -> float:
    """The value the writer uses."""
    return figure.use if isinstance(figure, Range) else figure


def accepts(figure: Figure, value: float, tolerance: float = 0.0) -> bool:
    """Whether the decree allows `value`, give or take `tolerance`."""
    if not isinstance(figure, Range):
        return abs(value - figure) <= tolerance
    below = value >= figure.min - tolerance
    return below and (figure.max is None or value <= figure.max + tolerance)


class LineSpacing(Record, frozen=True, kw_only=True):
    """Line spacing: `exact` in points, or `multiple` of the font's single line."""

    kind: Literal["exact", "multiple"]
    value: Figure


SINGLE = LineSpacing(kind="multiple", value=1.0)
