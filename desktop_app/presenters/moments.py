"""A point in time as a person says it today."""

import datetime as dt
from typing import Final

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.store_faults import moment

TODAY: Final = noted("{time} hôm nay")
YESTERDAY: Final = noted("{time} hôm qua")


def when(at: dt.datetime, now: dt.datetime, say: Translate) -> str:
    """ "09:41 hôm nay", "16:20 hôm qua", else "07:15, 06/7/2026", by the machine's own clock."""
    local = at.astimezone()
    days = (now.astimezone().date() - local.date()).days
    if days not in (0, 1):
        return moment(at)
    return say(YESTERDAY if days else TODAY).format(time=f"{local:%H:%M}")
