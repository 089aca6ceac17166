"""Every sentence of every text is in the draft or listed; forms of the text make no difference."""

import codecs
import json
from pathlib import Path
from unicodedata import normalize

import msgspec
import pytest

from desktop_app.notice.draft_file import load_draft, save_draft
from desktop_app.reading.report import Reading
from desktop_app.vietnamese.folding import fold
from tests.unit.reading.reader import LEXICON, read

FOLDER = Path(__file__).parent / "development"
TEXTS = [file for file in sorted(FOLDER.glob("*.txt")) if file.stem != "hong-dau"]
CUSTOMER = (FOLDER / "giao-ban-2022.txt").read_text(encoding="utf-8")


def values(reading: Reading) -> list[tuple[str, object]]:
    return [(one.path, one.value) for one in reading.report.guesses]


@pytest.mark.parametrize("file", TEXTS, ids=lambda file: file.stem)
def test_every_word_is_in_the_draft_or_listed(file: Path) -> None:
    source = file.read_text(encoding="utf-8")
    reading = read(source)
    spans = [one.source for one in reading.report.guesses]
    spans += [one.source for one in reading.report.unrecognised]
    covered = bytearray(len(source))
    for start, end in spans:
        covered[start:end] = b"\1" * (end - start)
    rest = "".join(letter if not covered[at] else "\0" for at, letter in enumerate(source))
    left = [words for words in rest.split("\0") if len(words.split()) > 14]
    assert left == []


@pytest.mark.parametrize("file", TEXTS, ids=lambda file: file.stem)
def test_the_draft_is_one_that_loads(file: Path) -> None:
    draft = read(file.read_bytes()).draft
    assert load_draft(save_draft(draft)) == draft


@pytest.mark.parametrize("file", TEXTS, ids=lambda file: file.stem)
def test_places_are_those_of_the_source(file: Path) -> None:
    reading = read(file.read_bytes())
    for guess in reading.report.guesses:
        words = fold(" ".join(reading.source[slice(*guess.source)].split()))
        if guess.path.endswith(("].name", ".place", ".product", ".report_to")):
            assert fold(str(guess.value)) in words


@pytest.mark.parametrize(
    "changed",
    [
        normalize("NFD", CUSTOMER),
        CUSTOMER.replace("\n", "\r\n"),
        CUSTOMER.replace(" ", "\u00a0"),
        CUSTOMER.replace("Đảng", "Đ\u00adảng").replace("tỉnh", "\u200btỉnh"),
    ],
    ids=["nfd", "crlf", "nbsp", "unseen"],
)
def test_forms_of_one_text_are_read_alike(changed: str) -> None:
    assert values(read(changed)) == values(read(CUSTOMER))


@pytest.mark.parametrize(
    ("content", "encoding"),
    [
        (CUSTOMER.encode(), "utf-8"),
        (codecs.BOM_UTF8 + CUSTOMER.encode(), "utf-8"),
        (CUSTOMER.encode("utf-16"), "utf-16"),
        (CUSTOMER.encode("utf-16-le"), "utf-16-le"),
        (CUSTOMER.encode("utf-16-be"), "utf-16-be"),
    ],
)
def test_bytes_in_unicode(content: bytes, encoding: str) -> None:
    reading = read(content)
    assert reading.report.encoding == encoding
    assert values(reading) == values(read(CUSTOMER))


@pytest.mark.parametrize("name", ["tcvn3", "vni"])
def test_bytes_of_an_old_font(name: str) -> None:
    table = json.loads((LEXICON / "legacy.json").read_text(encoding="utf-8"))[name]
    back = {letter: old for old, letter in reversed(table.items())}
    plain = CUSTOMER.replace("…", "...")
    old = "".join(back.get(letter, letter) for letter in plain)
    reading = read(old.encode("latin-1"))
    assert reading.report.encoding == name
    assert "legacy" in reading.report.notes
    assert [value for _, value in values(reading)] == [value for _, value in values(read(plain))]


def test_hard_wrapped_lines_are_joined() -> None:
    lines = []
    for paragraph in CUSTOMER.split("\n"):
        words, line = paragraph.split(" "), ""
        for word in words:
            if len(line) + len(word) > 76:
                lines.append(line)
                line = word
            else:
                line = f"{line} {word}".strip()
        lines += [line, ""]
    wrapped = read("\n".join(lines))
    assert values(wrapped) == values(read(CUSTOMER))


def test_a_damaged_text_is_told_and_left_alone() -> None:
    reading = read((FOLDER / "hong-dau.txt").read_bytes())
    assert reading.report.damaged
    assert reading.report.guesses == ()
    assert reading.draft.body == ()
    assert reading.report.unrecognised


def test_a_text_without_marks_is_told() -> None:
    reading = read(
        "Dong chi Bi thu yeu cau cac dia phuong, don vi day nhanh tien do giai ngan von."
    )
    assert "no_marks" in reading.report.notes
    assert reading.draft.body == ()


def test_the_report_is_json() -> None:
    report = msgspec.json.decode(msgspec.json.encode(read(CUSTOMER).report))
    assert {"unrecognised", "guesses"} <= set(report)
    assert set(report["guesses"][0]) == {"path", "value", "confidence", "source", "hint"}
