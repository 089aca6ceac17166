"""Files for the leader and for issuing, versions brought back, a notice kept as a template."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton, QRadioButton

from desktop_app.presenters import actions as act
from desktop_app.presenters.editing.steps import CHECK
from desktop_app.ui.panels.rows import RowList
from tests.builders.drafts import a_draft, a_meeting
from tests.builders.open_program import OpenProgram
from tests.builders.stores import HOUR
from tests.ui.typing import commit


@pytest.fixture
def notice(opened: OpenProgram) -> OpenProgram:
    """A notice is open, with three versions."""
    for words in ("một", "hai", "ba"):
        opened.store.notices.save(a_draft(id="tb-1", meeting=a_meeting(name=words)))
        opened.clock.advance(HOUR)
    opened.program.open_notice("tb-1")
    return opened


def test_exports_for_the_leader_and_for_issuing(notice: OpenProgram, tmp_path: Path) -> None:
    notice.views.view.open_step(CHECK)
    for name in ("version_leader", "version_final"):
        notice.part(QRadioButton, name).click()
        notice.picker.answer = tmp_path / f"{name}.docx"
        notice.press(act.EXPORT_DOCX)
        assert notice.picker.answer.stat().st_size > 0
    assert len(notice.store.exports.list("tb-1")) == 2


def test_an_export_that_fails_is_told_and_harms_nothing(
    notice: OpenProgram, tmp_path: Path
) -> None:
    old = tmp_path / "cu.docx"
    old.write_bytes(b"cu")
    notice.picker.answer = tmp_path / "khong-co" / "cu.docx"
    notice.press(act.EXPORT_DOCX)
    state = notice.views.output.findChildren(QPushButton, "outcome_open")
    assert not any(button.isVisible() for button in state)
    assert old.read_bytes() == b"cu"
    assert notice.store.exports.list("tb-1") == ()
    notice.picker.answer = old
    notice.press(act.EXPORT_DOCX)
    assert old.read_bytes()[:2] == b"PK"


def test_a_version_is_brought_back_and_that_undone(notice: OpenProgram) -> None:
    notice.press(act.VERSIONS)
    notice.part(RowList, "version_list").choose(1)
    notice.part(QPushButton, "restore_version").click()
    assert notice.editor.draft.meeting.name == "một"
    notice.press(act.UNDO)
    assert notice.editor.draft.meeting.name == "ba"
    notice.press(act.REDO)
    notice.program.show_home()
    assert notice.name_of("tb-1") == "một"


def test_a_notice_kept_as_a_template_is_used(notice: OpenProgram) -> None:
    notice.press(act.SAVE_TEMPLATE)
    name = notice.part(QLineEdit, "template_name")
    name.clear()
    commit(name, "Mẫu giao ban của phòng")
    notice.part(QPushButton, "template_save").click()
    notice.press(act.NEW)
    search = notice.part(QLineEdit, "template_search")
    search.clear()
    commit(search, "mau giao ban cua phong")
    notice.part(QPushButton, "take_template").click()
    assert notice.editor.draft.id != "tb-1"
    assert notice.editor.draft.recipients == a_draft().recipients
