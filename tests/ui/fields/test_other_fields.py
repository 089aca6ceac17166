from collections.abc import Callable
from typing import get_args

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QTextEdit

from desktop_app.notice.draft import Draft
from desktop_app.notice.edits import with_field
from desktop_app.presenters.editing.steps import OFFICE, OPENING, SIGNING
from desktop_app.presenters.forms.field_specs import Kind
from desktop_app.presenters.forms.specs import FORMS
from desktop_app.ui.fields.built_field import BuiltField
from desktop_app.ui.fields.choice_fields import ChoiceField, ToggleField
from desktop_app.ui.fields.list_field import ListField
from desktop_app.ui.fields.profile_field import ProfileField
from desktop_app.ui.fields.signing_field import SigningField
from desktop_app.ui.fields.table import WIDGETS
from tests.builders.drafts import a_draft
from tests.ui.fields.forms import Desk
from tests.ui.fields.typing import commit, press, type_keys, unikey

MakeDesk = Callable[[str, Draft], Desk]


def test_every_kind_has_a_widget() -> None:
    assert set(WIDGETS) == set(get_args(Kind))


def test_a_choice_is_taken(desk: MakeDesk) -> None:
    office = desk(OFFICE, a_draft())
    box = office.field("marks.urgency", ChoiceField).box
    box.setCurrentIndex(box.findText("THƯỢNG KHẨN"))
    box.activated.emit(box.currentIndex())
    assert office.draft.marks.urgency == "THƯỢNG KHẨN"


def test_another_system_changes_help_and_what_is_offered(desk: MakeDesk) -> None:
    office = desk(OFFICE, a_draft())
    system = office.field("profile.system", ChoiceField).box
    system.setCurrentIndex(1)
    system.activated.emit(1)
    standards = office.field("standard", ChoiceField)
    texts = [standards.box.itemText(row) for row in range(standards.box.count())]
    assert texts == ["Theo ngày ban hành (NĐ 30/2020/NĐ-CP)", "NĐ 30/2020/NĐ-CP"]
    assert "NĐ 30" in office.field("number", WIDGETS["number"])._help.text()


def test_a_toggle_is_ticked_and_unticked_by_undo(desk: MakeDesk) -> None:
    office = desk(OFFICE, a_draft())
    field = office.field("profile.tone", ToggleField)
    field.box.click()
    assert office.draft.profile.tone == "old"
    office.editor.undo()
    assert not field.box.isChecked()


def test_help_is_shown_on_demand_and_read_to_the_blind(desk: MakeDesk) -> None:
    office = desk(OFFICE, a_draft())
    field = office.field("profile.place", WIDGETS["text"])
    assert field._help.isHidden()
    field._help_button.click()
    assert field._help.isVisible()
    edit = field.findChild(QLineEdit)
    assert isinstance(edit, QLineEdit)
    assert edit.accessibleDescription() == field._help.text()


def test_help_is_asked_for_by_its_key_and_tab_goes_past_the_button(desk: MakeDesk) -> None:
    office = desk(OFFICE, a_draft())
    field = office.field("profile.place", WIDGETS["text"])
    edit = field.findChild(QLineEdit)
    assert isinstance(edit, QLineEdit)
    QTest.keyClick(edit, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert field._help.isVisible()
    QTest.keyClick(edit, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert field._help.isHidden()
    assert not field._help_button.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_another_office_is_asked_for(desk: MakeDesk) -> None:
    office = desk(OFFICE, a_draft())
    with office.qtbot.waitSignal(office.page.profile_wanted):
        office.field("profile", ProfileField).button.click()


def test_a_built_sentence_follows_the_meeting(desk: MakeDesk) -> None:
    opening = desk(OPENING, a_draft())
    field = opening.field("subject", BuiltField)
    assert field.edit.isReadOnly()
    changed = with_field(opening.draft, "meeting.name", "Hội nghị quân chính")
    opening.editor.edit(changed, "sửa tên cuộc họp")
    assert "Hội nghị quân chính" in field.edit.text()
    assert field.mark.text() == "Tự dựng từ cuộc họp"


def test_a_built_sentence_cannot_be_typed_in_before_it_is_taken_over(desk: MakeDesk) -> None:
    opening = desk(OPENING, a_draft())
    field = opening.field("subject", BuiltField)
    before = field.edit.text()
    opening.focus(field.edit)
    type_keys(field.edit, "x")
    press(field.edit, Qt.Key.Key_Backspace)
    assert field.edit.text() == before


def test_a_sentence_taken_over_is_written_by_hand_and_handed_back(desk: MakeDesk) -> None:
    opening = desk(OPENING, a_draft())
    field = opening.field("opening", BuiltField)
    built = field.edit.text()
    field.button.click()
    assert opening.editor.draft.opening == tuple(built.split("\n"))
    press(field.edit, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    press(field.edit, Qt.Key.Key_Return)
    type_keys(field.edit, "Ket")
    unikey(field.edit, 2, "ết")
    commit(field.edit, " luận")
    assert (opening.editor.draft.opening or ("",))[-1] == "Kết luận"
    assert opening.marker.path == "opening[2]"

    field.button.click()
    assert opening.draft.opening is None
    assert field.edit.text() == built
    assert field.edit.isReadOnly()


def test_a_path_leads_to_its_paragraph(desk: MakeDesk) -> None:
    opening = desk(OPENING, a_draft())
    assert opening.page.go_to("opening[1]")
    assert opening.marker.path == "opening[1]"


def test_a_way_of_signing_fills_authority_and_posts(desk: MakeDesk) -> None:
    signing = desk(SIGNING, a_draft())
    field = signing.field("signature", SigningField)
    row = field.box.findText("T/M BAN THƯỜNG VỤ - BÍ THƯ")
    field.box.setCurrentIndex(row)
    field.box.activated.emit(row)
    assert signing.draft.signature.posts == ("BÍ THƯ",)
    posts = signing.field("signature.posts", ListField)
    assert [one.item for one in posts.rows] == ["BÍ THƯ"]


def test_posts_changed_by_hand_are_another_way(desk: MakeDesk) -> None:
    signing = desk(SIGNING, a_draft())
    changed = with_field(signing.draft, "signature.posts", ["TRƯỞNG PHÒNG"])
    signing.editor.edit(changed, "sửa chức vụ")
    box = signing.field("signature", SigningField).box
    assert box.currentText() == "Cách ký khác (ghi ở hai ô dưới)"


def test_every_control_has_a_name(desk: MakeDesk) -> None:
    for step in FORMS:
        page = desk(step, a_draft()).page
        kinds = (QAbstractButton, QComboBox, QLineEdit, QTextEdit)
        controls = [one for kind in kinds for one in page.findChildren(kind)]
        assert controls
        assert [one for one in controls if not one.accessibleName()] == []
