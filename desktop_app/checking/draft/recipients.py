"""The list of recipients and the archive line (TO): its form, who is lacking, its order."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from desktop_app.checking.draft.capitals import capitals
from desktop_app.checking.draft.case import Case
from desktop_app.checking.draft.lacking_recipients import missing_recipients
from desktop_app.checking.finding import Edit, Finding, Where
from desktop_app.notice.meeting_phrases import BLANK
from desktop_app.phrases.directive.bodies import comparable
from desktop_app.vietnamese.folding import fold

_AS_ABOVE: Final = re.compile(r"(?:như trên|như kính (?:gửi|trình))\b", re.IGNORECASE)
_ADDRESSED: Final = re.compile(r"kính (?:gửi|trình)\b", re.IGNORECASE)
_ARCHIVE: Final = re.compile(
    r"lưu\b\s*(?::|(?:vt|văn thư|văn phòng|hồ sơ|chi bộ)\b)", re.IGNORECASE
)
_ARCHIVED: Final = re.compile(r"lưu\b\s*:?\s*", re.IGNORECASE)
_REPORTED: Final = re.compile(r"(?:để )?(?:báo cáo|b/c|bc)\W*$", re.IGNORECASE)
_BULLET: Final = re.compile(r"\s*[-–+*•]\s*")
_COMMITTEE: Final = re.compile(r"(TỈNH UỶ|THÀNH UỶ|ĐẢNG UỶ|CHI BỘ|UBND|UỶ BAN NHÂN DÂN)\b")
_ATTENDING: Final = re.compile(r"(?:thành phần|đồng chí|đại biểu) (?:tham )?dự|dự (?:họp|hội nghị)")
_TOLD: Final = 4
_GROUPS: Final = {
    "province": re.compile(r"các (?:sở|ban, ngành|cơ quan, đơn vị(?: của tỉnh|$))"),
    "mass": re.compile(r"đoàn thể|tổ chức chính trị|mặt trận|các sở, ban, ngành"),
    "commune": re.compile(
        r"các (?:phòng|cơ quan|đơn vị|chi bộ|xã|đảng uỷ)|đảng viên"
        r"|(?:uỷ ban nhân dân|ubnd)(?: các)? xã"
    ),
}
"""Lines that reach all bodies of a rank."""
_OF_PARTY: Final = re.compile(r"(?:tỉnh|thành) uỷ|trường chính trị|^báo |^đảng uỷ")
_PARTY_GROUP: Final = re.compile(r"các (?:ban|cơ quan|đơn vị).* (?:tỉnh|thành) uỷ")


def recipients(case: Case) -> Iterator[Finding]:
    """Line by line, then the list as a whole."""
    for index, one in enumerate(case.draft.recipients):
        yield from _line(case, index, one.text)
    yield from _archive(case)
    yield from _twice(case)
    yield from _order(case)
    yield from _lacking(case)


def _line(case: Case, index: int, text: str) -> Iterator[Finding]:
    bare = text.strip()
    if _AS_ABOVE.match(bare):
        yield _found(case, "as_above", index, text)
    elif _ADDRESSED.match(bare):
        yield _found(case, "addressed_recipient", index, text)
    elif _ARCHIVE.match(bare):
        yield _found(case, "archive_among_recipients", index, text)
    else:
        yield from _marks(case, index, text)


def _marks(case: Case, index: int, text: str) -> Iterator[Finding]:
    """The hyphen before a line and the semicolon behind it are the program's."""
    right = _BULLET.sub("", text, count=1) if _BULLET.match(text) else text
    right = right.rstrip(" ;,").removesuffix(".") if not right.endswith("...") else right
    right = right.strip()
    if right != text.strip() and right:
        where = Where(f"recipients[{index}].text", 0, len(text))
        yield Finding(rule=case.rule("TO"), code="recipient_with_marks", where=where, found=text,
                      expected=(right,), fix=(Edit(where, right),))  # fmt: skip


def _archive(case: Case) -> Iterator[Finding]:
    archive = case.draft.profile.archive
    where = Where("profile.archive", 0, len(archive))
    doubled = _ARCHIVED.match(archive)
    if doubled is not None:
        right = archive[doubled.end() :].rstrip(" .")
        yield Finding(rule=case.rule("TO"), code="archive_doubled", where=where, found=archive,
                      expected=(right,), fix=(Edit(where, right),))  # fmt: skip
    elif case.is_party and re.match(r"\W*(VT|văn thư)\b", archive, re.IGNORECASE):
        yield Finding(rule="P-TO", code="archive_party", where=where, found=archive)
    elif not case.is_party and archive.strip() and not re.match(r"\s*VT\b", archive):
        yield Finding(rule="S-TO", code="archive_state", where=where, found=archive,
                      expected=(f"VT, {archive.strip()}",))  # fmt: skip
    else:
        yield from _foreign_archive(case, where)


def _foreign_archive(case: Case, where: Where) -> Iterator[Finding]:
    """The office of another body keeps no copy of it."""
    profile = case.draft.profile
    named = _COMMITTEE.search(capitals(profile.archive))
    own = f"{capitals(profile.organ)} {capitals(profile.parent or '')}"
    if case.is_party and named and named[1] not in own:
        yield Finding(rule="D-ARCHIVE-OTHER", code="archive_of_other", where=where,
                      found=profile.archive)  # fmt: skip


def _twice(case: Case) -> Iterator[Finding]:
    seen: set[str] = set()
    for index, one in enumerate(case.draft.recipients):
        key = fold(one.text).strip(" -;,.")
        if key and key in seen:
            where = Where(f"recipients[{index}].text", 0, len(one.text))
            yield Finding(rule="D-TO-TWICE", code="recipient_twice", where=where, found=one.text)
        seen.add(key)


def _order(case: Case) -> Iterator[Finding]:
    """Those reported to come first."""
    others = False
    for index, one in enumerate(case.draft.recipients):
        if not _REPORTED.search(one.purpose or one.text):
            others = True
        elif others:
            where = Where(f"recipients[{index}].text", 0, len(one.text))
            yield Finding(rule="D-TO-ORDER", code="reported_late", where=where, found=one.text)
            return


def _lacking(case: Case) -> Iterator[Finding]:
    """Who is given a task and gets no copy, by name, by group or as one who was there."""
    draft = case.draft
    if not draft.recipients or BLANK in "".join(one.text for one in draft.recipients):
        return
    missing = missing_recipients(draft, case.known, case.read)
    there = " ".join(comparable(text) for text in draft.meeting.attendees)
    lines = [comparable(one.text) for one in draft.recipients]
    reach = _Reach(lines, there if any(map(_ATTENDING.search, lines)) else "")
    names = [one.text for one in missing if not reach.includes(one.text, case)]
    if names:
        params = {"names": ", ".join(names[:_TOLD]), "more": str(max(0, len(names) - _TOLD))}
        code = "recipients_lacking_more" if len(names) > _TOLD else "recipients_lacking"
        yield Finding(rule="D-TO-LACKING", code=code, where=Where("recipients"), params=params)


class _Reach(NamedTuple):
    """Whom the list reaches without naming them: groups, and those who attended."""

    lines: list[str]
    attendees: str

    def includes(self, name: str, case: Case) -> bool:
        """Whether the body is one of a group, or one of those who were there."""
        low, rank = comparable(name), case.known.rank_of(name)
        if low in self.attendees or not rank or rank in ("many", "centre", "province_head"):
            return True
        if _OF_PARTY.search(low) and any(map(_PARTY_GROUP.match, self.lines)):
            return True
        groups = _GROUPS.get(rank)
        return groups is not None and any(map(groups.search, self.lines))


def _found(case: Case, code: str, index: int, text: str) -> Finding:
    where = Where(f"recipients[{index}].text", 0, len(text))
    return Finding(rule=case.rule("TO"), code=code, where=where, found=text)
