"""Findings of the open notice: looked for after a pause, gone to, put right, let be."""

from desktop_app.notice.edits import with_field
from desktop_app.presenters.editing.steps import CHECK
from desktop_app.store.store import Store
from tests.unit.checking.draft.checked import changed, sample
from tests.unit.checking.draft.faults import recipient
from tests.unit.presenters.checking.scene import Scene

FAULTY = {
    "signature.authority": ["TM. BAN THƯỜNG VỤ"],
    "profile.symbol": "TB-TU",
    "recipients[2].text": "- Các đồng chí dự Hội nghị;",
    "recipients[7]": recipient("Các đồng chí Uỷ viên Ban Chấp hành;"),
    "date.day": 8,
}


def a_scene(store: Store) -> Scene:
    scene = Scene(store, changed("tinh-uy-2026", FAULTY))
    scene.findings.begin()
    return scene


def test_nothing_is_looked_at_before_it_is_asked_for(store: Store) -> None:
    scene = Scene(store, changed("tinh-uy-2026", FAULTY))
    scene.pause()
    assert not scene.findings.state.is_checked
    scene.findings.begin_soon()
    assert not scene.findings.state.is_checked
    scene.pause()
    assert len(scene.findings.state.rows) == 5


def test_errors_come_first_and_say_what_rule_and_clause(store: Store) -> None:
    rows = a_scene(store).findings.state.rows
    assert [row.level for row in rows] == ["error"] * 4 + ["advice"]
    authority = next(row for row in rows if "authority_form_party" in row.key)
    assert authority.sentence == (
        "Văn bản của Đảng ghi quyền hạn ký là “T/M”, không ghi “TM. BAN THƯỜNG VỤ”."
    )
    assert authority.details == "Quyền hạn ký · Phụ lục 2, Hướng dẫn 05-HD/VPTW"


def test_what_is_missing_is_left_to_the_steps(store: Store) -> None:
    scene = Scene(store, with_field(sample("tinh-uy-2026"), "signature.name", ""))
    scene.findings.begin()
    assert scene.findings.state.rows == ()


def test_a_change_is_looked_at_after_the_pause_only(store: Store) -> None:
    scene = a_scene(store)
    told: list[object] = []
    scene.findings.news.add(told.append)
    scene.editor.edit(with_field(scene.editor.draft, "profile.symbol", "TB/TU"), "sửa ký hiệu")
    assert told == []
    scene.pause()
    assert len(told) == 1
    assert len(scene.findings.state.rows) == 4


def test_what_came_of_an_older_draft_is_not_told(store: Store) -> None:
    scene = Scene(store, changed("tinh-uy-2026", FAULTY))
    scene.background.waits = True
    scene.findings.begin()
    scene.editor.edit(with_field(scene.editor.draft, "profile.symbol", "TB/TU"), "sửa ký hiệu")
    scene.background.finish()
    assert not scene.findings.state.is_checked
    scene.pause()
    scene.background.finish()
    assert len(scene.findings.state.rows) == 4


def test_a_finding_leads_to_its_characters(store: Store) -> None:
    scene = a_scene(store)
    scene.findings.go_to(scene.key("authority_form_party"))
    assert scene.gone_to == ["signature.authority[0]"]
    assert scene.shown == [("signature.authority[0]", 0, len("TM. BAN THƯỜNG VỤ"))]
    scene.findings.go_to(scene.key("day_without_number"))  # a whole field: nothing to select
    assert scene.gone_to[1:] == ["date"]
    assert len(scene.shown) == 1


def test_a_fix_is_one_change_that_can_be_taken_back(store: Store) -> None:
    scene = a_scene(store)
    before = scene.editor.draft
    deed = scene.findings.fix(scene.key("symbol_sign_party"))
    assert deed is not None
    assert deed.undo is not None
    assert scene.editor.draft.profile.symbol == "TB/TU"
    assert scene.editor.undo_label == "sửa lỗi “Ký hiệu”"
    deed.undo()
    assert scene.editor.draft == before


def test_taking_back_a_fix_spares_what_was_typed_since(store: Store) -> None:
    scene = a_scene(store)
    deed = scene.findings.fix(scene.key("symbol_sign_party"))
    assert deed is not None
    assert deed.undo is not None
    scene.editor.edit(with_field(scene.editor.draft, "notes", "nhớ gọi"), "sửa ghi chú")
    deed.undo()
    assert (scene.editor.draft.notes, scene.editor.draft.profile.symbol) == ("nhớ gọi", "TB/TU")


def test_all_of_a_kind_are_fixed_at_once(store: Store) -> None:
    scene = a_scene(store)
    row = next(row for row in scene.findings.state.rows if "recipient_with_marks" in row.key)
    assert row.alike == 2
    deed = scene.findings.fix_alike(row.rule)
    assert deed is not None
    assert deed.text == "Đã sửa 2 chỗ."
    texts = [one.text for one in scene.editor.draft.recipients]
    assert texts[2] == "Các đồng chí dự Hội nghị"
    assert texts[7] == "Các đồng chí Uỷ viên Ban Chấp hành"


def test_a_finding_that_is_gone_is_not_fixed(store: Store) -> None:
    scene = a_scene(store)
    key = scene.key("symbol_sign_party")
    scene.editor.edit(with_field(scene.editor.draft, "profile.symbol", "TB/TU"), "sửa ký hiệu")
    assert scene.findings.fix(key) is None


def test_what_is_ignored_is_listed_and_can_be_heard_again(store: Store) -> None:
    scene = a_scene(store)
    deed = scene.findings.ignore(scene.key("day_without_number"))
    assert len(scene.findings.state.rows) == 4
    (ignored,) = scene.findings.state.ignored
    assert ignored.words.startswith("Đã ghi ngày nhưng số còn để trống")
    assert deed.undo is not None
    deed.undo()
    assert not scene.findings.state.ignored
    scene.findings.ignore(scene.key("day_without_number"))
    scene.findings.heed(scene.findings.state.ignored[0])
    assert len(scene.findings.state.rows) == 5


def test_a_rule_is_switched_off_here_or_for_good(store: Store) -> None:
    scene = a_scene(store)
    scene.findings.switch_off_here("P-TO")
    deed = scene.findings.switch_off_always("P-NUMBER")
    assert len(scene.findings.state.rows) == 2
    assert [row.rule for row in scene.findings.state.ignored] == ["P-NUMBER", "P-TO"]
    other = Scene(store, changed("tinh-uy-2026", {**FAULTY, "id": "other"}))
    other.findings.begin()
    assert len(other.findings.state.rows) == 4  # only what is off for good
    assert deed.undo is not None
    deed.undo()
    scene.findings.heed(next(row for row in scene.findings.state.ignored if row.rule == "P-TO"))
    assert len(scene.findings.state.rows) == 5


def test_errors_are_counted_with_the_last_step(store: Store) -> None:
    errors = a_scene(store).findings.errors()
    assert len(errors) == 4
    assert {one.step for one in errors} == {CHECK}
    assert "profile.symbol" in [one.path for one in errors]


def test_closed_it_looks_no_more(store: Store) -> None:
    scene = a_scene(store)
    told: list[object] = []
    scene.findings.news.add(told.append)
    scene.findings.close()
    scene.editor.edit(with_field(scene.editor.draft, "profile.symbol", "TB/TU"), "sửa ký hiệu")
    scene.pause()
    assert told == []
