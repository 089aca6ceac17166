"""Parts of a directive put together into one sentence, in the order offices phrase them."""

import re
from collections.abc import Sequence
from typing import Final

from desktop_app.notice.parts import Tone
from desktop_app.phrases.directive.naming import is_person, names_joined, within_sentence
from desktop_app.phrases.directive.parts import FRAME_WORDS, DirectiveParts
from desktop_app.phrases.place import SENTENCE, FillPlace, in_place
from desktop_app.vietnamese.names import lower_start
from desktop_app.vietnamese.tone_style import to_tone_style
from desktop_app.vietnamese.unicode_form import to_nfc

OPEN: Final = "…"
"""Stands for a part the sentence cannot do without and that is not known yet."""

_ENDS: Final = " .;,:\u00a0"
_STRAY: Final = re.compile(r" ([,;])")
_FRAMES: Final = re.compile(r"(?:giao(?: cho)?|yêu cầu|đề nghị)\s+(?=\S)", re.IGNORECASE)
_LEADS: Final = re.compile(r"chủ trì(?:\s*,)?\s+(?!,)", re.IGNORECASE)
_PURPOSES: Final = re.compile(
    r"(?:nhằm|để|bảo đảm|đảm bảo|không để|tránh|phấn đấu|góp phần|tạo|gắn với|ưu tiên)(?!\w)",
    re.IGNORECASE,
)
_CONDITIONS: Final = re.compile(
    r"(?:nếu|trường hợp|khi|nội dung|những nội dung|các nội dung|việc|vấn đề|riêng|đối với)(?!\w)",
    re.IGNORECASE,
)
_REPORTS: Final = re.compile(r"(?:tổng hợp, )?(?:báo cáo|trình|gửi)(?!\w)", re.IGNORECASE)
_HAS_END: Final = re.compile(
    r"(?:trước|trong|chậm nhất|muộn nhất|xong|hết|cuối|đầu|giữa)(?!\w)", re.IGNORECASE
)
_RECURS: Final = re.compile(r"(?<!\w)(?:hằng|hàng|định kỳ|mỗi)(?!\w)", re.IGNORECASE)
_FINISHES: Final = re.compile(r"(?:hoàn thành|thực hiện|xong)(?!\w)", re.IGNORECASE)


def build(parts: DirectiveParts, place: FillPlace = SENTENCE, tone: Tone = "new") -> str:
    """The directive as a sentence in `place`, its tone marks in the profile's style.

    "…" stands for a task, or an owner after Giao, Yêu cầu and Đề nghị, that is not known. What the
    task says already (deadline, product, whom to report to) is not said again. No parts: "".
    """
    parts = _tidied(parts)
    if parts == DirectiveParts(frame=parts.frame):
        return ""
    words = " ".join(filter(None, (_owner(parts), _role(parts), _task(parts))))
    words += _purpose(parts)
    for clause in (_result(parts), _condition(parts)):
        words += f"; {clause}" if clause else ""
    if not place.is_sentence_start and parts.frame != "subject":
        words = lower_start(words)
    return in_place(_in_style(words, parts, tone), place)


def _tidied(parts: DirectiveParts) -> DirectiveParts:
    return DirectiveParts(
        frame=parts.frame,
        owners=_names(parts.owners),
        role=parts.role,
        partners=_names(parts.partners),
        task=_words(parts.task),
        purpose=_words(parts.purpose),
        product=_words(parts.product),
        report_to=_words(parts.report_to),
        report_verb=parts.report_verb,
        deadline_text=_words(parts.deadline_text),
        condition=_words(parts.condition),
    )


def _names(names: Sequence[str]) -> tuple[str, ...]:
    bare = (_FRAMES.sub("", _words(name), count=1) for name in names)
    return tuple(within_sentence(name) for name in bare if name)


def _words(text: str) -> str:
    return _STRAY.sub(r"\1", " ".join(to_nfc(text).split())).strip(_ENDS)


def _owner(parts: DirectiveParts) -> str:
    if parts.frame == "heading":
        return ""
    owners = names_joined(parts.owners)
    if parts.frame == "subject":
        return owners
    return f"{FRAME_WORDS[parts.frame]} {owners or OPEN}"


def _role(parts: DirectiveParts) -> str:
    partners = names_joined(parts.partners)
    if not partners:
        return {"lead": "chủ trì", "support": "phối hợp"}.get(parts.role, "")
    return ("chủ trì, " if parts.role == "lead" else "") + f"phối hợp với {partners}"


def _task(parts: DirectiveParts) -> str:
    said = parts.task
    if parts.frame == "subject":
        said = said.removeprefix(f"{names_joined(parts.owners)} ")
    task = lower_start(said)
    if parts.role == "lead":
        task = _LEADS.sub("", task, count=1)
    return task or OPEN


def _purpose(parts: DirectiveParts) -> str:
    if not parts.purpose:
        return ""
    purpose = lower_start(parts.purpose)
    if purpose.startswith(("nhằm ", "để ")):
        return f" {purpose}"
    return f", {purpose}" if _PURPOSES.match(purpose) else f" nhằm {purpose}"


def _result(parts: DirectiveParts) -> str:
    """What is handed in, to whom and by when, as far as the task does not say it."""
    said = parts.task.casefold()
    product = "" if parts.product.casefold() in said else lower_start(parts.product)
    whom = "" if parts.report_to.casefold() in said else within_sentence(parts.report_to)
    deadline = "" if parts.deadline_text.casefold() in said else lower_start(parts.deadline_text)
    if whom:
        return " ".join(filter(None, (_reporting(parts, whom), product, deadline)))
    if product:
        return " ".join(filter(None, ("hoàn thành", product, deadline)))
    if not deadline or _FINISHES.match(deadline):
        return deadline
    is_end = _HAS_END.match(deadline) and not _RECURS.search(deadline)
    return f"{'hoàn thành' if is_end else 'thực hiện'} {deadline}"


def _reporting(parts: DirectiveParts, whom: str) -> str:
    if _REPORTS.match(whom):
        return lower_start(whom)
    return f"{parts.report_verb or ('trình' if parts.product else 'báo cáo')} {whom}"


def _condition(parts: DirectiveParts) -> str:
    condition = lower_start(parts.condition)
    if not condition or _CONDITIONS.match(condition):
        return condition
    return f"trường hợp {condition}"


def _in_style(words: str, parts: DirectiveParts, tone: Tone) -> str:
    """Tone marks in one style; the names of people keep theirs."""
    people = [name for name in (*parts.owners, *parts.partners, parts.report_to)
              if is_person(name)]  # fmt: skip
    kept = [(at, at + len(name)) for name in people if (at := words.find(name)) >= 0]
    return to_tone_style(words, tone, kept)
