"""Public holidays, as data: the days of the sun's calendar and, year by year, the moon's."""

import datetime as dt
from collections.abc import Iterable
from typing import Final, Literal

from desktop_app.notice.parts import Value

FORMAT: Final = "tbkl-holidays"


class YearlyHoliday(Value, frozen=True, kw_only=True):
    """A holiday on the same day of every year, from a year on."""

    day: int
    month: int
    name: str
    since: int = 1900


class DatedHoliday(Value, frozen=True, kw_only=True):
    """A holiday on one day."""

    date: dt.date
    name: str


class HolidayFile(Value, frozen=True, kw_only=True):
    """The file resources/lexicon/holidays.json."""

    format: Literal["tbkl-holidays"] = FORMAT
    version: Literal[1] = 1
    yearly: tuple[YearlyHoliday, ...]
    dated: tuple[DatedHoliday, ...]


class DaysOff:
    """Tells the holiday of a day. Days given in exchange are decided year by year: not known."""

    def __init__(
        self, yearly: Iterable[YearlyHoliday] = (), dated: Iterable[DatedHoliday] = ()
    ) -> None:
        self._yearly = {(one.month, one.day): one for one in yearly}
        self._dated = {one.date: one.name for one in dated}

    @classmethod
    def of_file(cls, data: HolidayFile) -> "DaysOff":
        """Those of the file."""
        return cls(data.yearly, data.dated)

    def holiday(self, day: dt.date) -> str:
        """The holiday's name, "" for a day that is none."""
        yearly = self._yearly.get((day.month, day.day))
        if yearly is not None and day.year >= yearly.since:
            return yearly.name
        return self._dated.get(day, "")
