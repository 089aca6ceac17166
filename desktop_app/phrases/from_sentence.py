"""A pattern proposed for a sentence: what changes from notice to notice becomes slots."""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from desktop_app.phrases.directive.bodies import KnownBodies
from desktop_app.phrases.directive.body_names import Found
from desktop_app.phrases.directive.deadlines import chief
from desktop_app.phrases.directive.naming import is_person
from desktop_app.phrases.directive.recognising import recognise
from desktop_app.phrases.place import without_end_mark
from desktop_app.vietnamese.names import sentence_start
from desktop_app.vietnamese.unicode_form import to_nfc

_DAY: Final = r"\d{1,2}/\d{1,2}/\d{4}|\d{1,2} tháng \d{1,2} năm \d{4}"
_DOCUMENT: Final = re.compile(
    r"(?:Nghị quyết|Nghị định|Chỉ thị|Kết luận|Kế hoạch|Quyết định|Công văn|Thông báo|Hướng dẫn"
    r"|Chương trình|Thông tư|Quy định|Tờ trình|Báo cáo) số [^\s,;.]*\w"
    rf"(?:,? ngày (?:{_DAY}))?"
)
_DATE: Final = re.compile(rf"(?<=ngày )(?:{_DAY})")
_MONEY: Final = re.compile(r"\d[\d.,]*(?: (?:nghìn|triệu|tỷ|tỉ))* đồng")
_PERCENT: Final = re.compile(r"\d[\d.,]*(?= ?%)")
_PLAIN: Final = str.maketrans("{}[]", "()()")


class _Place(NamedTuple):
    start: int
    end: int
    slot: str


def pattern_from(text: str, known: KnownBodies | None = None) -> str:
    """The pattern that says `text` with slots for bodies, deadline, documents, days and money.

    Only what is recognised for certain becomes a slot; the rest of the words stays as it is.
    Braces and brackets of the text become parentheses; "" for a text without words.
    """
    line = without_end_mark(" ".join(to_nfc(text).translate(_PLAIN).split()))
    if not line:
        return ""
    pattern, at = "", 0
    for place in _apart((*_of_directive(line, known), *_of_marks(line))):
        pattern += line[at : place.start] + place.slot
        at = place.end
    pattern += line[at:]
    return pattern if pattern.startswith("{") else sentence_start(pattern)


def _of_directive(line: str, known: KnownBodies | None) -> list[_Place]:
    found = recognise(line, known)
    places = [
        *_bodies(found.owners, "cơ quan chủ trì", "cơ quan, địa phương"),
        *_bodies(found.partners, "cơ quan phối hợp", "cơ quan phối hợp"),
    ]
    if found.report_to is not None:
        places += _bodies((found.report_to,), "nơi nhận báo cáo", "")
    due = chief(found.deadlines)
    if due is not None:
        places.append(_Place(due.start, due.end, "{thời hạn}"))
    return places


def _bodies(found: Sequence[Found], one: str, several: str) -> list[_Place]:
    """One slot for the whole list of names; it takes the words between them along."""
    if not found:
        return []
    start, end = found[0].start, found[-1].end
    if len(found) > 1:
        return [_Place(start, end, f"{{các cơ quan: {several}}}")]
    kind = "người" if is_person(found[0].value) else "cơ quan"
    return [_Place(start, end, f"{{{kind}: {one}}}" if kind == "cơ quan" else "{người}")]


def _of_marks(line: str) -> list[_Place]:
    wanted = (
        (_DOCUMENT, "{văn bản}"),
        (_DATE, "{ngày}"),
        (_MONEY, "{số tiền}"),
        (_PERCENT, "{số: tỷ lệ}"),
    )
    return [
        _Place(match.start(), match.end(), slot)
        for pattern, slot in wanted
        for match in pattern.finditer(line)
    ]


def _apart(places: Sequence[_Place]) -> list[_Place]:
    """In their order; what overlaps an earlier one of the list is left out."""
    kept: list[_Place] = []
    for place in places:
        if all(place.end <= one.start or place.start >= one.end for one in kept):
            kept.append(place)
    return sorted(kept)
