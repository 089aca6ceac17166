"""An own reckoning of the Vietnamese lunar calendar, to prove the shipped holidays by.

New moons and the sun's longitude by the series of Meeus' "Astronomical Algorithms", days by the
time of Hanoi (UTC+7); the eleventh month holds the winter solstice.
"""

import datetime as dt
from math import floor, pi, radians, sin

ZONE = 7 / 24
SYNODIC = 29.530588853
J2000 = dt.date(2000, 1, 1)
J2000_DAY = 2451545


def new_moon(k: int) -> int:
    """The Julian day number, in Hanoi, of new moon k since January 2000 (k = 0: 6/1/2000)."""
    t = k / 1236.85
    moment = 2451550.09766 + SYNODIC * k + 0.00015437 * t * t
    e = 1 - 0.002516 * t
    m = radians(2.5534 + 29.10535670 * k)
    mm = radians(201.5643 + 385.81693528 * k + 0.0107582 * t * t)
    f = radians(160.7108 + 390.67050284 * k - 0.0016118 * t * t)
    om = radians(124.7746 - 1.56375588 * k)
    moment += (
        -0.40720 * sin(mm) + 0.17241 * e * sin(m) + 0.01608 * sin(2 * mm) + 0.01039 * sin(2 * f)
        + 0.00739 * e * sin(mm - m) - 0.00514 * e * sin(mm + m) + 0.00208 * e * e * sin(2 * m)
        - 0.00111 * sin(mm - 2 * f) - 0.00057 * sin(mm + 2 * f) + 0.00056 * e * sin(2 * mm + m)
        - 0.00042 * sin(3 * mm) + 0.00042 * e * sin(m + 2 * f) + 0.00038 * e * sin(m - 2 * f)
        - 0.00024 * e * sin(2 * mm - m) - 0.00017 * sin(om)
    )  # fmt: skip
    return floor(moment - 72 / 86400 + 0.5 + ZONE)  # 72 s: from dynamical to civil time


def sun_sector(day: int) -> int:
    """Which twelfth of the ecliptic the sun stands in at midnight that begins the day."""
    t = (day - 0.5 - ZONE - 2451545.0) / 36525
    mean = 280.46646 + 36000.76983 * t + 0.0003032 * t * t
    m = radians(357.52911 + 35999.05029 * t)
    centre = (1.914602 - 0.004817 * t) * sin(m) + 0.019993 * sin(2 * m) + 0.000289 * sin(3 * m)
    om = radians(125.04 - 1934.136 * t)
    longitude = radians(mean + centre - 0.00569 - 0.00478 * sin(om))
    return floor(longitude / pi * 6) % 12


def month_eleven(year: int) -> int:
    """The number of the new moon that begins the month with the winter solstice."""
    k = round((dt.date(year, 12, 31) - dt.date(2000, 1, 6)).days / SYNODIC)
    while new_moon(k) > julian(dt.date(year, 12, 31)):
        k -= 1
    return k if sun_sector(new_moon(k)) < 9 else k - 1


def lunar_day(year: int, month: int, day: int) -> dt.date:
    """The day of the sun's calendar; month 1..10 of the lunar year that begins in `year`."""
    eleven, next_eleven = month_eleven(year - 1), month_eleven(year)
    k = eleven + month + 1
    if next_eleven - eleven == 13 and k >= leap(eleven):
        k += 1
    return civil(new_moon(k) + day - 1)


def leap(eleven: int) -> int:
    """The first month after the eleventh in which the sun enters no new sector."""
    k = eleven + 1
    while sun_sector(new_moon(k)) != sun_sector(new_moon(k + 1)):
        k += 1
    return k


def julian(day: dt.date) -> int:
    return J2000_DAY + (day - J2000).days


def civil(day: int) -> dt.date:
    return J2000 + dt.timedelta(days=day - J2000_DAY)
