"""Numbers of sections, items, points and dashes are the standard's, counted anew in each parent."""

import re
from itertools import product

import pytest

from desktop_app.layout.numbering import letter, roman
from desktop_app.layout.sheet import Paragraph
from tests.builders.outlines import an_outline_draft
from tests.unit.layout.desk import LIBRARY, PARTY, STATE, composed, running

LETTERS = "a b c d đ e g h i k l m n o p q r s t u v x y".split()
_DIGITS = (
    ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"),
    ("", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"),
    ("", "C", "CC", "CCC", "CD", "D", "DC", "DCC", "DCCC", "CM"),
)


def test_roman_numerals_up_to_4000() -> None:
    thousands = ("", "M", "MM", "MMM")
    ones, tens, hundreds = _DIGITS
    expected = ["".join(signs) for signs in product(thousands, hundreds, tens, ones)][1:]
    assert [roman(number) for number in range(1, 4000)] == expected
    assert roman(4000) == "MMMM"


def test_points_follow_the_vietnamese_letters() -> None:
    ours = LIBRARY.get(PARTY).numbering.letters
    assert [letter(number, ours) for number in range(1, 24)] == LETTERS
    assert [letter(number, ours) for number in (24, 25, 28, 46, 47)] == "aa ab ađ ay ba".split()
    named = [letter(number, ours) for number in range(1, 2000)]
    assert len({*named}) == len(named)


def labels(drawing: str, standard: str = PARTY) -> list[str]:
    """The number runs of the drawing's blocks, "" where a block has none."""
    sheet = composed(an_outline_draft(drawing), standard)
    return [_label(one) for one in running(sheet) if one.path.startswith("body")]


def _label(paragraph: Paragraph) -> str:
    first = paragraph.runs[0]
    return first.text if first.kind == "number" else ""


@pytest.mark.parametrize(("standard", "first"), [(PARTY, "I- "), (STATE, "I. ")])
def test_every_level_has_its_number(standard: str, first: str) -> None:
    drawing = """
        I Mục
          p Đoạn
          1 Khoản
            1 Khoản con
              a Điểm
                - Gạch
                  - Cộng
                    p Đoạn cuối
        """
    assert labels(drawing, standard) == [first, "", "1. ", "1.1. ", "a) ", "- ", "+ ", ""]


def test_counters_begin_anew_under_each_parent() -> None:
    drawing = """
        I Mục A
          1 Khoản B
            a Điểm C
            a Điểm D
          1 Khoản E
            a Điểm F
        I Mục G
          1 Khoản H
        """
    assert labels(drawing) == ["I- ", "1. ", "a) ", "b) ", "2. ", "a) ", "II- ", "1. "]


def test_nested_items_carry_the_number_of_their_parent() -> None:
    drawing = """
        1 Khoản A
          1 Khoản B
          1 Khoản C
            a Điểm
        1 Khoản D
          1 Khoản E
        """
    assert labels(drawing) == ["1. ", "1.1. ", "1.2. ", "a) ", "2. ", "2.1. "]


def test_paragraphs_and_other_levels_do_not_disturb_a_count() -> None:
    drawing = """
        1 Khoản A
        p Đoạn
        - Gạch
        a Điểm B
        1 Khoản C
        a Điểm D
        """
    assert labels(drawing) == ["1. ", "", "- ", "a) ", "2. ", "b) "]


def test_the_fifth_point_is_d_with_a_stroke() -> None:
    drawing = "1 Khoản\n" + "\n".join(f"  a Điểm {number}" for number in range(24))
    found = labels(drawing)
    assert found[4:7] == ["d) ", "đ) ", "e) "]
    assert found[23:] == ["y) ", "aa) "]


def test_a_number_is_a_run_of_its_own() -> None:
    sheet = composed(an_outline_draft("1 Khoản"))
    numbered = next(one for one in running(sheet) if one.path == "body[0]")
    assert [(run.kind, run.text) for run in numbered.runs[:1]] == [("number", "1. ")]
    assert all(run.kind == "text" for run in numbered.runs[1:])


def test_numerals_of_a_long_outline_are_well_formed() -> None:
    found = labels("\n".join(f"I Mục {number}" for number in range(60)))
    form = re.compile(r"(XL|L?X{0,3})(IX|IV|V?I{0,3})- ")
    assert all(form.fullmatch(label) for label in found)
    assert len({*found}) == 60
