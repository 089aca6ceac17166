"""A filled pattern reads right, whatever is filled in and whatever is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.phrases.filling import SlotValue, fill, value_text
from desktop_app.phrases.pattern import parse_pattern
from desktop_app.phrases.place import FillPlace
from tests.unit.phrases.test_pattern import patterns

ASSIGNING = (
    "Giao {cơ quan} chủ trì[, phối hợp với {các cơ quan}] {nội dung}"
    "[; hoàn thành {thời hạn}][, báo cáo {cơ quan: nơi nhận}]"
)
FULL: dict[str, SlotValue] = {
    "cơ quan": "Sở Xây dựng",
    "các cơ quan": ("Sở Tài chính", "Công an tỉnh"),
    "nội dung": "rà soát các dự án",
    "thời hạn": "trước ngày 30/9/2026",
    "cơ quan 2": "Ủy ban nhân dân tỉnh",
}


WITHOUT_PARTNERS = (
    "Giao Sở Xây dựng chủ trì rà soát các dự án; "
    "hoàn thành trước ngày 30/9/2026, báo cáo Ủy ban nhân dân tỉnh."
)
WITHOUT_RESULT = (
    "Giao Sở Xây dựng chủ trì, phối hợp với Sở Tài chính và Công an tỉnh rà soát các dự án."
)
REPORTING = "Giao Sở Xây dựng chủ trì rà soát các dự án, báo cáo Ủy ban nhân dân tỉnh."
INSIDE = FillPlace(is_sentence_start=False, end=";")


def filled(text: str, values: dict[str, SlotValue], *, start: bool = True) -> str:
    return fill(parse_pattern(text), values, FillPlace(is_sentence_start=start), "new").text


def test_everything_filled_in() -> None:
    assert filled(ASSIGNING, FULL) == (
        "Giao Sở Xây dựng chủ trì, phối hợp với Sở Tài chính và Công an tỉnh rà soát các dự án; "
        "hoàn thành trước ngày 30/9/2026, báo cáo Ủy ban nhân dân tỉnh."
    )


@pytest.mark.parametrize(
    ("missing", "sentence"),
    [
        (["các cơ quan"], WITHOUT_PARTNERS),
        (["thời hạn", "cơ quan 2"], WITHOUT_RESULT),
        (["thời hạn", "các cơ quan"], REPORTING),
        (["nội dung", "các cơ quan", "thời hạn", "cơ quan 2"], "Giao Sở Xây dựng chủ trì …."),
    ],
)  # fmt: skip
def test_what_is_empty_vanishes_or_is_a_visible_blank(missing: list[str], sentence: str) -> None:
    values = {key: value for key, value in FULL.items() if key not in missing}
    assert filled(ASSIGNING, values) == sentence


def test_giao_is_not_said_twice() -> None:
    assert filled("Giao {cơ quan} rà soát", {"cơ quan": "Giao Sở Y tế"}) == "Giao Sở Y tế rà soát."


def test_a_part_that_begins_the_sentence_may_vanish() -> None:
    text = "[Sau khi nghe {cơ quan} báo cáo, ]thống nhất chủ trương {nội dung}"
    assert filled(text, {"nội dung": "đầu tư"}) == "Thống nhất chủ trương đầu tư."


def test_the_place_decides_capital_and_end() -> None:
    pattern = parse_pattern("chủ trì {nội dung}")
    values = {"nội dung": "rà soát"}
    assert fill(pattern, values, INSIDE, "new").text == "chủ trì rà soát;"
    assert fill(pattern, values, FillPlace(end=""), "new").text == "Chủ trì rà soát"


def test_words_are_in_the_tone_style_and_values_stay() -> None:
    pattern = parse_pattern("Thường trực Tỉnh uỷ giao {cơ quan}")
    result = fill(pattern, {"cơ quan": "Huyện đội Hoà An"}, FillPlace(), "old")
    assert result.text == "Thường trực Tỉnh ủy giao Huyện đội Hoà An."


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ((), ""),
        (("A",), "A"),
        (("A", "B", " "), "A và B"),
        (("A", "B", "C"), "A, B và C"),
        (("Sở Văn hoá, Thể thao và Du lịch", "Sở Y tế"),
         "Sở Văn hoá, Thể thao và Du lịch; Sở Y tế"),
        ("  hai   chữ ", "hai chữ"),
    ],
)  # fmt: skip
def test_lists_join_as_in_a_sentence(value: SlotValue, text: str) -> None:
    assert value_text(value) == text


@given(patterns.filter(str.strip), st.dictionaries(
    st.sampled_from([*FULL, "người", "số", "chọn"]),
    st.sampled_from(["", "Sở Y tế", "Giao Sở Y tế", "rà soát"]),
))  # fmt: skip
def test_the_places_of_the_slots_hold_their_values(text: str, values: dict[str, SlotValue]) -> None:
    pattern = parse_pattern(text)
    result = fill(pattern, values, FillPlace(is_sentence_start=False, end=""), "new")
    for key, start, end in result.slots:
        said = value_text(values.get(key, "")) or "…"
        assert said.endswith(result.text[start:end])
    assert not result.text.startswith((" ", ","))
