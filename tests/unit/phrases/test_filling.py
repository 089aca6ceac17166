"""A filled pattern reads right, whatever is filled in and whatever is not."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.phrases.filling import SlotValue, fill, value_text
from desktop_app.phrases.pattern import parse_pattern
from desktop_app.phrases.place import FillPlace, in_place, without_end_mark
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


def test_what_leads_to_a_list_ends_with_its_colon() -> None:
    assert filled("{người} kết luận như sau:", {"người": "đồng chí A"}) == (
        "Đồng chí A kết luận như sau:"
    )


def test_an_empty_slot_at_the_start_leaves_the_next_word_small() -> None:
    assert filled("{cơ quan} chủ trì {nội dung}", {"nội dung": "rà soát"}) == "… chủ trì rà soát."


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


@pytest.mark.parametrize(
    ("text", "value", "sentence"),
    [
        ("Giao {cơ quan} rà soát", "Giao Sở Y tế", "Giao Sở Y tế rà soát."),
        ("Giao {cơ quan} rà soát", "giao Sở Y tế", "Giao Sở Y tế rà soát."),
        ("Giao {cơ quan} rà soát", "giao các sở", "Giao các sở rà soát."),
        ("Đồng ý; giao {cơ quan} rà soát", "Giao Đài", "Đồng ý; giao Đài rà soát."),
        ("Việc bàn giao {cơ quan} chậm", "giao thông", "Việc bàn giao giao thông chậm."),
        ("Giao {cơ quan} rà soát", "Giao", "Giao Giao rà soát."),
    ],
)
def test_giao_is_not_said_twice(text: str, value: str, sentence: str) -> None:
    assert filled(text, {"cơ quan": value}) == sentence


@pytest.mark.parametrize(
    ("text", "value", "sentence"),
    [
        ("Yêu cầu {nội dung}", "rà soát.", "Yêu cầu rà soát."),
        ("Yêu cầu {nội dung}", "rà soát ./.", "Yêu cầu rà soát."),
        ("Yêu cầu {nội dung}", "rà soát;", "Yêu cầu rà soát."),
        ("Yêu cầu {nội dung}, báo cáo", "rà soát.", "Yêu cầu rà soát, báo cáo."),
        ("Yêu cầu {nội dung} ngay.", "rà soát", "Yêu cầu rà soát ngay."),
        ("Yêu cầu {nội dung}", "kê khai nhà, đất, v.v.", "Yêu cầu kê khai nhà, đất, v.v."),
        ("Yêu cầu {nội dung}", "kê khai nhà, đất...", "Yêu cầu kê khai nhà, đất..."),
        ("Yêu cầu {nội dung}", "đạt 40km/giờ.", "Yêu cầu đạt 40km/giờ."),
        ("Yêu cầu {nội dung}", "./.", "Yêu cầu …."),
        ("Yêu cầu {nội dung}", "...", "Yêu cầu …."),
        ("Yêu cầu {nội dung}", "kê khai;...", "Yêu cầu kê khai."),
    ],
)
def test_a_mark_typed_at_the_end_of_a_value_is_not_doubled(
    text: str, value: str, sentence: str
) -> None:
    assert filled(text, {"nội dung": value}) == sentence


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
        (("Sở Y tế", "Sở Nông nghiệp và Môi trường"), "Sở Y tế, Sở Nông nghiệp và Môi trường"),
        (("Sở Y tế,", " ; ", "Sở Nội vụ."), "Sở Y tế và Sở Nội vụ"),
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


DOUBLED = re.compile(r" {2}| [,;.]|[,;.][,;.]")
said = st.lists(st.sampled_from(["rà soát", "Giao Sở Y tế", "đất", "v.v."]), max_size=3)
typed = st.builds(
    "{}{}".format, said.map(", ".join), st.sampled_from(["", ".", ";", ", ", "./.", " .", "..."])
)


@given(
    st.dictionaries(st.sampled_from([*FULL]), typed | st.lists(typed, max_size=3)),
    st.builds(FillPlace, st.booleans(), st.sampled_from(["", ".", ";"])),
)
def test_nothing_is_doubled_whatever_is_typed(
    values: dict[str, SlotValue], place: FillPlace
) -> None:
    text = fill(parse_pattern(ASSIGNING), values, place, "new").text
    assert not DOUBLED.search(text.replace("...", "…").replace("v.v.", "v"))
    assert "giao giao" not in text.lower()


@given(typed, st.builds(FillPlace, st.booleans(), st.sampled_from(["", ".", ";"])))
def test_a_sentence_put_in_its_place_again_stays(sentence: str, place: FillPlace) -> None:
    once = in_place(sentence, place)
    assert in_place(once, place) == once


@given(st.text("./;, a", max_size=12))
def test_without_end_mark_nothing_is_left_to_take_away(text: str) -> None:
    bare = without_end_mark(text)
    assert text.startswith(bare)
    assert without_end_mark(bare) == bare
