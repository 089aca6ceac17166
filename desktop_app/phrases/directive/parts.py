"""The parts a directive is put together from; every one may be empty and is never guessed."""

from typing import Final, Literal

from desktop_app.notice.parts import Value

Frame = Literal["assign", "subject", "require", "ask", "heading"]
"""Giao X ...; X + verb; Yêu cầu X ...; Đề nghị X ...; the owner stands in the heading above."""

Role = Literal["", "lead", "support"]
"""Nothing said of a role; chủ trì; phối hợp."""

ReportVerb = Literal["", "báo cáo", "trình", "gửi"]

FRAME_WORDS: Final[dict[str, str]] = {"assign": "giao", "require": "yêu cầu", "ask": "đề nghị"}


class DirectiveParts(Value, frozen=True, kw_only=True, omit_defaults=True):
    """Who (`owners`, `role`), with whom (`partners`), does what (`task`), and the rest.

    `deadline_text` reads right after "hoàn thành" ("trước ngày 30/9/2026"). `report_verb` "" is
    chosen by what is reported. `condition` begins with its own word (nếu, trường hợp).
    """

    frame: Frame = "assign"
    owners: tuple[str, ...] = ()
    role: Role = ""
    partners: tuple[str, ...] = ()
    task: str = ""
    purpose: str = ""
    product: str = ""
    report_to: str = ""
    report_verb: ReportVerb = ""
    deadline_text: str = ""
    condition: str = ""
