"""Components of a notice -> the draft they are printed from."""

from collections.abc import Sequence
from typing import Final

from msgspec import Struct

from desktop_app.notice.blocks import Appendix
from desktop_app.notice.draft import Draft
from desktop_app.notice.errors import ValueFault
from desktop_app.notice.parts import Marks, NoticeDate, Profile, Tone
from desktop_app.reading.word.document import Table
from desktop_app.reading.word.ending_fields import (
    read_recipients,
    read_signature,
    signature_paths,
)
from desktop_app.reading.word.head_fields import ReadDate, read_date, read_marks, read_number
from desktop_app.reading.word.placed import Part, Placed, Sorted
from desktop_app.reading.word.running import RUNNING, read_blocks, read_running
from desktop_app.standards.standard import Role
from desktop_app.vietnamese.tone_style import tone_styles_in

_MARKS: Final[tuple[Role, ...]] = ("urgency", "secrecy", "circulation", "draft_round", "drafter")
_HEAD_PATHS: Final[dict[Role, str]] = {
    "parent_organ": "profile.parent",
    "organ": "profile.organ",
    "number": "number",
    "date": "date",
    "subject": "subject",
    "contact": "profile.contact",
    **{role: f"marks.{role}" for role in _MARKS},
}


class Assembled(Struct, frozen=True):
    """The draft, and the path in it of every line that went there (by index)."""

    draft: Draft
    paths: dict[int, str]
    tables: tuple[tuple[str, tuple[int, ...]], ...]
    """Id and columns (twips) of every table."""


def assemble(placed: Sorted, draft_id: str, year: int) -> Assembled:
    """The draft of a sorted file; `year` where no date says one. What is not there stays empty."""
    standard = placed.standards[-1]
    number, symbol = read_number(_joined(placed, "number")) or (None, "")
    date = read_date(_joined(placed, "date"), year) or ReadDate("", None)
    notice, others = _notice_and_appendices(placed.parts)
    running = read_running(_lines(notice), standard, is_own=placed.is_own)
    recipients = read_recipients(placed.of("to"), standard)
    paths = {one.index: path for role, path in _HEAD_PATHS.items() for one in placed.of(role)}
    paths |= running.paths | recipients.paths | signature_paths(placed)
    appendices = tuple(_appendix(parts, n, placed, paths) for n, parts in enumerate(others))
    profile = Profile(
        system=placed.system,
        parent=_joined(placed, "parent_organ") or None,
        organ=_joined(placed, "organ"),
        symbol=symbol,
        place=date.place,
        archive=recipients.archive,
        tone=_tone(placed),
        contact=_joined(placed, "contact") or None,
    )
    draft = Draft(
        id=draft_id,
        profile=profile,
        number=number,
        date=date.date or NoticeDate(year=year),
        marks=_marks(placed),
        subject=_joined(placed, "subject"),
        opening=running.opening,
        body=running.body,
        closing=running.closing,
        recipients=recipients.recipients,
        signature=read_signature(placed),
        appendices=appendices,
    )
    return Assembled(draft, paths, tuple(_tables(others)))


def _joined(placed: Sorted, role: Role) -> str:
    return " ".join(one.text.text for one in placed.of(role) if one.text.text)


def _marks(placed: Sorted) -> Marks:
    texts = {role: _joined(placed, role) for role in _MARKS}
    try:
        return read_marks({str(role): text for role, text in texts.items()})
    except ValueFault:
        return Marks()


def _notice_and_appendices(parts: Sequence[Part]) -> tuple[list[Part], list[list[Part]]]:
    pieces: list[list[Part]] = [[]]
    for part in parts:
        if isinstance(part, Placed) and part.role == "appendix_label":
            pieces.append([])
        pieces[-1].append(part)
    return pieces[0], pieces[1:]


def _lines(parts: Sequence[Part]) -> list[Placed]:
    return [one for one in parts if isinstance(one, Placed) and one.role in RUNNING]


def _appendix(
    parts: Sequence[Part], number: int, placed: Sorted, paths: dict[int, str]
) -> Appendix:
    path = f"appendices[{number}]"
    titles = [one for one in parts if isinstance(one, Placed) and one.role == "appendix_title"]
    mark = f"a{number + 1}-"
    body, lines = read_blocks(
        _blocks(parts), placed.standards[-1], f"{path}.body", is_own=placed.is_own, mark=mark
    )
    paths |= lines | {one.index: f"{path}.title" for one in titles}
    return Appendix(title=" ".join(one.text.text for one in titles), body=body)


def _blocks(parts: Sequence[Part]) -> list[Part]:
    return [
        one
        for one in parts
        if isinstance(one, Table) or (one.role in RUNNING and bool(one.text.text or one.text.label))
    ]


def _tables(appendices: Sequence[Sequence[Part]]) -> list[tuple[str, tuple[int, ...]]]:
    found = []
    for number, parts in enumerate(appendices):
        for place, part in enumerate(_blocks(parts), start=1):
            if isinstance(part, Table):
                found.append((f"a{number + 1}-{place}", part.columns))
    return found


def _tone(placed: Sorted) -> Tone:
    """The style of tone marks: that of the standard's fixed words, else the commoner one."""
    fixed = tone_styles_in(" ".join(one.text.text for one in placed.of("nation", "urgency")))
    if fixed.new != fixed.old:
        return "new" if fixed.new > fixed.old else "old"
    lines = (one.text.text for one in placed.parts if isinstance(one, Placed))
    counts = tone_styles_in("\n".join(lines))
    if counts.new == counts.old:
        return "new" if placed.system == "party" else "old"
    return "new" if counts.new > counts.old else "old"
