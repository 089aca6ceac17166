"""The words of a notice for the search: as they are shown, and folded, line by line the same."""

import zlib
from collections.abc import Iterator
from typing import Final

import msgspec
from msgspec import Struct

from desktop_app.notice.blocks import Block, walk
from desktop_app.notice.draft import Draft
from desktop_app.notice.wording import subject_of
from desktop_app.vietnamese.folding import fold

HEAD: Final = ("title", "organ", "number", "people")
"""The fields of few words."""

FIELDS: Final = (*HEAD, "body")


class SearchText(Struct, frozen=True, array_like=True):
    """The text of every field; names and paragraphs are lines of their own."""

    title: str
    organ: str
    number: str
    people: str
    body: str

    def folded(self) -> "SearchText":
        """What a search compares (`vietnamese.folding`), with the same lines."""
        return SearchText(*(_folded(getattr(self, name)) for name in FIELDS))

    def pack(self) -> bytes:
        """The texts as they are kept."""
        return zlib.compress(msgspec.json.encode(self), 1)


def unpack_text(data: bytes) -> SearchText:
    """The texts of `pack`."""
    return msgspec.json.decode(zlib.decompress(data), type=SearchText)


def search_text(draft: Draft) -> SearchText:
    """All words of the draft that a person may remember, its notes included."""
    profile, meeting = draft.profile, draft.meeting
    people = [draft.signature.name]
    for chair in meeting.chairs:
        people.append(" ".join(filter(None, (chair.title, chair.name, *chair.posts))))
        people.append(chair.collective or "")
    number = "" if draft.number is None else f"{draft.number} {draft.number:02}-"
    return SearchText(
        title=_lines((subject_of(draft),)),
        organ=_lines((profile.organ, profile.parent or "")),
        number=_lines((f"{number}{profile.symbol}",)),
        people=_lines((*people, *meeting.attendees)),
        body=_lines(_body(draft)),
    )


def _body(draft: Draft) -> Iterator[str]:
    meeting = draft.meeting
    if draft.subject is not None:
        yield f"{meeting.kind} {meeting.name}"
    yield meeting.place or ""
    yield from meeting.reports
    yield from draft.opening or ()
    yield from _texts(draft.body)
    yield from draft.closing or ()
    for recipient in draft.recipients:
        yield recipient.text
    for appendix in draft.appendices:
        yield appendix.title
        yield from _texts(appendix.body)
    yield draft.notes


def _texts(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in walk(blocks):
        yield block.text
        for row in (block.columns, *block.rows):
            yield " ".join(row)


def _lines(texts: "Iterator[str] | tuple[str, ...]") -> str:
    """The texts as lines: every one without breaks of its own, empty ones left out."""
    cleaned = (" ".join(text.split()) for text in texts)
    return "\n".join(filter(None, cleaned))


def _folded(text: str) -> str:
    return "\n".join(map(fold, text.split("\n")))
