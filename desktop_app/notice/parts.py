"""The small values a draft is made of: profile, date, marks, meeting, recipients, signature.

Field names and their order are those of the draft file (DESIGN section 3); every value is
immutable and refuses (ValueFault, its path relative to the value) what no notice can have.
"""

import datetime as dt
import re
from calendar import monthrange
from typing import Final, Literal

from msgspec import Struct, field

from desktop_app.notice.errors import ValueFault
from desktop_app.notice.slots import check_pattern

System = Literal["party", "state"]
Tone = Literal["new", "old"]
Urgency = Literal["KHẨN", "THƯỢNG KHẨN", "HOẢ TỐC"]
Secrecy = Literal["MẬT", "TỐI MẬT", "TUYỆT MẬT"]

YEARS: Final = (1900, 2999)
MONTHS: Final = (1, 12)
DRAFT_ROUNDS: Final = (1, 99)

CLOCK = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d", re.ASCII)


class Value(Struct, frozen=True, forbid_unknown_fields=True):
    """Base of all parts: immutable and strict about unknown fields.

    Each part says `frozen` (for mypy) and `kw_only` (msgspec does not inherit it) itself.
    """


class Wording(Value, frozen=True, kw_only=True, omit_defaults=True):
    """How an office phrases what is built from the meeting; None means the system's usual words.

    `opening` and `closing` are paragraphs with slots in braces, see `notice.slots`.
    """

    opening: tuple[str, ...] | None = None
    closing: tuple[str, ...] | None = None

    def __post_init__(self) -> None:
        for name, patterns in (("opening", self.opening), ("closing", self.closing)):
            for index, pattern in enumerate(patterns or ()):
                check_pattern(pattern, f"{name}[{index}]")


class Profile(Value, frozen=True, kw_only=True):
    """The issuing office, copied into the draft so that the draft can travel alone.

    `parent` is the superior body printed above the organ, None when there is none.
    `archive` is what follows "Lưu" in the recipients (Party: "Văn phòng Tỉnh uỷ"; State: "VT, TH").
    `contact` is the optional contact or address line (P-CONTACT, S-ADDRESS).
    """

    system: System
    parent: str | None = None
    organ: str
    symbol: str
    place: str
    archive: str
    tone: Tone = "new"
    contact: str | None = None
    wording: Wording | None = None


class NoticeDate(Value, frozen=True, kw_only=True):
    """Day, month and year of the notice; a day or month that is None is left blank to write in."""

    day: int | None = None
    month: int | None = None
    year: int

    def __post_init__(self) -> None:
        check_range("year", self.year, YEARS)
        check_range("month", self.month, MONTHS)
        check_range("day", self.day, (1, self._longest_day()))

    def earliest(self) -> dt.date:
        """The first day the notice can bear, going by what is known of its date."""
        return dt.date(self.year, self.month or 1, self.day or 1)

    def latest(self) -> dt.date:
        """The last day the notice can bear, going by what is known of its date."""
        month = 12 if self.month is None else self.month
        day = monthrange(self.year, month)[1] if self.day is None else self.day
        return dt.date(self.year, month, day)

    def _longest_day(self) -> int:
        return 31 if self.month is None else monthrange(self.year, self.month)[1]


class Marks(Value, frozen=True, kw_only=True):
    """Marks beside the header: urgency, secrecy, circulation, draft round and drafter."""

    urgency: Urgency | None = None
    secrecy: Secrecy | None = None
    circulation: str | None = None
    draft_round: int | None = None
    drafter: str | None = None

    def __post_init__(self) -> None:
        check_range("draft_round", self.draft_round, DRAFT_ROUNDS)


class Session(Value, frozen=True, kw_only=True):
    """One sitting of the meeting: a day, and the clock times that are known ("08:00")."""

    date: dt.date
    start: str | None = field(default=None, name="from")
    end: str | None = field(default=None, name="to")

    def __post_init__(self) -> None:
        for name, clock in (("from", self.start), ("to", self.end)):
            if clock is not None and not CLOCK.fullmatch(clock):
                raise ValueFault("bad_clock", name, found=clock)


class Chair(Value, frozen=True, kw_only=True, omit_defaults=True):
    """Who concludes: a person with all posts, or a collective (then only `collective` is set)."""

    title: str = ""
    name: str = ""
    posts: tuple[str, ...] = ()
    collective: str | None = None

    def __post_init__(self) -> None:
        if self.collective is not None and (self.name or self.posts or self.title):
            raise ValueFault("chair_of_two_kinds", "collective", found=self.collective)


class Meeting(Value, frozen=True, kw_only=True):
    """The meeting whose conclusions are announced; what is unknown stays empty."""

    kind: str = ""
    name: str = ""
    place: str | None = None
    sessions: tuple[Session, ...] = ()
    chairs: tuple[Chair, ...] = ()
    attendees: tuple[str, ...] = ()
    reports: tuple[str, ...] = ()


class Recipient(Value, frozen=True, kw_only=True):
    """One line of the recipients (nơi nhận) with its purpose, e.g. "để báo cáo"."""

    text: str
    purpose: str | None = None


class Signature(Value, frozen=True, kw_only=True):
    """The signature block: authority lines, posts and the signer's name ("" when not known)."""

    authority: tuple[str, ...] = ()
    posts: tuple[str, ...] = ()
    name: str = ""


def check_range(path: str, number: int | None, limits: tuple[int, int]) -> None:
    """Raise ValueFault bad_value when `number` is known and outside `limits` (both included)."""
    lowest, highest = limits
    if number is not None and not lowest <= number <= highest:
        raise ValueFault("bad_value", path, found=str(number), expected=f"{lowest}..{highest}")
