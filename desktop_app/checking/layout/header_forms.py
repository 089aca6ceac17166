"""The form of the number and of place and date."""

import re
from collections.abc import Iterator
from typing import Final

from desktop_app.checking.finding import Finding
from desktop_app.checking.layout.case import LayoutCase

_STATE_NUMBER: Final = re.compile(r"Số:\s*(?:\d{2,}|[\s.…_]*)\s*/[A-ZĐ][\w\-+ .…]*$")
_PARTY_NUMBER: Final = re.compile(r"Số\s*(?:\d{2,}|[\s.…_]*)\s*-\s?[A-ZĐ][\w]*/[\w\-+ .…]*$")
_DATE: Final = re.compile(r"ngày\s*(?P<day>\d{1,2})?\D*tháng\s*(?P<month>\d{1,2})?\D*năm")
_SPELT: Final = re.compile(r".+,\s*ngày[\s.…_\d]*tháng[\s.…_\d]*năm[\s.…_\d]*$")


def check_header_forms(case: LayoutCase) -> Iterator[Finding]:
    """How number and date are written."""
    is_state = case.standard.system == "state"
    for one in case.components:
        text = one.line.text.strip()
        if one.role == "number":
            form = _STATE_NUMBER if is_state else _PARTY_NUMBER
            if not form.match(text):
                expected = "Số: 05/TB-…" if is_state else "Số 05-TB/…"
                yield case.finding("NUMBER", "number", one.path, found=text, expected=expected)
        elif one.role == "date" and not _is_date(text):
            yield case.finding("DATE", "date", one.path, found=text)


def _is_date(text: str) -> bool:
    """Place, day, month, year in words; days below 10 and months 1 and 2 with a 0."""
    found = _DATE.search(text)
    if found is None or not _SPELT.match(text):
        return False
    day, month = found["day"], found["month"]
    is_day = day is None or len(day) == 2
    return is_day and (month is None or month not in {"1", "2"}) and not _is_padded(month)


def _is_padded(month: str | None) -> bool:
    return month is not None and month[0] == "0" and month not in {"01", "02"}
