"""The head of page 1: issuing body, superior, place, number and date (ORG, ORG-PARENT, DATE)."""

import re
from collections.abc import Iterator
from typing import Final

from desktop_app.checking.draft.capitals import capitals
from desktop_app.checking.draft.case import Case
from desktop_app.checking.finding import Edit, Finding, Where
from desktop_app.vietnamese.folding import fold

_STANDING: Final = re.compile(r"(BAN THƯỜNG VỤ|THƯỜNG TRỰC|BAN CHẤP HÀNH)\b")
_PROVINCE: Final = re.compile(r"tỉnh\s+", re.IGNORECASE)
_SMALL_UNIT: Final = re.compile(r"(thành phố|xã|phường|đặc khu)\s")
_DISTRICT: Final = re.compile(r"(huyện|quận|thị xã|thị trấn)\s", re.IGNORECASE)
_PLACED: Final = re.compile(
    r"(?:TỈNH UỶ|THÀNH UỶ|(?:UỶ BAN NHÂN DÂN|UBND) TỈNH|(?:ĐẢNG UỶ|UỶ BAN NHÂN DÂN|UBND)"
    r" (?:XÃ|PHƯỜNG|ĐẶC KHU)) (.+)"
)
_UNIT: Final = re.compile(r"(tinh|thanh pho|tp\.?|xa|phuong|dac khu)\s+")


def header(case: Case) -> Iterator[Finding]:
    """What is wrong at the head of the page, without the symbol."""
    yield from _organ(case)
    yield from _parent(case)
    if case.draft.profile.place.strip() and "…" not in case.draft.profile.place:
        yield from _place(case)
    yield from _number_and_day(case)


def _organ(case: Case) -> Iterator[Finding]:
    organ = case.draft.profile.organ
    if case.is_party and _STANDING.match(capitals(organ)):
        yield Finding(rule="P-ORG", code="organ_standing", where=_all("profile.organ", organ),
                      found=organ)  # fmt: skip
    if capitals(organ) == "VĂN PHÒNG" and not (case.draft.profile.parent or "").strip():
        yield Finding(rule=case.rule("ORG-PARENT"), code="office_without_parent",
                      where=_all("profile.organ", organ), found=organ)  # fmt: skip


def _parent(case: Case) -> Iterator[Finding]:
    """Above a committee stands its party organisation, above an office the committee itself."""
    organ, parent = capitals(case.draft.profile.organ), case.draft.profile.parent or ""
    if not parent.strip():
        return
    code = ""
    if not case.is_party:
        if organ.startswith(("UỶ BAN NHÂN DÂN", "UBND")):
            code = "parent_of_committee_state"
    elif organ.startswith(("TỈNH UỶ", "THÀNH UỶ")):
        code = "parent_of_committee_party"
    elif organ.startswith(("ĐẢNG UỶ", "CHI BỘ")) and re.match(
        r"(TỈNH|THÀNH|ĐẢNG) UỶ\b", capitals(parent)
    ):
        code = "parent_is_committee"
    if code:
        yield Finding(rule=case.rule("ORG-PARENT"), code=code,
                      where=_all("profile.parent", parent), found=parent)  # fmt: skip


def _place(case: Case) -> Iterator[Finding]:
    place = case.draft.profile.place.strip()
    rule = case.rule("DATE")
    province = _PROVINCE.match(place)
    if province is not None:
        yield _of_place(case, rule, "place_with_province", place[province.end() :])
    elif "," in place or re.search(r"\bngày\b", place):
        yield _of_place(case, rule, "place_with_more", place.split(",")[0].strip())
    elif _DISTRICT.match(place) and case.day.isoformat() >= "2025-07-01":
        yield _of_place(case, "D-PLACE-DISTRICT", "place_of_district")
    elif place[0].islower():
        match = _SMALL_UNIT.match(place)
        right = place[0].upper() + place[1:] if match else ""
        yield _of_place(case, rule, "place_small", right)
    elif case.is_party and " " not in place:
        yield _of_place(case, rule, "place_one_syllable", f"Thành phố {place}")
    else:
        yield from _other_place(case, place)


def _other_place(case: Case, place: str) -> Iterator[Finding]:
    """The place is the one in the body's name, where the body is named after one."""
    match = _PLACED.fullmatch(capitals(case.draft.profile.organ))
    if match is None:
        return
    own, written = _bare(match[1]), _bare(place)
    if own not in written and written not in own:
        yield _of_place(case, "D-PLACE-OTHER", "place_of_other")


def _bare(name: str) -> str:
    return _UNIT.sub("", fold(name).strip(), count=1)


def _of_place(case: Case, rule: str, code: str, right: str = "") -> Finding:
    place = case.draft.profile.place
    where = _all("profile.place", place)
    is_safe = code == "place_with_province" and bool(right)
    return Finding(
        rule=rule, code=code, where=where, found=place, expected=(right,) if right else (),
        fix=(Edit(where, right),) if is_safe else (),
    )  # fmt: skip


def _number_and_day(case: Case) -> Iterator[Finding]:
    """Number and day are given together by the clerk, after signing."""
    draft = case.draft
    if draft.number is not None and draft.date.day is None:
        yield Finding(rule="D-NUMBER-DAY", code="number_without_day", where=Where("date"))
    elif draft.number is None and draft.date.day is not None:
        yield Finding(rule="D-NUMBER-DAY", code="day_without_number", where=Where("date"))
    sessions = [session.date for session in draft.meeting.sessions]
    if sessions and draft.date.latest() < max(sessions):
        yield Finding(rule="D-DATE-BEFORE-MEETING", code="date_before_meeting", where=Where("date"))


def _all(path: str, text: str) -> Where:
    return Where(path, 0, len(text))
