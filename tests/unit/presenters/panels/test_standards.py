"""What another standard would change is told, and bringing the notice under it is one change."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from desktop_app.notice.edits import with_field
from desktop_app.presenters.editing.editor import Editor
from desktop_app.presenters.panels.standards import Standards, StandardsState
from tests.builders.editors import an_editor
from tests.builders.stores import HandClock, a_store
from tests.builders.word_files import library, metrics, sample

DRAFT = sample("giao-ban-2022")


@pytest.fixture
def editor(tmp_path: Path) -> Iterator[Editor]:
    with a_store(tmp_path) as store:
        yield an_editor(store, DRAFT, HandClock())


def standards_of(editor: Editor) -> Standards:
    return Standards(editor, library(), metrics(), str)


def place_of(standards: Standards, words: str) -> int:
    return next(at for at, one in enumerate(standards.state.lines) if words in one.title)


def test_the_one_in_use_is_chosen_and_changes_nothing(editor: Editor) -> None:
    state = standards_of(editor).state
    assert state.lines[state.chosen].remark == "đang dùng"
    assert [line.remark for line in state.lines].count("đang dùng") == 1
    assert state.told == "Thông báo đang theo thể thức này."
    assert not state.can_apply
    assert state.changes == ()
    assert state.lines[state.chosen].about.startswith("văn bản của Đảng, từ ")


def test_what_would_change_is_told_and_done_in_one_change(editor: Editor) -> None:
    standards = standards_of(editor)
    heard: list[StandardsState] = []
    standards.states.add(heard.append)
    standards.choose(place_of(standards, "30"))
    assert heard[-1].can_apply
    assert any(line.startswith("Tiêu ngữ: thêm") for line in heard[-1].changes)
    assert heard[-1].told == f"Những gì sẽ đổi ({len(heard[-1].changes)}):"
    name = heard[-1].lines[heard[-1].chosen].title
    assert standards.apply() == f"Đã đưa thông báo về thể thức {name}."
    assert editor.draft.profile.system == "state"
    assert editor.undo_label == f"đưa về thể thức {name}"
    assert heard[-1].lines[heard[-1].chosen].remark == "đang dùng"
    standards.undo()
    assert editor.draft == DRAFT
    standards.undo()
    assert editor.draft == DRAFT


def test_it_follows_the_notice_while_it_is_open(editor: Editor) -> None:
    standards = standards_of(editor)
    standards.choose(place_of(standards, "30"))
    standards.open()
    standards.open()
    assert not any("T/L CHỦ TỊCH" in line for line in standards.state.changes)
    editor.edit(with_field(DRAFT, "signature.authority", ("T/L CHỦ TỊCH",)), "sửa thể thức ký")
    assert any("T/L CHỦ TỊCH" in line for line in standards.state.changes)
    editor.edit(replace(editor.draft, standard="nd30-2020"), "chọn thể thức")
    assert standards.state.told == "Thông báo đang theo thể thức này."
    standards.close()
    standards.close()
    editor.undo()
    assert not standards.state.can_apply


def test_a_standard_that_is_not_installed_is_as_none(editor: Editor) -> None:
    editor.edit(replace(DRAFT, standard="qd-xa-xua"), "chọn thể thức")
    standards = standards_of(editor)
    assert standards.state.lines[standards.state.chosen].remark == "đang dùng"
    standards.choose(place_of(standards, "05"))
    standards.apply()
    assert editor.draft.standard == "hd05-2026"
