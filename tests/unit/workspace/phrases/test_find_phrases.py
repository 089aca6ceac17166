"""The library: shipped and own phrases together, up to date without being asked."""

from pathlib import Path

import pytest

from desktop_app.phrases.search import Use, Wanted
from desktop_app.store.errors import UnknownPhrase
from desktop_app.store.shelf import ShelfItem
from desktop_app.store.store import Store
from desktop_app.workspace.errors import UnreadableFile, UnusableDraft
from desktop_app.workspace.find_phrases import PhraseLibrary
from desktop_app.workspace.open_phrases import Shipped, open_pack, shipped_phrases
from desktop_app.workspace.phrase_book import PhraseBook
from desktop_app.workspace.phrase_errors import UnusablePhraseFile
from tests.builders.stores import MORNING, a_text
from tests.unit.workspace.phrases.samples import a_phrase, found, texts

RESOURCES = Path(__file__).parents[4] / "resources" / "phrases"


def test_without_a_store_the_shipped_ones_are_found(shipped: Shipped) -> None:
    library = PhraseLibrary(None, shipped)
    assert [hit.phrase.id for hit in library.find("day nhanh")] == ["giai-ngan"]
    assert [kept.phrase.id for kept in library.all()] == [*shipped]
    assert library.unreadable == ()


def test_an_own_phrase_is_found_as_soon_as_it_is_kept(book: PhraseBook) -> None:
    assert found(book, "ra soat") == []
    added = book.add(a_phrase("Rà soát {văn bản}"))
    assert found(book, "ra soat") == [added.id]
    assert book.get(added.id).is_own
    assert texts(book)[-1] == "Rà soát {văn bản}"


def test_the_index_is_made_anew_only_when_a_phrase_changed(
    book: PhraseBook, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[int] = []
    real = PhraseLibrary._take

    def counted(library: PhraseLibrary, shelf: tuple[ShelfItem, ...]) -> None:
        made.append(len(shelf))
        real(library, shelf)

    monkeypatch.setattr(PhraseLibrary, "_take", counted)
    book.find("giao")
    book.count_use("giao-chu-tri")
    store.notices.save(a_text("một"))
    book.find("giao")
    assert made == [0]
    book.add(a_phrase("Rà soát"))
    book.find("giao")
    book.all()
    assert made == [0, 1]


def test_what_another_part_of_the_program_writes_is_seen(book: PhraseBook, store: Store) -> None:
    book.find("giao")
    store.phrases.put(
        ShelfItem(
            id="khac", title="x", content=b'{"id":"x","text":"Kh\xc3\xa1c","function":"mo-dau"}'
        )
    )
    assert found(book, "khac") == ["khac"]


def test_what_is_used_and_liked_comes_first(book: PhraseBook) -> None:
    assert found(book, "") == ["ket-thuc-biet", "giao-chu-tri", "giai-ngan"]  # the shorter first
    book.count_use("giao-chu-tri")
    assert found(book, "") == ["giao-chu-tri", "ket-thuc-biet", "giai-ngan"]
    book.set_favourite("giai-ngan", is_favourite=True)
    assert found(book, "") == ["giai-ngan", "giao-chu-tri", "ket-thuc-biet"]
    assert book.get("giao-chu-tri").use == Use(1, MORNING)
    book.take_back_use("giao-chu-tri")
    assert book.get("giao-chu-tri").use == Use()


def test_only_what_is_wanted(book: PhraseBook) -> None:
    hits = book.find("", Wanted(function="ket-thuc"))
    assert [hit.phrase.id for hit in hits] == ["ket-thuc-biet"]
    assert len(book.find("", limit=2)) == 2


def test_what_cannot_be_read_stays_where_it_is(store: Store, shipped: Shipped) -> None:
    store.phrases.put(ShelfItem(id="hong", title="Hỏng", content=b"\0\xff"))
    store.phrases.put(
        ShelfItem(id="la", title="x", content=b'{"id":"x","text":"x","function":"sau-nay"}')
    )
    library = PhraseLibrary(store, shipped)
    assert library.unreadable == ("hong", "la")
    assert len(library.all()) == len(shipped)
    with pytest.raises(UnknownPhrase):
        library.get("hong")
    assert store.phrases.get("hong").content == b"\0\xff"


def test_the_program_ships_phrases() -> None:
    assert len(shipped_phrases(RESOURCES)) > 260


def test_without_packs_there_are_no_shipped_phrases(tmp_path: Path) -> None:
    assert shipped_phrases(tmp_path) == {}


def test_faulty_files_are_told(tmp_path: Path) -> None:
    (tmp_path / "index.json").write_text('["goi"]', encoding="utf-8")
    with pytest.raises(UnreadableFile):
        shipped_phrases(tmp_path)
    (tmp_path / "goi.json").write_text("{}", encoding="utf-8")
    with pytest.raises(UnusablePhraseFile) as caught:
        open_pack(tmp_path / "goi.json")
    assert caught.value.file == tmp_path / "goi.json"
    (tmp_path / "index.json").write_text("{}", encoding="utf-8")
    with pytest.raises(UnusableDraft):
        shipped_phrases(tmp_path)
