"""Find and replace: going round, staying on a place, one change for all, styles and parts kept."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.notice.draft import Draft
from desktop_app.notice.edits import with_field
from desktop_app.presenters.editing.editor import Editor
from desktop_app.presenters.editing.marker import Marker
from desktop_app.presenters.find.finder import Finder
from desktop_app.presenters.find.matches import Match
from desktop_app.store.store import Store
from desktop_app.vietnamese.finding import Likeness
from tests.builders.drafts import a_draft, a_meeting, a_point_with_directive, item, paragraph
from tests.builders.editing import an_editor
from tests.builders.stores import a_store

DRAFT = a_draft(
    subject="Kết luận giao ban đầu quý",
    meeting=a_meeting(name="Giao ban đầu quý III", attendees=(), reports=(), place=None),
    body=(item("Giao Sở Xây dựng", paragraph("không giao, giao nữa")), a_point_with_directive()),
)


class Desk:
    """A finder and what it was heard to show."""

    def __init__(self, editor: Editor) -> None:
        self.editor = editor
        self.marker = Marker()
        self.gone_to: list[str] = []
        self.shown: list[str] = []
        self.marker.calls.add(self.gone_to.append)
        self.finder = Finder(editor, self.marker, self._show, str)
        self.finder.begin()

    def _show(self, path: str, start: int, end: int) -> None:
        self.shown.append(f"{path}:{start}-{end}")

    @property
    def paths(self) -> list[str]:
        return [match.path for match in self.finder.state.matches]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with a_store(tmp_path) as opened:
        yield opened


@pytest.fixture
def desk(store: Store) -> Desk:
    return Desk(an_editor(store, DRAFT))


def test_places_of_the_whole_notice_are_found_in_the_order_of_the_steps(desk: Desk) -> None:
    desk.finder.set_query("GIAO")
    assert desk.paths == [
        "meeting.name", "subject", "body[0].text", "body[0].children[0].text",
        "body[0].children[0].text", "body[1].text",
    ]  # fmt: skip
    assert desk.finder.state.current is None
    assert not desk.shown


def test_next_and_previous_go_round(desk: Desk) -> None:
    desk.finder.set_query("giao ban đầu")
    for expected in (0, 1, 0):
        desk.finder.next()
        assert desk.finder.state.current == expected
    desk.finder.previous()
    assert desk.finder.state.current == 1
    assert desk.gone_to == ["meeting.name", "subject", "meeting.name", "subject"]
    assert desk.shown[-1] == "subject:9-21"


def test_a_block_is_shown_by_its_own_path(desk: Desk) -> None:
    desk.finder.set_query("Xây dựng")
    desk.finder.next()
    assert desk.shown == ["body[0]:8-16"]


def test_the_search_begins_where_the_person_is(desk: Desk) -> None:
    desk.marker.here("body[0].children[0]")
    desk.finder.set_query("giao")
    desk.finder.next()
    assert desk.finder.state.current == 3
    desk.finder.set_query("giao ")
    desk.finder.previous()
    assert desk.finder.state.matches[desk.finder.state.current or 0].path == "body[0].text"


def test_a_field_is_not_taken_for_one_whose_number_begins_alike(store: Store) -> None:
    blocks = tuple(paragraph(f"giao {n}", block_id=f"b{n}") for n in range(12))
    desk = Desk(an_editor(store, a_draft(id="x", body=blocks)))
    desk.marker.here("body[1]")
    desk.finder.set_query("giao")
    desk.finder.next()
    assert desk.shown == ["body[1]:0-4"]


def test_without_a_hit_nothing_is_shown(desk: Desk) -> None:
    desk.finder.set_query("không có chữ này")
    desk.finder.next()
    desk.finder.previous()
    assert desk.finder.state.matches == ()
    assert not desk.shown


def test_options_narrow_the_search(desk: Desk) -> None:
    desk.finder.set_query("Giao")
    desk.finder.set_likeness(Likeness(same_case=True))
    assert desk.paths == ["meeting.name", "body[0].text", "body[1].text"]


def test_one_place_is_replaced_and_the_next_one_shown(desk: Desk) -> None:
    desk.finder.set_query("giao")
    desk.marker.here("body[0].children[0]")
    desk.finder.next()
    desk.finder.replace_current("giao giao")
    assert desk.editor.draft.body[0].children[0].text == "không giao giao, giao nữa"
    assert desk.editor.undo_label == "thay “giao” bằng “giao giao”"
    assert desk.shown[-1] == "body[0].children[0]:17-21"


def test_without_a_place_shown_replacing_shows_the_first_and_changes_nothing(desk: Desk) -> None:
    desk.finder.set_query("giao ban đầu")
    desk.finder.replace_current("họp")
    assert desk.editor.draft is DRAFT
    assert desk.shown == ["meeting.name:0-12"]


def test_all_places_are_one_change_that_is_undone_at_once(desk: Desk) -> None:
    desk.finder.set_query("ban to chuc tinh uy")
    desk.finder.set_likeness(Likeness())
    assert desk.finder.replace_all("Ban Xây dựng Đảng") == 1
    block = desk.editor.draft.body[1]
    assert block.text.startswith("Giao Ban Xây dựng Đảng rà soát")
    assert [(one.start, one.end) for one in block.spans] == [(0, 22)]
    assert block.directive is not None
    assert block.directive.assignees == ("Ban Xây dựng Đảng",)
    desk.editor.undo()
    assert desk.editor.draft == DRAFT
    desk.finder.set_query("giao")
    assert desk.finder.replace_all("GIAO") == 6
    assert desk.editor.undo_label == "thay “giao” bằng “GIAO” (6 chỗ)"
    assert len(desk.editor.entries) == 2


def test_nothing_instead_is_a_removal(desk: Desk) -> None:
    desk.finder.set_query("giao ban đầu")
    desk.finder.replace_all("")
    assert desk.editor.undo_label == "xoá “giao ban đầu” (2 chỗ)"
    assert desk.finder.state.matches == ()


def test_words_that_cannot_be_put_in_are_told_and_change_nothing(desk: Desk) -> None:
    desk.finder.set_query("giao ban đầu")
    assert desk.finder.replace_all("a\nb") == 0
    assert desk.finder.state.trouble
    assert desk.editor.draft is DRAFT
    desk.finder.next()
    assert not desk.finder.state.trouble


def test_the_place_shown_stays_so_while_the_notice_changes(desk: Desk) -> None:
    desk.finder.set_query("giao ban đầu")
    desk.finder.next()
    desk.finder.next()
    desk.editor.edit(changed(DRAFT, "meeting.name", "Họp"), "sửa tên cuộc họp")
    assert desk.finder.state.matches == (Match("subject", 9, 21),)
    assert desk.finder.state.current == 0
    desk.editor.edit(changed(desk.editor.draft, "subject", "x"), "sửa trích yếu")
    assert desk.finder.state.current is None


def test_a_finder_that_has_ended_does_not_look(desk: Desk) -> None:
    desk.finder.set_query("giao ban đầu")
    desk.finder.end()
    heard: list[object] = []
    desk.finder.states.add(heard.append)
    desk.editor.edit(changed(DRAFT, "subject", "x"), "sửa trích yếu")
    assert not heard
    assert desk.finder.state.query == "giao ban đầu"
    desk.finder.next()
    assert desk.finder.state.current == 0


def test_a_long_query_does_not_fill_the_label(desk: Desk) -> None:
    words = "rất dài " * 20
    desk.editor.edit(changed(DRAFT, "subject", words), "sửa trích yếu")
    desk.finder.set_query(words)
    desk.finder.replace_all("x")
    label = desk.editor.undo_label or ""
    assert "…” bằng “x”" in label
    assert len(label) < 80


def changed(draft: Draft, path: str, value: str) -> Draft:

    return with_field(draft, path, value)
