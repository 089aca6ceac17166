"""One Unicode form, and the way of offsets into it."""

from itertools import pairwise
from unicodedata import normalize

from hypothesis import given

from desktop_app.vietnamese.unicode_form import nfc_with_offsets, to_nfc
from tests.unit.vietnamese.strategies import sentences, texts


def test_decomposed_letters_become_one_code_point_each() -> None:
    assert to_nfc("U\u0309y ban hoa\u0300") == "Ủy ban hoà"


def test_offsets_of_decomposed_text_lead_to_the_same_letters() -> None:
    composed, offsets = nfc_with_offsets("U\u0309y e\u0302\u0323")
    assert composed == "Ủy ệ"
    assert offsets == (0, 0, 1, 2, 3, 3, 3, 4)


def test_offsets_of_composed_text_are_its_own() -> None:
    assert nfc_with_offsets("Uỷ") == ("Uỷ", (0, 1, 2))
    assert nfc_with_offsets("") == ("", (0,))


def test_marks_that_do_not_compose_keep_their_place() -> None:
    assert nfc_with_offsets("x\u0323a\u0301") == ("x\u0323á", (0, 1, 2, 2, 3))


def test_letters_that_compose_without_a_mark_stay_together() -> None:
    assert nfc_with_offsets("\u1112\u1161\u11ab.") == ("한.", (0, 0, 0, 1, 2))


@given(texts())
def test_composing_with_offsets_composes_the_same(text: str) -> None:
    composed, offsets = nfc_with_offsets(text)
    assert composed == to_nfc(text) == normalize("NFC", text)
    assert len(offsets) == len(text) + 1
    assert offsets[-1] == len(composed)
    assert all(before <= after for before, after in pairwise(offsets))


@given(sentences(), sentences(), sentences())
def test_a_span_of_whole_letters_holds_the_same_letters_afterwards(
    before: str, inside: str, after: str
) -> None:
    start = len(normalize("NFD", f"{before} "))
    end = start + len(normalize("NFD", inside))
    composed, offsets = nfc_with_offsets(normalize("NFD", f"{before} {inside} {after}"))
    assert composed[offsets[start] : offsets[end]] == inside
