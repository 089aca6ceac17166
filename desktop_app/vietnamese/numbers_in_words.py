"""Numbers and sums of money written out in words."""

from decimal import Decimal
from typing import Final

from desktop_app.vietnamese.names import sentence_start
from desktop_app.vietnamese.number_format import format_number, parse_number

LARGEST: Final = 10**15
MOST_DECIMALS: Final = 15

_DIGITS: Final = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_UNITS_AFTER_TENS: Final = {1: "mốt", 4: "tư", 5: "lăm"}
_MILLIARD: Final = 10**9


class NumberOutOfRangeError(ValueError):
    """`value` is beyond 10^15 either way, has more than 15 decimals, or is no finite number."""

    def __init__(self, value: int | Decimal) -> None:
        super().__init__(value)
        self.value = value


def number_in_words(value: int | Decimal | str) -> str:
    """Return `value` in words, small letters: 1005 "một nghìn không trăm linh năm" (O-READ).

    A str is a figure in the Vietnamese style ("1.005", "21,5"), else NotANumberError is raised.
    Groups of zeros are not read, lower groups are read with their hundreds. Negative numbers begin
    with "âm". After "phẩy" the digits are read one by one as they stand (2,05 "hai phẩy không
    năm"); only two digits without a leading zero are read as a number, as schools teach (245,12
    "hai trăm bốn mươi lăm phẩy mười hai"). Raises NumberOutOfRangeError.
    """
    number = parse_number(value) if isinstance(value, str) else Decimal(value)
    exponent = number.as_tuple().exponent
    if not isinstance(exponent, int) or abs(number) > LARGEST or -exponent > MOST_DECIMALS:
        raise NumberOutOfRangeError(number if isinstance(value, str) else value)
    whole, _, tail = f"{abs(number):f}".partition(".")
    words = ["âm"] if number < 0 else []
    words += _whole(int(whole)) or [_DIGITS[0]]
    if tail:
        words += ["phẩy", *_tail(tail)]
    return " ".join(words)


def money_in_words(amount: int) -> str:
    """Return the sum of `amount` đồng in words: "Một triệu đồng chẵn" (O-MONEY).

    A sum of whole thousands is round and ends in "đồng chẵn", other sums and 0 in "đồng".
    Raises NumberOutOfRangeError.
    """
    is_round = amount != 0 and amount % 1000 == 0
    return f"{sentence_start(number_in_words(amount))} đồng{' chẵn' if is_round else ''}"


def money_text(amount: int) -> str:
    """Return "1.000.000 đồng (Một triệu đồng chẵn)" (O-MONEY); raises NumberOutOfRangeError."""
    return f"{format_number(amount)} đồng ({money_in_words(amount)})"


def _whole(number: int) -> list[str]:
    """Read 1..10^15; [] for 0."""
    milliards, rest = divmod(number, _MILLIARD)
    words: list[str] = []
    if milliards:
        words += [*_whole(milliards), "tỷ"]
    for scale, name in ((10**6, "triệu"), (10**3, "nghìn"), (1, "")):
        group, rest = divmod(rest, scale)
        if group:
            words += _group(group, is_continued=bool(words))
            words += [name] if name else []
    return words


def _group(number: int, *, is_continued: bool) -> list[str]:
    """Read 1..999; after larger groups the hundreds are read even when there are none."""
    hundreds, rest = divmod(number, 100)
    words = [_DIGITS[hundreds], "trăm"] if hundreds or is_continued else []
    if words and 0 < rest < 10:
        return [*words, "linh", _DIGITS[rest]]
    return words + (_below_hundred(rest) if rest else [])


def _below_hundred(number: int) -> list[str]:
    tens, unit = divmod(number, 10)
    if tens == 0:
        return [_DIGITS[unit]]
    if tens == 1:
        units = "lăm" if unit == 5 else _DIGITS[unit]
        return ["mười", units] if unit else ["mười"]
    words = [_DIGITS[tens], "mươi"]
    return [*words, _UNITS_AFTER_TENS.get(unit, _DIGITS[unit])] if unit else words


def _tail(digits: str) -> list[str]:
    if len(digits) == 2 and digits[0] != "0":
        return _below_hundred(int(digits))
    return [_DIGITS[int(digit)] for digit in digits]
