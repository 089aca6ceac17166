"""Packs travel: what is new comes in, what differs stays unless it was chosen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from desktop_app.phrases.packs import PackFault, read_pack
from desktop_app.store.archive import Choice
from desktop_app.store.archive_import import Imported
from desktop_app.store.store import Store
from desktop_app.workspace.exchange_phrases import PACK_ID, take_in_phrases
from desktop_app.workspace.open_phrases import Shipped
from desktop_app.workspace.phrase_book import PhraseBook
from tests.builders.stores import a_store
from tests.unit.workspace.phrases.samples import SHIPPED, a_phrase, texts

GIVE = SHIPPED["giao-chu-tri"]


@pytest.fixture
def other(tmp_path: Path, shipped: Shipped) -> Iterator[PhraseBook]:
    """The phrases of a colleague."""
    with a_store(tmp_path / "other") as store:
        yield PhraseBook(store, shipped)


def a_file(book: PhraseBook, *phrase_ids: str) -> bytes:
    return book.export(phrase_ids, "Gói của tôi")


def test_chosen_phrases_come_over_under_their_ids(book: PhraseBook, other: PhraseBook) -> None:
    first, second = other.add(a_phrase("Rà soát")), other.add(a_phrase("Đôn đốc"))
    incoming = book.compare(read_pack(a_file(other, first.id, second.id)))
    assert incoming.title == "Gói của tôi"
    assert [one.id for one in incoming.new] == [first.id, second.id]
    assert texts(book) == [one.text for one in SHIPPED.values()]
    assert book.take_in(incoming, {}) == 2
    assert book.get(first.id).phrase == replace(first, pack="goi-cua-toi")
    assert book.get(first.id).is_own
    again = book.compare(read_pack(a_file(other, first.id, second.id)))
    assert (again.new, len(again.same), again.differing) == ((), 2, ())


def test_the_same_text_under_another_id_is_not_new(book: PhraseBook, other: PhraseBook) -> None:
    copy = other.duplicate("giao-chu-tri")
    assert [one.id for one in book.compare(read_pack(a_file(other, copy.id))).same] == [copy.id]
    twice = [other.add(a_phrase("Rà soát")).id, other.add(a_phrase("Rà soát")).id]
    incoming = book.compare(read_pack(a_file(other, *twice)))
    assert (len(incoming.new), len(incoming.same)) == (1, 1)


@pytest.mark.parametrize(
    ("choice", "here", "count"),
    [
        ("keep", ["Của tôi"], Imported(kept=1)),
        ("take", ["Của bạn"], Imported(taken=1)),
        ("both", ["Của tôi", "Của bạn"], Imported(both=1)),
    ],
)
@pytest.mark.parametrize("is_for_all", [True, False])
def test_what_differs_goes_by_choice(
    store: Store,
    book: PhraseBook,
    other: PhraseBook,
    choice: Choice,
    here: list[str],
    count: Imported,
    is_for_all: bool,
) -> None:
    book.change(replace(GIVE, text="Của tôi"))
    other.change(replace(GIVE, text="Của bạn"))
    incoming = book.compare(read_pack(a_file(other, GIVE.id)))
    (one,) = incoming.conflicting
    assert (one.here.text, one.there.text) == ("Của tôi", "Của bạn")
    choices: dict[str, Choice] = {} if is_for_all else {GIVE.id: choice}
    rest: Choice = choice if is_for_all else "keep"
    assert take_in_phrases(store, SHIPPED, incoming, choices, rest) == count
    assert [text for text in texts(book) if text.startswith("Của")] == here
    kinds = [backup.kind for backup in store.backups.list()]
    assert kinds.count("before-import") == (choice == "take")


def test_a_phrase_as_shipped_loses_no_work_and_can_be_restored(
    book: PhraseBook, other: PhraseBook
) -> None:
    other.change(replace(GIVE, text="Của bạn"))
    incoming = book.compare(read_pack(a_file(other, GIVE.id)))
    assert (len(incoming.changed), incoming.conflicting) == (1, ())
    assert book.take_in(incoming, {}) == 0
    assert book.take_in(incoming, {GIVE.id: "take"}) == 1
    assert book.get(GIVE.id).is_changed
    book.restore([GIVE.id])
    assert book.get(GIVE.id).phrase == GIVE


def test_what_was_removed_here_is_new_and_overwrites_nothing(
    book: PhraseBook, other: PhraseBook, store: Store
) -> None:
    own = other.add(a_phrase("Rà soát"))
    file = a_file(other, own.id, "giai-ngan")
    book.take_in(book.compare(read_pack(file)), {})
    book.remove([own.id, "giai-ngan"])
    assert book.take_in(book.compare(read_pack(file)), {}) == 2
    assert [one.phrase.id for one in book.all()] == [*SHIPPED, own.id]
    book.change(replace(own, text="Của tôi"))
    book.remove([own.id])
    assert book.take_in(book.compare(read_pack(file)), {}) == 1
    assert texts(book)[-1] == "Rà soát"
    assert store.phrases.get(own.id).title == "Của tôi"


def test_a_title_without_letters_still_makes_a_file(book: PhraseBook) -> None:
    assert f'"{PACK_ID}"'.encode() in book.export(["giai-ngan"], "…")


def test_what_is_no_pack_changes_nothing(book: PhraseBook) -> None:
    with pytest.raises(PackFault):
        book.compare(read_pack(b"PK\x03\x04"))


def test_uses_and_favourites_do_not_travel_with_a_pack(book: PhraseBook) -> None:
    book.count_use("giai-ngan")
    file = a_file(book, "giai-ngan")
    book.count_use("giai-ngan")
    assert a_file(book, "giai-ngan") == file
