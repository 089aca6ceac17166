"""The facts a notice states: dates, document numbers, figures, persons, posts, places, organs."""

import datetime as dt
import re
from collections.abc import Iterator
from typing import Final, Literal, NamedTuple

from desktop_app.checking.draft.case import Read
from desktop_app.checking.finding import Where
from desktop_app.notice.blocks import walk_with_paths
from desktop_app.notice.draft import Draft
from desktop_app.notice.text_places import text_places
from desktop_app.phrases.directive.bodies import comparable
from desktop_app.vietnamese.dates import parse_text_date, text_date
from desktop_app.vietnamese.letters import untoned_letters

Kind = Literal["date", "document", "number", "name", "post", "place", "organ"]
KINDS: Final[tuple[Kind, ...]] = (
    "date", "document", "number", "name", "post", "place", "organ",
)  # fmt: skip
"""The riskiest to be left over first."""

_UPPER: Final = "".join(letter for letter in untoned_letters() if letter.isupper())
_WORD: Final = rf"[{_UPPER}][\w’'-]*"
_NAME: Final = rf"{_WORD}(?: {_WORD}){{1,4}}"
_PATTERNS: Final[tuple[tuple[Kind, re.Pattern[str]], ...]] = (
    ("document", re.compile(
        r"\b(?:số:?\s*)?\d{1,5}(?:/\d{4})?[-/][A-ZĐƯ][\wĐđ]*(?:[-/][A-ZĐƯ][\wĐđ&]*)*")),
    ("document", re.compile(r"\b(?:Công văn|Công điện|Thông báo|Giấy mời) số:?\s*\d{1,5}\b")),
    ("date", re.compile(r"\b\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\b|\b\d{1,2}/\d{1,2}(?![\d/,%])")),
    ("date", re.compile(r"\bngày \d{1,2} (?:tháng \d{1,2}(?: năm \d{4})?|h[ằà]ng (?:tháng|quý|năm))"
                        r"|\b\d{1,2} giờ(?: \d{1,2} phút)?")),
    ("date", re.compile(r"\b(?:19|20)\d\d ?[-–] ?(?:19|20)\d\d\b")),
    ("date", re.compile(r"\b(?:tháng|Tháng) \d{1,2}(?:(?:/| năm )\d{4})?"
                        r"|\b[Qq]uý (?:IV|I{1,3}|\d)(?!\w)(?:(?:/| năm )\d{4})?|\bnăm \d{4}\b")),
    ("name", re.compile(rf"(?<=đồng chí |Đồng chí )(?:{_NAME})|(?<=ông |Ông )(?:{_NAME})"
                        rf"|(?<=\bbà |\bBà )(?:{_NAME})")),
    ("place", re.compile(rf"\b(?:xã|phường|đặc khu|huyện|thị xã|thị trấn|thành phố|tỉnh|thôn|xóm)"
                         rf" {_WORD}(?: {_WORD}){{0,3}}")),
    ("number", re.compile(r"(?<![\w/.,-])\d+(?:[.,]\d+)*\s?%|(?<![\w/.,-])\d{2,}(?:[.,]\d+)*"
                          r"(?: [^\W\d_]+)?|(?<![\w/.,-])\d+,\d+(?: [^\W\d_]+)?")),
)  # fmt: skip
_POSTS: Final = re.compile(
    r"(?:phó )?(?:bí thư|chủ tịch|giám đốc|chánh|trưởng|bộ trưởng|thứ trưởng)\b"
)
_SKIPPED: Final = ("profile.", "signature.authority", "signature.posts", "meeting.kind", "marks.")


class Fact(NamedTuple):
    """A fact as it is written, and where."""

    kind: Kind
    value: str
    where: Where

    @property
    def key(self) -> str:
        """The same for the same fact however it is written."""
        return f"{self.kind}:{_normal(self.kind, self.value)}"


def facts_of(draft: Draft, read: Read) -> Iterator[Fact]:
    """All of them; those of the office's own profile are none."""
    for index, session in enumerate(draft.meeting.sessions):
        yield Fact("date", text_date(session.date), Where(f"meeting.sessions[{index}]"))
    for path, text in text_places(draft):
        if not path.startswith(_SKIPPED):
            yield from _of_field(path, text)
    yield from _organs(draft, read)


def _of_field(path: str, text: str) -> Iterator[Fact]:
    """What a field of one kind holds, else what is written in its text."""
    kind = _kind_of(path)
    if kind is not None:
        yield Fact(kind, text, Where(path, 0, len(text)))
    elif not (path.startswith("appendices") and text.isdigit()):  # a cell that counts the rows
        yield from _of_text(path, text)


def _kind_of(path: str) -> Kind | None:
    if path.startswith("meeting.chairs"):
        if path.endswith((".name", ".collective")):
            return "name"
        return "post" if ".posts" in path else None
    if path == "signature.name":
        return "name"
    if path == "meeting.place":
        return "place"
    is_organ = path.startswith(("meeting.reports", "meeting.attendees"))
    return "organ" if is_organ or (path.endswith("].text") and path.startswith("recip")) else None


def _of_text(path: str, text: str) -> Iterator[Fact]:
    """Each character belongs to one fact; documents come first, so that their dates are theirs."""
    taken = bytearray(len(text))
    for kind, pattern in _PATTERNS:
        for match in pattern.finditer(text):
            start, end = match.span()
            if not any(taken[start:end]):
                taken[start:end] = b"\x01" * (end - start)
                if kind != "name" or not _POSTS.match(comparable(match[0])):
                    yield Fact(kind, match[0], Where(path, start, end))


def _organs(draft: Draft, read: Read) -> Iterator[Fact]:
    for path, block, _ in walk_with_paths(draft.body, "body"):
        kept, seen = block.directive, read(block.text)
        names = [one.value for one in (*seen.owners, *seen.partners)]
        if kept is not None:
            names.extend((*kept.assignees, *kept.partners))
        for name in dict.fromkeys(names):
            start = comparable(block.text).find(comparable(name))
            where = Where(f"{path}.text", max(start, 0), max(start, 0) + len(name))
            yield Fact("organ", name, where if start >= 0 else Where(f"{path}.text"))


def _normal(kind: Kind, value: str) -> str:
    if kind == "date":
        day: dt.date | None = parse_text_date(value)
        if day is not None:
            return day.isoformat()
    if kind == "document":
        return re.sub(r"^\D*", "", value)
    return comparable(" ".join(value.split())).replace("ngày ", "")
