"""Settings take effect at once; other data takes the place of the old without a trace of it."""

from pathlib import Path

from desktop_app.presenters import actions as act
from desktop_app.presenters.settings.specs import (
    ANIMATIONS,
    AUTOSAVE_DELAY,
    LANGUAGE,
    MODE,
    SCALE,
)
from desktop_app.store.directory import Person
from tests.builders.drafts import a_chair, a_draft, a_meeting
from tests.builders.open_program import OpenProgram
from tests.builders.stores import HOUR, SECOND

NAME = "meeting.name"


def open_with(opened: OpenProgram, name: str, notice_id: str = "tb-1") -> None:
    opened.program.take_draft(a_draft(id=notice_id, meeting=a_meeting(name=name)))


def names(opened: OpenProgram) -> set[str]:
    people: list[Person] = [one.entry for one in opened.store.directory.people.list()]
    return {person.name for person in people}


def test_settings_take_effect_at_once_are_reset_and_that_undone(opened: OpenProgram) -> None:
    open_with(opened, "giao ban")
    opened.program.show_settings()
    settings = opened.program.settings.presenter
    for name, value in ((MODE, "dark"), (SCALE, 150), (ANIMATIONS, False), (AUTOSAVE_DELAY, 5.0)):
        settings.set(name, value)
    assert (opened.look.mode, opened.look.px(10)) == ("dark", 15)
    opened.program.open_notice("tb-1")
    opened.type(NAME, "chậm ")
    opened.clock.advance(2 * SECOND)
    opened.editor.tick()
    assert "chậm" not in opened.name_of("tb-1")
    opened.clock.advance(4 * SECOND)
    opened.editor.tick()
    assert "chậm" in opened.name_of("tb-1")
    assert settings.reset()
    assert opened.look.px(10) == 10
    settings.undo_reset()
    assert (opened.look.mode, opened.look.px(10)) == ("dark", 15)
    settings.reset()


def test_the_language_waits_for_the_next_start(opened: OpenProgram) -> None:
    before = opened.actions.get(act.UNDO).text()
    opened.program.settings.presenter.set(LANGUAGE, "en")
    assert opened.actions.get(act.UNDO).text() == before
    assert opened.store.settings.get(LANGUAGE) == "en"


def test_settings_are_opened_once_and_lead_back(opened: OpenProgram) -> None:
    open_with(opened, "giao ban")
    opened.press(act.SETTINGS)
    view = opened.window.page
    opened.press(act.SETTINGS)
    assert opened.window.page is view
    view.closed.emit()  # type: ignore[union-attr]
    assert opened.program.room.is_shown


def test_a_restore_puts_away_what_is_open_and_nothing_of_it_comes_back(
    opened: OpenProgram,
) -> None:
    open_with(opened, "cũ")
    opened.program.show_home()
    opened.store.backups.make()
    opened.clock.advance(HOUR)
    chairs = (a_chair("Hoàng Văn Mới", "Bí thư"),)
    opened.program.take_draft(a_draft(id="tb-2", meeting=a_meeting(name="mới", chairs=chairs)))
    opened.program.open_notice("tb-1")
    opened.type(NAME, "gõ thêm ")
    typed = opened.editor
    opened.program.show_settings()
    care = opened.program.settings.care
    care.refresh()
    care.restore(care.state.backups[-1].number)

    assert opened.program.room.views is None
    assert opened.name_of("tb-1") == "cũ"
    assert [row.id for row in opened.store.notices.list()] == ["tb-1"]
    assert "Hoàng Văn Mới" not in names(opened)
    typed.edit(a_draft(id="tb-1", meeting=a_meeting(name="muộn")), "sửa muộn")
    typed.flush()
    opened.settle()
    assert opened.name_of("tb-1") == "cũ"

    opened.window.page.closed.emit()  # type: ignore[union-attr]
    assert opened.window.page is opened.program.pages.home
    care.undo(care.state.backups[0].file)
    assert "gõ thêm" in opened.name_of("tb-1")
    assert "Hoàng Văn Mới" in names(opened)


def test_a_restored_setting_takes_effect(opened: OpenProgram) -> None:
    opened.store.backups.make()
    settings = opened.program.settings.presenter
    settings.set(SCALE, 150)
    opened.clock.advance(HOUR)
    care = opened.program.settings.care
    care.refresh()
    care.restore(care.state.backups[-1].number)
    assert opened.look.px(10) == 10


def test_everything_taken_along_is_brought_in_on_another_machine(
    opened: OpenProgram, tmp_path: Path
) -> None:
    open_with(opened, "mang đi")
    opened.type(NAME, "bản ở nhà ")
    care = opened.program.settings.care
    file = tmp_path / "tat-ca.tbkl-kho"
    opened.program.show_settings()
    care.export(file)
    assert not care.state.fault
    opened.program.show_home()
    open_with(opened, "khác hẳn")
    opened.program.show_settings()
    care.look_into(file)
    assert care.state.incoming is not None
    care.choose("take")
    care.bring_in()
    assert opened.program.room.views is None
    assert "bản ở nhà" in opened.name_of("tb-1")


def test_a_restore_waits_until_the_open_notice_is_saved(opened: OpenProgram) -> None:
    open_with(opened, "cũ")
    opened.store.backups.make()
    opened.type(NAME, "chưa lưu ")
    opened.program.show_settings()
    care = opened.program.settings.care
    care.refresh()
    sql = opened.store.database.connection
    sql.execute("PRAGMA query_only = ON")
    opened.editor.edit(a_draft(id="tb-1", meeting=a_meeting(name="chưa lưu gì")), "sửa")
    care.restore(care.state.backups[0].number)
    sql.execute("PRAGMA query_only = OFF")
    assert opened.editor.draft.meeting.name == "chưa lưu gì"
    assert opened.toasts.action is not None
    assert len(opened.store.backups.list()) == 1
