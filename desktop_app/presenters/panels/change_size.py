"""How much one state of a notice differs from another, in words."""

from collections import Counter
from typing import Final, NamedTuple

from desktop_app.notice.draft import Draft
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.workspace.draft_lines import passages

BOTH: Final = noted("thêm {added} từ, bớt {removed} từ")
ADDED: Final = noted("thêm {added} từ")
REMOVED: Final = noted("bớt {removed} từ")
NONE: Final = noted("không đổi câu chữ")


class ChangeSize(NamedTuple):
    """How many words there are more of, and how many less; both 0 when words only moved."""

    added: int
    removed: int


def change_size(old: Draft, new: Draft) -> ChangeSize:
    """The words of `new` that `old` has not, and the other way round, each as often as it is."""
    before, after = _words(old), _words(new)
    return ChangeSize((after - before).total(), (before - after).total())


def size_words(size: ChangeSize, say: Translate) -> str:
    """The size as a list shows it."""
    if size.added and size.removed:
        source = BOTH
    elif size.added:
        source = ADDED
    else:
        source = REMOVED if size.removed else NONE
    return say(source).format(added=size.added, removed=size.removed)


def _words(draft: Draft) -> Counter[str]:
    return Counter(
        word for passage in passages(draft) for line in passage.lines for word in line.text.split()
    )
