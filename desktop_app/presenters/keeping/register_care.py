"""One register of the directory: entries found, corrected and removed by hand."""

from collections.abc import Mapping, Sequence
from typing import Final, Generic, TypeVar

from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.expected_faults import Faults
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.keeping.entry_forms import EntryForm
from desktop_app.presenters.keeping.kept import TITLE, KeptField, KeptLine, Outcome
from desktop_app.presenters.keeping.outcomes import has_words, outcome_of
from desktop_app.store.directory import Listed, Organ, Person, RecipientEntry, Register
from desktop_app.workspace.edit_directory import keep_entry, remove_entry

Entry = TypeVar("Entry", Person, Organ, RecipientEntry)

CHANGED: Final = noted("Đã sửa “{title}” trong danh bạ.")
REMOVED: Final = noted("Đã bỏ “{title}” khỏi danh bạ.")
BACK: Final = noted("Đã lấy lại “{title}”.")
USES: Final = noted("{count} thông báo")


class RegisterCare(Generic[Entry]):
    """The entries of one register by its form."""

    def __init__(
        self, register: Register[Entry], form: EntryForm[Entry], faults: Faults, say: Translate
    ) -> None:
        self._register: Register[Entry] = register
        self._form: EntryForm[Entry] = form
        self._faults = faults
        self._say = say
        self.fields: Sequence[KeptField] = form.fields
        self.restoring = ""

    def lines(self, query: str = "") -> tuple[KeptLine, ...]:
        """The entries with the words of the query, those used most first."""
        lines = map(self._line, self._listed())
        return tuple(line for line in lines if has_words(line, query))

    def values(self, thing_id: str) -> Mapping[str, str]:
        """The texts of an entry."""
        entries = (listed.entry for listed in self._listed())
        found = next((entry for entry in entries if entry.id == thing_id), None)
        if found is None:
            return {field.id: "" for field in self.fields}
        return self._form.read(found)

    def change(self, thing_id: str, values: Mapping[str, str]) -> Outcome:
        """Keep other texts of an entry; its uses stay."""

        def change() -> Outcome:
            before = self._register.get(thing_id).entry
            kept = keep_entry(self._register, self._form.write(before, values))
            return Outcome(self._told(CHANGED, kept), lambda: self._put_back(before))

        return outcome_of(change, self._faults)

    def remove(self, thing_id: str) -> Outcome:
        """Take an entry out; the notices that have it keep it."""

        def remove() -> Outcome:
            listed = remove_entry(self._register, thing_id)
            return Outcome(self._told(REMOVED, listed.entry), lambda: self._list_again(listed))

        return outcome_of(remove, self._faults)

    def restore(self) -> Outcome:
        """Nothing of the directory comes with the program."""
        return Outcome("", is_trouble=True)

    def _put_back(self, entry: Entry) -> Outcome:
        def put_back() -> Outcome:
            self._register.put(entry)
            return Outcome(self._told(BACK, entry))

        return outcome_of(put_back, self._faults)

    def _list_again(self, listed: Listed[Entry]) -> Outcome:
        def list_again() -> Outcome:
            self._register.put_listed(listed)
            return Outcome(self._told(BACK, listed.entry))

        return outcome_of(list_again, self._faults)

    def _listed(self) -> tuple[Listed[Entry], ...]:
        try:
            return self._register.list()
        except self._faults.known:
            return ()

    def _line(self, listed: Listed[Entry]) -> KeptLine:
        values = self._form.read(listed.entry)
        detail = " · ".join(text for name, text in values.items() if name != TITLE and text)
        badge = self._say(USES).format(count=listed.uses) if listed.uses else ""
        return KeptLine(listed.entry.id, values[TITLE], detail, badge)

    def _told(self, text: str, entry: Entry) -> str:
        return self._say(text).format(title=self._form.read(entry)[TITLE])
