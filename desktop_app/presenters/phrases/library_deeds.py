"""What is done with whole phrases of the library; each deed can be taken back."""

from collections.abc import Callable
from typing import Final

from desktop_app.phrases.phrase import Phrase
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.keeping.kept import Outcome
from desktop_app.presenters.phrases.filed_words import short_words
from desktop_app.presenters.phrases.library import PhraseShelf
from desktop_app.workspace.phrase_book import PhraseBook

_COPIED: Final = noted("Đã nhân đôi mẫu câu “{words}”.")
_REMOVED: Final = noted("Đã bỏ mẫu câu “{words}”.")
_BACK: Final = noted("Đã đưa lại mẫu câu “{words}”.")
_RESTORED: Final = noted("Đã đưa mẫu câu về như có sẵn; bản đã sửa được giữ riêng.")
_ALL_RESTORED: Final = noted("Đã đưa {count} mẫu câu về như có sẵn; các bản đã sửa được giữ riêng.")
_ALL_THERE: Final = noted("Mọi mẫu câu có sẵn đều còn nguyên.")
_MERGED: Final = noted("Đã gộp {count} mẫu câu thành một.")
_APART: Final = noted("Đã tách lại các mẫu câu.")


class LibraryDeeds:
    """Works at the phrase that is in the shelf's form; the shelf tells what was done."""

    def __init__(self, book: PhraseBook, shelf: PhraseShelf, say: Translate) -> None:
        self._book = book
        self._shelf = shelf
        self._say = say

    def set_favourite(self, *, is_favourite: bool) -> None:
        """The person wants it first, or no more."""
        kept = self._shelf.state.kept
        if kept is not None:
            phrase_id = kept.phrase.id
            mark = self._book.set_favourite
            self._shelf.attempt(lambda: mark(phrase_id, is_favourite=is_favourite))
            self._shelf.refresh()

    def duplicate(self) -> None:
        """Keep a copy as one's own and put it into the form."""
        kept = self._shelf.state.kept
        if kept is not None and self._shelf.keep():
            self._shelf.attempt(lambda: self._duplicate(kept.phrase.id))

    def remove(self) -> None:
        """Offer it no more; a new one that is not kept is given up."""
        shelf, kept = self._shelf, self._shelf.state.kept
        shelf.forget("" if kept is None else kept.phrase.id)
        if kept is None:
            shelf.refresh()
        else:
            place = shelf.state.chosen
            shelf.attempt(lambda: self._remove(kept.phrase, place))

    def restore(self) -> None:
        """Have it as it was shipped."""
        kept = self._shelf.state.kept
        if kept is not None and kept.is_changed:
            self._shelf.forget(kept.phrase.id)
            self._shelf.attempt(lambda: self._restore(kept.phrase.id))

    def restore_all(self) -> None:
        """Every shipped phrase as it was shipped; those removed are offered again."""
        self._shelf.keep()
        self._shelf.attempt(self._restore_all)

    def merge(self) -> None:
        """One phrase of those that say nearly the same, with the text of this one."""
        kept = self._shelf.state.kept
        group = () if kept is None else self._shelf.alike_to(kept.phrase.id)
        if kept is not None and group and self._shelf.keep():
            self._shelf.attempt(lambda: self._merge(kept.phrase.id, group))

    def _duplicate(self, phrase_id: str) -> None:
        copy = self._book.duplicate(phrase_id)
        self._shelf.show_phrase(copy.id)
        self._tell(_COPIED, copy, lambda: self._take_away(copy))

    def _remove(self, phrase: Phrase, place: int) -> None:
        shelf = self._shelf
        self._book.remove([phrase.id])
        shelf.refresh()
        shelf.choose(min(place, len(shelf.state.hits) - 1))
        self._tell(_REMOVED, phrase, lambda: self._bring_back(phrase))

    def _restore(self, phrase_id: str) -> None:
        self._book.restore([phrase_id])
        self._shelf.refresh()
        self._shelf.done.tell(Outcome(self._say(_RESTORED)))

    def _restore_all(self) -> None:
        count = self._book.restore_all()
        self._shelf.refresh()
        words = _ALL_RESTORED if count else _ALL_THERE
        self._shelf.done.tell(Outcome(self._say(words).format(count=count)))

    def _merge(self, kept_id: str, group: tuple[str, ...]) -> None:
        before = self._book.get(kept_id).phrase
        others = [one for one in group if one != kept_id]
        self._book.merge(kept_id, others)
        self._shelf.refresh()
        text = self._say(_MERGED).format(count=len(group))
        self._shelf.done.tell(Outcome(text, lambda: self._part(before, others)))

    def _part(self, before: Phrase, others: list[str]) -> Outcome:
        def part() -> None:
            self._book.bring_back(others)
            self._book.change(before)

        self._shelf.attempt(part)
        self._shelf.refresh()
        return Outcome(self._say(_APART))

    def _take_away(self, phrase: Phrase) -> Outcome:
        self._shelf.attempt(lambda: self._book.remove([phrase.id]))
        self._shelf.refresh()
        return Outcome(self._say(_REMOVED).format(words=short_words(phrase.text)))

    def _bring_back(self, phrase: Phrase) -> Outcome:
        if self._shelf.attempt(lambda: self._book.bring_back([phrase.id])):
            self._shelf.show_phrase(phrase.id)
        return Outcome(self._say(_BACK).format(words=short_words(phrase.text)))

    def _tell(self, text: str, phrase: Phrase, undo: Callable[[], Outcome]) -> None:
        words = self._say(text).format(words=short_words(phrase.text))
        self._shelf.done.tell(Outcome(words, undo))
