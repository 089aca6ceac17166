"""What a notice still lacks, part by part; a hint, never a hindrance."""

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Final

import msgspec

from desktop_app.checking.draft.case import Case
from desktop_app.checking.finding import Finding, Where
from desktop_app.notice.blocks import walk_with_paths
from desktop_app.notice.draft import Draft
from desktop_app.notice.meeting_phrases import BLANK
from desktop_app.notice.parts import Meeting, Signature
from desktop_app.notice.wording import closing_of, opening_of, subject_of

RULE: Final = "D-MISSING"
PARTS: Final = ("office", "meeting", "opening", "body", "signing")

Found = tuple[str, str]
"""A path, and the code of what is missing there."""


def lacking_in(draft: Draft, part: str) -> Iterator[Found]:
    """All that is missing in one of PARTS, in the order of its form; nothing for another word."""
    find = _FINDERS.get(part)
    return iter(()) if find is None else find(draft)


def lacks(case: Case) -> Iterator[Finding]:
    """All that is missing as findings."""
    for part in PARTS:
        for path, code in lacking_in(case.draft, part):
            yield Finding(rule=RULE, code=code, where=Where(path))


def _office(draft: Draft) -> Iterator[Found]:
    profile = draft.profile
    if profile.parent is not None and BLANK in profile.parent:
        yield "profile.parent", "parent_open"
    if _is_open(profile.organ):
        yield "profile.organ", "organ_open"
    if _is_open(profile.symbol):
        yield "profile.symbol", "symbol_open"
    if _is_open(profile.place):
        yield "profile.place", "place_open"


def _meeting(draft: Draft) -> Iterator[Found]:
    meeting = draft.meeting
    if _is_open(meeting.name):
        yield "meeting.name", "meeting_open"
    if not meeting.sessions:
        yield "meeting.sessions", "no_session"
    if meeting.place is not None and BLANK in meeting.place:
        yield "meeting.place", "meeting_place_open"
    elif _wants_place(draft):
        yield "meeting.place", "no_meeting_place"
    yield from _chairs(meeting)
    for name, texts in (("attendees", meeting.attendees), ("reports", meeting.reports)):
        for index, text in enumerate(texts):
            if BLANK in text:
                yield f"meeting.{name}[{index}]", "attendees_open"


def _wants_place(draft: Draft) -> bool:
    """Whether the sentence that opens the notice is built and waits for the place."""
    if draft.opening is not None or (draft.meeting.place or "").strip():
        return False
    elsewhere = msgspec.structs.replace(draft.meeting, place="A")
    return opening_of(draft) != opening_of(msgspec.structs.replace(draft, meeting=elsewhere))


def _chairs(meeting: Meeting) -> Iterator[Found]:
    if not meeting.chairs:
        yield "meeting.chairs", "no_chair"
    for index, chair in enumerate(meeting.chairs):
        name = chair.name if chair.collective is None else chair.collective
        if _is_open(name):
            yield f"meeting.chairs[{index}].name", "chair_open"
        if any(BLANK in post for post in chair.posts):
            yield f"meeting.chairs[{index}].posts", "chair_post_open"


def _opening(draft: Draft) -> Iterator[Found]:
    if _is_open(subject_of(draft)):
        yield "subject", "subject_open"
    if any(BLANK in paragraph for paragraph in opening_of(draft)):
        yield "opening", "opening_open"


def _body(draft: Draft) -> Iterator[Found]:
    if not draft.body:
        yield "body", "no_body"
    for path, block, _ in walk_with_paths(draft.body, "body"):
        if not block.text.strip():
            yield path, "block_empty"
        elif BLANK in block.text:
            yield path, "block_open"


def _signing(draft: Draft) -> Iterator[Found]:
    if any(BLANK in paragraph for paragraph in closing_of(draft)):
        yield "closing", "closing_open"
    if not draft.recipients:
        yield "recipients", "no_recipient"
    for index, recipient in enumerate(draft.recipients):
        if _is_open(recipient.text):
            yield f"recipients[{index}]", "recipient_open"
    if _is_open(draft.profile.archive):
        yield "profile.archive", "archive_open"
    yield from _signer(draft.signature)


def _signer(signature: Signature) -> Iterator[Found]:
    if any(BLANK in line for line in signature.authority):
        yield "signature.authority", "authority_open"
    if not signature.posts or any(map(_is_open, signature.posts)):
        yield "signature.posts", "post_open"
    if _is_open(signature.name):
        yield "signature.name", "signer_open"


def _is_open(text: str) -> bool:
    return not text.strip() or BLANK in text


_FINDERS: Final[Mapping[str, Callable[[Draft], Iterator[Found]]]] = MappingProxyType(
    dict(zip(PARTS, (_office, _meeting, _opening, _body, _signing), strict=True))
)
