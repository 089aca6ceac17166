"""What is known of a meeting in words: its name, its days and its place.

What is typed stays as it is but for the tone style of the profile (O-TONE), in which neither the
names of persons nor what is quoted is rewritten. What is unknown is the visible blank "…".
"""

import re
from collections.abc import Sequence
from typing import Final

from desktop_app.notice.likeness import begins_with
from desktop_app.notice.parts import Meeting, Session, Tone
from desktop_app.vietnamese.dates import day_list
from desktop_app.vietnamese.lists import join_list
from desktop_app.vietnamese.names import lower_start
from desktop_app.vietnamese.tone_style import to_tone_style

BLANK: Final = "…"
KINDS: Final = (
    "hội nghị trực tuyến",
    "hội nghị",
    "hội thảo",
    "cuộc họp",
    "buổi họp",
    "phiên họp",
    "kỳ họp",
    "buổi làm việc",
    "cuộc làm việc",
    "chuyến công tác",
    "buổi kiểm tra",
    "buổi tiếp công dân",
    "họp",
)
"""The words that say what kind of meeting it was, longer ones first."""

_NOON: Final = "12:00"
_LUNCH: Final = "12:30"
_EVENING: Final = "18:00"
_QUOTED: Final = re.compile('“[^”]*”|"[^"]*"|‘[^’]*’')


def in_tone(text: str, tone: Tone) -> str:
    """`text` in the tone style, what stands in quotation marks as it is."""
    return to_tone_style(text, tone, [match.span() for match in _QUOTED.finditer(text)])


def joined(items: Sequence[str]) -> str:
    """The items in one list; "" for none.

    "A, B và C", but without "và" when one holds that word, and "A; B, C" when one holds a comma.
    """
    cleaned = [item.strip().rstrip(",;.") for item in items]
    known = [item for item in cleaned if item]
    if len(known) > 1 and any("," in item for item in known):
        return "; ".join(known)
    if any(" và " in item for item in known):
        return ", ".join(known)
    return join_list(known)


def without_kind(name: str) -> str:
    """The meeting's name without the words for its kind: "giao ban" of "Hội nghị giao ban"."""
    kind = next((kind for kind in KINDS if begins_with(name, kind)), "")
    return " ".join(name.split()[len(kind.split()) :])


def meeting_phrase(meeting: Meeting, tone: Tone, *, with_days: bool) -> str:
    """The meeting inside a sentence: its name, with its kind in front unless it says one itself.

    Without a name the kind, "cuộc họp" when only days are known, and `with_days` its days.
    """
    name, kind = meeting.name.strip(), lower_start(meeting.kind.strip())
    if name:
        has_kind = any(begins_with(name, known) for known in (kind, *KINDS))
        return in_tone(name if has_kind or not kind else f"{kind} {name}", tone)
    days = day_list([session.date for session in meeting.sessions])
    if not (kind or days):
        return BLANK
    return in_tone(" ".join([kind or "cuộc họp", days if with_days else ""]).strip(), tone)


def time_phrase(sessions: Sequence[Session]) -> str:
    """When it was: "ngày 05/7/2022", "sáng ngày ..." where the clock proves it, "ngày …"."""
    days = day_list([session.date for session in sessions])
    if not days:
        return f"ngày {BLANK}"
    half = _half_day(sessions[0]) if len(sessions) == 1 else ""
    return f"{half} {days}".strip()


def place_phrase(meeting: Meeting, tone: Tone) -> str:
    """Where it was, without "tại" in front."""
    place = (meeting.place or "").strip()
    if begins_with(place, "tại"):
        place = place.split(maxsplit=1)[1]
    return in_tone(place, tone) or BLANK


def _half_day(session: Session) -> str:
    """ "sáng", "chiều" or "tối" where the known clock times prove it, else ""."""
    start, end = session.start, session.end
    if start is None or (end is not None and end < start):
        return ""
    if start >= _EVENING:
        return "tối"
    if start >= _NOON and not (end and end < _LUNCH):
        return "chiều"
    return "sáng" if end is not None and end < _LUNCH else ""
