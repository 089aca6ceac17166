"""Looking through what was read: accepted, put right, dropped, joined, cut - and taken back."""

import datetime as dt
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from desktop_app.notice.draft import Draft
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.listeners import Listeners
from desktop_app.presenters.reading.report_words import report_words
from desktop_app.presenters.reading.review_changes import (
    accepted,
    as_paragraph,
    corrected,
    divided,
    dropped,
    joined,
    used,
)
from desktop_app.presenters.reading.review_rows import ReviewRow, rows_of
from desktop_app.presenters.reading.review_state import (
    ReviewState,
    Standing,
    UnusedLine,
    standing_of,
)
from desktop_app.presenters.reading.summary import WHYS
from desktop_app.reading.report import Reading
from desktop_app.reading.text.framing import FrameChoice

_ACCEPT: Final = noted("nhận {title}")
_ACCEPT_ALL: Final = noted("nhận tất cả")
_CORRECT: Final = noted("sửa {title}")
_DROP: Final = noted("bỏ {title}")
_JOIN: Final = noted("nối {title} với phần trên")
_SPLIT: Final = noted("tách {title}")
_PARAGRAPH: Final = noted("đổi {title} thành đoạn văn")
_USE: Final = noted("đưa câu chưa dùng vào thông báo")
_FRAME: Final = noted("đổi cách viết chỉ đạo")
_BAD: Final = noted("Chưa hiểu “{typed}” nên giữ như cũ; hãy ghi lại.")
_NO_JOIN: Final = noted("Không có phần nào ở trên để nối vào.")

Change = Callable[[Standing, ReviewRow], Standing | None]


class ReviewTools(NamedTuple):
    """What the review works with; `read_again` reads the source in another frame."""

    read_again: Callable[[FrameChoice], Reading]
    new_id: Callable[[], str]
    today: Callable[[], dt.date]
    say: Translate


class Review:
    """One reading. `states` hears every change; `source` is the text the sources count in."""

    def __init__(self, reading: Reading, choice: FrameChoice, tools: ReviewTools) -> None:
        self.source: Final = reading.source
        self._report = reading.report
        self._tools = tools
        self._now = standing_of(reading, choice)
        self._undo: list[tuple[str, Standing]] = []
        self._redo: list[tuple[str, Standing]] = []
        self.state = ReviewState()
        self.states: Final = Listeners[ReviewState]()
        self._show("")

    @property
    def draft(self) -> Draft:
        """The draft as it is now."""
        return self._now.draft

    def go(self, key: str) -> None:
        """Make another row the current one."""
        self._show(key)

    def step(self, by: int) -> None:
        """Go so many rows on or back."""
        keys = [row.key for row in self.state.rows]
        if keys:
            at = keys.index(self.state.current) if self.state.current in keys else -1
            self._show(keys[min(max(at + by, 0), len(keys) - 1)])

    def next_open(self) -> None:
        """Go to the next row that is not accepted, from the end back to the beginning."""
        keys = [row.key for row in self.state.rows]
        at = keys.index(self.state.current) + 1 if self.state.current in keys else 0
        rows = (*self.state.rows[at:], *self.state.rows[:at])
        first = next((row.key for row in rows if not row.is_accepted), self.state.current)
        self._show(first)

    def at(self, offset: int) -> str:
        """The key of the row that was read at that character of the source; "" for none.

        Of several the one with the shortest source.
        """
        found = [
            (end - start, row.key)
            for row in self.state.rows
            for start, end in row.sources
            if start <= offset < end
        ]
        return min(found)[1] if found else ""

    def accept(self) -> None:
        """The current row is right; go on to the next one that is open."""
        self._do(_ACCEPT, accepted)
        self.next_open()

    def accept_all(self) -> None:
        """Everything is right."""
        keys = frozenset(row.key for row in self.state.rows)
        self._take(self._tools.say(_ACCEPT_ALL), self._now._replace(accepted=keys))

    def correct(self, typed: str) -> None:
        """The current row says this; that is accepted with it."""
        today = self._tools.today()
        self._do(_CORRECT, lambda now, row: corrected(now, row, typed, today), typed)

    def drop(self) -> None:
        """Take the current row away; the words of a block are then among those not used."""
        self._do(_DROP, dropped)

    def join(self) -> None:
        """Put the current block behind the one before it."""
        self._do(_JOIN, lambda now, row: joined(now, row, self.state.rows))

    def split(self, offset: int) -> None:
        """Cut the current block before that character of its text."""
        new_id = self._tools.new_id()
        self._do(_SPLIT, lambda now, row: divided(now, row, offset, new_id))

    def to_paragraph(self) -> None:
        """The current block tells nobody to do anything: a paragraph."""
        self._do(_PARAGRAPH, as_paragraph)

    def use(self, at: int) -> None:
        """Put a sentence that is not used into the body, behind the current block."""
        if not 0 <= at < len(self._now.unused):
            return
        row = self.state.by_key.get(self.state.current)
        after, new_id = row.block_id if row is not None else "", self._tools.new_id()
        standing = used(self._now, at, after, new_id)
        self._take(self._tools.say(_USE), standing, f"block:{new_id}")

    def choose_frame(self, choice: FrameChoice) -> None:
        """Read the source again with all directives in another frame."""
        if choice != self._now.choice:
            reading = self._tools.read_again(choice)
            self._take(self._tools.say(_FRAME), standing_of(reading, choice))

    def undo(self) -> None:
        """Take the last change back."""
        self._turn(self._undo, self._redo)

    def redo(self) -> None:
        """Do it again."""
        self._turn(self._redo, self._undo)

    def _turn(self, back: list[tuple[str, Standing]], forth: list[tuple[str, Standing]]) -> None:
        if back:
            label, standing = back.pop()
            forth.append((label, self._now))
            self._now = standing
            self._show(self.state.current)

    def _do(self, label: str, change: Change, typed: str = "") -> None:
        row = self.state.by_key.get(self.state.current)
        if row is None:
            return
        changed = change(self._now, row)
        if changed is None:
            words = _BAD if typed else _NO_JOIN
            self._show(row.key, self._tools.say(words).format(typed=typed))
            return
        title = row.title[:1].lower() + row.title[1:]
        self._take(self._tools.say(label).format(title=title), changed)

    def _take(self, label: str, standing: Standing, current: str = "") -> None:
        if standing != self._now:
            self._undo.append((label, self._now))
            self._redo.clear()
            self._now = standing
        self._show(current or self.state.current)

    def _show(self, current: str, fault: str = "") -> None:
        now, say = self._now, self._tools.say
        rows = rows_of(now.draft, now.ground, now.accepted, say)
        by_key: Mapping[str, ReviewRow] = MappingProxyType({row.key: row for row in rows})
        if current not in by_key:
            current = self._nearest(by_key)
        self.state = ReviewState(
            rows=rows,
            current=current,
            unused=tuple(
                UnusedLine(one.text, say(WHYS[one.why]), one.source) for one in now.unused
            ),
            about=report_words(self._report, say),
            open_count=sum(not row.is_accepted for row in rows),
            original=self._original(by_key.get(current)),
            choice=now.choice,
            undo=self._undo[-1][0] if self._undo else "",
            redo=self._redo[-1][0] if self._redo else "",
            fault=fault,
            by_key=by_key,
        )
        self.states.tell(self.state)

    def _nearest(self, by_key: Mapping[str, ReviewRow]) -> str:
        """The row that stands where the current one stood before it went."""
        old = [row.key for row in self.state.rows]
        at = old.index(self.state.current) if self.state.current in old else 0
        order = (*old[at:], *reversed(old[:at]))
        return next((key for key in order if key in by_key), next(iter(by_key), ""))

    def _original(self, row: ReviewRow | None) -> str:
        if row is None:
            return ""
        words = " … ".join(" ".join(self.source[start:end].split()) for start, end in row.sources)
        return words if words.casefold() != row.text.casefold() else ""
