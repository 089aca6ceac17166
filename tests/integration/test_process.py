"""The program as a process: what it loads, where it prints, that it stays off the net."""

import os
import sys
from pathlib import Path

import pytest

from desktop_app.cli.help_texts import HELP
from tests.integration.program import RESOURCES, process, sample_file, sentence_of

GUARDED = """
import sys

class Guard:
    blocked = frozenset(sys.argv[1].split(","))

    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in self.blocked:
            raise ImportError("not to be loaded: " + name)

sys.meta_path.insert(0, Guard())
from desktop_app.bootstrap import run_program
sys.exit(run_program(sys.argv[2:]))
"""
OFF_THE_NET = """
import sys

def watch(event, arguments):
    if event.startswith(("socket.", "urllib.", "http.", "ftplib.", "smtplib.", "webbrowser.")):
        raise SystemExit("reached for the net: " + event)

sys.addaudithook(watch)
from desktop_app.bootstrap import run_program
sys.exit(run_program(sys.argv[1:]))
"""
C_LOCALE = {"LC_ALL": "C", "LANG": "C"}
NO_UTF8 = {**C_LOCALE, "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.tbkl").write_bytes(sample_file("giao-ban-2022").read_bytes())
    return tmp_path


def test_help_is_shown_when_it_is_asked_for(folder: Path) -> None:
    assert process("--help", folder=folder) == (0, HELP[""], "")


def test_the_installed_command_is_the_same_program(folder: Path) -> None:
    script = "from desktop_app.__main__ import main; import sys; sys.exit(main())"
    assert process("samples", "--help", folder=folder, command=("-c", script)) == (
        0,
        HELP["samples"],
        "",
    )


@pytest.mark.parametrize(
    "words", [["xuat"], ["export"], ["export", "la.tbkl"], ["export", "a.tbkl", "-o", "a.odt"]]
)
def test_a_fault_is_a_sentence_and_exit_code_2(folder: Path, words: list[str]) -> None:
    sentence_of(process(*words, folder=folder))
    assert [file.name for file in folder.iterdir()] == ["a.tbkl"]


@pytest.mark.parametrize("ending", ["docx", "pdf"])
def test_processes_with_other_seeds_write_the_same_bytes(folder: Path, ending: str) -> None:
    made = set()
    for seed in ("1", "2"):
        target = f"thông báo {seed}.{ending}"
        run = process(
            "export", "a.tbkl", "-o", target, folder=folder, environment={"PYTHONHASHSEED": seed}
        )
        assert run == (0, f"{target}\n", "")
        made.add((folder / target).read_bytes())
    assert len(made) == 1


def test_vietnamese_comes_out_in_utf8_whatever_the_locale(folder: Path) -> None:
    assert process("--help", folder=folder, environment=NO_UTF8).out == HELP[""]
    assert process("export", folder=folder, environment=NO_UTF8).err.startswith("Lệnh còn thiếu")
    run = process("export", "a.tbkl", "-o", "tờ trình.docx", folder=folder, environment=C_LOCALE)
    assert run == (0, "tờ trình.docx\n", "")
    assert (folder / "tờ trình.docx").is_file()


def test_english_is_spoken_on_request(folder: Path) -> None:
    run = process("--help", folder=folder, environment={"TBKL_LANG": "en"})
    assert (run.code, run.out.splitlines()[2]) == (0, "Usage:")


@pytest.mark.parametrize("stream", ["<&-", ">&-", "2>&-"])
def test_a_closed_stream_does_no_harm(folder: Path, stream: str) -> None:
    run = process(
        "-c",
        f'exec "$@" {stream}',
        "sh",
        sys.executable,
        "-m",
        "desktop_app",
        "export",
        "a.tbkl",
        "-o",
        "a.docx",
        folder=folder,
        program="/bin/sh",
        command=(),
    )
    assert (run.code, run.err) == (0, "")
    assert run.out == ("" if stream == ">&-" else "a.docx\n")
    assert (folder / "a.docx").is_file()


def test_a_reader_that_has_seen_enough_is_no_fault(folder: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        assert process("schema", folder=folder, stdout=writing) == (0, "", "")
    finally:
        os.close(writing)


def test_a_result_that_cannot_be_printed_is_a_fault() -> None:
    with Path("/dev/full").open("wb") as full:
        run = process("schema", folder=RESOURCES, stdout=full)
    assert sentence_of(run).startswith("Không in được kết quả")


@pytest.mark.parametrize("words", [[], ["--help"], ["export", "--help"], ["--version"], ["xuat"]])
def test_help_waits_for_no_library(folder: Path, words: list[str]) -> None:
    heavy = "msgspec,docx,lxml,PySide6,shiboken6,babel,json,platformdirs"
    run = process(heavy, *words, folder=folder, command=("-c", GUARDED))
    assert "Error" not in run.err
    assert run.code == (2 if words in ([], ["xuat"]) else 0)


def test_a_word_file_needs_neither_qt_nor_babel(folder: Path) -> None:
    command = ("-c", GUARDED)
    words = ("PySide6,shiboken6,babel", "export", "a.tbkl", "-o")
    assert process(*words, "a.docx", folder=folder, command=command) == (0, "a.docx\n", "")
    refused = process(*words, "a.pdf", folder=folder, command=command)
    assert "ImportError: not to be loaded: PySide6" in refused.err


@pytest.mark.parametrize("target", ["a.docx", "a.pdf"])
def test_nothing_reaches_for_the_net(folder: Path, target: str) -> None:
    run = process("export", "a.tbkl", "-o", target, folder=folder, command=("-c", OFF_THE_NET))
    assert run == (0, f"{target}\n", "")


def test_the_watch_over_the_net_would_notice(folder: Path) -> None:
    reach = OFF_THE_NET.replace(
        "from desktop_app.bootstrap", "import socket; socket.socket()\nfrom desktop_app.bootstrap"
    )
    run = process("--help", folder=folder, command=("-c", reach))
    assert run.err == "reached for the net: socket.__new__\n"


def test_an_interrupted_export_ends_quietly(folder: Path) -> None:
    interrupted = (
        "import sys\n"
        "from desktop_app import bootstrap\n"
        "def press(): raise KeyboardInterrupt\n"
        "bootstrap.press = press\n"
        "sys.exit(bootstrap.run_program(sys.argv[1:]))\n"
    )
    run = process("export", "a.tbkl", folder=folder, command=("-c", interrupted))
    assert run == (130, "", "")
    assert [file.name for file in folder.iterdir()] == ["a.tbkl"]
