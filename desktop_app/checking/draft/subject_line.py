"""The typed trích yếu: how it begins and ends, and no Kính gửi in a notice (SUBJECT)."""

import re
from collections.abc import Iterator
from typing import Final

from desktop_app.checking.draft.case import Case
from desktop_app.checking.finding import Edit, Finding, Where
from desktop_app.vietnamese.names import lower_start, sentence_start

_DOUBLED: Final = re.compile(r"\s*thông báo\s+(?=kết luận\b)", re.IGNORECASE)
_ABOUT: Final = re.compile(r"\s*(?:V/v|v/v|Vv|Về việc:)\s*")
_TO: Final = re.compile(r"\s*kính\s+(?:gửi|trình)\b", re.IGNORECASE)


def subject_line(case: Case) -> Iterator[Finding]:
    """Nothing for a subject that is built."""
    subject = case.draft.subject
    if subject is not None and subject.strip():
        yield from _beginning(case, subject)
        yield from _end(case, subject)
    for task in case.tasks:
        if _TO.match(task.block.text):
            yield Finding(rule="D-NO-ADDRESSEE", code="addressee", where=task.where(),
                          found="Kính gửi")  # fmt: skip


def _beginning(case: Case, subject: str) -> Iterator[Finding]:
    doubled = _DOUBLED.match(subject)
    if doubled is not None:
        yield _found(case, "subject_doubles_type", doubled[0], "", 0, doubled.end())
        return
    about = _ABOUT.match(subject)
    if about is not None:
        yield _found(case, "subject_with_about", about[0], "", 0, about.end())
        return
    text = subject.lstrip()
    at = len(subject) - len(text)
    right = lower_start(text) if case.is_party else sentence_start(text)
    if text.lower().startswith("kết luận") and text[0] != right[0]:
        code = "subject_small" if case.is_party else "subject_capital"
        yield _found(case, code, text[0], right[0], at, at + 1)


def _end(case: Case, subject: str) -> Iterator[Finding]:
    text = subject.rstrip()
    if text.endswith((".", ";", ",")) and not text.endswith(("...", "/.")):
        yield _found(case, "subject_with_stop", text[-1], "", len(text) - 1, len(text))


def _found(case: Case, code: str, found: str, right: str, start: int, end: int) -> Finding:
    where = Where("subject", start, end)
    return Finding(
        rule=case.rule("SUBJECT"), code=code, where=where, found=found.strip(),
        expected=(right,) if right else (), fix=(Edit(where, right),),
    )  # fmt: skip
