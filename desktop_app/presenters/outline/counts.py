"""How much is written: words of the body, pages of the notice."""

from typing import Final, Protocol

from desktop_app.notice.blocks import walk
from desktop_app.notice.draft import Draft
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.vietnamese.number_format import format_number
from desktop_app.workspace.lay_out_notice import LaidOut

_COUNTS: Final = noted("{words} từ · {pages} trang")


class LaysOut(Protocol):
    """Who knows the pages of a draft."""

    def lay_out(self, draft: Draft) -> LaidOut:
        """The pages."""


def words_of(draft: Draft) -> int:
    """The words of the body, as an office counts them: syllables between blanks."""
    return sum(len(block.text.split()) for block in walk(draft.body))


def counts_text(draft: Draft, typesetter: LaysOut, say: Translate) -> str:
    """ "1.240 từ · 3 trang"; takes as long as laying the draft out."""
    pages = len(typesetter.lay_out(draft).pages.pages)
    return say(_COUNTS).format(words=format_number(words_of(draft)), pages=pages)
