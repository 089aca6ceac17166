"""What the recipients lack of the bodies the directives name, told and added at once."""

from collections.abc import Callable
from typing import Final

from desktop_app.notice.draft import Draft
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.editing.editor import Editor
from desktop_app.presenters.fault_words import Translate

ADD: Final = noted("Thêm")
ADD_HINT: Final = noted("Thêm vào nơi nhận theo thứ bậc (Alt+N)")
LACKING: Final = noted("Còn thiếu trong nơi nhận: {names}.")
_AND_MORE: Final = noted("{names} và {count} nơi khác")
_ADDED: Final = noted("thêm nơi nhận còn thiếu")
_SHOWN: Final = 4
"""How many names are told one by one."""

Complete = Callable[[Draft], Draft]
"""The draft with the recipients it lacks."""


class MissingRecipients:
    """Tells what the recipients lack, and adds it."""

    def __init__(self, editor: Editor, complete: Complete, say: Translate) -> None:
        self._editor = editor
        self._complete = complete
        self._say = say

    def words(self) -> str:
        """A sentence with the names; "" when nothing is lacking."""
        draft = self._editor.draft
        there = set(draft.recipients)
        names = [one.text for one in self._complete(draft).recipients if one not in there]
        if not names:
            return ""
        shown = ", ".join(names[:_SHOWN])
        if len(names) > _SHOWN:
            shown = self._say(_AND_MORE).format(names=shown, count=len(names) - _SHOWN)
        return self._say(LACKING).format(names=shown)

    def add(self) -> None:
        """Add all of them, as one change."""
        draft = self._complete(self._editor.draft)
        self._editor.edit(draft, self._say(_ADDED))
