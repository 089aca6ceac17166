"""The meeting of a text: every fact once, from the place that says it best."""

import datetime as dt
import re
from typing import Final, NamedTuple

from desktop_app.phrases.directive.bodies import comparable
from desktop_app.reading.text import attendance, chairs, meeting_days, meeting_name
from desktop_app.reading.text.chairs import FoundChair
from desktop_app.reading.text.meeting_days import Days
from desktop_app.reading.text.meeting_name import MeetingName
from desktop_app.reading.text.paragraphs import Piece, sentences_of
from desktop_app.reading.text.zones import Paragraphs, Zones

_CONCLUDES: Final = re.compile(r"kết luận|phát biểu (?:tại|chỉ đạo)")


class FoundMeeting(NamedTuple):
    """What is said of it; `used` are the sentences that said so."""

    name: MeetingName | None = None
    days: Days = Days()
    place: Piece | None = None
    chairs: tuple[FoundChair, ...] = ()
    attendees: tuple[Piece, ...] = ()
    reports: tuple[Piece, ...] = ()
    used: tuple[Piece, ...] = ()


def meeting_of(zones: Zones, whole: str, latest: dt.date | None) -> FoundMeeting:
    """What title and opening say of the meeting, in a report also its first sentences."""
    title = _joined(zones.title, whole)
    front = [one for part in zones.opening for one in sentences_of(part)]
    if zones.kind != "notice":
        front += _telling(zones.body)
    found = FoundMeeting()
    if title is not None:
        found = _of_title(title, latest)
    for sentence in front:
        found = _more(found, sentence, latest)
    return found


def _joined(paragraphs: Paragraphs, whole: str) -> Piece | None:
    if not paragraphs:
        return None
    start, end = paragraphs[0].start, paragraphs[-1].end
    return Piece(whole[start:end].replace("\n", " "), start, end)


def _telling(body: Paragraphs) -> list[Piece]:
    """Of a report without a head: sentences that tell who chaired or concluded what."""
    found = []
    for part in body[:8]:
        for sentence in list(sentences_of(part))[:2]:
            low = comparable(sentence.text)
            if re.search(r"chủ trì|chủ toạ|(?:kết luận|phát biểu chỉ đạo)[^.;]{0,30}"
                         r"(?:hội nghị|cuộc họp|buổi|phiên)", low):  # fmt: skip
                found.append(sentence)
    return found


def _of_title(title: Piece, latest: dt.date | None) -> FoundMeeting:
    return FoundMeeting(
        name=meeting_name.of_title(title),
        days=meeting_days.days_of(title, latest),
        chairs=chairs.chair_of_title(title),
        used=(title,),
    )


def _more(found: FoundMeeting, sentence: Piece, latest: dt.date | None) -> FoundMeeting:
    before = found
    found = found._replace(
        name=_better_name(found.name, meeting_name.of_sentence(sentence)),
        days=found.days if found.days.days else _dated(found.days, sentence, latest),
        place=found.place or meeting_days.place_of(sentence),
        chairs=_better_chairs(found.chairs, chairs.chairs_of_sentence(sentence)),
        attendees=found.attendees or attendance.attendees_of(sentence),
        reports=found.reports or attendance.reports_of(sentence),
    )
    return found if found == before else found._replace(used=(*found.used, sentence))


def _dated(days: Days, sentence: Piece, latest: dt.date | None) -> Days:
    more = meeting_days.days_of(sentence, latest)
    return more if more.piece is not None else days


def _better_name(name: MeetingName | None, more: MeetingName | None) -> MeetingName | None:
    """One with a name before one without, the first of them."""
    if more is None or (name is not None and name.name is not None):
        return name
    return more if name is None or more.name is not None else name


def _better_chairs(
    old: tuple[FoundChair, ...], new: tuple[FoundChair, ...]
) -> tuple[FoundChair, ...]:
    """The one that names a person with posts before a post or a collective alone."""
    if not new:
        return old
    if not old:
        return new
    is_person = any(one.name is not None for one in new)
    was_person = any(one.name is not None for one in old)
    if is_person and not was_person and (old[0].is_host or old[0].collective is None):
        return new
    if was_person and is_person and _posts(new) > _posts(old) and _same(old, new):
        return new
    return old


def _posts(people: tuple[FoundChair, ...]) -> int:
    return sum(len(one.posts) for one in people) + 10 * len(people)


def _same(old: tuple[FoundChair, ...], new: tuple[FoundChair, ...]) -> bool:
    names = {one.name.text.casefold() for one in new if one.name is not None}
    return any(one.name is not None and one.name.text.casefold() in names for one in old)
