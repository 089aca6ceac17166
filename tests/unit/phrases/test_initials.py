"""Initials find a phrase in which they stand in a row, and forgive one wrong letter."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.phrases.initials import InitialsIndex

LINES = ("ccdntdgn", "gccct", "", "dntdgn", "dntd")
letters = st.text("abcd", max_size=8)


@pytest.mark.parametrize(
    ("typed", "exact", "slipped"),
    [
        ("dntdgn", [0, 3], []),
        ("dnttgn", [], [0, 3]),
        ("xntdgn", [], [0, 3]),
        ("dntdgx", [], [0, 3]),
        ("dnttgx", [], []),
        ("dnt", [0, 3, 4], []),
        ("dn", [], []),
        ("cntd", [], []),
    ],
)
def test_initials_are_found(typed: str, exact: list[int], slipped: list[int]) -> None:
    index = InitialsIndex(LINES)
    assert index.numbers(typed) == exact
    assert index.numbers_with_slip(typed) == slipped


def test_a_row_does_not_run_over_two_phrases() -> None:
    index = InitialsIndex(("abc", "def"))
    assert index.numbers("bcde") == []
    assert index.numbers_with_slip("abcxde") == []


@given(st.lists(letters, max_size=6), letters)
def test_what_stands_somewhere_is_found(lines: list[str], typed: str) -> None:
    expected = [n for n, line in enumerate(lines) if len(typed) >= 3 and typed in line]
    assert InitialsIndex(lines).numbers(typed) == expected


@given(st.text("abcd", min_size=5, max_size=8), letters, letters, st.data())
def test_one_wrong_letter_is_forgiven(
    row: str, before: str, after: str, data: st.DataObject
) -> None:
    place = data.draw(st.integers(0, len(row) - 1))
    typed = row[:place] + "x" + row[place + 1 :]
    assert InitialsIndex(("zzz", before + row + after)).numbers_with_slip(typed) == [1]


@given(st.lists(letters, max_size=6), st.text("abcd.", min_size=5, max_size=7))
def test_a_slip_is_found_wherever_it_is_one(lines: list[str], typed: str) -> None:
    size = len(typed)

    def differs_once(line: str, start: int) -> bool:
        return sum(a != b for a, b in zip(typed, line[start : start + size], strict=True)) == 1

    expected = [
        number
        for number, line in enumerate(lines)
        if any(differs_once(line, start) for start in range(len(line) - size + 1))
    ]
    assert InitialsIndex(lines).numbers_with_slip(typed) == expected
