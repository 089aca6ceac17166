from collections.abc import Callable
from itertools import pairwise

from PySide6.QtWidgets import QWidget

from desktop_app.notice.draft import Draft
from desktop_app.notice.edits import with_field
from desktop_app.presenters.editing.steps import MEETING, OFFICE, SIGNING
from desktop_app.ui.fields.text_fields import LineField
from tests.builders.drafts import a_draft
from tests.ui.fields.forms import Desk
from tests.ui.fields.typing import type_keys

MakeDesk = Callable[[str, Draft], Desk]


def is_in_view(desk: Desk, widget: QWidget) -> bool:
    viewport = desk.page.viewport()
    top = widget.mapTo(viewport, widget.rect().topLeft()).y()
    return top >= 0 and top + widget.height() <= viewport.height()


def test_a_path_leads_to_the_longest_field_around_it(desk: MakeDesk) -> None:
    signing = desk(SIGNING, a_draft())
    assert signing.page.go_to("signature.name")
    assert signing.marker.path == "signature.name"
    assert not signing.field("signature.name", LineField).edit.hasSelectedText()
    assert signing.page.go_to("recipients[1]")
    assert signing.marker.path == "recipients[1]"


def test_a_path_above_fields_leads_to_the_first_of_them(desk: MakeDesk) -> None:
    office = desk(OFFICE, a_draft())
    assert office.page.go_to("marks")
    assert office.marker.path == "marks.urgency"


def test_a_path_of_another_form_leads_nowhere(desk: MakeDesk) -> None:
    office = desk(OFFICE, a_draft())
    assert not office.page.go_to("meeting.name")
    assert not office.page.go_to("datex")


def test_the_field_with_the_focus_is_in_view(desk: MakeDesk) -> None:
    office = desk(OFFICE, a_draft())
    office.page.resize(520, 300)
    edit = office.field("marks.drafter", LineField).edit
    assert not is_in_view(office, edit)
    edit.setFocus()
    office.qtbot.waitUntil(lambda: is_in_view(office, edit))


def test_tab_goes_down_the_form(desk: MakeDesk) -> None:
    meeting = desk(MEETING, a_draft())
    meeting.page.setFocus()
    first = meeting.focused()
    seen: list[QWidget] = [first]
    while (after := seen[-1].nextInFocusChain()) is not first:
        assert after is not None
        seen.append(after)
    shown = [one for one in seen if one.isVisible() and one.focusPolicy().value & 1]
    inside = meeting.page.widget()
    assert inside is not None
    rows = [one.mapTo(inside, one.rect().center()).y() for one in shown]
    assert len(rows) > 20
    assert all(below >= above - 20 for above, below in pairwise(rows))


def test_a_change_from_elsewhere_shows_without_moving_the_cursor(desk: MakeDesk) -> None:
    office = desk(OFFICE, a_draft())
    place = office.field("profile.place", LineField)
    office.focus(place.edit)
    place.edit.setCursorPosition(3)
    office.editor.edit(with_field(office.draft, "profile.organ", "Tỉnh uỷ X"), "sửa tên cơ quan")
    assert office.field("profile.organ", LineField).edit.text() == "Tỉnh uỷ X"
    assert place.edit.cursorPosition() == 3


def test_a_hidden_form_catches_up_when_it_is_shown(desk: MakeDesk) -> None:
    office = desk(OFFICE, a_draft())
    field = office.field("profile.place", LineField)
    office.page.hide()
    office.editor.edit(with_field(office.draft, "profile.place", "Y"), "sửa địa danh")
    assert field.edit.text() != "Y"
    office.page.show()
    assert field.edit.text() == "Y"


def test_a_closed_form_hears_nothing(desk: MakeDesk) -> None:
    office = desk(OFFICE, a_draft())
    field = office.field("profile.place", LineField)
    before = field.edit.text()
    office.page.close_form()
    office.editor.edit(with_field(office.draft, "profile.place", "Y"), "sửa địa danh")
    assert field.edit.text() == before


def test_typing_in_the_middle_keeps_the_cursor(desk: MakeDesk) -> None:
    office = desk(OFFICE, a_draft())
    place = office.field("profile.place", LineField)
    office.focus(place.edit)
    place.edit.setCursorPosition(2)
    type_keys(place.edit, "x")
    assert place.edit.cursorPosition() == 3
