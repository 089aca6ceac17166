"""A bare text put right by the safe fixes the program makes in drafts."""

from collections.abc import Sequence

import msgspec

from desktop_app.checking.finding import Edit, Finding, Where
from desktop_app.checking.fixing import fixed_draft
from desktop_app.notice.blocks import Block
from tests.builders.drafts import a_draft

_PATH = "body[0].text"


def fixed_text(text: str, findings: Sequence[Finding]) -> str:
    """The text with the fixes made, as the only block of a draft."""
    moved = [msgspec.structs.replace(one, fix=tuple(map(_moved, one.fix))) for one in findings]
    draft = a_draft(body=(Block(id="b", level="paragraph", text=text),))
    return fixed_draft(draft, moved).body[0].text


def _moved(edit: Edit) -> Edit:
    return Edit(Where(_PATH, edit.where.start, edit.where.end), edit.text)
