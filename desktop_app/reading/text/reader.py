"""A text read into a draft: the one way in, for bytes and for what was pasted."""

import re
from collections.abc import Callable
from typing import Final

import msgspec

from desktop_app.notice.draft import Draft
from desktop_app.notice.parts import System, Tone
from desktop_app.phrases.directive.bodies import KnownBodies, comparable
from desktop_app.reading.report import Note, Reading, ReadReport, Unrecognised, Why
from desktop_app.reading.text.body import Entry, read_body
from desktop_app.reading.text.cleaning import cleaned
from desktop_app.reading.text.damage import damage_of
from desktop_app.reading.text.decoding import decode
from desktop_app.reading.text.drafting import Drafter, Understood
from desktop_app.reading.text.ending import ending_of
from desktop_app.reading.text.framing import FrameChoice
from desktop_app.reading.text.header import header_of
from desktop_app.reading.text.meeting import FoundMeeting, meeting_of
from desktop_app.reading.text.nodes import Grower
from desktop_app.reading.text.paragraphs import Paragraph, Piece, paragraphs_of, sentences_of
from desktop_app.reading.text.segments import Segmenter
from desktop_app.reading.text.zones import Zones, zones_of
from desktop_app.vietnamese.legacy import LegacyReader, LegacyTables
from desktop_app.vietnamese.offset_text import OffsetText

LONGEST: Final = 400_000
"""Characters that are read; no meeting says more."""

_GREETING: Final = re.compile(r"(?:kính )?thưa |xin (?:chân thành|trân trọng)|xin cảm ơn|kính chúc")
_PARTY: Final = re.compile(
    r"(?<!\w)(?:tỉnh uỷ|đảng uỷ|thành uỷ|chi bộ|ban thường vụ|bí thư|đảng bộ|cấp uỷ)(?!\w)"
)
_STATE: Final = re.compile(
    r"(?<!\w)(?:ubnd|uỷ ban nhân dân|(?:phó )?chủ tịch ubnd|giám đốc sở)(?!\w)"
)


class TextReader:
    """Reads texts by the bodies it knows and the tables of old fonts."""

    def __init__(self, known: KnownBodies, tables: LegacyTables) -> None:
        self._known = known
        self._legacy = LegacyReader(tables)

    def read_bytes(
        self,
        content: bytes,
        ground: Draft,
        new_id: Callable[[], str],
        choice: FrameChoice | None = None,
    ) -> Reading:
        """The content of a text file; see `read`."""
        decoded = decode(content)
        return self.read(decoded.text, ground, new_id, choice, decoded.encoding)

    def read(
        self,
        source: str,
        ground: Draft,
        new_id: Callable[[], str],
        choice: FrameChoice | None = None,
        encoding: str = "text",
    ) -> Reading:
        """The draft on the `ground` of an office, with what the text says in its place.

        `choice` None: a speech is put into the notice's frame, anything else is kept as it is. A
        damaged text leaves the ground as it is. Never fails.
        """
        clean = cleaned(source[:LONGEST], self._legacy)
        notes: list[Note] = ["legacy"] if clean.legacy else []
        if len(source) > LONGEST:
            notes.append("cut")
        damage = damage_of(clean.text.text)
        paragraphs = paragraphs_of(clean.text.text)
        if damage or not paragraphs:
            notes.append(damage or "empty")
            left = tuple(_left(one, clean.text, "damaged") for one in paragraphs)
            report = ReadReport(kind="plain", system=None, encoding=clean.legacy or encoding,
                                damaged=bool(damage), unrecognised=left)  # fmt: skip
            draft = ground
        else:
            drafter = Drafter(clean.text, new_id)
            draft, report = self._read(drafter, clean.text, paragraphs, ground, choice)
        notes += report.notes
        report = msgspec.structs.replace(
            report, encoding=clean.legacy or encoding, notes=tuple(notes)
        )
        return Reading(draft=draft, report=report, source=source)

    def _read(
        self,
        drafter: Drafter,
        text: OffsetText,
        paragraphs: tuple[Paragraph, ...],
        ground: Draft,
        choice: FrameChoice | None,
    ) -> tuple[Draft, ReadReport]:
        zones = zones_of(paragraphs)
        header = header_of(zones.header)
        meeting = meeting_of(zones, text.text, header.known_date)
        chairs = tuple(one.name.text.casefold() for one in meeting.chairs if one.name is not None)
        segmenter = Segmenter(text.text, self._known)
        body = _without_facts(zones, meeting)
        entries = read_body(body, segmenter, self._known, zones.kind, chairs)
        entries, left = _without_opinions(entries, zones)
        is_speech = zones.kind == "speech_report"
        grower = Grower(text.text, choice or ("subject" if is_speech else "keep"))
        is_notice = zones.kind == "notice"
        read = Understood(
            header=header,
            meeting=meeting,
            subject=_joined(zones.title) if is_notice and zones.title else None,
            opening=_pieces(zones.opening) if is_notice else (),
            nodes=grower.grow(entries, zones.kind),
            closing=_pieces(zones.closing),
            ending=ending_of(zones.ending),
        )
        system = header.system or _system(text.text)
        draft = drafter.draft(_of_system(ground, system), read)
        whole = (*zones.rules, *header.used, *read.ending.used)
        used = [*drafter.used, *((one.first, one.end) for one in whole)]
        report = ReadReport(
            kind=zones.kind,
            system=system,
            encoding="",
            guesses=tuple(drafter.guesses),
            unrecognised=_unrecognised(paragraphs, text, used, left),
            notes=_notes(meeting, draft),
        )
        return draft, report


def _pieces(paragraphs: tuple[Paragraph, ...]) -> tuple[Piece, ...]:
    return tuple(one.piece(0, len(one.text)) for one in paragraphs)


def _joined(paragraphs: tuple[Paragraph, ...]) -> Piece:
    start, end = paragraphs[0].start, paragraphs[-1].end
    return Piece(" ".join(one.text for one in paragraphs), start, end)


def _without_facts(zones: Zones, meeting: FoundMeeting) -> tuple[Paragraph, ...]:
    """The body without the paragraphs that only told of the meeting; in a report they are facts."""
    if zones.kind == "notice":
        return zones.body
    used = {piece.start for piece in meeting.used}
    kept: list[Paragraph] = []
    for one in zones.body:
        sentences = list(sentences_of(one))
        asks = any(_asks(piece) for piece in sentences)
        if sentences and all(piece.start in used for piece in sentences) and not asks:
            continue
        kept.append(one)
    return tuple(kept)


def _asks(piece: Piece) -> bool:
    low = comparable(piece.text)
    return bool(re.search(r"(?<!\w)(?:yêu cầu|đề nghị|giao|nhấn mạnh|chỉ đạo)(?!\w)", low))


def _without_opinions(
    entries: tuple[Entry, ...], zones: Zones
) -> tuple[tuple[Entry, ...], list[Piece]]:
    """What is said by others, and what a speaker only wishes, has no place in a notice."""
    out = ("opinion", "wish") if zones.kind == "speech_report" else ("opinion",)
    opinions: list[Piece] = []
    kept: list[Entry] = []
    for entry in entries:
        opinions += [one.piece for one in entry.segments if one.sort in out]
        if entry.is_heading and entry.mode == "opinion":
            opinions.append(entry.paragraph.piece(0, len(entry.paragraph.text)))
            continue
        segments = tuple(
            one for one in entry.segments if one.sort not in out and not _is_greeting(one.piece)
        )
        kept.append(entry._replace(segments=segments))
    return tuple(kept), opinions


def _is_greeting(piece: Piece) -> bool:
    return bool(_GREETING.match(comparable(piece.text))) and len(piece.text) < 200


def _of_system(ground: Draft, system: System | None) -> Draft:
    """The ground of nobody takes the system of the text; that of an office keeps its own."""
    if system is None or ground.profile.organ:
        return ground
    tone: Tone = "new" if system == "party" else "old"
    profile = msgspec.structs.replace(ground.profile, system=system, tone=tone)
    return msgspec.structs.replace(ground, profile=profile)


def _system(whole: str) -> System | None:
    """Whose meeting it was by the words used, None where they do not tell."""
    low = comparable(whole)
    party, state = len(_PARTY.findall(low)), len(_STATE.findall(low))
    if party == state:
        return None
    return "party" if party > state else "state"


def _unrecognised(
    paragraphs: tuple[Paragraph, ...],
    text: OffsetText,
    used: list[tuple[int, int]],
    opinions: list[Piece],
) -> tuple[Unrecognised, ...]:
    """The sentences of which less than half is in the draft."""
    covered = bytearray(len(text.text) + 1)
    for start, end in used:
        covered[start:end] = b"\1" * (end - start)
    said = {piece.start for piece in opinions}
    found: list[Unrecognised] = []
    for one in paragraphs:
        for sentence in sentences_of(one):
            letters = [at for at in range(sentence.start, sentence.end) if text.text[at].isalnum()]
            if sum(covered[at] for at in letters) * 2 >= len(letters):
                continue
            why: Why = "opinion" if sentence.start in said else "unplaced"
            why = "greeting" if _is_greeting(sentence) else why
            found.append(_left(sentence, text, why))
    return tuple(found)


def _left(piece: Piece | Paragraph, text: OffsetText, why: Why) -> Unrecognised:
    return Unrecognised(text=piece.text, source=text.span(piece.start, piece.end), why=why)


def _notes(meeting: FoundMeeting, draft: Draft) -> tuple[Note, ...]:
    """What the text does not say."""
    notes: list[Note] = []
    if meeting.name is None:
        notes.append("no_meeting")
    if not meeting.days.days:
        notes.append("year_unknown" if meeting.days.is_open else "no_date")
    if meeting.place is None:
        notes.append("no_place")
    if not meeting.chairs:
        notes.append("no_chair")
    if not any(block.directive for block in draft.all_blocks()):
        notes.append("no_directives")
    return tuple(notes)
