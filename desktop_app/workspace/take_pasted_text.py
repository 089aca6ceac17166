"""Pasted text as the body of a notice: a paragraph for every line."""

import re
from typing import Final
from unicodedata import category

import msgspec

from desktop_app.notice.blocks import Block
from desktop_app.notice.draft import Draft
from desktop_app.vietnamese.unicode_form import to_nfc
from desktop_app.workspace.new_notice import NewId

_BREAKS: Final = re.compile("[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
_SPACES: Final = re.compile("[ \t]+")
_NEVER: Final = frozenset({"Cc", "Cs", "Cn", "Co"})


def pasted_lines(text: str) -> tuple[str, ...]:
    """The lines with something in them: trimmed, in NFC, tabs and runs of spaces as one space.

    What no draft can hold (controls, lone surrogates) is left out.
    """
    lines = (_SPACES.sub(" ", line) for line in _BREAKS.split(text))
    kept = ("".join(letter for letter in line if category(letter) not in _NEVER) for line in lines)
    return tuple(line.strip() for line in map(to_nfc, kept) if line.strip())


def with_pasted_text(draft: Draft, text: str, new_id: NewId) -> Draft:
    """The draft with the lines as paragraphs after what its body holds."""
    blocks = (Block(id=new_id(), level="paragraph", text=line) for line in pasted_lines(text))
    return msgspec.structs.replace(draft, body=(*draft.body, *blocks))
