"""The name of a notice's file, made of what the notice is about."""

import re
from typing import Final

from desktop_app.notice.draft import Draft
from desktop_app.notice.meeting_phrases import without_kind
from desktop_app.notice.symbols import split_symbol
from desktop_app.vietnamese.folding import fold
from desktop_app.vietnamese.slug import slug

MAX_LENGTH: Final = 80
MAX_WORDS: Final = 6
USUAL_KIND: Final = "TB"

_MAX_KIND: Final = 8
_DAYS: Final = re.compile(r"\b(?:tu |den |cac )?ngay \d{1,2}(?:[/.-]\d{1,4}){1,2}")
_ABOUT: Final = re.compile(r"^\s*ve\b")
_CONCLUSION: Final = re.compile(r"ket luan cua .*? tai (?P<meeting>.+)")


def file_stem(draft: Draft) -> str:
    """A file name without its suffix: "TB-ket-luan-giao-ban-2022-07", "...-lan-2" for a round.

    The type of the symbol, six words of the meeting's name without its kind and days, year and
    month (of the notice, else of the last session; else the year alone). Always ASCII letters,
    digits and hyphens, at most 80 characters, and no name that Windows keeps for itself.
    """
    kind = re.sub("[^A-Za-z0-9]", "", _ascii(split_symbol(draft.profile.symbol).kind))
    head = f"{kind[:_MAX_KIND] or USUAL_KIND}-ket-luan"
    tail = month = _month(draft)
    if draft.marks.draft_round is not None:
        tail += f"-lan-{draft.marks.draft_round}"
    words = _about(draft, month).split("-")
    while words and len("-".join((head, *words, tail))) > MAX_LENGTH:
        words.pop()
    return "-".join(part for part in (head, *words, tail) if part)


def _about(draft: Draft, month: str) -> str:
    """What the meeting was about, else its kind, as a slug; "" when nothing is known."""
    meeting = draft.meeting
    subject = _CONCLUSION.search(fold(draft.subject or ""))
    of_subject = subject["meeting"] if subject else ""
    for name in (meeting.name, of_subject):
        about = _ABOUT.sub("", _DAYS.sub(" ", fold(without_kind(name))))
        if stem := slug(_without_month(about, month), MAX_WORDS):
            return stem
    return slug(meeting.kind or _DAYS.sub(" ", of_subject), MAX_WORDS)


def _month(draft: Draft) -> str:
    """ "2022-07", or "2022" when neither the notice nor its meeting tells the month."""
    if draft.date.month is not None:
        return f"{draft.date.year}-{draft.date.month:02d}"
    if draft.meeting.sessions:
        last = max(session.date for session in draft.meeting.sessions)
        return f"{last.year:04d}-{last.month:02d}"
    return str(draft.date.year)


def _without_month(about: str, month: str) -> str:
    """Folded words without the month and year that the file name ends in anyway."""
    year, _, number = month.partition("-")
    phrases = [rf"nam {year}"]
    if number:
        of_month = rf"thang 0?{int(number)}"
        phrases = [rf"{of_month}(?:/| nam ){year}", rf"{of_month}(?![\d/]| nam)", *phrases]
    return re.sub(rf"\b(?:{'|'.join(phrases)})\b", " ", about)


def _ascii(text: str) -> str:
    """`text` without diacritics, its capitals kept."""
    folded = fold(text)
    if len(folded) != len(text):
        return folded.upper()
    return "".join(
        bare.upper() if char.isupper() else bare for bare, char in zip(folded, text, strict=True)
    )
