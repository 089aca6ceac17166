"""Hypothesis strategies for drafts that a file can hold: NFC texts, canonical spans, ids once."""

from collections.abc import Callable
from itertools import count
from typing import Any, Final
from unicodedata import normalize

from hypothesis import strategies as st

from desktop_app.notice.blocks import Appendix, Block, Directive, Level, Span, may_hold
from desktop_app.notice.draft import Draft
from desktop_app.notice.parts import (
    Chair,
    Marks,
    Meeting,
    NoticeDate,
    Profile,
    Recipient,
    Session,
    Signature,
    Wording,
)
from desktop_app.notice.span_edits import STYLES, merged

_LETTERS: Final = st.one_of(
    st.sampled_from("aăâbcdđeêghiklmnoôơpqrstuưvxy AĐƯ uỷ hòa 0123456789,.;:/-()“”…"),
    st.sampled_from("\u0301\u0323\u0302\u00a0\u00ad\u200b😀"),
    st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"], exclude_characters="\ufffe\uffff"),
)
LEVELS: Final[tuple[Level, ...]] = ("section", "item", "point", "dash", "paragraph")


def _nfc(text: str) -> str:
    return normalize("NFC", text)


one_line: Final = st.text(_LETTERS, max_size=20).map(_nfc)
many_lines: Final = st.text(st.one_of(_LETTERS, st.sampled_from("\n\t")), max_size=20).map(_nfc)
ids: Final = st.text("abcdefghij-0123456789", min_size=1, max_size=8)
dates: Final = st.dates()
clocks: Final = st.times().map(lambda time: time.strftime("%H:%M"))


def _lists(items: st.SearchStrategy[Any], most: int = 3) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(items, max_size=most).map(tuple)


def _maybe(values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.none() | values


@st.composite
def spans(draw: st.DrawFn, text: str) -> tuple[Span, ...]:
    """Canonical spans inside `text`."""
    if not text:
        return ()
    found = []
    for _ in range(draw(st.integers(0, 3))):
        start = draw(st.integers(0, len(text) - 1))
        end = draw(st.integers(start + 1, len(text)))
        style = draw(st.sampled_from(STYLES))
        found.append(Span(start=start, end=end, style=style))
    return merged(found)


directives: Final = st.builds(
    Directive,
    assignees=_lists(one_line),
    partners=_lists(one_line),
    deadline=_maybe(dates),
    deadline_text=_maybe(one_line),
    product=_maybe(one_line),
    report_to=_maybe(one_line),
)


@st.composite
def tables(draw: st.DrawFn, new_id: Callable[[], str]) -> Block:
    """A table with its cells filled and widths or none."""
    width = draw(st.integers(1, 3))
    row = st.lists(many_lines, min_size=width, max_size=width).map(tuple)
    widths = st.lists(st.floats(0.5, 200), min_size=width, max_size=width).map(tuple)
    return Block(
        id=new_id(),
        level="table",
        columns=tuple(draw(st.lists(one_line, min_size=width, max_size=width))),
        widths=draw(_maybe(widths)),
        rows=draw(_lists(row)),
    )


@st.composite
def blocks(
    draw: st.DrawFn, new_id: Callable[[], str], above: tuple[Level | None, Level | None], most: int
) -> tuple[Block, ...]:
    """Siblings that may stand below `above`, the levels of the two blocks that hold them."""
    grandparent, parent = above
    legal = [
        level
        for level in LEVELS
        if parent is None or (may_hold(parent, level) and not level == parent == grandparent)
    ]
    found = []
    for _ in range(draw(st.integers(0, most)) if legal else 0):
        level = draw(st.sampled_from(legal))
        text = draw(one_line)
        block_id = new_id()
        children = draw(blocks(new_id, (parent, level), max(most - 1, 0)))
        found.append(
            Block(
                id=block_id,
                level=level,
                text=text,
                spans=draw(spans(text)),
                directive=draw(st.one_of(st.none(), st.none(), st.none(), directives)),
                children=children,
            )
        )
    return tuple(found)


profiles: Final = st.builds(
    Profile,
    system=st.sampled_from(("party", "state")),
    parent=_maybe(one_line),
    organ=one_line,
    symbol=one_line,
    place=one_line,
    archive=one_line,
    tone=st.sampled_from(("new", "old")),
    contact=_maybe(one_line),
    wording=_maybe(
        st.builds(Wording, opening=_maybe(st.just(("{thời gian}, họp.",))), closing=st.none())
    ),
)
notice_dates: Final = st.builds(
    NoticeDate,
    day=_maybe(st.integers(1, 28)),
    month=_maybe(st.integers(1, 12)),
    year=st.integers(1900, 2999),
)
chairs: Final = st.one_of(
    st.builds(Chair, title=one_line, name=one_line, posts=_lists(one_line)),
    st.builds(Chair, collective=one_line),
)
sessions: Final = st.builds(Session, date=dates, start=_maybe(clocks), end=_maybe(clocks))
meetings: Final = st.builds(
    Meeting,
    kind=one_line,
    name=one_line,
    place=_maybe(one_line),
    sessions=_lists(sessions),
    chairs=_lists(chairs),
    attendees=_lists(one_line),
    reports=_lists(one_line),
)
marks: Final = st.builds(
    Marks,
    urgency=_maybe(st.sampled_from(("KHẨN", "THƯỢNG KHẨN", "HOẢ TỐC"))),
    secrecy=_maybe(st.sampled_from(("MẬT", "TỐI MẬT", "TUYỆT MẬT"))),
    circulation=_maybe(one_line),
    draft_round=_maybe(st.integers(1, 99)),
    drafter=_maybe(one_line),
)


@st.composite
def outlines(draw: st.DrawFn, new_id: Callable[[], str] | None = None) -> tuple[Block, ...]:
    """A body: blocks of all levels, legally nested."""
    numbers = count(1)
    return draw(blocks(new_id or (lambda: f"b{next(numbers)}"), (None, None), 3))


@st.composite
def drafts(draw: st.DrawFn) -> Draft:
    """A whole draft with body and appendices, every field at times set and at times not."""
    numbers = count(1)

    def new_id() -> str:
        return f"b{next(numbers)}"

    appendices = [
        Appendix(
            title=draw(one_line), body=(*draw(outlines(new_id)), *draw(_lists(tables(new_id), 1)))
        )
        for _ in range(draw(st.integers(0, 2)))
    ]
    return Draft(
        id=draw(ids),
        standard=draw(_maybe(ids)),
        profile=draw(profiles),
        number=draw(_maybe(st.integers(1, 99_999))),
        date=draw(notice_dates),
        marks=draw(marks),
        subject=draw(_maybe(one_line)),
        meeting=draw(meetings),
        opening=draw(_maybe(_lists(one_line))),
        body=draw(outlines(new_id)),
        closing=draw(_maybe(_lists(one_line))),
        recipients=draw(_lists(st.builds(Recipient, text=one_line, purpose=_maybe(one_line)))),
        signature=draw(
            st.builds(Signature, authority=_lists(one_line), posts=_lists(one_line), name=one_line)
        ),
        appendices=tuple(appendices),
        notes=draw(many_lines),
    )


@st.composite
def plain_drafts(draw: st.DrawFn) -> Draft:
    """A draft with a body, an appendix and nothing else, for edits of the tree."""
    numbers = count(1)

    def new_id() -> str:
        return f"b{next(numbers)}"

    appendix = Appendix(title="", body=(*draw(outlines(new_id)), *draw(_lists(tables(new_id), 1))))
    return Draft(
        id="d",
        profile=Profile(system="party", organ="", symbol="", place="", archive=""),
        date=NoticeDate(year=2026),
        body=draw(outlines(new_id)),
        appendices=(appendix,),
    )
