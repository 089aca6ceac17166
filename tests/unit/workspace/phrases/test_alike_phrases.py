"""Phrases that say nearly the same are found, however many there are, and merged."""

import re

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.phrases.phrase import Phrase
from desktop_app.phrases.search import Use
from desktop_app.vietnamese.folding import fold
from desktop_app.workspace.alike_phrases import ALIKE, alike_phrases
from desktop_app.workspace.phrase_book import PhraseBook
from tests.builders.stores import MORNING
from tests.unit.workspace.phrases.samples import a_phrase


def ids(groups: tuple[tuple[Phrase, ...], ...]) -> list[list[str]]:
    return [[phrase.id for phrase in group] for group in groups]


def test_tone_style_case_order_and_labels_make_no_difference() -> None:
    phrases = (
        a_phrase("Giao {cơ quan: chủ trì} hoà giải, rà soát", id="a"),
        a_phrase("giao {cơ quan} rà soát, hòa giải", id="b"),
        a_phrase("Giao {người} kiểm tra", id="c"),
        a_phrase("Giao {cơ quan} kiểm tra", id="d"),
    )
    assert ids(alike_phrases(phrases)) == [["a", "b"]]


def test_one_word_more_is_alike_and_goes_on_from_one_to_the_next() -> None:
    words = "khẩn trương tập trung chỉ đạo tháo gỡ vướng mắc".split()
    texts = (words, [*words, "ngay"], [*words, "ngay", "lập"], ["khẩn", "trương"])
    phrases = [a_phrase(" ".join(one), id=str(number)) for number, one in enumerate(texts)]
    assert ids(alike_phrases(phrases)) == [["0", "1", "2"]]


_TEXTS = st.lists(st.sampled_from("một hai ba bốn năm sáu".split()), min_size=1, max_size=7)


@given(texts=st.lists(_TEXTS, max_size=12))
def test_the_same_pairs_as_comparing_each_with_each(texts: list[list[str]]) -> None:
    phrases = [a_phrase(" ".join(one), id=str(number)) for number, one in enumerate(texts)]
    words = [set(re.findall(r"\w+", fold(phrase.text))) for phrase in phrases]
    together = {phrase.id: group for group in alike_phrases(phrases) for phrase in group}
    for first, one in enumerate(words):
        near = [
            second
            for second, other in enumerate(words)
            if second != first and len(one & other) >= ALIKE * len(one | other)
        ]
        assert bool(near) == (str(first) in together)
        assert all(phrases[second] in together[str(first)] for second in near)


def test_one_phrase_is_made_of_several(book: PhraseBook) -> None:
    kept = book.add(a_phrase("Rà soát", topics=("y-te",), system="state", levels=("item",)))
    other = book.add(
        a_phrase("Rà soát lại", topics=("giao-duc", "y-te"), system="party", tags=("lại",))
    )
    book.count_use(kept.id)
    book.count_use(other.id)
    book.set_favourite(other.id, is_favourite=True)
    merged = book.merge(kept.id, [other.id, kept.id])
    assert merged == a_phrase(
        "Rà soát", id=kept.id, topics=("y-te", "giao-duc"), tags=("lại",), system="both"
    )
    assert book.get(kept.id).phrase == merged
    assert book.get(kept.id).use == Use(2, MORNING, is_favourite=True)
    assert other.id not in [one.phrase.id for one in book.all()]
    book.bring_back([other.id])
    assert book.get(other.id).use == Use()


def test_a_shipped_phrase_that_gains_nothing_stays_as_shipped(book: PhraseBook) -> None:
    copy = book.duplicate("giao-chu-tri")
    assert ids(book.alike()) == [["giao-chu-tri", copy.id]]
    book.merge("giao-chu-tri", [copy.id])
    assert not book.get("giao-chu-tri").is_changed
    assert book.alike() == ()
