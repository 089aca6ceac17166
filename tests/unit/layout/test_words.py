"""Paragraphs are cut into words without losing a character; only some places are breaks."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.layout.looks import style_of
from desktop_app.layout.sheet import Paragraph, Run, Style
from desktop_app.layout.words import Word, words_of
from tests.unit.layout.desk import LIBRARY, METRICS, PARTY

BODY = style_of(LIBRARY.get(PARTY), "paragraph")
CAPS = style_of(LIBRARY.get(PARTY), "organ")
NO_BREAK = "\u00a0"
RUNS = st.lists(
    st.builds(
        Run,
        st.text("aăđƯ9 .,-/–—\u00a0\u2026ß", min_size=1, max_size=12),
        bold=st.booleans(),
        italic=st.booleans(),
        underline=st.booleans(),
    ),
    max_size=5,
).map(tuple)


def cut(*runs: Run, style: Style = BODY) -> tuple[Word, ...]:
    return words_of(Paragraph("paragraph", runs), style, METRICS)


@settings(max_examples=40)
@given(RUNS, st.sampled_from([BODY, CAPS]))
def test_words_and_the_spaces_between_them_are_the_whole_text(
    runs: tuple[Run, ...], style: Style
) -> None:
    text = "".join(run.text for run in runs)
    rest = (text.upper() if style.caps else text).lstrip(" ")
    for word in cut(*runs, style=style):
        if not word.fragments:
            continue
        assert rest.startswith(word.text)
        rest = rest[len(word.text) :]
        spaces = len(rest) - len(rest.lstrip(" "))
        one = METRICS.width(" ", word.fragments[-1].face, style.size)
        assert word.space == pytest.approx(spaces * one)
        rest = rest[spaces:]
    assert rest == ""


@settings(max_examples=40)
@given(RUNS)
def test_a_word_is_as_wide_as_its_fragments(runs: tuple[Run, ...]) -> None:
    for word in cut(*runs):
        widths = [METRICS.width(part.text, part.face, BODY.size) for part in word.fragments]
        assert [part.width for part in word.fragments] == pytest.approx(widths)
        assert word.width == pytest.approx(sum(widths))


@settings(max_examples=40)
@given(RUNS)
def test_fragments_carry_the_traits_of_their_run(runs: tuple[Run, ...]) -> None:
    for word in cut(*runs):
        for part in word.fragments:
            run = runs[part.run]
            assert part.text in run.text
            assert part.underline == run.underline
            assert ("bold" in part.face) == run.bold
            assert (part.face in ("italic", "boldItalic")) == run.italic


@settings(max_examples=40)
@given(RUNS)
def test_a_no_break_space_is_never_at_a_break(runs: tuple[Run, ...]) -> None:
    words = [word for word in cut(*runs) if word.fragments]
    for left, right in pairwise(words):
        if not left.space:
            assert not left.text.endswith(NO_BREAK)
            assert not right.text.startswith(NO_BREAK)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("kinh tế - xã hội", ["kinh", "tế", "-", "xã", "hội"]),
        ("ngày\u00a005 tháng\u00a07", ["ngày\u00a005", "tháng\u00a07"]),
        ("- Lưu Văn phòng", ["-", "Lưu", "Văn", "phòng"]),
        ("05/7/2022", ["05/7/2022"]),
        ("và/hoặc", ["và/hoặc"]),
        ("68-NQ/TW", ["68-", "NQ/TW"]),
        ("Bắc-Nam", ["Bắc-", "Nam"]),
        ("Hà Nội–Huế", ["Hà", "Nội–", "Huế"]),
        ("đường sắt—bộ", ["đường", "sắt—", "bộ"]),
        ("đường sắt — bộ", ["đường", "sắt", "—", "bộ"]),
        ("-5 độ", ["-5", "độ"]),
        ("a  b", ["a", "b"]),
        ("thực hiện./.", ["thực", "hiện./."]),
    ],
)
def test_lines_break_after_spaces_and_inside_compounds_but_not_at_a_slash(
    text: str, words: list[str]
) -> None:
    assert [word.text for word in cut(Run(text))] == words


def test_one_word_may_hold_several_faces() -> None:
    first, second = cut(Run("Gi", bold=True), Run("ao"), Run(" Sở", italic=True, underline=True))
    assert [(part.text, part.face) for part in first.fragments] == [
        ("Gi", "bold"),
        ("ao", "regular"),
    ]
    assert [part.run for part in first.fragments] == [0, 1]
    assert [(part.text, part.face) for part in second.fragments] == [("Sở", "italic")]
    assert second.fragments[0].underline


def test_capitals_are_cut_and_measured_as_printed() -> None:
    words = cut(Run("Tỉnh uỷ"), style=CAPS)
    assert [word.text for word in words] == ["TỈNH", "UỶ"]
    assert words[1].width == pytest.approx(METRICS.width("UỶ", "bold", CAPS.size))


def test_an_empty_paragraph_is_one_word_of_nothing() -> None:
    assert cut() == (Word((), 0.0, 0.0),)
