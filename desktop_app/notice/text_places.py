"""Every text of a notice that prints as it was typed, by its path, in the order of the steps.

What is built from the meeting (subject, opening, closing) is no text of its own.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from desktop_app.notice.blocks import Block, walk_with_paths
from desktop_app.notice.draft import Draft
from desktop_app.notice.parts import Chair


class TextPlace(NamedTuple):
    """A text and the path of its field ("body[0].text", "recipients[2].purpose")."""

    path: str
    text: str


def text_places(draft: Draft) -> Iterator[TextPlace]:
    """All of them that are not empty."""
    return (place for place in _all(draft) if place.text)


def block_path(path: str) -> str:
    """The path of the block whose words stand at `path`; any other path as it is."""
    of_block = path.startswith(("body[", "appendices[")) and path.endswith("].text")
    return path.removesuffix(".text") if of_block else path


def _all(draft: Draft) -> Iterator[TextPlace]:
    profile, meeting, signature = draft.profile, draft.meeting, draft.signature
    yield TextPlace("profile.parent", profile.parent or "")
    yield TextPlace("profile.organ", profile.organ)
    yield TextPlace("profile.place", profile.place)
    yield TextPlace("marks.circulation", draft.marks.circulation or "")
    yield TextPlace("meeting.kind", meeting.kind)
    yield TextPlace("meeting.name", meeting.name)
    yield TextPlace("meeting.place", meeting.place or "")
    for index, chair in enumerate(meeting.chairs):
        yield from _chair(f"meeting.chairs[{index}]", chair)
    yield from _list("meeting.attendees", meeting.attendees)
    yield from _list("meeting.reports", meeting.reports)
    yield TextPlace("subject", draft.subject or "")
    yield from _list("opening", draft.opening or ())
    yield from _blocks("body", draft.body)
    for index, appendix in enumerate(draft.appendices):
        yield TextPlace(f"appendices[{index}].title", appendix.title)
        yield from _blocks(f"appendices[{index}].body", appendix.body)
    yield from _list("closing", draft.closing or ())
    for index, recipient in enumerate(draft.recipients):
        yield TextPlace(f"recipients[{index}].text", recipient.text)
        yield TextPlace(f"recipients[{index}].purpose", recipient.purpose or "")
    yield TextPlace("profile.archive", profile.archive)
    yield TextPlace("profile.contact", profile.contact or "")
    yield from _list("signature.authority", signature.authority)
    yield from _list("signature.posts", signature.posts)
    yield TextPlace("signature.name", signature.name)


def _list(path: str, texts: Iterable[str]) -> Iterator[TextPlace]:
    for index, text in enumerate(texts):
        yield TextPlace(f"{path}[{index}]", text)


def _chair(path: str, chair: Chair) -> Iterator[TextPlace]:
    yield TextPlace(f"{path}.title", chair.title)
    yield TextPlace(f"{path}.name", chair.name)
    yield from _list(f"{path}.posts", chair.posts)
    yield TextPlace(f"{path}.collective", chair.collective or "")


def _blocks(path: str, blocks: tuple[Block, ...]) -> Iterator[TextPlace]:
    for here, block, _ in walk_with_paths(blocks, path):
        yield TextPlace(f"{here}.text", block.text)
        yield from _list(f"{here}.columns", block.columns)
        for index, row in enumerate(block.rows):
            yield from _list(f"{here}.rows[{index}]", row)
