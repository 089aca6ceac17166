"""The sentences of a notice that follow from its meeting: subject, opening and closing.

What the drafter typed comes first. Else the office's own patterns (`profile.wording`) are filled,
or the usual ones below, with what is known; see `notice.slots` for the slots.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from desktop_app.notice.chair_phrases import (
    Fact,
    chairing_verb,
    chairs_in_opening,
    chairs_in_subject,
    concluding,
)
from desktop_app.notice.draft import Draft
from desktop_app.notice.meeting_phrases import (
    in_tone,
    joined,
    meeting_phrase,
    place_phrase,
    time_phrase,
)
from desktop_app.notice.organs import announcing_organ
from desktop_app.notice.parts import Signature, System
from desktop_app.notice.patterns import filled
from desktop_app.notice.slots import (
    ATTENDEES,
    CHAIRS,
    MEETING,
    ORGAN,
    PLACE,
    POST,
    REPORTS,
    TIME,
    VERB,
)

USUAL_OPENING: Final = (
    "{thời gian}, tại {địa điểm}, {người chủ trì} {chủ trì} {hội nghị}. Tham dự có {thành phần}.",
    "Sau khi nghe {báo cáo} báo cáo, {chức vụ} kết luận như sau:",
)
USUAL_CLOSING: Final[Mapping[System, tuple[str, ...]]] = MappingProxyType(
    {
        "party": (),
        "state": ("{cơ quan} thông báo để các cơ quan, đơn vị, địa phương biết, thực hiện.",),
    }
)


def subject_of(draft: Draft) -> str:
    """The subject (trích yếu): the typed one, else whose conclusion it is and at which meeting.

    Party with a small first letter, State in sentence case (P-SUBJECT, S-SUBJECT).
    """
    if draft.subject is not None:
        return draft.subject
    profile, meeting = draft.profile, draft.meeting
    chairs = chairs_in_subject(meeting.chairs, profile)
    first = "kết" if profile.system == "party" else "Kết"
    return f"{first} luận của {chairs} tại {meeting_phrase(meeting, profile.tone, with_days=True)}"


def opening_of(draft: Draft) -> tuple[str, ...]:
    """The opening paragraphs: the typed ones, else when, where, who chaired and who concludes."""
    if draft.opening is not None:
        return draft.opening
    wording = draft.profile.wording
    patterns = wording.opening if wording is not None else None
    organ = announcing_organ(draft.profile, Signature())
    return _paragraphs(draft, USUAL_OPENING if patterns is None else patterns, organ)


def closing_of(draft: Draft) -> tuple[str, ...]:
    """The closing paragraphs: the typed ones, else for whom it is announced; Party usually none.

    They end with a full stop; the layout puts the standard's own end mark (S-BODY-END).
    """
    if draft.closing is not None:
        return draft.closing
    wording = draft.profile.wording
    patterns = wording.closing if wording is not None else None
    usual = USUAL_CLOSING[draft.profile.system]
    organ = announcing_organ(draft.profile, draft.signature)
    return _paragraphs(draft, usual if patterns is None else patterns, organ)


def _paragraphs(draft: Draft, patterns: tuple[str, ...], organ: str) -> tuple[str, ...]:
    facts = _facts(draft, organ)
    return tuple(filter(None, (filled(pattern, facts) for pattern in patterns)))


def _facts(draft: Draft, organ: str) -> Mapping[str, Fact]:
    profile, meeting = draft.profile, draft.meeting
    name = meeting_phrase(meeting, profile.tone, with_days=False)
    return {
        TIME: Fact(time_phrase(meeting.sessions)),
        PLACE: Fact(place_phrase(meeting, profile.tone)),
        CHAIRS: chairs_in_opening(meeting.chairs, profile),
        VERB: Fact(chairing_verb(meeting.chairs, name)),
        POST: concluding(meeting.chairs, profile),
        MEETING: Fact(name),
        # Attendees may be named persons, whose names are never rewritten.
        ATTENDEES: Fact(joined(meeting.attendees)),
        REPORTS: Fact(in_tone(joined(meeting.reports), profile.tone)),
        ORGAN: Fact(organ),
    }
