"""Begin a new notice: blank, from a template, from an earlier notice, from a draft file.

What begins here is dated in the year of today, with number, day and month left blank. `new_id`
makes the ids of the notice and of its blocks; it never gives the same one twice.
"""

import datetime as dt
from collections.abc import Callable, Iterable

import msgspec

from desktop_app.notice.blocks import Block
from desktop_app.notice.draft import Draft
from desktop_app.notice.parts import NoticeDate, Profile, Recipient, Signature
from desktop_app.workspace.save_template import USUAL_PARTS, TemplatePart, as_template

NewId = Callable[[], str]


class Office(msgspec.Struct, frozen=True):
    """Whose notice it becomes: the profile, with its way of signing and its recipients.

    None keeps those that are there.
    """

    profile: Profile
    signature: Signature | None = None
    recipients: tuple[Recipient, ...] | None = None


def blank(profile: Profile, year: int, new_id: NewId) -> Draft:
    """A notice of which only the office and the year are known."""
    return Draft(id=new_id(), profile=profile, date=NoticeDate(year=year))


def from_template(
    template: Draft, today: dt.date, new_id: NewId, office: Office | None = None
) -> Draft:
    """A notice with all that the template says, but number, day, month, sessions and draft round.

    `office` puts the user's own office in place of the template's.
    """
    draft = msgspec.structs.replace(
        template,
        id=new_id(),
        number=None,
        date=NoticeDate(year=today.year),
        marks=msgspec.structs.replace(template.marks, draft_round=None),
        meeting=msgspec.structs.replace(template.meeting, sessions=()),
        body=renewed(template.body, new_id),
        appendices=tuple(
            msgspec.structs.replace(one, body=renewed(one.body, new_id))
            for one in template.appendices
        ),
    )
    return draft if office is None else in_office(draft, office)


def from_previous(
    previous: Draft,
    today: dt.date,
    new_id: NewId,
    keep: frozenset[TemplatePart] = USUAL_PARTS,
) -> Draft:
    """The next notice of the same kind: the parts of an earlier one that `keep` names.

    Usually kept: the office, the meeting's kind, name and place, who chairs, attends and reports,
    the headings, a typed closing, recipients and signature. Everything that is left over by mistake
    when a Word file is copied is gone (see `as_template`): number and dates, the typed subject and
    opening, every directive, marks, notes, and the standard, which is chosen anew by the date even
    where the earlier notice had one of its own.
    """
    return from_template(as_template(previous, keep, today.year), today, new_id)


def in_office(draft: Draft, office: Office) -> Draft:
    """The notice as one of that office."""
    signature, recipients = office.signature, office.recipients
    return msgspec.structs.replace(
        draft,
        profile=office.profile,
        signature=draft.signature if signature is None else signature,
        recipients=draft.recipients if recipients is None else recipients,
    )


def renewed(blocks: Iterable[Block], new_id: NewId) -> tuple[Block, ...]:
    """The same blocks, all of them with new ids."""
    return tuple(
        msgspec.structs.replace(block, id=new_id(), children=renewed(block.children, new_id))
        for block in blocks
    )
