"""What the page of phrases shows."""

import datetime as dt
from typing import Final, NamedTuple

from desktop_app.phrases.search_text import shown_text
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.moments import when
from desktop_app.presenters.phrases.filed_words import hit_text, where_filed
from desktop_app.presenters.phrases.library_groups import ALL, GroupLine
from desktop_app.presenters.phrases.palette import HitLine
from desktop_app.presenters.phrases.phrase_form import PhraseSheet
from desktop_app.workspace.find_phrases import KeptPhrase

_OWN: Final = noted("Mẫu câu tự lập")
_SHIPPED: Final = noted("Mẫu câu có sẵn")
_CHANGED: Final = noted("Mẫu câu có sẵn, đã sửa")
_NEW: Final = noted("Mẫu câu mới, chưa lưu")
_UNUSED: Final = noted("chưa dùng lần nào")
_USED: Final = noted("đã dùng {count} lần, lần cuối {moment}")
_STAR: Final = "★ "


class LibraryState(NamedTuple):
    """The groups, the phrases of one of them, and the chosen one in the form.

    `chosen` is the place of the phrase in `hits`, -1 for none; a new one has a sheet and no place.
    `kept` is None for a new one. `remark` tells whose it is and how it was used. `alike` is how
    many phrases say nearly what the chosen one says, where those are looked at. `doing` names work
    that goes on, "" for none.
    """

    groups: tuple[GroupLine, ...] = ()
    group: str = ALL
    query: str = ""
    hits: tuple[HitLine, ...] = ()
    chosen: int = -1
    kept: KeptPhrase | None = None
    sheet: PhraseSheet | None = None
    remark: str = ""
    alike: int = 0
    doing: str = ""


def line_of(kept: KeptPhrase, say: Translate) -> HitLine:
    """A phrase as a line of the list, when it was not searched for."""
    star = _STAR if kept.use.is_favourite else ""
    filed = f"{star}{where_filed(kept.phrase, say)}"
    return HitLine(kept.phrase.id, hit_text(shown_text(kept.phrase)), (), filed)


def remark_of(kept: KeptPhrase | None, now: dt.datetime, say: Translate) -> str:
    """ "Mẫu câu tự lập · đã dùng 3 lần, lần cuối 09:41 hôm nay"."""
    if kept is None:
        return say(_NEW)
    whose = say(_OWN if kept.is_own else _CHANGED if kept.is_changed else _SHIPPED)
    if not kept.use.times or kept.use.last is None:
        return f"{whose} · {say(_UNUSED)}"
    used = say(_USED).format(count=kept.use.times, moment=when(kept.use.last, now, say))
    return f"{whose} · {used}"
