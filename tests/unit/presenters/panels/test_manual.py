"""The manual is whole: every step, every key, every link; words are found without their marks."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.bootstrap import RESOURCES
from desktop_app.presenters.actions import ACTIONS
from desktop_app.presenters.catalogue import Catalogue
from desktop_app.presenters.editing.steps import STEPS
from desktop_app.presenters.outline_keys import FORM_KEYS, OUTLINE_KEYS
from desktop_app.presenters.panels.manual import KEYS, PAGES, START, Manual, ManualState, hits
from desktop_app.presenters.sentences import Sentences
from desktop_app.vietnamese.folding import fold
from desktop_app.workspace.read_manual import read_manual_page

FOLDER = RESOURCES / "manual"
LINK = re.compile(r"\]\(([^)]+)\)")


def read(page: str) -> str:
    return read_manual_page(FOLDER, page)


def a_manual(folder: Path = FOLDER) -> Manual:
    return Manual(lambda page: read_manual_page(folder, page), Sentences(Catalogue()), str)


def test_every_step_has_a_page_and_every_file_is_one() -> None:
    pages = {page.id for page in PAGES}
    assert {step.manual for step in STEPS} <= pages
    assert {file.stem for file in FOLDER.iterdir()} == pages


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.id)
def test_a_page_begins_with_its_title_and_ends_in_english(page: tuple[str, str]) -> None:
    text = read(page[0])
    assert text.startswith(f"# {page[1]}\n")
    assert text.rstrip().rpartition("\n")[2].startswith("*English.* ")
    for link in LINK.findall(text):
        assert (FOLDER / link).is_file(), link


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.id)
def test_a_step_tells_the_clause_and_the_common_mistakes(step: tuple[str, ...]) -> None:
    text = read(step[3])
    assert "## Căn cứ" in text
    assert "## Lỗi hay gặp" in text
    assert "HD 05-HD/VPTW" in text


def test_the_page_of_keys_names_every_key() -> None:
    text = read(KEYS)
    all_keys = [spec.keys for spec in ACTIONS]
    all_keys += [spec.keys for spec in (*OUTLINE_KEYS, *FORM_KEYS)]
    for keys in filter(None, all_keys):
        for key in keys.split("; "):
            assert re.search(rf"(?<![\w+]){re.escape(key)}(?![\w+])", text), key


def test_pages_are_opened_by_id_and_by_links_of_the_manual_only() -> None:
    manual = a_manual()
    heard: list[ManualState] = []
    manual.changes.add(heard.append)
    manual.open("cuoc-hop")
    assert manual.state.text.startswith("# Cuộc họp")
    manual.follow("mo-dau.md#trich-yeu")
    assert manual.state.page == "mo-dau"
    manual.follow("https://example.org/cuoc-hop.html")
    manual.open("../pyproject")
    assert manual.state.page == "mo-dau"
    assert [state.page for state in heard] == ["cuoc-hop", "mo-dau"]


def test_words_narrow_the_pages_with_or_without_marks() -> None:
    manual = a_manual()
    manual.seek("thu muc sao luu thu hai")
    assert [page.id for page in manual.state.pages] == ["cai-dat"]
    assert manual.state.page == "cai-dat"
    manual.seek("")
    assert len(manual.state.pages) == len(PAGES)
    assert manual.state.page == "cai-dat"
    manual.seek("xyzxyz")
    assert manual.state.pages == ()
    assert manual.state.page == "cai-dat"


def test_a_page_that_cannot_be_read_is_a_sentence(tmp_path: Path) -> None:
    manual = a_manual(tmp_path)
    assert manual.state.page == START
    assert manual.state.text.startswith("Không tìm thấy tệp")


def test_hits_are_places_in_the_text_as_it_is_written() -> None:
    text = "Đẩy  nhanh tiến độ; day nhanh"
    assert [text[start:end] for start, end in hits(text, "đay nhanh")] == [
        "Đẩy  nhanh",
        "day nhanh",
    ]
    assert hits(text, "  ") == ()


@given(st.text(max_size=40), st.text(min_size=1, max_size=3))
def test_every_hit_reads_as_what_was_sought(text: str, query: str) -> None:
    for start, end in hits(text, query):
        assert fold(query).strip() in fold(text[start:end])
