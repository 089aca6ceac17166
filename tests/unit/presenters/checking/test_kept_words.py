"""What is left of the notice before: known by itself, confirmed for good, gone to in turn."""

from itertools import count

from desktop_app.store.store import Store
from desktop_app.workspace.duplicate_notice import duplicate_notice
from tests.unit.checking.draft.checked import sample
from tests.unit.presenters.checking.scene import Scene


def a_copy(store: Store, name: str = "tinh-uy-2026") -> Scene:
    ids = (f"n{number}" for number in count())
    store.notices.save(sample(name))
    saved = duplicate_notice(store, name, lambda: next(ids))
    scene = Scene(store, store.notices.latest(saved.notice_id))
    scene.kept.begin()
    return scene


def test_a_copy_is_compared_with_what_it_was_made_from(store: Store) -> None:
    scene = a_copy(store)
    assert scene.kept.state.former == "tinh-uy-2026"
    assert scene.kept.state.former_title.startswith("kết luận của")
    first = scene.kept.state.rows[0]
    assert (first.value, first.details, first.is_risky) == ("02/7/2026", "thời gian", True)


def test_confirmed_stays_confirmed_until_it_is_taken_back(store: Store) -> None:
    scene = a_copy(store)
    row = scene.kept.state.rows[0]
    deed = scene.kept.confirm(row.key)
    assert deed.text == "Đã xác nhận “02/7/2026”."
    assert row not in scene.kept.state.rows
    again = Scene(store, scene.editor.draft)
    again.kept.begin()
    assert row not in again.kept.state.rows
    assert deed.undo is not None
    deed.undo()
    assert scene.kept.state.rows[0] == row


def test_all_are_confirmed_at_once(store: Store) -> None:
    scene = a_copy(store)
    rows = scene.kept.state.rows
    deed = scene.kept.confirm_all()
    assert scene.kept.state.rows == ()
    assert deed is not None
    assert deed.undo is not None
    deed.undo()
    assert scene.kept.state.rows == rows
    scene.kept.confirm_all()
    assert scene.kept.confirm_all() is None


def test_each_call_leads_to_the_next_place(store: Store) -> None:
    scene = a_copy(store)
    row = next(row for row in scene.kept.state.rows if row.value == "Ban Tổ chức Tỉnh uỷ")
    for _ in range(3):
        scene.kept.go_to(row.key)
    assert len(set(scene.gone_to)) == 3
    assert len(scene.shown) == 3


def test_any_notice_can_be_chosen_and_none(store: Store) -> None:
    scene = a_copy(store)
    store.notices.save(sample("ubnd-xa"))
    assert {one for one, _ in scene.kept.offered()} == {"tinh-uy-2026", "ubnd-xa"}
    scene.kept.compare_with("ubnd-xa")
    assert scene.kept.state.former == "ubnd-xa"
    scene.kept.compare_with(None)
    now = scene.kept.state
    assert now.former is None
    assert not now.rows


def test_a_notice_made_of_none_or_of_a_lost_one_has_nothing_left_over(store: Store) -> None:
    scene = Scene(store, sample("ubnd-xa"))
    scene.choices.compare_with("lost")
    scene.kept.begin()
    assert scene.kept.state.rows == ()
