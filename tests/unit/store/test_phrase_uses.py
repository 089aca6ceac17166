"""Uses and favourites of phrases, which may be shipped and lie on no shelf."""

from desktop_app.store.directory import Listed, PhraseUse
from desktop_app.store.store import Store
from tests.builders.stores import HOUR, MORNING, HandClock


def known(store: Store) -> dict[str, Listed[PhraseUse]]:
    return {one.entry.id: one for one in store.phrase_uses.list()}


def test_uses_are_counted_with_the_last_time(store: Store, clock: HandClock) -> None:
    store.phrase_uses.count("giao")
    clock.advance(HOUR)
    store.phrase_uses.count("giao")
    store.phrase_uses.count("nhac")
    assert known(store) == {
        "giao": Listed(PhraseUse(id="giao"), 2, MORNING + HOUR),
        "nhac": Listed(PhraseUse(id="nhac"), 1, MORNING + HOUR),
    }


def test_a_use_that_was_undone_is_taken_back(store: Store) -> None:
    store.phrase_uses.count("giao")
    store.phrase_uses.take_back("giao")
    store.phrase_uses.take_back("nhac")
    assert known(store) == {}


def test_a_favourite_stays_one_when_it_is_used(store: Store) -> None:
    store.phrase_uses.set_favourite("giao", is_favourite=True)
    assert known(store)["giao"] == Listed(PhraseUse(id="giao", is_favourite=True), 0, None)
    store.phrase_uses.count("giao")
    assert known(store)["giao"].entry.is_favourite
    store.phrase_uses.set_favourite("giao", is_favourite=False)
    assert known(store)["giao"].uses == 1


def test_uses_go_over_to_the_phrase_that_stays(store: Store, clock: HandClock) -> None:
    store.phrase_uses.count("giao")
    store.phrase_uses.set_favourite("giao-2", is_favourite=True)
    clock.advance(HOUR)
    store.phrase_uses.count("giao-2")
    store.phrase_uses.move("giao-2", "giao")
    store.phrase_uses.move("khong-co", "giao")
    assert known(store) == {
        "giao": Listed(PhraseUse(id="giao", is_favourite=True), 2, MORNING + HOUR)
    }


def test_they_are_no_entries_of_the_directory(store: Store) -> None:
    store.phrase_uses.count("giao")
    directory = store.directory
    assert not any(one.list() for one in (directory.people, directory.organs, directory.recipients))
