"""The directory learns: each name once, each notice one use, nothing half typed stays."""

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.notice.draft import Draft
from desktop_app.store.archive_pieces import pieces_of
from desktop_app.store.directory import Organ, Person, Post
from desktop_app.store.errors import StoreUnwritable, UnknownEntry
from desktop_app.store.store import Store
from desktop_app.workspace.learn_names import learn_names
from tests.builders.drafts import a_chair, a_draft, a_meeting, a_signature
from tests.builders.stores import DAY, HandClock, a_store


def chaired(name: str, *posts: str, notice_id: str = "tb-1") -> Draft:
    meeting = a_meeting(chairs=(a_chair(name, *posts),) if name else ())
    return a_draft(id=notice_id, meeting=meeting, signature=a_signature())


def people(store: Store) -> dict[str, int]:
    return {one.entry.name: one.uses for one in store.directory.people.list()}


def posts(store: Store) -> list[str]:
    return [post.name for one in store.directory.people.list() for post in one.entry.posts]


def test_a_notice_counts_once_however_often_it_is_saved(store: Store, clock: HandClock) -> None:
    for _ in range(3):
        learn_names(store, a_draft(id="tb-1"))
        clock.advance(DAY)
    assert people(store) == {"Nguyễn Thanh Hải": 1, "Trần Văn Bình": 1}
    learn_names(store, a_draft(id="tb-2"))
    assert people(store) == {"Nguyễn Thanh Hải": 2, "Trần Văn Bình": 2}
    (organ,) = (o for o in store.directory.organs.list() if o.entry.name == "Tỉnh uỷ Thái Nguyên")
    assert (organ.uses, organ.last_used) == (2, clock.now)
    assert {one.uses for one in store.directory.recipients.list()} == {2}


def test_a_name_half_typed_is_gone_with_the_next_save(store: Store) -> None:
    for typed in ("Ng", "Nguyễn Th", "Nguyễn Thanh Hải"):
        learn_names(store, chaired(typed, "Bí"))
    learn_names(store, chaired("Nguyễn Thanh Hải", "Bí thư Tỉnh uỷ"))
    assert people(store) == {"Nguyễn Thanh Hải": 1}
    assert posts(store) == ["Bí thư Tỉnh uỷ"]


def test_a_name_that_others_use_stays_when_one_drops_it(store: Store) -> None:
    learn_names(store, chaired("Lê An", notice_id="tb-1"))
    learn_names(store, chaired("Lê An", notice_id="tb-2"))
    learn_names(store, chaired("", notice_id="tb-1"))
    assert people(store) == {"Lê An": 1}
    learn_names(store, chaired("", notice_id="tb-2"))
    assert people(store) == {"Lê An": 0}


def test_a_name_put_back_is_one_use_again(store: Store) -> None:
    for name in ("Lê An", "", "Lê An"):
        learn_names(store, chaired(name))
    assert people(store) == {"Lê An": 1}


def test_what_others_know_of_a_person_is_added_to(store: Store) -> None:
    learn_names(store, chaired("Lê An", "Bí thư", notice_id="tb-1"))
    learn_names(store, chaired("LÊ AN", "bí thư", "Chủ tịch Hội đồng", notice_id="tb-2"))
    assert posts(store) == ["Bí thư", "Chủ tịch Hội đồng"]
    learn_names(store, chaired("Lê An", "Trưởng ban", notice_id="tb-1"))
    assert posts(store) == ["Bí thư", "Chủ tịch Hội đồng", "Trưởng ban"]


def test_what_a_person_has_written_is_never_lost(store: Store) -> None:
    own = Person(id="an", name="Lê An", posts=(Post(name="Bí thư", organ="Đảng uỷ xã"),))
    store.directory.people.put(own)
    store.directory.organs.put(Organ(id="x", name="Tỉnh uỷ Thái Nguyên", short="TU"))
    learn_names(store, chaired("Lê An", "Bí thư Đảng uỷ xã"))
    (listed,) = store.directory.people.list()
    assert (listed.entry.id, listed.entry.posts, listed.uses) == ("an", own.posts, 1)
    assert listed.entry.title == "đồng chí"
    assert store.directory.organs.get("x").entry.short == "TU"
    learn_names(store, chaired(""))
    assert store.directory.people.get("an").uses == 0


def test_a_learnt_entry_that_was_changed_by_hand_stays(store: Store) -> None:
    learn_names(store, chaired("Lê An", "Bí thư"))
    entry = store.directory.people.list()[0].entry
    store.directory.people.put(msgspec.structs.replace(entry, title="ông"))
    learn_names(store, chaired("Lê An", "Chủ tịch"))
    assert posts(store) == ["Bí thư", "Chủ tịch"]
    learn_names(store, chaired(""))
    assert people(store) == {"Lê An": 0}


def test_what_a_person_removes_does_not_come_back_with_the_next_save(store: Store) -> None:
    learn_names(store, chaired("Lê An"))
    store.directory.people.remove(store.directory.people.list()[0].entry.id)
    for _ in range(2):
        learn_names(store, chaired("Lê An"))
        assert people(store) == {}
    learn_names(store, chaired("Lê An", notice_id="tb-2"))
    assert people(store) == {"Lê An": 1}


def test_nothing_is_learnt_by_halves(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise StoreUnwritable(store.place.file, "full")

    monkeypatch.setattr(store.settings, "put", fail)
    with pytest.raises(StoreUnwritable):
        learn_names(store, chaired("Lê An"))
    assert people(store) == {}


def test_what_was_counted_is_not_exchanged(store: Store) -> None:
    learn_names(store, a_draft())
    store.settings.put("office.default", "x")
    assert [piece.id for piece in pieces_of(store) if piece.kind == "setting"] == ["office.default"]


def test_a_use_is_taken_back_no_further_than_none(store: Store) -> None:
    store.directory.organs.put(Organ(id="x", name="Sở"))
    store.directory.organs.take_back_use("x")
    assert store.directory.organs.get("x").uses == 0
    with pytest.raises(UnknownEntry):
        store.directory.organs.take_back_use("y")


NAMES = st.sampled_from(["", "Lê An", "Lê Ân", "lê  an", "Ngô Hoà", "Ngô Hòa"])


@given(st.lists(st.tuples(st.sampled_from(["tb-1", "tb-2", "tb-3"]), NAMES), max_size=12))
@settings(max_examples=30, deadline=None)
def test_uses_are_the_notices_that_name_it_last(
    tmp_path_factory: pytest.TempPathFactory, saves: list[tuple[str, str]]
) -> None:
    last: dict[str, str] = {}
    with a_store(tmp_path_factory.mktemp("kho")) as store:
        for notice_id, name in saves:
            learn_names(store, chaired(name, notice_id=notice_id))
            last[notice_id] = " ".join(name.lower().split()).replace("hòa", "hoà")
        found = {name.lower().replace("hòa", "hoà"): uses for name, uses in people(store).items()}
    named = [name for name in last.values() if name]
    used = {" ".join(name.split()): uses for name, uses in found.items() if uses}
    assert used == {name: named.count(name) for name in named}
