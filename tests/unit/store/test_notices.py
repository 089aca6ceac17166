"""Notices: saving, listing, states, the bin."""

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from msgspec.structs import replace

from desktop_app.notice.draft import Draft
from desktop_app.notice.draft_file import save_draft
from desktop_app.notice.errors import TextFault
from desktop_app.notice.parts import NoticeDate
from desktop_app.store.errors import UnknownNotice, UnknownVersion
from desktop_app.store.notice_rows import NoticeRow
from desktop_app.store.notices import SavedVersion
from desktop_app.store.store import Store
from tests.builders.draft_strategies import drafts
from tests.builders.drafts import a_draft
from tests.builders.stores import DAY, HOUR, MINUTE, MORNING, HandClock, a_store, a_text


def ids(rows: tuple[NoticeRow, ...]) -> list[str]:
    return [row.id for row in rows]


def test_a_saved_draft_comes_back(store: Store) -> None:
    draft = a_draft()
    assert store.notices.save(draft) == SavedVersion(draft.id, 1, MORNING)
    assert store.notices.latest(draft.id) == draft


def test_it_is_there_after_closing(tmp_path: Path) -> None:
    with a_store(tmp_path) as store:
        store.notices.save(a_draft())
    with a_store(tmp_path) as store:
        assert store.notices.latest(a_draft().id) == a_draft()


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(draft=drafts())
def test_every_draft_comes_back_as_its_file_would(store: Store, draft: Draft) -> None:
    number = store.notices.save(draft).number
    assert save_draft(store.notices.latest(draft.id)) == save_draft(draft)
    assert store.versions.file(draft.id, number) == save_draft(draft)


def test_every_save_is_a_version_numbered_upwards(store: Store, clock: HandClock) -> None:
    store.notices.save(a_text("một"))
    clock.advance(MINUTE)
    assert store.notices.save(a_text("hai")) == SavedVersion("thong-bao", 2, MORNING + MINUTE)
    assert store.notices.latest("thong-bao") == a_text("hai")
    assert store.versions.draft("thong-bao", 1) == a_text("một")


def test_the_same_content_makes_no_new_version(store: Store, clock: HandClock) -> None:
    store.notices.save(a_text("một"))
    clock.advance(MINUTE)
    assert store.notices.save(a_text("một")) == SavedVersion("thong-bao", 1, MORNING)
    assert len(store.versions.list("thong-bao")) == 1
    assert store.notices.get("thong-bao").changed == MORNING


def test_going_back_to_an_older_content_is_a_new_version(store: Store) -> None:
    for words in ("một", "hai", "một"):
        store.notices.save(a_text(words))
    assert store.notices.get("thong-bao").version == 3
    assert store.notices.latest("thong-bao") == a_text("một")


def test_a_label_is_given_to_the_version_saved_or_already_there(store: Store) -> None:
    store.notices.save(a_text("một"), label="Bản trình ký")
    store.notices.save(a_text("hai"))
    store.notices.save(a_text("hai"), label="Sau khi sửa")
    store.notices.save(a_text("hai"))
    labels = [version.label for version in store.versions.list("thong-bao")]
    assert labels == ["Sau khi sửa", "Bản trình ký"]


def test_a_draft_that_could_not_be_loaded_again_is_not_saved(store: Store) -> None:
    store.notices.save(a_text("một"))
    with pytest.raises(TextFault):
        store.notices.save(a_text("một\0hai"))
    assert store.notices.latest("thong-bao") == a_text("một")


def test_what_a_list_tells(store: Store, clock: HandClock) -> None:
    store.notices.save(a_text("một"))
    clock.advance(HOUR)
    changed = a_text("hai", number=5, subject="về chuyển đổi số", date=NoticeDate(year=2026))
    store.notices.save(changed)
    assert store.notices.get("thong-bao") == NoticeRow(
        id="thong-bao",
        state="drafting",
        title="về chuyển đổi số",
        organ="Tỉnh uỷ Thái Nguyên",
        symbol="TB/TU",
        number=5,
        date=NoticeDate(year=2026),
        created=MORNING,
        changed=MORNING + HOUR,
        binned=None,
        version=2,
    )


def test_a_subject_left_to_the_meeting_is_the_title(store: Store) -> None:
    store.notices.save(a_draft())
    assert store.notices.get(a_draft().id).title.startswith("kết luận của đồng chí Bí thư")


def test_a_list_shows_what_changed_last_first(store: Store, clock: HandClock) -> None:
    for name in ("a", "b", "c"):
        store.notices.save(a_text(name, notice_id=name))
        clock.advance(MINUTE)
    store.notices.save(a_text("lại", notice_id="a"))
    assert ids(store.notices.list()) == ["a", "c", "b"]
    assert ids(store.notices.list(limit=2)) == ["a", "c"]


def test_states(store: Store) -> None:
    for name in ("a", "b", "c"):
        store.notices.save(a_text(name, notice_id=name))
    store.notices.set_state("b", "for_signature")
    store.notices.set_state("c", "issued")
    assert ids(store.notices.list("drafting")) == ["a"]
    assert ids(store.notices.list("for_signature")) == ["b"]
    assert ids(store.notices.list("issued")) == ["c"]
    assert store.notices.get("c").state == "issued"


def test_the_bin_and_back(store: Store) -> None:
    store.notices.save(a_text("a", notice_id="a"))
    store.notices.save(a_text("b", notice_id="b"))
    store.notices.bin("a")
    assert ids(store.notices.list()) == ["b"]
    assert ids(store.notices.list(binned=True)) == ["a"]
    assert store.notices.get("a").binned == MORNING
    assert store.notices.latest("a") == a_text("a", notice_id="a")
    store.notices.unbin("a")
    assert ids(store.notices.list()) == ["b", "a"]


def test_only_what_lay_in_the_bin_long_enough_is_erased(store: Store, clock: HandClock) -> None:
    for name in ("kept", "old", "young"):
        store.notices.save(a_text(name, notice_id=name))
    store.exports.record("old", 1, file="a.docx", standard="hd05-2026", sha256="0")
    store.histories.put("old", b"history")
    store.notices.index()
    store.notices.bin("old")
    clock.advance(30 * DAY)
    store.notices.bin("young")
    assert store.notices.erase_binned_before(MORNING + DAY) == 1
    assert ids(store.notices.list()) == ["kept"]
    assert ids(store.notices.list(binned=True)) == ["young"]
    for table in ("versions", "contents", "search_texts"):
        assert store.database.row(f"SELECT count(*) FROM {table}") == (2,)
    for table in ("exports", "histories"):
        assert store.database.row(f"SELECT count(*) FROM {table}") == (0,)
    assert store.notices.search("old").hits == ()
    assert [hit.notice.id for hit in store.notices.search("kept").hits] == ["kept"]


def test_an_erased_notice_may_come_again(store: Store, clock: HandClock) -> None:
    store.notices.save(a_text("cũ"))
    store.notices.bin("thong-bao")
    clock.advance(DAY)
    store.notices.erase_binned_before(clock())
    assert store.notices.save(a_text("mới")).number == 1
    assert [hit.notice.id for hit in store.notices.search("mới").hits] == ["thong-bao"]


def test_unknown_notices(store: Store) -> None:
    for call in (
        store.notices.get,
        store.notices.latest,
        store.notices.bin,
        store.notices.unbin,
        store.versions.list,
        lambda id_: store.notices.set_state(id_, "issued"),
        lambda id_: store.histories.put(id_, b""),
        lambda id_: store.exports.record(id_, 1, file="", standard="", sha256=""),
    ):
        with pytest.raises(UnknownNotice) as caught:
            call("khong-co")
        assert caught.value.id == "khong-co"


def test_unknown_versions(store: Store) -> None:
    store.notices.save(a_text("một"))
    for call in (
        store.versions.draft,
        store.versions.file,
        lambda id_, number: store.versions.name(id_, number, "tên"),
    ):
        with pytest.raises(UnknownVersion) as caught:
            call("thong-bao", 2)
        assert (caught.value.id, caught.value.number) == ("thong-bao", 2)


def test_a_clock_set_back_does_not_make_an_old_version_the_latest(
    store: Store, clock: HandClock
) -> None:
    store.notices.save(a_text("một"))
    clock.advance(-400 * DAY)
    assert store.notices.save(a_text("hai")).number == 2
    assert store.notices.latest("thong-bao") == a_text("hai")
    assert [version.number for version in store.versions.list("thong-bao")] == [2, 1]
    clock.advance(3 * 366 * DAY)
    store.versions.thin()
    assert store.notices.latest("thong-bao") == a_text("hai")


def test_times_are_kept_to_the_microsecond_and_in_utc(store: Store, clock: HandClock) -> None:
    hanoi = dt.timezone(7 * HOUR)
    clock.now = dt.datetime(2026, 7, 6, 8, 30, 0, 123456, tzinfo=hanoi)
    assert store.notices.save(a_text("một")).at == clock.now
    assert store.notices.get("thong-bao").changed.tzinfo == dt.UTC


def test_what_fails_inside_a_change_leaves_nothing(store: Store) -> None:
    store.notices.save(a_text("một"))

    def save_two_and_fail() -> None:
        with store.database.change():
            store.notices.save(a_text("hai"))
            store.notices.save(replace(a_text("ba"), id="khac"))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        save_two_and_fail()
    assert store.notices.latest("thong-bao") == a_text("một")
    assert ids(store.notices.list()) == ["thong-bao"]
