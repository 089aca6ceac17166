"""No text is cut off and nothing lies over each other: long languages, English, large type."""

import re
from pathlib import Path

import pytest

from desktop_app.bootstrap.tour import Tour
from desktop_app.presenters.catalogue import Catalogue
from tests.ui.program.clipping import clipped, cut_by_parents, overlapping
from tests.ui.program.conftest import SIZE, Begin
from tests.ui.program.screens import all_screens

MORE = "ỡ ẵng ộp ễnh ự ỗ ẩng ữu ổi ẫy ởn ặc "
"""Syllables with the highest and lowest marks."""
LONGER = 0.4
PLAIN = re.compile(r"\{[^}]*\}")


class LongerCatalogue(Catalogue):
    """A language whose every text is 40 % longer than the Vietnamese one."""

    def gettext(self, text: str) -> str:
        """The text with more syllables."""
        return "\n".join(longer(line) for line in text.split("\n"))


def longer(text: str) -> str:
    """The text and more; what ends it stays at its end."""
    ending = re.search(r"[….:?!)”]*$", text)
    body = text[: ending.start()] if ending else text
    count = round(len(PLAIN.sub("", body)) * LONGER)
    if count == 0:
        return text
    more = (MORE * (count // len(MORE) + 1))[:count].rstrip()
    return f"{body} {more}{text[len(body) :]}"


def faults_of(tour: Tour) -> dict[str, list[str]]:
    """What is cut off or covered, by the screen."""
    found = {}
    for name, show in all_screens(tour):
        show()
        tour.settle()  # what scrolls is as wide as it stays only when its bar is there
        found[name] = [
            *clipped(tour.window),
            *cut_by_parents(tour.window),
            *overlapping(tour.window),
        ]
    assert len(found) > 20
    assert (tour.window.width(), tour.window.height()) == SIZE  # nothing made it larger
    return {name: faults for name, faults in found.items() if faults}


def load_longer(_folder: Path, _language: str) -> Catalogue:
    return LongerCatalogue()


@pytest.fixture
def in_longer(monkeypatch: pytest.MonkeyPatch, begin: Begin) -> Tour:
    monkeypatch.setattr(Catalogue, "load", load_longer)
    return begin()


@pytest.fixture
def in_english(monkeypatch: pytest.MonkeyPatch, begin: Begin) -> Tour:
    monkeypatch.setenv("TBKL_LANG", "en")
    return begin()


def test_the_longer_language_is_longer() -> None:
    text = "Xuất {count} trang ra tệp…"
    assert longer(text).startswith("Xuất {count} trang ra tệp ỡ ẵng")
    assert longer(text).endswith("…")
    assert len(longer(text)) > len(text) * 1.25


def test_nothing_is_cut_off_in_vietnamese(tour: Tour) -> None:
    assert faults_of(tour) == {}


def test_nothing_is_cut_off_in_a_longer_language(in_longer: Tour) -> None:
    assert faults_of(in_longer) == {}


def test_nothing_is_cut_off_in_english(in_english: Tour) -> None:
    assert faults_of(in_english) == {}


def test_nothing_is_cut_off_in_large_type(tour: Tour) -> None:
    tour.scale(1.5)
    assert faults_of(tour) == {}


def test_whole_pages_are_whole_in_twice_as_large_type(tour: Tour) -> None:
    pages = {"new-paste", "corrected-copy", "reading", "phrases", "panel-builder"}
    assert pages <= {name for name, _ in all_screens(tour)}
    tour.scale(2.0)
    assert not pages & faults_of(tour).keys()
