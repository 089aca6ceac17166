"""Cited documents: what the first mention names, and one form through the notice (CITE)."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from desktop_app.checking.draft.case import Case
from desktop_app.checking.finding import Finding, Where

_TYPES: Final = (
    "Nghị quyết|Nghị định|Quyết định|Chỉ thị|Kết luận|Kế hoạch|Thông báo|Thông tư|Công văn"
    "|Công điện|Quy định|Quy chế|Hướng dẫn|Chương trình|Tờ trình|Báo cáo|Giấy mời|Đề án"
)
_CITED: Final = re.compile(
    rf"\b({_TYPES})\s+(?:hành động\s+)?số:?\s*(\d{{1,5}})((?:[-/.][0-9A-ZĐƯÔa-zđi&]+)*)",
    re.IGNORECASE,
)
_DATE: Final = re.compile(
    r"[^.;:]{0,40}?\b(?:ngày\s+)?(\d{1,2})(?:/|\s+tháng\s+|\.|-)(\d{1,2})(?:/|\s+năm\s+|\.|-)(\d{4})"
)
_BODY: Final = re.compile(r"[^.;:]{0,60}?\b(?:của|do)\s+\w")
_LAW: Final = re.compile(r"/QH\d")
_NO_NUMBER: Final = re.compile(
    rf"\b({_TYPES})\s+(?:của\s+[^,.;:]{{3,50}}?\s*,?\s*)?ngày\s+(\d{{1,2}}/\d{{1,2}}/\d{{4}}"
    r"|\d{1,2} tháng \d{1,2} năm \d{4})"
)


class _Citation(NamedTuple):
    where: Where
    kind: str
    number: int
    symbol: str
    words: str
    date: str
    has_body: bool

    @property
    def letters(self) -> str:
        """The symbol without its signs, for finding one document in two forms."""
        return re.sub(r"[^0-9A-ZĐƯ]", "", self.symbol.upper())


def citations(case: Case) -> Iterator[Finding]:
    """First mentions that lack something, later ones that differ, dates without a number."""
    known: dict[tuple[str, int, str], _Citation] = {}
    for one in _cited(case):
        first = known.get((one.kind, one.number, one.letters))
        if first is None:
            known[(one.kind, one.number, one.letters)] = one
            yield from _first(one)
            yield from _near(one, known)
        else:
            yield from _again(one, first)
    yield from _unnumbered(case)


def _first(one: _Citation) -> Iterator[Finding]:
    lacking = [] if one.date else ["date"]
    if not one.symbol:
        lacking = ["symbol", *lacking]
    if not one.has_body and not _LAW.search(one.symbol):
        lacking.append("body")
    if lacking:
        code = f"cited_without_{'_'.join(lacking)}"
        yield Finding(rule="D-CITE-FIRST", code=code, where=one.where, found=one.words,
                      params={"words": one.words})  # fmt: skip


def _again(one: _Citation, first: _Citation) -> Iterator[Finding]:
    if one.date and first.date and one.date != first.date:
        params = {"words": one.words, "date": one.date, "first": first.date}
        yield Finding(rule="D-CITE-FORM", code="cited_with_other_date", where=one.where,
                      found=one.words, params=params, others=(first.where,))  # fmt: skip
    elif one.symbol != first.symbol and one.symbol and first.symbol:
        yield _other_form(one, first)


def _near(one: _Citation, known: dict[tuple[str, int, str], _Citation]) -> Iterator[Finding]:
    """The same number and date under another symbol, or under another type."""
    for first in known.values():
        if first is one or first.number != one.number:
            continue
        is_same_type = first.kind == one.kind and bool(one.date) and first.date == one.date
        is_same_symbol = first.letters == one.letters and bool(one.letters)
        if is_same_type or (is_same_symbol and first.kind != one.kind):
            yield _other_form(one, first)
            return


def _other_form(one: _Citation, first: _Citation) -> Finding:
    params = {"words": one.words, "first": first.words}
    return Finding(rule="D-CITE-FORM", code="cited_in_other_form", where=one.where,
                   found=one.words, expected=(first.words,), params=params,
                   others=(first.where,))  # fmt: skip


def _unnumbered(case: Case) -> Iterator[Finding]:
    for path, text in case.told:
        for match in _matches(_NO_NUMBER, text):
            where = Where(path, *match.span())
            yield Finding(rule="D-CITE-FIRST", code="cited_without_number", where=where,
                          found=match[0], params={"words": match[0]})  # fmt: skip


def _cited(case: Case) -> Iterator[_Citation]:
    for path, text in case.told:
        matches = _matches(_CITED, text)
        ends = [*(match.start() for match in matches), len(text)][1:]
        for match, end in zip(matches, ends, strict=True) if matches else ():
            rest = text[match.end() : end]
            date = _DATE.match(rest)
            yield _Citation(
                where=Where(path, *match.span()),
                kind=match[1].lower(),
                number=int(match[2]),
                symbol=match[3],
                words=match[0],
                date="/".join(str(int(part)) for part in date.groups()) if date else "",
                has_body=bool(_BODY.match(rest)),
            )


@lru_cache(maxsize=4096)  # a keystroke changes one text of many
def _matches(pattern: re.Pattern[str], text: str) -> tuple[re.Match[str], ...]:
    return tuple(pattern.finditer(text))
