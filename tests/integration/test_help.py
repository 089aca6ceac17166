"""Help, version, usage faults, samples and schema: what needs no document."""

import json
from pathlib import Path

import pytest

from desktop_app import __version__
from desktop_app.cli.help_texts import HELP
from desktop_app.cli.parser import COMMANDS
from desktop_app.notice.draft_file import load_draft
from tests.integration.program import Tbkl, sample_file, sample_names, sentence_of


@pytest.mark.parametrize("words", [["--help"], ["-h"], ["xuat", "--help"], ["--version", "-h"]])
def test_help_on_nothing_known_is_the_overview(tbkl: Tbkl, words: list[str]) -> None:
    assert tbkl(*words) == (0, HELP[""], "")


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_wherever_it_is_asked_for(tbkl: Tbkl, command: str) -> None:
    assert tbkl(command, "--help") == (0, HELP[command], "")
    assert tbkl("-h", command) == (0, HELP[command], "")
    assert tbkl(command, "x", "--la", "--help") == (0, HELP[command], "")
    assert HELP[command].startswith(f"tbkl {command}")
    assert f"tbkl {command}" in HELP[""]


@pytest.mark.parametrize("language", ["vi", "en"])
def test_help_fits_a_terminal(tbkl: Tbkl, monkeypatch: pytest.MonkeyPatch, language: str) -> None:
    monkeypatch.setenv("TBKL_LANG", language)
    for command in HELP:
        lines = tbkl(command, "--help").out.splitlines()
        assert all(len(line) <= 80 for line in lines)
        assert all(line == line.rstrip() for line in lines)


def test_english_is_spoken_on_request(tbkl: Tbkl, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TBKL_LANG", "en")
    assert tbkl("--help").out.startswith("tbkl - notices of conclusions")
    assert tbkl("samples", "--help").out.startswith("tbkl samples [NAME] [-o FILE]")
    assert sentence_of(tbkl("export")) == (
        "The command lacks DRAFT; type “tbkl export --help” to see the usage."
    )
    assert sentence_of(tbkl("export", "la.tbkl")) == (
        "There is no file la.tbkl; please check its name and folder."
    )


def test_the_version_is_told(tbkl: Tbkl) -> None:
    assert tbkl("--version") == (0, f"tbkl {__version__}\n", "")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["xuat"], "Không hiểu “xuat”; gõ “tbkl --help” để xem cách dùng."),
        (["--la"], "Không hiểu “--la”; gõ “tbkl --help” để xem cách dùng."),
        (["--version", "x"], "Không hiểu “x”; gõ “tbkl --help” để xem cách dùng."),
        (["--version=1"], "Không hiểu “--version=1”; gõ “tbkl --help” để xem cách dùng."),
        (["help"], "Không hiểu “help”; gõ “tbkl --help” để xem cách dùng."),
        ([""], "Không hiểu “”; gõ “tbkl --help” để xem cách dùng."),
        (["export"], "Lệnh còn thiếu BẢN_THẢO; gõ “tbkl export --help” để xem cách dùng."),
        (
            ["export", "-o", "a.docx"],
            "Lệnh còn thiếu BẢN_THẢO; gõ “tbkl export --help” để xem cách dùng.",
        ),
        (
            ["export", "a.tbkl", "-o"],
            "Sau -o còn thiếu TỆP; gõ “tbkl export --help” để xem cách dùng.",
        ),
        (
            ["export", "a.tbkl", "--standard"],
            "Sau --standard còn thiếu MÃ; gõ “tbkl export --help” để xem cách dùng.",
        ),
        (
            ["export", "a.tbkl", "b.tbkl"],
            "Không hiểu “b.tbkl”; gõ “tbkl export --help” để xem cách dùng.",
        ),
        (
            ["export", "a.tbkl", "--stand", "x"],
            "Không hiểu “--stand x”; gõ “tbkl export --help” để xem cách dùng.",
        ),
        (
            ["samples", "-o", "a.tbkl"],
            "Lệnh còn thiếu TÊN; gõ “tbkl samples --help” để xem cách dùng.",
        ),
        (
            ["samples", "chi-bo", "-o"],
            "Sau -o còn thiếu TỆP; gõ “tbkl samples --help” để xem cách dùng.",
        ),
        (["schema", "x"], "Không hiểu “x”; gõ “tbkl schema --help” để xem cách dùng."),
    ],
    ids=" ".join,
)
def test_what_is_typed_wrongly_is_told(tbkl: Tbkl, words: list[str], sentence: str) -> None:
    assert sentence_of(tbkl(*words)) == sentence


def test_the_samples_are_listed_with_what_they_are_about(tbkl: Tbkl) -> None:
    code, out, err = tbkl("samples")
    assert (code, err) == (0, "")
    lines = [line.split("  ", 1) for line in out.splitlines()]
    assert sorted(name.strip() for name, _ in lines) == sample_names()
    titles = [title.strip() for _, title in lines]
    assert all(titles)
    columns = {out.splitlines()[n].index(title) for n, title in enumerate(titles)}
    assert len(columns) == 1
    assert max(map(len, out.splitlines())) <= 100


@pytest.mark.parametrize("name", sample_names())
def test_a_sample_is_written_or_printed_as_it_is_shipped(tbkl: Tbkl, name: str) -> None:
    shipped = sample_file(name)
    assert tbkl("samples", name) == (0, shipped.read_text(encoding="utf-8"), "")
    assert tbkl("samples", name, "-o", "của tôi.tbkl") == (0, "của tôi.tbkl\n", "")
    again = tbkl("samples", name, "-o", "của tôi.tbkl")
    assert again == (0, "của tôi.tbkl\n", "Đã thay tệp cũ cùng tên.\n")
    code, out, _ = tbkl("export", "của tôi.tbkl", "-o", "a.docx")
    assert (code, out) == (0, "a.docx\n")


def test_a_written_sample_is_the_only_file_and_the_same_bytes(tbkl: Tbkl, work: Path) -> None:
    tbkl("samples", "chi-bo", "-o", "a.tbkl")
    assert [file.name for file in work.iterdir()] == ["a.tbkl"]
    assert (work / "a.tbkl").read_bytes() == sample_file("chi-bo").read_bytes()


def test_an_unknown_sample_is_refused_with_those_there_are(tbkl: Tbkl) -> None:
    sentence = sentence_of(tbkl("samples", "thu", "-o", "a.tbkl"))
    assert sentence.startswith("Không có bản mẫu “thu”; các bản mẫu hiện có: giao-ban-2022, ")


def test_the_schema_is_json_about_the_draft(tbkl: Tbkl) -> None:
    code, out, err = tbkl("schema")
    assert (code, err) == (0, "")
    schema = json.loads(out)
    assert schema["title"] == "Bản thảo thông báo kết luận"
    properties = schema["$defs"]["Draft"]["properties"]
    assert properties["subject"]["title"] == "Trích yếu"
    draft = load_draft(sample_file("giao-ban-2022").read_bytes())
    assert set(properties) == set(draft.__struct_fields__)
