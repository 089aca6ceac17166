"""How many notices there are, and the list page by page."""

from itertools import product

from desktop_app.store.store import Store
from tests.builders.stores import SECOND, HandClock, a_text


def test_counts_tell_states_and_bin_apart(store: Store) -> None:
    assert store.notices.counts().total == 0
    for name in "abcd":
        store.notices.save(a_text(name, notice_id=name))
    store.notices.set_state("b", "issued")
    store.notices.set_state("c", "issued")
    store.notices.bin("c")
    counts = store.notices.counts()
    assert counts.by_state == {"drafting": 2, "issued": 1}
    assert (counts.binned, counts.total) == (1, 3)


def test_pages_are_parts_of_the_whole_list(store: Store, clock: HandClock) -> None:
    for name in "abcde":
        clock.advance(SECOND)
        store.notices.save(a_text(name, notice_id=name))
    whole = store.notices.list()
    for skip, limit in product(range(7), (None, 0, 1, 3, 9)):
        end = None if limit is None else skip + limit
        assert store.notices.list(limit=limit, skip=skip) == whole[skip:end]
