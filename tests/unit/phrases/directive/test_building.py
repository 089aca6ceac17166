"""Parts of a directive become the sentence an office would write."""

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest

from desktop_app.phrases.directive.building import build
from desktop_app.phrases.directive.naming import names_joined, within_sentence
from desktop_app.phrases.directive.parts import DirectiveParts
from desktop_app.phrases.place import FillPlace

CASES = json.loads(Path(__file__).with_name("build_cases.json").read_text(encoding="utf-8"))


def test_the_table_is_long_enough() -> None:
    sentences = {case["sentence"] for case in CASES if case["sentence"]}
    assert len(CASES) >= 150
    assert len(sentences) >= 150


@pytest.mark.parametrize("case", CASES, ids=[f"{n}" for n in range(len(CASES))])
def test_parts_become_the_sentence(case: dict[str, Any]) -> None:
    parts = msgspec.convert(case["parts"], DirectiveParts)
    built = build(parts, FillPlace(case["start"], case["end"]), case["tone"])
    assert built == case["sentence"]


@pytest.mark.parametrize("case", CASES, ids=[f"{n}" for n in range(len(CASES))])
def test_no_sentence_has_doubled_marks_or_spaces(case: dict[str, Any]) -> None:
    sentence = case["sentence"]
    assert not any(wrong in sentence for wrong in ("  ", " ,", " ;", ",,", ";;", ",;", ";,", ".."))
    assert sentence.lower().count("giao giao") == 0


@pytest.mark.parametrize(
    ("names", "joined"),
    [
        ((), ""),
        (("Sở Y tế",), "Sở Y tế"),
        (("Sở Y tế", "Sở Nội vụ"), "Sở Y tế và Sở Nội vụ"),
        (("Sở Y tế", "Sở Giáo dục và Đào tạo"), "Sở Y tế, Sở Giáo dục và Đào tạo"),
        (("Sở Y tế", "UBND các xã, phường"), "Sở Y tế và UBND các xã, phường"),
        (
            ("Sở Văn hoá, Thể thao và Du lịch", "Sở Y tế"),
            "Sở Văn hoá, Thể thao và Du lịch; Sở Y tế",
        ),
        (
            ("Sở Y tế", "Sở Văn hoá, Thể thao và Du lịch"),
            "Sở Y tế, Sở Văn hoá, Thể thao và Du lịch",
        ),
    ],
)
def test_no_name_of_a_list_can_be_taken_for_two(names: tuple[str, ...], joined: str) -> None:
    assert names_joined(names) == joined


@pytest.mark.parametrize(
    ("name", "within"),
    [
        ("Các sở, ngành", "các sở, ngành"),
        ("Sở Tài chính", "Sở Tài chính"),
        ("UBND tỉnh", "UBND tỉnh"),
        ("Đồng chí Bí thư", "đồng chí Bí thư"),
    ],
)
def test_common_words_begin_small_within_a_sentence(name: str, within: str) -> None:
    assert within_sentence(name) == within
