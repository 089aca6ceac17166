"""The undo history of a kept notice agrees with its versions, whatever is done in any order."""

import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from desktop_app.notice.draft import Draft
from desktop_app.notice.edits import with_field
from desktop_app.workspace.browse_versions import list_versions
from desktop_app.workspace.history import changed, redone, undone
from desktop_app.workspace.open_notice import keep_history, open_notice
from desktop_app.workspace.restore_version import restore_version
from desktop_app.workspace.save_notice import save_notice
from tests.builders.drafts import a_draft
from tests.builders.stores import SECOND, HandClock, a_store

DRAFT = a_draft(id="tb-1", notes="đầu")


def noted(words: str) -> Draft:
    return with_field(DRAFT, "notes", words)


class Desk(RuleBasedStateMachine):
    """One notice at a desk whose program is closed and killed; plain lists remember what must be.

    `states` and `position` are the undo history, `versions` everything saved, by number from 1.
    `kept` is the undo history as it was kept last.
    """

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.clock = HandClock(tick=SECOND)
        self.store = a_store(Path(self.folder.name), self.clock)
        self.states, self.position = [DRAFT], 0
        self.versions = [DRAFT]
        self.count = 0
        save_notice(self.store, DRAFT)
        self.history = open_notice(self.store, "tb-1", self.clock(), "Mở lại")
        self.kept: tuple[list[Draft], int] | None = None

    def teardown(self) -> None:
        self.store.close()
        self.folder.cleanup()

    def remember(self, draft: Draft) -> None:
        if draft != self.states[self.position]:
            self.states = [*self.states[: self.position + 1], draft]
            self.position += 1

    @rule()
    def edit(self) -> None:
        self.count += 1
        draft = noted(f"lần {self.count}")
        self.history = changed(self.history, draft, f"Sửa {self.count}", self.clock())
        self.remember(draft)

    @precondition(lambda self: self.position > 0)
    @rule()
    def undo(self) -> None:
        turned = undone(self.history)
        assert turned is not None
        self.history, self.position = turned.history, self.position - 1

    @precondition(lambda self: self.position + 1 < len(self.states))
    @rule()
    def redo(self) -> None:
        turned = redone(self.history)
        assert turned is not None
        self.history, self.position = turned.history, self.position + 1

    @rule()
    def save(self) -> None:
        saved = save_notice(self.store, self.history.draft)
        if self.history.draft != self.versions[-1]:
            self.versions.append(self.history.draft)
        assert saved.number == len(self.versions)

    @rule()
    def keep(self) -> None:
        self.save()
        keep_history(self.store, self.history)
        self.kept = (self.states, self.position)

    @rule()
    def close_and_reopen(self) -> None:
        self.keep()
        self.reopen()

    @rule()
    def be_killed_and_reopen(self) -> None:
        """What was neither saved nor kept is gone; a save after the last keeping is a change."""
        self.states, self.position = self.kept or ([self.versions[-1]], 0)
        self.remember(self.versions[-1])
        self.reopen()

    @rule(back=st.integers(0))
    def restore(self, back: int) -> None:
        self.save()
        number = back % len(self.versions) + 1
        draft = self.versions[number - 1]
        restored = restore_version(self.store, "tb-1", number, f"Từ {number}")
        if draft != self.versions[-1]:
            self.versions.append(draft)
        assert restored.number == len(self.versions)
        latest = self.store.notices.latest("tb-1")
        self.history = changed(self.history, latest, "Khôi phục", self.clock())
        self.remember(draft)

    def reopen(self) -> None:
        self.store.close()
        self.store = a_store(Path(self.folder.name), self.clock)
        self.history = open_notice(self.store, "tb-1", self.clock(), "Mở lại")

    @invariant()
    def the_history_is_what_a_plain_list_would_be(self) -> None:
        assert [entry.draft for entry in self.history.entries] == self.states
        assert self.history.position == self.position

    @invariant()
    def every_version_is_there_as_it_was_saved(self) -> None:
        found = [one.version.number for one in list_versions(self.store, "tb-1")]
        assert found == list(range(len(self.versions), 0, -1))
        assert self.store.notices.latest("tb-1") == self.versions[-1]
        for number in {1, len(self.versions) // 2 + 1, len(self.versions)}:
            assert self.store.versions.draft("tb-1", number) == self.versions[number - 1]


TestDesk = Desk.TestCase
TestDesk.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)
