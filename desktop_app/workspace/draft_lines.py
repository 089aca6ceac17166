"""A draft as lines of text with their places: what a person compares of two drafts."""

from collections.abc import Iterable, Iterator
from typing import Any, Final, NamedTuple

import msgspec

from desktop_app.notice.blocks import Block
from desktop_app.notice.draft import Draft
from desktop_app.notice.parts import Chair, Profile, Recipient, Session, Wording
from desktop_app.notice.wording import closing_of, opening_of, subject_of
from desktop_app.vietnamese.dates import text_date

_BETWEEN_CELLS: Final = " | "


class Line(NamedTuple):
    """One text at a `path` of the draft ("body[0].children[1]").

    `block_id` is that of a block. `traits` is what else can differ where the text is the same:
    level, style, directive, widths.
    """

    path: str
    text: str
    block_id: str | None = None
    traits: tuple[tuple[str, Any], ...] = ()


class Passage(NamedTuple):
    """Lines that are compared with the same passage of another draft.

    `is_field`: one single value, which is the same field whatever it holds.
    """

    name: str
    lines: tuple[Line, ...]
    is_field: bool = False


def passages(draft: Draft) -> Iterator[Passage]:
    """Everything in a draft but ids, in the order of the file; equal names for any two drafts.

    Subject, opening and closing are those that are printed, typed or built.
    """
    yield _field("standard", draft.standard)
    yield from _fields("profile", draft.profile)
    yield _field("number", draft.number)
    yield from _fields("date", draft.date)
    yield from _fields("marks", draft.marks)
    yield _field("subject", subject_of(draft))
    yield from _fields("meeting", draft.meeting)
    yield _list("opening", opening_of(draft))
    yield Passage("body", tuple(_block_lines(draft.body, "body", 0)))
    yield _list("closing", closing_of(draft))
    yield _list("recipients", draft.recipients)
    yield from _fields("signature", draft.signature)
    yield Passage("appendices", tuple(_appendix_lines(draft)))
    yield _field("notes", draft.notes)


def text_of(value: object) -> str:
    """A value of a draft in words; "" for None.

    A recipient as it is printed, a session as day and times, a person with all posts.
    """
    if isinstance(value, Session):
        times = " - ".join(filter(None, (value.start, value.end)))
        return f"{text_date(value.date)} {times}".strip()
    if isinstance(value, Chair):
        name = f"{value.title} {value.name}".strip() or value.collective
        return ", ".join(filter(None, (name, *value.posts)))
    if isinstance(value, Recipient):
        return f"{value.text} ({value.purpose})" if value.purpose else value.text
    return "" if value is None else str(value)


def _field(path: str, value: object) -> Passage:
    text = text_of(value)
    return Passage(path, (Line(path, text),) if text else (), is_field=True)


def _list(path: str, values: Iterable[object]) -> Passage:
    lines = (Line(f"{path}[{index}]", text_of(value)) for index, value in enumerate(values))
    return Passage(path, tuple(lines))


def _fields(path: str, value: msgspec.Struct) -> Iterator[Passage]:
    for name in value.__struct_fields__:
        part = getattr(value, name)
        here = f"{path}.{name}"
        if isinstance(value, Profile) and name == "wording":
            yield from _wording(here, part or Wording())
        elif isinstance(part, tuple):
            yield _list(here, part)
        else:
            yield _field(here, part)


def _wording(path: str, wording: Wording) -> Iterator[Passage]:
    yield _list(f"{path}.opening", wording.opening or ())
    yield _list(f"{path}.closing", wording.closing or ())


def _appendix_lines(draft: Draft) -> Iterator[Line]:
    for index, appendix in enumerate(draft.appendices):
        path = f"appendices[{index}]"
        yield Line(f"{path}.title", appendix.title)
        yield from _block_lines(appendix.body, f"{path}.body", 0)


def _block_lines(blocks: tuple[Block, ...], path: str, depth: int) -> Iterator[Line]:
    for index, block in enumerate(blocks):
        here = f"{path}[{index}]"
        traits = (
            ("level", (block.level, depth)),
            ("style", block.spans),
            ("directive", block.directive),
            ("widths", block.widths),
        )
        yield Line(here, block.text or _row(block.columns), block.id, traits)
        for number, row in enumerate(block.rows):
            yield Line(f"{here}.rows[{number}]", _row(row))
        yield from _block_lines(block.children, f"{here}.children", depth + 1)


def _row(cells: tuple[str, ...]) -> str:
    return _BETWEEN_CELLS.join(cells)
