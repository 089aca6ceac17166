"""A draft of what was read, and a guess for every value put into it."""

import datetime as dt
import re
from collections.abc import Callable
from typing import Final, NamedTuple

import msgspec

from desktop_app.notice.blocks import Block, Directive
from desktop_app.notice.draft import NUMBERS, Draft
from desktop_app.notice.parts import (
    Chair,
    Meeting,
    NoticeDate,
    Profile,
    Recipient,
    Session,
    Signature,
)
from desktop_app.phrases.directive.body_names import Found
from desktop_app.phrases.directive.deadlines import chief
from desktop_app.phrases.directive.naming import within_sentence
from desktop_app.reading.report import Guess, Hint
from desktop_app.reading.text.chairs import FoundChair
from desktop_app.reading.text.ending import Ending
from desktop_app.reading.text.framing import tidy
from desktop_app.reading.text.header import Header
from desktop_app.reading.text.meeting import FoundMeeting
from desktop_app.reading.text.nodes import Node
from desktop_app.reading.text.paragraphs import Piece
from desktop_app.vietnamese.names import sentence_start
from desktop_app.vietnamese.offset_text import OffsetText
from desktop_app.vietnamese.tone_style import tone_styles_in

_YEAR: Final = re.compile(r"\d{4}")
_NO_DAY: Final = dt.date(1, 1, 1)
_SURE: Final = 0.95
_LIKELY: Final = 0.85


class Understood(NamedTuple):
    """All that was read of a text."""

    header: Header
    meeting: FoundMeeting
    subject: Piece | None
    opening: tuple[Piece, ...]
    nodes: tuple[Node, ...]
    closing: tuple[Piece, ...]
    ending: Ending


class Drafter:
    """Puts what was understood into a draft, once; `guesses` and `used` are filled by it.

    `used` are the runs of the cleaned text that stand behind a value.
    """

    def __init__(self, text: OffsetText, new_id: Callable[[], str]) -> None:
        self._text = text
        self._new_id = new_id
        self.guesses: list[Guess] = []
        self.used: list[tuple[int, int]] = []

    def draft(self, ground: Draft, read: Understood) -> Draft:
        """The ground with everything that was read in its place; what was not said stays empty."""
        meeting = self._meeting(read.meeting)
        earliest = _earliest(read.header, meeting)
        return msgspec.structs.replace(
            ground,
            profile=self._profile(ground.profile, read),
            number=self._number(read.header, ground.number),
            date=self._date(read.header, meeting, ground.date),
            subject=self._subject(read.subject),
            meeting=meeting,
            opening=self._paragraphs("opening", read.opening),
            body=tuple(
                self._block(node, f"body[{at}]", earliest) for at, node in enumerate(read.nodes)
            ),
            closing=self._paragraphs("closing", read.closing),
            recipients=self._recipients(read.ending) or ground.recipients,
            signature=self._signature(read.ending, ground.signature),
        )

    def _guess(
        self,
        path: str,
        value: str | int | tuple[str, ...],
        piece: Piece | Found,
        confidence: float = _SURE,
        hint: Hint = "stated",
    ) -> None:
        start, end = piece.start, piece.end
        if hint not in ("inherited", "proposed"):
            self.used.append((start, end))
        self.guesses.append(
            Guess(
                path=path,
                value=value,
                confidence=confidence,
                source=self._text.span(start, end),
                hint=hint,
            )
        )

    def _profile(self, profile: Profile, read: Understood) -> Profile:
        header = read.header
        if header.system is not None and header.form is not None:
            self._guess("profile.system", header.system, header.form)
        pieces = {
            "organ": header.organ,
            "parent": header.parent,
            "symbol": header.symbol,
            "place": header.place,
            "archive": read.ending.archive,
        }
        facts: dict[str, str] = {}
        for field, piece in pieces.items():
            if piece is not None:
                facts[field] = _symbol(piece, header) if field == "symbol" else piece.text
                self._guess(f"profile.{field}", facts[field], piece)
        if header.organ is None:
            return msgspec.structs.replace(profile, **facts)
        styles = tone_styles_in(self._text.text)
        return msgspec.structs.replace(
            profile,
            **{"parent": None, **facts},
            system=header.system or profile.system,
            tone="old" if styles.old > styles.new else "new",
        )

    def _number(self, header: Header, number: int | None) -> int | None:
        if header.number is None or not NUMBERS[0] <= int(header.number.text) <= NUMBERS[1]:
            return number
        self._guess("number", int(header.number.text), header.number)
        return int(header.number.text)

    def _date(self, header: Header, meeting: Meeting, date: NoticeDate) -> NoticeDate:
        if header.year is None or header.date is None:
            years = [session.date.year for session in meeting.sessions]
            return NoticeDate(year=years[-1]) if years else date
        try:
            read = NoticeDate(day=header.day, month=header.month, year=header.year)
        except ValueError:
            return date
        parts = (header.year, header.month, header.day)
        known = [f"{part:02d}" for part in parts if part is not None]
        self._guess("date", "-".join(known), header.date)
        return read

    def _subject(self, subject: Piece | None) -> str | None:
        if subject is None:
            return None
        text = " ".join(subject.text.split()).rstrip(" .;")
        self._guess("subject", text, subject)
        return text

    def _paragraphs(self, path: str, pieces: tuple[Piece, ...]) -> tuple[str, ...] | None:
        texts = []
        for at, piece in enumerate(pieces):
            text = piece.text if piece.text.endswith(":") else tidy(piece.text)
            self._guess(f"{path}[{at}]", text, piece)
            texts.append(text)
        return tuple(texts) or None

    def _meeting(self, found: FoundMeeting) -> Meeting:
        name, kind = "", ""
        if found.name is not None:
            kind = found.name.kind
            if found.name.name is not None:
                name = found.name.name.text.replace("\n", " ")
                self._guess("meeting.name", name, found.name.name, _LIKELY)
        if found.place is not None:
            self._guess("meeting.place", found.place.text, found.place, _LIKELY)
        for at, day in enumerate(found.days.days):
            if found.days.piece is not None:
                self._guess(f"meeting.sessions[{at}].date", day.isoformat(), found.days.piece)
        return Meeting(
            kind=kind,
            name=name,
            place=found.place.text if found.place else None,
            sessions=tuple(Session(date=day) for day in found.days.days),
            chairs=tuple(self._chair(one, at) for at, one in enumerate(found.chairs)),
            attendees=self._texts("meeting.attendees", found.attendees),
            reports=self._texts("meeting.reports", found.reports),
        )

    def _chair(self, found: FoundChair, at: int) -> Chair:
        path = f"meeting.chairs[{at}]"
        if found.collective is not None:
            self._guess(f"{path}.collective", found.collective.text, found.collective, _LIKELY)
            return Chair(collective=found.collective.text)
        if found.name is not None:
            self._guess(f"{path}.name", found.name.text, found.name)
        for index, post in enumerate(found.posts):
            self._guess(f"{path}.posts[{index}]", sentence_start(post.text), post)
        return Chair(
            title=found.title,
            name=found.name.text if found.name else "",
            posts=tuple(sentence_start(post.text) for post in found.posts),
        )

    def _texts(self, path: str, pieces: tuple[Piece, ...]) -> tuple[str, ...]:
        for at, piece in enumerate(pieces):
            self._guess(f"{path}[{at}]", piece.text, piece, _LIKELY)
        return tuple(piece.text for piece in pieces)

    def _block(self, node: Node, path: str, earliest: dt.date | None) -> Block:
        self._guess(f"{path}.text", node.text, node.piece, _node_confidence(node), node.hint)
        directive = self._directive(node, f"{path}.directive", earliest)
        children = tuple(
            self._block(child, f"{path}.children[{at}]", earliest)
            for at, child in enumerate(node.children)
        )
        return Block(
            id=self._new_id(),
            level=node.level,
            text=node.text,
            directive=directive,
            children=children,
        )

    def _directive(self, node: Node, path: str, earliest: dt.date | None) -> Directive | None:
        segment = node.segment
        if segment is None or segment.read is None:
            return None
        read, by = segment.read, segment.words.start
        owners = tuple(within_sentence(one.value) for one in segment.owners)
        if owners:
            first, last = segment.owners[0], segment.owners[-1]
            hint: Hint = "inherited" if segment.is_inherited else "stated"
            self._guess(f"{path}.assignees", owners, Found("", first.start, last.end),
                        segment.confidence, hint)  # fmt: skip
        found = read.directive(earliest or _NO_DAY) or Directive()
        found = _with_known_day(found, read.deadlines, earliest)
        partners = tuple(within_sentence(one.value) for one in read.partners)
        if partners:
            run = Found("", read.partners[0].start + by, read.partners[-1].end + by)
            self._guess(f"{path}.partners", partners, run)
        self._deadline(found, chief(read.deadlines), path, by)
        for name, part in (("product", read.product), ("report_to", read.report_to)):
            if part is not None:
                self._guess(f"{path}.{name}", part.value, _moved(part, by), _LIKELY)
        return msgspec.structs.replace(found, assignees=owners, partners=partners)

    def _deadline(self, found: Directive, words: Found | None, path: str, by: int) -> None:
        if words is None:
            return
        if found.deadline is None:
            self._guess(f"{path}.deadline_text", found.deadline_text or "", _moved(words, by))
            return
        hint: Hint = "stated" if _YEAR.search(words.value) else "year_of_text"
        confidence = _SURE if hint == "stated" else _LIKELY
        self._guess(
            f"{path}.deadline", found.deadline.isoformat(), _moved(words, by), confidence, hint
        )

    def _recipients(self, ending: Ending) -> tuple[Recipient, ...]:
        for at, one in enumerate(ending.recipients):
            self._guess(f"recipients[{at}]", one.piece.text, one.piece)
        return tuple(Recipient(text=one.text, purpose=one.purpose) for one in ending.recipients)

    def _signature(self, ending: Ending, signature: Signature) -> Signature:
        if not (ending.authority or ending.posts or ending.name):
            return signature
        for field, pieces in (("authority", ending.authority), ("posts", ending.posts)):
            for at, piece in enumerate(pieces):
                self._guess(f"signature.{field}[{at}]", piece.text, piece)
        if ending.name is not None:
            self._guess("signature.name", ending.name.text, ending.name)
        return Signature(
            authority=tuple(one.text for one in ending.authority),
            posts=tuple(one.text for one in ending.posts),
            name=ending.name.text if ending.name else "",
        )


def _symbol(piece: Piece, header: Header) -> str:
    """The symbol as profiles have it: TB/TU for the Party, TB-UBND for the State."""
    symbol = re.sub(r" ?([-–/]) ?", r"\1", piece.text).replace("–", "-")
    return symbol.replace("-", "/", 1) if header.system == "party" else symbol


def _earliest(header: Header, meeting: Meeting) -> dt.date | None:
    """The first day a deadline without a year can mean: none is before the meeting."""
    if meeting.sessions:
        return meeting.sessions[-1].date
    if header.known_date is not None:
        return header.known_date
    if header.year is None:
        return None
    return dt.date(header.year, header.month or 1, 1)


def _with_known_day(
    found: Directive, deadlines: tuple[Found, ...], earliest: dt.date | None
) -> Directive:
    """A day without a year is none where no year is known."""
    words = chief(deadlines)
    if words is None or found.deadline is None or earliest is not None:
        return found
    if _YEAR.search(words.value):
        return found
    return msgspec.structs.replace(found, deadline=None, deadline_text=words.value)


def _moved(found: Found, by: int) -> Found:
    """At its place in the whole text, without the word that only says something gets done."""
    if found.value.startswith("xong "):
        found = Found(found.value[5:], found.start + 5, found.end)
    return Found(found.value, found.start + by, found.end + by)


def _node_confidence(node: Node) -> float:
    if node.hint == "proposed":
        return 0.5
    return node.segment.confidence if node.segment is not None else _LIKELY
