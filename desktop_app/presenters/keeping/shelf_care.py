"""Templates and office profiles renamed, removed, and put back as they came with the program."""

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Final, NamedTuple

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.expected_faults import Faults
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.keeping.kept import NO_TITLE, TITLE, KeptField, KeptLine, Outcome
from desktop_app.presenters.keeping.outcomes import has_words, outcome_of
from desktop_app.store.shelf import Shelf, ShelfItem
from desktop_app.vietnamese.unicode_form import to_nfc
from desktop_app.workspace.keep_items import (
    bring_back_item,
    find_item,
    offered,
    remove_item,
    rename_item,
)


class ShelfWords(NamedTuple):
    """Source texts for one kind of pieces."""

    title: str
    renamed: str
    removed: str
    back: str
    restoring: str
    restored: str
    none_missing: str


TEMPLATES: Final = ShelfWords(
    noted("Tên mẫu"),
    noted("Đã đổi tên mẫu thành “{title}”."),
    noted("Đã bỏ mẫu “{title}”."),
    noted("Đã lấy lại mẫu “{title}”."),
    noted("Lấy lại mẫu có sẵn"),
    noted("Đã lấy lại {count} mẫu có sẵn; mẫu đã sửa vẫn giữ nguyên bên cạnh."),
    noted("Mọi mẫu có sẵn đều đang ở đây."),
)
PROFILES: Final = ShelfWords(
    noted("Tên hồ sơ"),
    noted("Đã đổi tên hồ sơ thành “{title}”."),
    noted("Đã bỏ hồ sơ “{title}”."),
    noted("Đã lấy lại hồ sơ “{title}”."),
    noted("Lấy lại hồ sơ có sẵn"),
    noted("Đã lấy lại {count} hồ sơ có sẵn; hồ sơ đã sửa vẫn giữ nguyên bên cạnh."),
    noted("Mọi hồ sơ có sẵn đều đang ở đây."),
)
OWN: Final = noted("tự lập")


class ShelfCare:
    """The pieces of one shelf and those shipped. `restore_all` gives what it has brought back."""

    def __init__(
        self,
        shelf: Shelf,
        shipped: Callable[[], Collection[ShelfItem]],
        restore_all: Callable[[], Sequence[ShelfItem]],
        words: ShelfWords,
        faults: Faults,
        say: Translate,
    ) -> None:
        self._shelf = shelf
        self._shipped = shipped
        self._restore_all = restore_all
        self._words = words
        self._faults = faults
        self._say = say
        self.fields: Sequence[KeptField] = (KeptField(TITLE, words.title),)
        self.restoring = words.restoring

    def lines(self, query: str = "") -> tuple[KeptLine, ...]:
        """The pieces that are offered, with the words of the query."""
        lines = map(self._line, self._offered())
        return tuple(line for line in lines if has_words(line, query))

    def values(self, thing_id: str) -> Mapping[str, str]:
        """Its title."""
        title = next((item.title for item in self._offered() if item.id == thing_id), "")
        return {TITLE: title}

    def change(self, thing_id: str, values: Mapping[str, str]) -> Outcome:
        """Give the piece another title."""
        title = " ".join(to_nfc(values[TITLE]).split())
        if not title:
            return Outcome(self._say(NO_TITLE), is_trouble=True)

        def rename() -> Outcome:
            before = find_item(self._shelf.kind, self._offered(), thing_id).title
            rename_item(self._shelf, self._shipped(), thing_id, title)
            text = self._say(self._words.renamed).format(title=title)
            return Outcome(text, lambda: self.change(thing_id, {TITLE: before}))

        return outcome_of(rename, self._faults)

    def remove(self, thing_id: str) -> Outcome:
        """Offer the piece no more."""

        def remove() -> Outcome:
            item = remove_item(self._shelf, self._shipped(), thing_id)
            text = self._say(self._words.removed).format(title=item.title)
            return Outcome(text, lambda: self._bring_back(thing_id))

        return outcome_of(remove, self._faults)

    def restore(self) -> Outcome:
        """Bring back what came with the program, beside what was changed."""

        def restore() -> Outcome:
            count = len(self._restore_all())
            if not count:
                return Outcome(self._say(self._words.none_missing))
            return Outcome(self._say(self._words.restored).format(count=count))

        return outcome_of(restore, self._faults)

    def _bring_back(self, thing_id: str) -> Outcome:
        def bring_back() -> Outcome:
            item = bring_back_item(self._shelf, self._shipped(), thing_id)
            return Outcome(self._say(self._words.back).format(title=item.title))

        return outcome_of(bring_back, self._faults)

    def _offered(self) -> tuple[ShelfItem, ...]:
        try:
            return offered(self._shelf, self._shipped())
        except self._faults.known:
            return ()

    def _line(self, item: ShelfItem) -> KeptLine:
        return KeptLine(item.id, item.title, badge=self._say(OWN) if item.origin == "own" else "")
