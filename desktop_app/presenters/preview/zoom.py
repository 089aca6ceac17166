"""How large the page is shown, and what else is shown around it."""

import re
from typing import Final

from msgspec import Struct

SMALLEST: Final = 25
LARGEST: Final = 400
STEPS: Final = (25, 33, 50, 67, 75, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400)
OFFERED: Final = (50, 75, 100, 125, 150, 200, 300, 400)
TWIPS_PER_INCH: Final = 1440

_TYPED: Final = re.compile(r"\s*(\d{1,4})\s*%?\s*")


class PreviewState(Struct, frozen=True):
    """What is remembered from one day to the next; `zoom` in per cent, None fits the width."""

    zoom: int | None = None
    ruler: bool = False
    thumbnails: bool = False


def clamped(zoom: float) -> int:
    """The nearest zoom there is."""
    return round(min(max(zoom, SMALLEST), LARGEST))


def larger(zoom: float) -> int:
    """The next step up from a zoom, which need not be a step itself."""
    return next((step for step in STEPS if step > round(zoom)), LARGEST)


def smaller(zoom: float) -> int:
    """The next step down."""
    return next((step for step in reversed(STEPS) if step < round(zoom)), SMALLEST)


def typed_number(text: str) -> int | None:
    """The number of a zoom or page that was typed ("125 %"); None when it is none."""
    match = _TYPED.fullmatch(text)
    return int(match[1]) if match else None


def scale_of(zoom: float, dots_per_inch: float) -> float:
    """Pixels a twip."""
    return zoom / 100 * dots_per_inch / TWIPS_PER_INCH


def fitting(room: int, widest: int, dots_per_inch: float) -> float:
    """The zoom at which a page `widest` twips wide takes `room` pixels; within the limits."""
    if widest <= 0 or room <= 0:
        return SMALLEST
    zoom = 100 * room / (widest * scale_of(100, dots_per_inch))
    return min(max(zoom, SMALLEST), LARGEST)
