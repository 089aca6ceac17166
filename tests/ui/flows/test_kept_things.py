"""Templates, office profiles and names put in order by hand, and everything taken back."""

import pytest
from PySide6.QtWidgets import QLineEdit, QListView, QPushButton, QWidget

from desktop_app.presenters import actions as act
from desktop_app.presenters.settings.specs import NAMES, WORK
from desktop_app.ui.keeping.kept_list import KeptList
from desktop_app.ui.keeping.thing_bar import ThingBar
from desktop_app.ui.panels.settings_view import SettingsView
from tests.builders.drafts import a_chair, a_draft, a_meeting
from tests.builders.open_program import OpenProgram
from tests.ui.typing import commit


def press(around: QWidget, name: str) -> None:
    found = around.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    found.click()


def retype(around: QWidget, name: str, text: str) -> None:
    line = around.findChild(QLineEdit, name)
    assert isinstance(line, QLineEdit)
    line.selectAll()
    commit(line, text)


def titles(opened: OpenProgram) -> list[str]:
    model = opened.part(QListView, "templates").model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


@pytest.fixture
def templates(opened: OpenProgram) -> OpenProgram:
    """The page of templates."""
    opened.press(act.NEW)
    return opened


def test_a_template_is_renamed_and_that_taken_back(templates: OpenProgram) -> None:
    before = titles(templates)
    press(templates.window, "rename_template")
    bar = templates.part(ThingBar, "thing_bar")
    retype(bar, "thing_title", "Mẫu của phòng Tổng hợp")
    press(bar, "thing_save")
    assert "Mẫu của phòng Tổng hợp" in titles(templates)
    assert bar.isHidden()
    templates.toasts.act()
    assert titles(templates) == before


def test_a_name_that_is_taken_or_missing_is_told_in_the_bar(templates: OpenProgram) -> None:
    before = titles(templates)
    press(templates.window, "rename_template")
    bar = templates.part(ThingBar, "thing_bar")
    for name in (before[1], "   "):
        retype(bar, "thing_title", name)
        press(bar, "thing_save")
        assert not bar.isHidden()
    assert titles(templates) == before


def test_a_template_is_removed_taken_back_and_brought_back(templates: OpenProgram) -> None:
    before = titles(templates)
    press(templates.window, "remove_template")
    assert titles(templates) == before[1:]
    templates.toasts.act()
    assert titles(templates) == before
    press(templates.window, "remove_template")
    press(templates.window, "restore_templates")
    assert titles(templates) == before
    assert templates.toasts.text.startswith("Đã lấy lại ")
    assert templates.toasts.action is None


def test_profiles_are_put_in_order_in_the_settings(opened: OpenProgram) -> None:
    opened.program.show_settings()
    opened.part(SettingsView, "settings").show_section(WORK)
    part = opened.part(KeptList, "profiles")
    offices = opened.program.settings.presenter
    before = offices.state.offices
    press(part, "remove_kept")
    assert len(offices.state.offices) == len(before) - 1
    opened.toasts.act()
    assert offices.state.offices == before
    press(part, "change_kept")
    retype(part, "thing_title", "Văn phòng của tôi")
    press(part, "thing_save")
    assert "Văn phòng của tôi" in {title for _, title in offices.state.offices}
    press(part, "remove_kept")
    press(part, "restore_kept")
    assert set(before) <= set(offices.state.offices)


def test_names_learnt_are_found_corrected_and_removed(opened: OpenProgram) -> None:
    chairs = (a_chair("Nguyễn Thanh Hải", "Bí thư Tỉnh uỷ"), a_chair("Lê Thị Hoà"))
    opened.program.take_draft(a_draft(id="tb-1", meeting=a_meeting(chairs=chairs)))
    opened.program.show_home()
    opened.program.show_settings()
    opened.part(SettingsView, "settings").show_section(NAMES)
    people = opened.part(KeptList, "people")
    register = opened.store.directory.people

    retype(opened.window, "directory_search", "thanh")
    press(people, "change_kept")
    retype(people, "thing_title", "Nguyễn Thanh Hà")
    retype(people, "thing_posts", "Bí thư Tỉnh uỷ; Uỷ viên Trung ương Đảng")
    press(people, "thing_save")
    found = {one.entry.name: one.entry for one in register.list()}
    posts = [post.name for post in found["Nguyễn Thanh Hà"].posts]
    assert posts == ["Bí thư Tỉnh uỷ", "Uỷ viên Trung ương Đảng"]

    count = len(register.list())
    press(people, "remove_kept")
    assert len(register.list()) == count - 1
    opened.program.show_home()
    opened.settle()
    opened.toasts.act()
    assert len(register.list()) == count
    assert opened.store.notices.latest("tb-1").meeting.chairs == chairs
