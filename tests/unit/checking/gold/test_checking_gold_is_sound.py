"""The gold faults for the proof-reader hold one fault each."""

import json
from collections import Counter
from pathlib import Path

HERE = Path(__file__).parent
FAULTS: list[dict[str, str]] = json.loads((HERE / "faults.json").read_text("utf-8"))


def test_each_faulty_text_differs_from_its_clean_twin_in_one_place() -> None:
    odd = [
        fault
        for fault in FAULTS
        if fault["clean"] == fault["faulty"]
        or fault["faulty"].count(fault["found"]) != 1
        or fault["faulty"].replace(fault["found"], fault["expected"]) != fault["clean"]
    ]
    assert odd == []


def test_no_text_comes_twice() -> None:
    times = Counter(fault["faulty"] for fault in FAULTS)
    assert [text for text, count in times.items() if count > 1] == []


def test_every_class_is_there_in_some_number() -> None:
    classes = Counter(fault["class"] for fault in FAULTS)
    assert len(FAULTS) >= 320
    assert len(classes) == 18
    assert min(classes.values()) >= 4


def test_the_clean_prose_is_long_and_keeps_one_tone_style_each() -> None:
    new, old = ((HERE / f"clean-{style}.txt").read_text("utf-8") for style in ("new", "old"))
    assert len(new.split()) + len(old.split()) >= 6000
    assert "ủy" not in new
    assert "uỷ" not in old
