"""How long ago something was, as one says it: the nearer, the less exact."""

import datetime as dt
from typing import Final

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate

JUST_NOW: Final = noted("vừa xong")
MINUTES: Final = noted("{count} phút trước")
HOURS: Final = noted("{count} giờ trước")
YESTERDAY: Final = noted("hôm qua, {clock}")
DAYS: Final = noted("{count} ngày trước")

_MINUTE: Final = dt.timedelta(minutes=1)
_HOUR: Final = dt.timedelta(hours=1)
_FEW_HOURS: Final = dt.timedelta(hours=12)
_WEEK: Final = 7


def ago(moment: dt.datetime, now: dt.datetime, say: Translate) -> str:
    """An aware moment seen from an aware now, by the machine's own clock and calendar.

    A moment to come (the clock was set back) is just now.
    """
    passed = now - moment
    if passed < _MINUTE:
        return say(JUST_NOW)
    if passed < _HOUR:
        return say(MINUTES).format(count=passed // _MINUTE)
    there, here = moment.astimezone(), now.astimezone()
    days = (here.date() - there.date()).days
    if days == 0 or passed < _FEW_HOURS:
        return say(HOURS).format(count=passed // _HOUR)
    if days == 1:
        return say(YESTERDAY).format(clock=f"{there:%H:%M}")
    if days < _WEEK:
        return say(DAYS).format(count=days)
    return f"{there.day:02}/{there.month}/{there.year}"
