"""Vietnamese text for properties: syllables and sentences, in one tone style and in both forms."""

from unicodedata import normalize

from hypothesis import strategies as st

_ONSETS = ["", "b", "ch", "d", "đ", "h", "kh", "l", "ng", "ngh", "nh", "qu", "gi", "t", "th", "x"]
_NEW_STYLE_RHYMES = ["oà", "oá", "oả", "oã", "oạ", "oè", "oẻ", "uý", "uỷ", "uỳ", "uỹ", "uỵ", "oa"]
_OTHER_RHYMES = ["à", "oàn", "oái", "uỳnh", "uyết", "ươ", "ý", "uya", "ừng", "oằm", "ẫ", "iệt"]
_OTHER_WORDS = ["Số", "05-NQ/TU,", "2022", "-", "Đảng", "x̣", "Ð", "quý II", "\u00a0", "\t"]


def _in_case(word: str, case: int) -> str:
    return (word, word.capitalize(), word.upper())[case]


def syllables(rhymes: list[str]) -> st.SearchStrategy[str]:
    """Onset and rhyme put together, real or not, in small letters, capitals or a capital first."""
    spelt = st.builds(str.__add__, st.sampled_from(_ONSETS), st.sampled_from(rhymes))
    return st.builds(_in_case, spelt, st.integers(0, 2))


def sentences() -> st.SearchStrategy[str]:
    """NFC text whose tone marks are all in the new style."""
    words = syllables(_NEW_STYLE_RHYMES + _OTHER_RHYMES) | st.sampled_from(_OTHER_WORDS)
    return st.lists(words, max_size=8).map(lambda parts: normalize("NFC", " ".join(parts)))


def texts() -> st.SearchStrategy[str]:
    """Sentences, and any text at all, in either Unicode form."""
    return st.builds(normalize, st.sampled_from(["NFC", "NFD"]), sentences() | st.text())
