"""A sentence read into the parts of a directive. Pure; what is not said stays empty."""

import datetime as dt
import re
from typing import Final

import msgspec

from desktop_app.notice.blocks import Directive
from desktop_app.phrases.directive.bodies import KnownBodies, comparable
from desktop_app.phrases.directive.body_names import BodyNames, Found
from desktop_app.phrases.directive.deadlines import chief, day_of, deadlines_in
from desktop_app.phrases.directive.naming import within_sentence
from desktop_app.phrases.directive.openings import Kind, Opening, opening_of
from desktop_app.phrases.directive.parts import DirectiveParts, Frame, ReportVerb, Role
from desktop_app.phrases.directive.results import (
    condition_of,
    product_of,
    purpose_of,
    report_of,
)
from desktop_app.vietnamese.names import lower_start
from desktop_app.vietnamese.unicode_form import to_nfc

_NOBODY: Final = KnownBodies(())
_MODAL: Final = re.compile(
    r" ?(?:được giao|được phân công|được yêu cầu|có trách nhiệm|có nhiệm vụ|chịu trách nhiệm"
    r"|phải|cần|tiếp tục"
    r"|khẩn trương|chủ động|tập trung|nhiệm vụ|trực tiếp)(?= chủ trì| phối hợp)"
)
_LEADS: Final = re.compile(r" ?chủ trì(?!\w)")
_JOINS: Final = re.compile(r",?(?: và)? ?phối hợp(?: chặt chẽ| hiệu quả)?(?: (?:với|cùng))? ")
_PARTNERS: Final = re.compile(r"(?<!\w)phối hợp(?: chặt chẽ| hiệu quả)?(?: (?:với|cùng))? (?=\w)")
_RESULTS: Final = re.compile(
    r"[;,.] (?=(?:tổng hợp, )?(?:báo cáo|trình|gửi|hoàn thành|thực hiện) )"
)
_DUE: Final = re.compile(r"(?:hoàn thành|thực hiện|xong)? ?$")


class Recognised(msgspec.Struct, frozen=True, kw_only=True):
    """The parts a sentence names, each with its place [start, end) in the sentence's NFC form.

    `kind` tells what the sentence is; only a directive has parts, a heading has its owners. `task`
    holds what is to be done as far as it is one run of words.
    """

    kind: Kind
    frame: Frame = "heading"
    owners: tuple[Found, ...] = ()
    role: Role = ""
    partners: tuple[Found, ...] = ()
    task: Found | None = None
    purpose: Found | None = None
    product: Found | None = None
    report_to: Found | None = None
    report_verb: ReportVerb = ""
    deadlines: tuple[Found, ...] = ()
    condition: Found | None = None

    def parts(self) -> DirectiveParts:
        """The parts to build a sentence from; of several deadlines the chief one."""
        return DirectiveParts(
            frame=self.frame,
            owners=_names(self.owners),
            role=self.role,
            partners=_names(self.partners),
            task=lower_start(_value(self.task)),
            purpose=_value(self.purpose),
            product=_value(self.product),
            report_to=_value(self.report_to),
            report_verb=self.report_verb,
            deadline_text=lower_start(_value(chief(self.deadlines))),
            condition=lower_start(_value(self.condition)),
        )

    def directive(self, earliest: dt.date) -> Directive | None:
        """The parts a block keeps; None where the sentence names none of them.

        A deadline that is one day is kept as it, without a year as the first from `earliest` on.
        """
        words = lower_start(_value(chief(self.deadlines))) or None
        day = day_of(words, earliest) if words else None
        found = Directive(
            assignees=_names(self.owners),
            partners=_names(self.partners),
            deadline=day,
            deadline_text=None if day else words,
            product=_value(self.product) or None,
            report_to=_value(self.report_to) or None,
        )
        is_one = self.kind == "directive" and found != Directive()
        return found if is_one else None


def recognise(text: str, known: KnownBodies | None = None) -> Recognised:
    """What `text` asks of whom. Every value is a run of its words; nothing is guessed.

    Of a department in a list ("các sở: Tài chính, Nội vụ") "Sở" is put before the name. Without
    `known` names are told by how they begin.
    """
    text = to_nfc(text)
    low = comparable(text)
    names = BodyNames(text, known or _NOBODY)
    opening = opening_of(low, names)
    if opening.kind != "directive":
        owners = opening.owners if opening.kind == "heading" else ()
        kind = _request(opening, known)
        return Recognised(kind=kind, frame=opening.frame, owners=owners)
    if _request(opening, known) == "request":
        return Recognised(kind="request", frame=opening.frame)
    return _read(text, low, opening, names)


def _request(opening: Opening, known: KnownBodies | None) -> Kind:
    """What is asked of a body of the centre is a request to a superior."""
    if opening.frame != "ask" or known is None or not opening.owners:
        return opening.kind
    asks_centre = known.rank_of(opening.owners[0].value) == "centre"
    is_ours = opening.owners[0].value.startswith(("Kho bạc", "Ngân hàng"))
    return "request" if asks_centre and not is_ours else opening.kind


def _read(text: str, low: str, opening: Opening, names: BodyNames) -> Recognised:
    role, partners, rest = _role_at(low, opening.rest, names)
    partners = (*partners, *_later_partners(low, rest, names))
    deadlines = tuple(
        one for one in deadlines_in(text, low) if not _within(one, (*opening.owners, *partners))
    )
    report, verb = report_of(text, low, rest, names)
    condition = condition_of(text, low, rest)
    starts = tuple(one.start for one in deadlines)
    product = product_of(text, low, rest, report, starts)
    task_end = _task_end(low, rest, condition, deadlines)
    last_clause = max(rest, low.rfind("; ", rest, task_end))
    purpose = purpose_of(text[:task_end], low[:task_end], last_clause, starts)
    task = _task(text, opening, rest, purpose.start if purpose else task_end)
    return Recognised(
        kind="directive",
        frame=opening.frame,
        owners=opening.owners,
        role=role,
        partners=partners,
        task=task,
        purpose=purpose,
        product=product,
        report_to=report,
        report_verb=verb,
        deadlines=deadlines,
        condition=condition,
    )


def _role_at(low: str, at: int, names: BodyNames) -> tuple[Role, tuple[Found, ...], int]:
    """chủ trì, phối hợp with whom, and where the words after it begin."""
    modal = _MODAL.match(low, at)
    at = modal.end() if modal else at
    role: Role = ""
    leads = _LEADS.match(low, at)
    if leads is not None:
        role, at = "lead", leads.end()
    joins = _JOINS.match(low, at)
    if joins is None:
        return role, (), at
    partners = names.list_at(joins.end())
    if not partners:
        return role or "support", (), joins.end() if not leads else at
    return role or "support", partners, partners[-1].end


def _later_partners(low: str, at: int, names: BodyNames) -> tuple[Found, ...]:
    """Those whom the task itself names to work with."""
    return tuple(
        name for match in _PARTNERS.finditer(low, at) for name in names.list_at(match.end())
    )


def _task_end(low: str, rest: int, condition: Found | None, deadlines: tuple[Found, ...]) -> int:
    """Where the clauses begin that only say what is handed in, by when, on what condition."""
    end = len(low.rstrip(" .;,:…/"))
    if condition is not None:
        end = len(low[: condition.start].rstrip(" ;,."))
    results = list(_RESULTS.finditer(low, rest, end))
    if results and low.find(";", results[-1].end(), end) < 0:
        return results[-1].start()
    for one in deadlines:
        if not low[one.end : end].strip(" .;,:…/"):
            due = _DUE.search(low, rest, one.start)
            return due.start() if due else one.start
    return end


def _task(text: str, opening: Opening, rest: int, end: int) -> Found | None:
    start = rest
    if opening.task_end is not None:
        start, end = opening.start, opening.task_end
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and text[end - 1] in " .;,:…/\u00a0":
        end -= 1
    return Found(text[start:end], start, end) if end > start else None


def _within(one: Found, others: tuple[Found, ...]) -> bool:
    return any(other.start <= one.start < other.end for other in others)


def _names(found: tuple[Found, ...]) -> tuple[str, ...]:
    """The names as they stand within a sentence ("các sở, ngành")."""
    return tuple(within_sentence(one.value) for one in found)


def _value(found: Found | None) -> str:
    return found.value if found else ""
