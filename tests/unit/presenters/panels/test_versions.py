"""Versions can be looked at, named and brought back, and bringing back can be undone."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.presenters.editing.editor import Editor
from desktop_app.presenters.panels.versions import VersionsPresenter
from desktop_app.presenters.store_faults import moment
from desktop_app.store.errors import StoreUnwritable
from desktop_app.store.store import Store
from tests.builders.editors import an_editor
from tests.builders.stores import HOUR, HandClock, a_store, a_text


class Desk:
    """A notice with three versions: "một", "một hai", "một hai ba"."""

    def __init__(self, folder: Path) -> None:
        self.clock = HandClock()
        self.store: Store = a_store(folder, self.clock)
        self.editor: Editor = an_editor(self.store, a_text("nháp"), self.clock)
        for words in ("một", "một hai", "một hai ba"):
            self.clock.advance(HOUR)
            self.editor.edit(a_text(words), "sửa nội dung")
            self.editor.flush()
        self.versions = VersionsPresenter(
            self.editor, self.store.versions, self.store.exports, self.clock, str
        )
        self.versions.open()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    yield desk
    desk.store.close()


def runs(desk: Desk) -> list[tuple[str, str]]:
    return [(run.kind, run.text) for one in desk.versions.state.passages for run in one.runs]


def test_the_newest_stands_first_with_how_much_it_changed(desk: Desk) -> None:
    assert [line.number for line in desk.versions.state.lines] == [3, 2, 1]
    assert desk.versions.size(3) == "thêm 1 từ"
    assert desk.versions.size(1) == "bản lưu đầu tiên"
    assert all(line.when.endswith("hôm nay") for line in desk.versions.state.lines)


def test_a_version_is_compared_with_the_notice_as_it_is_now(desk: Desk) -> None:
    desk.versions.choose(1)
    assert ("inserted", " hai ba") in runs(desk)
    desk.versions.choose(3)
    assert desk.versions.state.passages == ()


def test_two_versions_are_compared_from_the_older_to_the_newer(desk: Desk) -> None:
    desk.versions.choose(2)
    desk.versions.compare_with(1)
    assert ("inserted", " hai") in runs(desk)
    desk.versions.choose(1)
    assert desk.versions.state.other is None


def test_a_version_comes_back_as_one_change_that_can_be_undone(desk: Desk) -> None:
    before = desk.editor.draft
    desk.versions.choose(1)
    at = desk.store.versions.list(before.id)[-1].at
    assert desk.versions.restore()
    assert desk.editor.draft == a_text("một")
    assert desk.editor.undo_label == f"khôi phục bản lưu {moment(at)}"
    assert desk.store.notices.latest(before.id) == a_text("một")
    assert desk.versions.state.lines[0].number == 4
    desk.versions.undo_restore()
    assert desk.editor.draft == before
    desk.versions.undo_restore()
    assert desk.editor.draft == before


def test_what_is_there_already_is_no_change(desk: Desk) -> None:
    desk.versions.choose(3)
    entries = desk.editor.entries
    assert not desk.versions.restore()
    assert desk.editor.entries == entries


def test_a_name_is_kept_and_taken_away_again(desk: Desk) -> None:
    assert desk.versions.rename(2, "  trình   ký lần 1 ") == ""
    assert desk.versions.state.lines[1].name == "trình ký lần 1"
    assert desk.versions.rename(2, "trình ký lần 1") is None
    assert desk.versions.rename(2, "") == "trình ký lần 1"
    assert desk.store.versions.list("thong-bao")[1].label is None


def test_an_exported_version_says_the_file(desk: Desk) -> None:
    desk.store.exports.record(
        "thong-bao", 2, file="D:\\Trình ký\\TB giao ban.docx", standard="hd05-2026", sha256="0"
    )
    desk.versions.open()
    assert [line.exported for line in desk.versions.state.lines] == [
        "",
        "đã xuất TB giao ban.docx",
        "",
    ]


def test_the_list_follows_the_saves_while_it_is_open(desk: Desk) -> None:
    desk.editor.edit(a_text("bốn"), "sửa nội dung")
    desk.editor.flush()
    assert len(desk.versions.state.lines) == 4
    desk.versions.close()
    desk.editor.edit(a_text("năm"), "sửa nội dung")
    desk.editor.flush()
    assert len(desk.versions.state.lines) == 4


def test_a_version_that_is_gone_is_told_in_a_sentence(desk: Desk) -> None:
    with desk.store.database.change() as sql:
        sql.execute("DELETE FROM versions WHERE number = 2")
    desk.versions.choose(2)
    assert desk.versions.state.fault.startswith("Thông báo “thong-bao” không còn bản lưu số 2")
    assert not desk.versions.restore()


def test_a_name_that_cannot_be_kept_is_told(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise StoreUnwritable(desk.store.place.file, "full")

    monkeypatch.setattr(desk.store.versions, "name", refuse)
    assert desk.versions.rename(2, "tên") is None
    assert desk.versions.state.fault
