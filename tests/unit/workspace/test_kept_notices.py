"""Copying, binning, erasing and finding notices, and saying how far they are."""

from itertools import count

import pytest

from desktop_app.notice.blocks import walk
from desktop_app.notice.edits import with_field
from desktop_app.store.errors import UnknownNotice
from desktop_app.store.search import Conditions
from desktop_app.store.store import Store
from desktop_app.workspace.bin_notice import bin_notice, unbin_notice
from desktop_app.workspace.duplicate_notice import duplicate, duplicate_notice
from desktop_app.workspace.empty_bin import empty_bin
from desktop_app.workspace.find_notice import find_notice
from desktop_app.workspace.find_notices import find_notices
from desktop_app.workspace.learn_names import learn_names
from desktop_app.workspace.new_notice import NewId
from desktop_app.workspace.notice_errors import AmbiguousNotice
from desktop_app.workspace.save_notice import save_notice
from desktop_app.workspace.set_state import set_state
from tests.builders.drafts import a_draft, an_appendix
from tests.builders.stores import DAY, HOUR, HandClock, a_text

DRAFT = a_draft(id="tb-1", number=12, appendices=(an_appendix(),), notes="nhớ gọi lại")


def new_ids() -> NewId:
    numbers = count(1)
    return lambda: f"moi-{next(numbers)}"


def test_a_copy_shares_all_but_ids_and_number() -> None:
    copy = duplicate(DRAFT, new_ids())
    assert copy.id == "moi-1"
    assert copy.number is None
    ids = {block.id for block in copy.all_blocks()}
    assert ids.isdisjoint(block.id for block in DRAFT.all_blocks())
    assert len(ids) == sum(1 for _ in DRAFT.all_blocks())
    texts = [[(b.level, b.text, b.directive) for b in walk(d.body)] for d in (copy, DRAFT)]
    assert texts[0] == texts[1]
    same = ("profile", "date", "meeting", "recipients", "signature", "notes", "subject")
    assert all(getattr(copy, name) == getattr(DRAFT, name) for name in same)


def test_a_copy_is_drafted_and_the_old_notice_untouched(store: Store) -> None:
    save_notice(store, DRAFT)
    set_state(store, "tb-1", "issued")
    saved = duplicate_notice(store, "tb-1", new_ids())
    assert (saved.notice_id, saved.number) == ("moi-1", 1)
    assert store.notices.get("moi-1").state == "drafting"
    assert store.notices.get("tb-1").state == "issued"
    assert store.notices.latest("tb-1") == DRAFT
    with pytest.raises(UnknownNotice):
        duplicate_notice(store, "la", new_ids())


def test_a_binned_notice_comes_back_with_all_it_had(store: Store, clock: HandClock) -> None:
    save_notice(store, DRAFT)
    save_notice(store, with_field(DRAFT, "notes", "đã gọi"))
    before = store.notices.get("tb-1")
    binned = bin_notice(store, "tb-1").binned
    clock.advance(HOUR)
    assert bin_notice(store, "tb-1").binned == binned is not None
    assert find_notices(store, "", 9).hits == ()
    in_bin = find_notices(store, "", 9, Conditions(is_binned=True)).hits
    assert [hit.notice.id for hit in in_bin] == ["tb-1"]
    assert unbin_notice(store, "tb-1") == before
    assert len(store.versions.list("tb-1")) == 2
    for do in (bin_notice, unbin_notice):
        with pytest.raises(UnknownNotice):
            do(store, "la")


def test_only_what_was_binned_before_is_erased(store: Store, clock: HandClock) -> None:
    for name in ("tb-1", "tb-2", "tb-3"):
        draft = a_draft(id=name)
        save_notice(store, draft)
        learn_names(store, draft)
    bin_notice(store, "tb-1")
    clock.advance(DAY)
    bin_notice(store, "tb-2")
    assert empty_bin(store, clock.now) == 1
    assert [row.id for row in store.notices.list(binned=True)] == ["tb-2"]
    assert empty_bin(store) == 1
    assert empty_bin(store) == 0
    assert [row.id for row in store.notices.list()] == ["tb-3"]
    assert [name for name in store.settings.all() if "learnt" in name] == ["_learnt.tb-3"]
    assert store.directory.people.list()[0].uses == 3


def test_an_id_may_be_shortened_while_it_is_clear(store: Store) -> None:
    for name in ("ab-1", "ab-12", "cd-1"):
        save_notice(store, a_draft(id=name))
    bin_notice(store, "cd-1")
    assert find_notice(store, "ab-1").id == "ab-1"
    assert find_notice(store, "c").id == "cd-1"
    with pytest.raises(AmbiguousNotice) as caught:
        find_notice(store, "ab")
    assert (caught.value.beginning, set(caught.value.known)) == ("ab", {"ab-1", "ab-12"})
    for typed in ("", "x", "ab-123"):
        with pytest.raises(UnknownNotice):
            find_notice(store, typed)


@pytest.mark.parametrize(
    ("conditions", "found"),
    [
        (Conditions(), {"mot", "hai"}),
        (Conditions(states=["issued"]), {"hai"}),
        (Conditions(number=12), {"mot"}),
        (Conditions(is_binned=True), {"ba"}),
        (Conditions(organ="thai nguyen"), {"mot", "hai"}),
        (Conditions(person="thanh hai", is_binned=True), {"ba"}),
        (Conditions(organ="cao bang"), set()),
    ],
)
def test_notices_are_found_by_what_they_are(
    store: Store, conditions: Conditions, found: set[str]
) -> None:
    save_notice(store, a_text("chuyển đổi số", notice_id="mot", number=12))
    for name in ("hai", "ba"):
        save_notice(store, a_text("tiếp công dân", notice_id=name))
    set_state(store, "hai", "issued")
    bin_notice(store, "ba")
    assert {hit.notice.id for hit in find_notices(store, "", 9, conditions).hits} == found
