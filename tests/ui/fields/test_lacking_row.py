"""The row that tells which recipients are lacking."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.notice.draft import Draft
from desktop_app.presenters.editing.steps import SIGNING
from desktop_app.ui.fields.recipients_field import RecipientsField
from tests.builders.drafts import a_draft, item
from tests.ui.fields.forms import Desk
from tests.ui.fields.typing import commit

MakeDesk = Callable[[str, Draft], Desk]


def signing(desk: MakeDesk) -> tuple[Desk, RecipientsField]:
    body = (item("Giao Sở Y tế chủ trì, phối hợp với Công an tỉnh kiểm tra bếp ăn tập thể."),)
    one = desk(SIGNING, a_draft(body=body, recipients=()))
    return one, one.field("recipients", RecipientsField)


def test_one_key_adds_all_that_is_lacking(desk: MakeDesk) -> None:
    one, field = signing(desk)
    assert field.lacking.label.text().endswith("Sở Y tế, Công an tỉnh.")
    one.focus(field.rows[0].main)
    QTest.keyClick(field.rows[0].main, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    one.qtbot.waitUntil(lambda: bool(one.draft.recipients))
    assert [line.text for line in one.draft.recipients] == ["Sở Y tế", "Công an tỉnh"]
    assert field.lacking.isHidden()
    assert len(field.rows) == 2


def test_what_is_typed_is_lacking_no_more(desk: MakeDesk) -> None:
    one, field = signing(desk)
    one.focus(field.rows[0].main)
    commit(field.rows[0].main, "Sở Y tế")
    one.focus(field.add_button)
    assert field.lacking.label.text() == "Còn thiếu trong nơi nhận: Công an tỉnh."


def test_nothing_lacking_shows_nothing(desk: MakeDesk) -> None:
    one = desk(SIGNING, a_draft(body=()))
    assert one.field("recipients", RecipientsField).lacking.isHidden()
