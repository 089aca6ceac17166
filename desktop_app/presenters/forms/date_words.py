"""A date in words, as the person reads that it was understood."""

import datetime as dt
from typing import Final

from desktop_app.notice.parts import NoticeDate
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.vietnamese.dates import date_in_words, padded_month, weekday_name

MONTH_KNOWN: Final = noted("Ngày để trống, tháng {month} năm {year}")
YEAR_KNOWN: Final = noted("Ngày và tháng để trống, năm {year}")


def day_in_words(day: dt.date) -> str:
    """ "thứ Ba, ngày 05 tháng 7 năm 2022": what stands on the paper, so in Vietnamese."""
    return f"{weekday_name(day)}, {date_in_words(day)}"


def notice_date_in_words(date: NoticeDate, say: Translate) -> str:
    """The notice's date, or what of it is left blank to be written in after signing."""
    if date.month is None:
        return say(YEAR_KNOWN).format(year=date.year)
    if date.day is None:
        return say(MONTH_KNOWN).format(month=padded_month(date.month), year=date.year)
    return day_in_words(date.earliest())
