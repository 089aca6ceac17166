"""What a table of a decree says about one component; the tables themselves are beside."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Look:
    """Type of one component: sizes in points from least to most, as the decree states them.

    `sample` is the size the decree's own sample column prints, None where it has none.
    """

    rule: str
    sizes: tuple[float, float]
    sample: float | None = None
    bold: bool = False
    italic: bool = False
    underlined: bool = False
    capitals: bool = False
    align: str = "center"
    colour: str = "000000"


@dataclass(frozen=True, slots=True)
class Paper:
    """Paper and margins in millimetres as the decree states them, each from least to most."""

    size: tuple[float, float]
    top: tuple[float, float]
    bottom: tuple[float, float]
    left: tuple[float, float]
    right: tuple[float, float]
    number_from_top: float


@dataclass(frozen=True, slots=True)
class Running:
    """Running text: first-line indents in millimetres allowed, line spacing, gap in points.

    `spacing` are points where `is_exact`, else multiples of the font's single line; a most of
    None means that there is no upper bound.
    """

    indents: tuple[float, ...]
    gap: float
    spacing: tuple[float, float | None]
    is_exact: bool


@dataclass(frozen=True, slots=True)
class Decree:
    """All that the tests hold a notice of one system against."""

    paper: Paper
    running: Running
    looks: dict[str, Look]
    labels: dict[str, str]
    recipient_end: str
    body_end: str
    number: str
    blank_number: str
    title_width: float
