"""The shipped drafts: listed, taken, each a draft of its system."""

import json
from pathlib import Path

import pytest

from desktop_app.notice.draft_file import load_draft
from desktop_app.workspace.errors import UnknownSample, UnreadableFile
from desktop_app.workspace.take_sample import Sample, list_samples, take_sample

SAMPLES = Path(__file__).parents[3] / "resources" / "samples"


def test_the_list_keeps_the_order_of_the_index() -> None:
    listed = list_samples(SAMPLES)
    index = json.loads((SAMPLES / "index.json").read_text(encoding="utf-8"))
    assert [sample.name for sample in listed] == [entry["name"] for entry in index]
    assert listed[0] == Sample(index[0]["name"], index[0]["title"], "party")


def test_every_sample_is_listed_and_every_listed_one_is_there() -> None:
    files = {file.stem for file in SAMPLES.glob("*.tbkl")}
    assert {sample.name for sample in list_samples(SAMPLES)} == files


@pytest.mark.parametrize("sample", list_samples(SAMPLES), ids=lambda sample: sample.name)
def test_a_sample_is_a_draft_of_its_system(sample: Sample) -> None:
    content = take_sample(SAMPLES, sample.name)
    assert content == (SAMPLES / f"{sample.name}.tbkl").read_bytes()
    assert load_draft(content).profile.system == sample.system


@pytest.mark.parametrize("name", ["", "thu", "../samples/chi-bo", "chi-bo.tbkl", "index"])
def test_another_name_is_refused_with_those_there_are(name: str) -> None:
    with pytest.raises(UnknownSample) as caught:
        take_sample(SAMPLES, name)
    assert caught.value.name == name
    assert "chi-bo" in caught.value.known


def test_a_program_without_its_samples_says_so(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile) as caught:
        list_samples(tmp_path)
    assert caught.value.reason == "missing"
