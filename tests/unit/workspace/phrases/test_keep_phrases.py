"""Phrases are added, changed, doubled, removed, brought back and restored; nothing is lost."""

import pytest
from msgspec.structs import replace

from desktop_app.phrases.packs import PackFault
from desktop_app.store.errors import UnknownPhrase
from desktop_app.store.store import Store
from desktop_app.workspace.open_phrases import Shipped
from desktop_app.workspace.phrase_book import PhraseBook
from tests.unit.workspace.phrases.samples import SHIPPED, a_phrase, texts

SHIPPED_TEXTS = [phrase.text for phrase in SHIPPED.values()]
GIVE = SHIPPED["giao-chu-tri"]


def test_an_own_phrase_has_an_id_of_its_text(book: PhraseBook) -> None:
    first = book.add(a_phrase("Giao Sở Xây dựng rà soát {văn bản}, báo cáo kết quả"))
    assert first.id.startswith("giao-so-xay-dung-ra-soat-")
    second = book.add(a_phrase("Giao Sở Xây dựng rà soát {văn bản}, báo cáo kết quả"))
    assert second.id == f"{first.id}-2"
    assert book.add(a_phrase("…")).id.startswith("cau-")


def test_what_no_phrase_can_be_is_refused_and_nothing_kept(book: PhraseBook) -> None:
    for phrase in (a_phrase(" "), a_phrase("Giao {ai}"), a_phrase("x", topics=("la",))):
        with pytest.raises(PackFault):
            book.add(phrase)
    with pytest.raises(PackFault):
        book.change(replace(GIVE, text="Giao {"))
    assert texts(book) == SHIPPED_TEXTS


def test_a_shipped_phrase_is_changed_under_its_id(book: PhraseBook) -> None:
    book.change(replace(GIVE, text="Giao {cơ quan} {nội dung}", tags=("giao",)))
    kept = book.get("giao-chu-tri")
    assert (kept.phrase.text, kept.is_own, kept.is_changed) == (
        "Giao {cơ quan} {nội dung}",
        False,
        True,
    )
    assert len(texts(book)) == 3


def test_changed_to_what_is_shipped_it_is_unchanged(book: PhraseBook) -> None:
    book.change(replace(GIVE, text="Khác"))
    book.change(GIVE)
    assert not book.get("giao-chu-tri").is_changed


def test_what_is_not_offered_is_not_changed(book: PhraseBook) -> None:
    for call in (
        lambda: book.change(a_phrase("x", id="la")),
        lambda: book.duplicate("la"),
        lambda: book.remove(["giai-ngan", "la"]),
        lambda: book.bring_back(["la"]),
        lambda: book.restore(["la"]),
        lambda: book.merge("giai-ngan", ["la"]),
        lambda: book.export(["la"], "Gói"),
    ):
        with pytest.raises(UnknownPhrase):
            call()
    assert texts(book) == SHIPPED_TEXTS


def test_a_copy_is_ones_own(book: PhraseBook) -> None:
    copy = book.duplicate("giao-chu-tri")
    assert copy == replace(GIVE, id=copy.id, pack="")
    book.change(replace(copy, text="Giao {người}"))
    assert book.get("giao-chu-tri").phrase == GIVE
    assert book.get(copy.id).phrase.text == "Giao {người}"


def test_removed_phrases_are_brought_back_as_they_were(book: PhraseBook) -> None:
    own = book.add(a_phrase("Rà soát"))
    book.remove([own.id, "giai-ngan"])
    assert texts(book) == [SHIPPED_TEXTS[0], SHIPPED_TEXTS[2]]
    with pytest.raises(UnknownPhrase):
        book.remove([own.id])
    book.bring_back([own.id, "giai-ngan"])
    assert texts(book) == [*SHIPPED_TEXTS, "Rà soát"]
    assert not book.get("giai-ngan").is_changed


def test_shipped_phrases_come_back_beside_what_was_made_of_them(book: PhraseBook) -> None:
    book.change(replace(GIVE, text="Của tôi"))
    book.remove(["giai-ngan"])
    own = book.add(a_phrase("Rà soát"))
    book.restore(["giao-chu-tri", "ket-thuc-biet"])
    assert book.get("giao-chu-tri").phrase == GIVE
    assert sorted(texts(book)) == sorted([GIVE.text, SHIPPED_TEXTS[2], "Của tôi", "Rà soát"])
    assert book.restore_all() == 1
    assert book.restore_all() == 0
    assert sorted(texts(book)) == sorted([*SHIPPED_TEXTS, "Của tôi", "Rà soát"])
    assert book.get(own.id).is_own


def test_a_newer_program_brings_new_wordings_but_touches_no_work(
    store: Store, shipped: Shipped
) -> None:
    book = PhraseBook(store, shipped)
    book.change(replace(GIVE, text="Của tôi"))
    book.remove(["ket-thuc-biet", "giai-ngan"])
    book.bring_back(["giai-ngan"])
    newer = {one.id: replace(one, text=f"{one.text} (mới)") for one in shipped.values()}
    newer["them"] = a_phrase("Thêm", id="them")
    later = PhraseBook(store, newer)
    assert texts(later) == ["Của tôi", "Đẩy nhanh tiến độ giải ngân vốn (mới)", "Thêm"]
    assert later.get("giao-chu-tri").is_changed
    assert later.restore_all() == 2
    assert later.get("giao-chu-tri").phrase == newer["giao-chu-tri"]
    assert "Của tôi" in texts(later)
