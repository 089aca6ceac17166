"""The gold texts for the reader keep to the form that their README promises."""

import json
import unicodedata
from datetime import date
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
SOURCES = sorted(HERE.glob("*.txt"))


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).replace("\u00ad", "").split())


def _source(path: Path) -> str:
    return _folded(path.read_bytes().decode("utf-8"))


def _gold(path: Path) -> dict[str, Any]:
    gold: dict[str, Any] = json.loads(path.with_suffix(".json").read_text("utf-8"))
    return gold


def _quoted(directive: dict[str, Any]) -> list[str]:
    slots = ("begins", "deadline_text", "product", "report_to")
    single = [directive[slot] for slot in slots if directive[slot]]
    return [*single, *directive["owners"], *directive["partners"]]


def test_there_are_thirty_texts_each_with_its_gold() -> None:
    assert len(SOURCES) == 30
    assert {path.stem for path in HERE.glob("*.json")} == {path.stem for path in SOURCES}


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_what_the_gold_quotes_stands_in_the_source(path: Path) -> None:
    source, gold = _source(path), _gold(path)
    for directive in gold.get("directives", []):
        assert [words for words in _quoted(directive) if words not in source] == []
    for words in (*gold.get("recipients", []), *gold.get("not_directives", [])):
        assert words in source


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_directives_are_found_once_and_in_their_order(path: Path) -> None:
    source, gold = _source(path), _gold(path)
    begins = [directive["begins"] for directive in gold.get("directives", [])]
    assert [words for words in begins if source.count(words) != 1] == []
    places = [source.index(words) for words in begins]
    assert places == sorted(places)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_deadlines_are_days_that_their_words_name(path: Path) -> None:
    for directive in _gold(path).get("directives", []):
        if directive["deadline"] is not None:
            day = date.fromisoformat(directive["deadline"])
            assert str(day.day) in directive["deadline_text"]


def test_the_bytes_of_the_odd_texts_survive() -> None:
    raw = {path.stem: path.read_bytes().decode("utf-8") for path in SOURCES}
    assert sum("\r\n" in text for text in raw.values()) == 2
    assert sum(text != unicodedata.normalize("NFC", text) for text in raw.values()) == 1
    assert sum("\u00a0" in text and "\u00ad" in text for text in raw.values()) == 1
