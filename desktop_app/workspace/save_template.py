"""Save a notice as a template: the parts that are chosen, without what was true once only."""

from enum import StrEnum
from typing import Final

import msgspec

from desktop_app.notice.blocks import Appendix, Block, Directive
from desktop_app.notice.draft import Draft
from desktop_app.notice.parts import Marks, Meeting, NoticeDate, Profile, Signature
from desktop_app.notice.span_edits import refitted
from desktop_app.workspace.blank_dates import blank_dates

TEMPLATE_ID: Final = "mau"


class TemplatePart(StrEnum):
    """What of a notice can be kept; the values are the names in settings and on the command line.

    OFFICE is the whole profile with its wording. MEETING is kind, name and place; ATTENDEES has the
    reports with it. HEADINGS are the titles of the body, BODY all of it. SUBJECT, OPENING and
    CLOSING are the typed ones: what is built is built again. STANDARD is an explicit choice.
    """

    OFFICE = "office"
    STANDARD = "standard"
    SUBJECT = "subject"
    MEETING = "meeting"
    CHAIRS = "chairs"
    ATTENDEES = "attendees"
    OPENING = "opening"
    HEADINGS = "headings"
    BODY = "body"
    CLOSING = "closing"
    RECIPIENTS = "recipients"
    SIGNATURE = "signature"
    APPENDICES = "appendices"


USUAL_PARTS: Final = frozenset(
    {
        TemplatePart.OFFICE,
        TemplatePart.MEETING,
        TemplatePart.CHAIRS,
        TemplatePart.ATTENDEES,
        TemplatePart.HEADINGS,
        TemplatePart.CLOSING,
        TemplatePart.RECIPIENTS,
        TemplatePart.SIGNATURE,
    }
)
"""What is kept when nothing else is chosen: what the same office's next notice has as well."""


def as_template(draft: Draft, keep: frozenset[TemplatePart], year: int | None = None) -> Draft:
    """The draft with the chosen parts; all else is blank, and its id is TEMPLATE_ID.

    Never kept: number, day, month, sessions, deadlines, urgency, draft round, drafter, notes. Dates
    and periods in kept texts are visible blanks. Secrecy and circulation stay with BODY and
    APPENDICES, whose content they protect. `year` None: that of the draft.
    """
    kept_office = TemplatePart.OFFICE in keep
    return Draft(
        id=TEMPLATE_ID,
        standard=draft.standard if TemplatePart.STANDARD in keep else None,
        profile=draft.profile if kept_office else _no_office(draft.profile),
        date=NoticeDate(year=draft.date.year if year is None else year),
        marks=_marks(draft.marks, keep),
        subject=_subject(draft, keep),
        meeting=_meeting(draft.meeting, keep),
        opening=_paragraphs(draft.opening) if TemplatePart.OPENING in keep else None,
        body=_body(draft.body, keep),
        closing=_paragraphs(draft.closing) if TemplatePart.CLOSING in keep else None,
        recipients=draft.recipients if TemplatePart.RECIPIENTS in keep else (),
        signature=draft.signature if TemplatePart.SIGNATURE in keep else Signature(),
        appendices=_appendices(draft, keep),
    )


def _no_office(profile: Profile) -> Profile:
    """Only what decides the layout: the system and its tone style."""
    return Profile(
        system=profile.system, organ="", symbol="", place="", archive="", tone=profile.tone
    )


def _marks(marks: Marks, keep: frozenset[TemplatePart]) -> Marks:
    if keep.isdisjoint({TemplatePart.BODY, TemplatePart.APPENDICES}):
        return Marks()
    return Marks(secrecy=marks.secrecy, circulation=marks.circulation)


def _subject(draft: Draft, keep: frozenset[TemplatePart]) -> str | None:
    if draft.subject is None or TemplatePart.SUBJECT not in keep:
        return None
    return blank_dates(draft.subject)


def _meeting(meeting: Meeting, keep: frozenset[TemplatePart]) -> Meeting:
    is_named = TemplatePart.MEETING in keep
    is_attended = TemplatePart.ATTENDEES in keep
    return Meeting(
        kind=meeting.kind if is_named else "",
        name=blank_dates(meeting.name) if is_named else "",
        place=meeting.place if is_named else None,
        chairs=meeting.chairs if TemplatePart.CHAIRS in keep else (),
        attendees=meeting.attendees if is_attended else (),
        reports=meeting.reports if is_attended else (),
    )


def _body(blocks: tuple[Block, ...], keep: frozenset[TemplatePart]) -> tuple[Block, ...]:
    if TemplatePart.BODY in keep:
        return tuple(_undated(block) for block in blocks)
    return _headings(blocks) if TemplatePart.HEADINGS in keep else ()


def _headings(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Sections, and blocks that only head others; a directive is no heading."""
    return tuple(
        _undated(msgspec.structs.replace(block, children=_headings(block.children)))
        for block in blocks
        if block.level == "section" or (block.children and block.directive is None)
    )


def _appendices(draft: Draft, keep: frozenset[TemplatePart]) -> tuple[Appendix, ...]:
    if TemplatePart.APPENDICES not in keep:
        return ()
    return tuple(
        Appendix(title=blank_dates(one.title), body=tuple(map(_undated, one.body)))
        for one in draft.appendices
    )


def _undated(block: Block) -> Block:
    text = blank_dates(block.text)
    return msgspec.structs.replace(
        block,
        text=text,
        spans=refitted(block.spans, block.text, text),
        directive=_without_deadline(block.directive),
        children=tuple(_undated(child) for child in block.children),
        rows=tuple(tuple(blank_dates(cell) for cell in row) for row in block.rows),
    )


def _without_deadline(directive: Directive | None) -> Directive | None:
    if directive is None:
        return None
    words, product = directive.deadline_text, directive.product
    return msgspec.structs.replace(
        directive,
        deadline=None,
        deadline_text=None if words is None or words != blank_dates(words) else words,
        product=None if product is None else blank_dates(product),
    )


def _paragraphs(texts: tuple[str, ...] | None) -> tuple[str, ...] | None:
    return None if texts is None else tuple(blank_dates(text) for text in texts)
