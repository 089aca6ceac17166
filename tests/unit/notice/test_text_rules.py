from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.notice.errors import TextFault
from desktop_app.notice.text_rules import clean_text, clean_tree, is_multiline, moved_range
from desktop_app.vietnamese.unicode_form import nfc_with_offsets

LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữự "

UNPRINTABLE = [*map(chr, range(32)), "\x85", "\u2028", "\u2029", "\ufffe", "\uffff"]


def nfd_length(text: str) -> int:
    return len(normalize("NFD", text))


@given(st.text(LETTERS, min_size=1, max_size=12), st.data())
def test_a_span_of_whole_letters_comes_back_from_nfd_unchanged(
    text: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    typed = {"start": nfd_length(text[:start]), "end": nfd_length(text[:end]), "style": "bold"}
    tree = clean_tree({"text": normalize("NFD", text), "spans": [typed]})
    assert tree == {"text": text, "spans": [{"start": start, "end": end, "style": "bold"}]}


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12), st.data())
def test_a_moved_range_lies_in_the_text_and_is_never_empty(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    nfc, offsets = nfc_with_offsets(text)
    first, last = moved_range(start, end, offsets)
    assert 0 <= first < last <= len(nfc)


@given(st.text(st.characters(exclude_categories=["Cs"]) | st.sampled_from(UNPRINTABLE)))
def test_clean_text_is_stable_or_refused(text: str) -> None:
    if any(unprintable in text for unprintable in UNPRINTABLE):
        with pytest.raises(TextFault) as caught:
            clean_text(text)
        position = int(caught.value.params["position"])
        assert caught.value.params["found"] == f"U+{ord(text[position]):04X}"
        return
    clean = clean_text(text)
    assert clean == normalize("NFC", text)
    assert clean_text(clean) == clean_text(clean, is_multiline=True) == clean
    assert len(clean.splitlines()) <= 1


@pytest.mark.parametrize(
    "text",
    ["", " ", "Uỷ ban", "a\u00a0b", "mềm\u00ad", "\ufeff", "\u200b", "😀", "\u007f", "\u0080"],
)
def test_what_xml_can_hold_and_print_is_left_alone(text: str) -> None:
    assert clean_text(text) == text


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        (("notes",), True),
        (("appendices", 0, "body", 1, "rows", 0, 2), True),
        (("appendices", 0, "body", 1, "columns", 0), False),
        (("body", 0, "text"), False),
        (("subject",), False),
        ((), False),
    ],
)
def test_notes_and_cells_alone_have_many_lines(
    steps: tuple[str | int, ...], expected: bool
) -> None:
    assert is_multiline(steps) is expected
