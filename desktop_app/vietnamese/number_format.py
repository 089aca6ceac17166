"""Figures in the Vietnamese style: full stop between thousands, decimal comma."""

import re
from decimal import ROUND_HALF_UP, Decimal, localcontext
from typing import Final

_FIGURE: Final = re.compile(r"([-−]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?", re.ASCII)
_DIGITS_KEPT: Final = 60


class NotANumberError(ValueError):
    """`text` is no figure in the Vietnamese style."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text = text


def format_number(value: int | Decimal, decimals: int | None = None) -> str:
    """Return 2850000000 as "2.850.000.000", Decimal("245.12") as "245,12" (O-THOUSAND, O-DECIMAL).

    `decimals` is the number of digits after the comma, rounded half up; None keeps the digits of
    `value`. Numbers of up to 60 digits.
    """
    from babel.numbers import format_decimal

    with localcontext(prec=_DIGITS_KEPT):
        number = Decimal(value)
        digits = _decimals(number) if decimals is None else decimals
        rounded = number.quantize(Decimal(1).scaleb(-digits), rounding=ROUND_HALF_UP)
        pattern = "#,##0." + "0" * digits if digits else "#,##0"
        return format_decimal(rounded or rounded.copy_abs(), format=pattern, locale="vi")


def parse_number(text: str) -> Decimal:
    """Return the number "2.850.000.000", "1234" or "-245,12" stands for (O-THOUSAND, O-DECIMAL).

    White space around it is passed over. Raises NotANumberError for all else, also for "1.5" and
    "1,200.5", which an English reader wrote.
    """
    match = _FIGURE.fullmatch(text.strip())
    if match is None:
        raise NotANumberError(text)
    sign, whole, tail = match.groups()
    return Decimal(f"{'-' if sign else ''}{whole.replace('.', '')}.{tail or ''}")


def _decimals(number: Decimal) -> int:
    exponent = number.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0
