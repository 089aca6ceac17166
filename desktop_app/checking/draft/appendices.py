"""Appendices: each is announced in the text, and what the text announces is there (APPENDIX)."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from desktop_app.checking.draft.case import Case
from desktop_app.checking.finding import Finding, Where

_MENTION: Final = re.compile(r"\bphụ lục(?:\s+(?:số\s+)?(\d{1,2}|[IVX]+)(?!\w))?", re.IGNORECASE)
_OTHER: Final = re.compile(
    r"[^.;]{0,25}?\b(nghị định|nghị quyết|quyết định|thông tư|luật|hướng dẫn|quy định|kế hoạch"
    r"|công văn|báo cáo|tờ trình|đề án|hợp đồng)\b",
    re.IGNORECASE,
)
_OWN: Final = re.compile(
    r"[\s,()]*(?:(?:đính\s+)?kèm(?:\s+theo)?|(?:của\s+)?thông báo này)"
    r"(?!\s+(?!thông báo|văn bản này)\w+\s+số)",
    re.IGNORECASE,
)
_LIST: Final = re.compile(r"\b(?:danh mục|danh sách|biểu|bảng|phụ biểu)[^.;]{0,40}\bkèm theo\b",
                          re.IGNORECASE)  # fmt: skip
_ROMAN: Final = {"I": 1, "V": 5, "X": 10}


class _Mention(NamedTuple):
    where: Where
    words: str
    number: int | None
    is_certain: bool


def appendices(case: Case) -> Iterator[Finding]:
    """What is not announced, and what is announced and missing."""
    mentions = tuple(_mentions(case))
    count = len(case.draft.appendices)
    yield from _unannounced(case, mentions, count)
    for one in mentions:
        if one.number is not None and one.number > count and (count or one.is_certain):
            yield _missing(one, "appendix_missing")
        elif one.number is None and not count and one.is_certain:
            yield _missing(one, "appendix_none")


def _unannounced(case: Case, mentions: tuple[_Mention, ...], count: int) -> Iterator[Finding]:
    is_listed = any(_LIST.search(place.text) for place in case.places)
    numbers = {one.number for one in mentions}
    for index in range(count):
        is_told = None in numbers or index + 1 in numbers or (count == 1 and is_listed)
        if not is_told:
            title = case.draft.appendices[index].title
            where = Where(f"appendices[{index}].title", 0, len(title))
            code = "appendix_unannounced" if count == 1 else "appendix_unannounced_one"
            yield Finding(rule=case.rule("APPENDIX"), code=code, where=where, found=title,
                          params={"number": _numbered(case, index + 1)})  # fmt: skip


def _numbered(case: Case, number: int) -> str:
    if case.standard.appendix.numerals == "arabic":
        return str(number)
    return (
        "X" * (number // 10)
        + ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")[number % 10]
    )


def _missing(one: _Mention, code: str) -> Finding:
    params = {"words": one.words}
    return Finding(rule="D-APPENDIX-MISSING", code=code, where=one.where, found=one.words,
                   params=params)  # fmt: skip


def _mentions(case: Case) -> Iterator[_Mention]:
    """Words of opening, body and closing that speak of an appendix of this notice."""
    for place in case.told:
        for match in _MENTION.finditer(place.text):
            rest = place.text[match.end() :]
            if not _OTHER.match(rest):
                where = Where(place.path, *match.span())
                is_certain = bool(_OWN.match(rest))
                yield _Mention(where, match[0], _number(match[1]), is_certain)


def _number(typed: str | None) -> int | None:
    if typed is None or typed.isdigit():
        return None if typed is None else int(typed)
    figures = [_ROMAN[letter] for letter in typed.upper()]
    after = (*figures[1:], 0)
    return sum(-one if one < other else one for one, other in zip(figures, after, strict=True))
