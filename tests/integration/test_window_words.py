"""Which words open the window, and on what; without a screen it is said how to go on."""

import sys
from pathlib import Path

import pytest

from desktop_app import bootstrap
from tests.integration.program import Tbkl, process, sentence_of

Opened = list[tuple[str | None, Path | None]]


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> Opened:
    """What windows were asked for; none is shown, and it is closed with code 7."""
    asked: Opened = []

    def open_window(store: str | None, draft: Path | None) -> int:
        asked.append((store, draft))
        return 7

    monkeypatch.setattr(bootstrap, "open_window", open_window)
    return asked


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ([], (None, None)),
        (["--store", "kho"], ("kho", None)),
        (["a.tbkl"], (None, Path("a.tbkl"))),
        (["a.tbkl", "--store", "kho"], ("kho", Path("a.tbkl"))),
        (["--store", "kho", "a.tbkl"], ("kho", Path("a.tbkl"))),
    ],
)
def test_without_a_command_the_window_is_opened(
    tbkl: Tbkl, opened: Opened, words: list[str], asked: tuple[str | None, Path | None]
) -> None:
    assert tbkl(*words) == (7, "", "")
    assert opened == [asked]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--store"], "Sau --store còn thiếu KHO; gõ “tbkl --help” để xem cách dùng."),
        (["a.tbkl", "b"], "Không hiểu “b”; gõ “tbkl --help” để xem cách dùng."),
        (["a.docx"], "Không hiểu “a.docx”; gõ “tbkl --help” để xem cách dùng."),
    ],
)
def test_other_words_are_refused(
    tbkl: Tbkl, opened: Opened, words: list[str], sentence: str
) -> None:
    assert sentence_of(tbkl(*words)) == sentence
    assert opened == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is a screen")
def test_without_a_screen_the_command_line_is_named(tmp_path: Path) -> None:
    run = process(folder=tmp_path)
    assert sentence_of(run).startswith("Không có màn hình để mở cửa sổ")
    assert list(tmp_path.iterdir()) == []


def test_a_selftest_that_found_faults_fails(tbkl: Tbkl, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap, "selftest", lambda: ("màn hình: hỏng", "bản mẫu: hỏng"))
    assert tbkl("selftest") == (1, "màn hình: hỏng\nbản mẫu: hỏng\n", "")


def test_a_selftest_that_found_nothing_says_so(tbkl: Tbkl, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap, "selftest", lambda: ())
    assert tbkl("selftest") == (0, "Mọi màn hình mở được, mọi bản mẫu xuất được.\n", "")
