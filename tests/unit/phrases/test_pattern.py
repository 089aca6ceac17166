"""Patterns are read, refused with their place, and written as they were."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.phrases.pattern import KINDS, NAMES, PatternFault, Slot, parse_pattern

ASSIGNING = "Giao {cơ quan} chủ trì[, phối hợp với {các cơ quan}] {nội dung: việc gì}"

words = st.text("abcđêu ,;", min_size=1, max_size=12)
names = st.sampled_from([name for name in KINDS if name != "chọn"])
slots = st.builds("{{{}}}".format, names) | st.builds("{{{}: {}}}".format, names, st.just("gì"))
choices = st.just("{chọn: một / hai / ba}")
pieces = words | slots | choices
parts = st.lists(pieces, min_size=1, max_size=4).map("".join)
patterns = st.lists(parts | parts.map("[{}]".format), min_size=1, max_size=4).map("".join)


def test_slots_have_kinds_labels_and_keys_of_their_own() -> None:
    pattern = parse_pattern("Giao {cơ quan} và {cơ quan: cùng làm} {chọn: rà soát / kiểm tra}")
    assert pattern.slots == (
        Slot("organ", "cơ quan"),
        Slot("organ", "cơ quan 2", "cùng làm"),
        Slot("choice", "chọn", choices=("rà soát", "kiểm tra")),
    )


def test_what_is_in_brackets_is_optional() -> None:
    assert [part.is_optional for part in parse_pattern(ASSIGNING).parts] == [False, True, False]


def test_every_kind_has_a_name_of_its_own() -> None:
    assert {kind: name for name, kind in KINDS.items()} == NAMES


@pytest.mark.parametrize(
    ("text", "code", "place"),
    [
        ("  ", "empty", 0),
        ("Giao {cơ quan", "unclosed", 5),
        ("Giao [{cơ quan}", "unclosed", 5),
        ("Giao cơ quan}", "unopened", 12),
        ("Giao ]", "unopened", 5),
        ("a [b [c] d]", "nested", 5),
        ("{cơ {quan}}", "nested", 4),
        ("{cơ quan [a]}", "nested", 9),
        ("Giao {ai đó}", "unknown_slot", 6),
        ("{chọn: một}", "no_choices", 1),
    ],
)
def test_a_pattern_that_cannot_be_read_is_refused(text: str, code: str, place: int) -> None:
    with pytest.raises(PatternFault) as caught:
        parse_pattern(text)
    assert (caught.value.code, caught.value.place) == (code, place)


@given(patterns.filter(str.strip))
def test_what_is_read_is_written_as_it_was(text: str) -> None:
    pattern = parse_pattern(text)
    assert parse_pattern(str(pattern)) == pattern
    keys = [slot.key for slot in pattern.slots]
    assert len(keys) == len(set(keys))


@given(st.text("{}[]a :/", max_size=12))
def test_nothing_but_a_fault_with_its_place_comes_of_nonsense(text: str) -> None:
    place = 0
    try:
        parse_pattern(text)
    except PatternFault as fault:
        place = fault.place
    assert 0 <= place <= len(text)
