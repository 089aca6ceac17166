"""Every .docx is valid by the Open XML SDK and by what that does not look at."""

import json
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.layout.compose import compose
from desktop_app.layout.metrics import FontMetrics
from desktop_app.layout.sheet import Section, Sheet
from desktop_app.notice.draft_file import load_draft
from desktop_app.standards.library import StandardLibrary
from desktop_app.standards.packs import read_packs
from tests.unit.output.packages import DOCUMENT, STYLES, TYPES, faults, packed, parts_of
from tests.unit.output.sheets import docx_of, full_sheet, ruled, section, sheet, text

ROOT = Path(__file__).parents[3]
VALIDATOR = ROOT / "packaging" / "validator" / "node_modules" / ".bin" / "ooxml-validator"
SAMPLES = sorted((ROOT / "resources" / "samples").glob("*.tbkl"))
THIN = r'<w:p><w:pPr><w:pStyle w:val="TBTableEnd"/></w:pPr></w:p>'
HEADED = Section(blocks=(text("a"),), first_head=(text("MẬT", "secrecy"),))


def validated(folder: Path, docx: bytes) -> object:
    """The validator's errors; its exit code says nothing."""
    file = folder / "notice.docx"
    file.write_bytes(docx)
    run = subprocess.run([VALIDATOR, file], check=True, capture_output=True)
    told = json.loads(run.stdout)
    return "none" if told["ok"] is True else told["errors"]


def composed(sample: Path) -> list[Sheet]:
    """A shipped draft under every standard of its system."""
    library = StandardLibrary(read_packs([ROOT / "resources" / "standards"]))
    metrics = FontMetrics.read(ROOT / "resources" / "fonts" / "advances.json")
    draft = load_draft(sample.read_bytes())
    system = library.choose(draft).standard.system
    packs = ("hd05-2026", "hd36-2018") if system == "party" else ("nd30-2020",)
    return [compose(draft, library.choose(draft, pack).standard, metrics) for pack in packs]


@pytest.mark.parametrize(
    "made",
    [
        full_sheet(),
        sheet(HEADED, section(ruled()), number_on_first=True),
        sheet(section(), section()),
    ],
    ids=["everything", "numbered first page", "nothing"],
)
def test_a_sheet_is_valid(made: Sheet, tmp_path: Path) -> None:
    docx = docx_of(made)
    assert validated(tmp_path, docx) == "none"
    assert faults(docx) == []


@pytest.mark.parametrize("name", ["co-phu-luc", "tinh-uy-2026"])
def test_a_shipped_draft_is_valid(name: str, tmp_path: Path) -> None:
    made = composed(ROOT / "resources" / "samples" / f"{name}.tbkl")[0]
    assert validated(tmp_path, docx_of(made)) == "none"


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.stem)
def test_no_shipped_draft_has_a_fault_the_validator_misses(sample: Path) -> None:
    assert [faults(docx_of(made)) for made in composed(sample)] == [[]] * len(composed(sample))


def replaced(part: str, pattern: str, by: str) -> Callable[[dict[str, bytes]], None]:
    def change(parts: dict[str, bytes]) -> None:
        old = parts[part].decode()
        parts[part] = re.sub(pattern, by, old, count=1).encode()
        assert parts[part].decode() != old

    return change


def added(name: str) -> Callable[[dict[str, bytes]], None]:
    def change(parts: dict[str, bytes]) -> None:
        parts[name] = b"<a/>"

    return change


def removed(name: str) -> Callable[[dict[str, bytes]], None]:
    def change(parts: dict[str, bytes]) -> None:
        del parts[name]

    return change


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        (replaced(DOCUMENT, r"</w:tcPr><w:p/>", "</w:tcPr>"), "ends without paragraph"),
        (replaced(DOCUMENT, r'<w:tcW w:w="\d+"', '<w:tcW w:w="9"'), "differ from the grid"),
        (replaced(DOCUMENT, r'w:pStyle w:val="\w+"', 'w:pStyle w:val="X"'), "X is no paragraph"),
        (replaced(STYLES, r'w:next w:val="\w+"', 'w:next w:val="X"'), "next X is undefined"),
        (replaced(STYLES, r'w:name w:val="TB organ"', 'w:name w:val="Normal"'), "occurs twice"),
        (replaced(STYLES, r'w:name w:val="TB organ"', 'w:name w:val="a,b"'), "with a comma"),
        (replaced("word/header1.xml", r'<w:fldChar w:fldCharType="end"/>', ""), "out of balance"),
        (replaced(TYPES, r'<Override PartName="/word/styles.xml"[^>]*>', ""), "no content type"),
        (replaced(DOCUMENT, r'r:id="\w+"', 'r:id="rId99"'), "rId99 is undefined"),
        (replaced(DOCUMENT, r"<w:p>", '<w:p w:rsidR="1">'), "revision id"),
        (replaced(DOCUMENT, r"<w:t>", "<w:vanish/><w:t>"), "vanish"),
        (replaced(DOCUMENT, THIN, ""), "no paragraph behind a table"),
        (added("customXml/item1.xml"), "unwanted part"),
        (added("docProps/custom.xml"), "unwanted properties"),
        (added("word/comments.xml"), "nothing refers to it"),
        (removed("word/fontTable.xml"), "word/fontTable.xml is absent"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_fault_put_in_is_found(change: Callable[[dict[str, bytes]], None], fault: str) -> None:
    parts = parts_of(docx_of(full_sheet()))
    change(parts)
    assert any(fault in one for one in faults(packed(parts)))
