"""Words that are written as Vietnamese is, and words no spelling allows."""

import pytest

from desktop_app.vietnamese.well_formed import count_words, is_well_formed


@pytest.mark.parametrize(
    "word",
    "nghị quyết thuỷ thủy hoà hòa khoẻ quý giữ già gì uỷ ủy được người khuỷu tiến ĐẢNG Yến".split(),
)
def test_well_formed(word: str) -> None:
    assert is_well_formed(word)


@pytest.mark.parametrize("word", "hôị baó thưc kêt́ ngừơi đựơc tiêń gỉai hôc nghịi tưởnng".split())
def test_ill_formed(word: str) -> None:
    assert not is_well_formed(word)


def test_words_are_counted() -> None:
    counts = count_words("Hôị nghị giao ban tháng 6")
    assert (counts.marked, counts.ill_formed, counts.plain) == (3, 1, 2)
    assert counts.share == pytest.approx(2 / 3)
