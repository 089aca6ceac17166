"""Every state of the notice can be seen by name and gone to."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.presenters.panels.change_list import ChangeLine, ChangeListPresenter
from desktop_app.store.store import Store
from tests.builders.editors import an_editor
from tests.builders.stores import HandClock, a_store, a_text


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with a_store(tmp_path) as store:
        yield store


def test_the_present_state_is_marked_and_every_one_can_be_gone_to(store: Store) -> None:
    clock = HandClock()
    editor = an_editor(store, a_text("một"), clock)
    changes = ChangeListPresenter(editor, clock, str)
    heard: list[tuple[ChangeLine, ...]] = []
    changes.changes.add(heard.append)
    changes.open()
    editor.edit(a_text("hai"), "sửa trích yếu")
    editor.edit(a_text("ba"), "xoá chỉ đạo 3")
    assert [line.title for line in heard[-1]] == ["Xoá chỉ đạo 3", "Sửa trích yếu", "Lúc bắt đầu"]
    changes.go_to(1)
    assert editor.draft == a_text("hai")
    assert [line.remark for line in heard[-1]] == ["đã hoàn tác", "hiện nay", ""]
    assert [line.is_present for line in heard[-1]] == [False, True, False]
    assert [line.is_undone for line in heard[-1]] == [True, False, False]
    told = len(heard)
    changes.go_to(1)
    assert len(heard) == told
    changes.close()
    editor.undo()
    assert len(heard) == told
