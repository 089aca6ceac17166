"""The XML of four kinds of notice against committed files: nothing changes unnoticed."""

from pathlib import Path

import pytest
from lxml import etree

from tests.readers.docx_reader import DocxReader
from tests.rendering.cases import Case, all_cases
from tests.rendering.renderings import Renderings

EXPECTED = Path(__file__).parent / "expected"
KINDS = {
    "dang-tinh": "tinh-uy-2026@hd05-2026",
    "nha-nuoc-ky-thay": "ubnd-tinh@nd30-2020",
    "phu-luc": "nha-nuoc-mot-phu-luc@nd30-2020",
    "du-dau": "dang-du-dau@hd05-2026",
}


def case_named(name: str) -> Case:
    """The case of that name."""
    (found,) = (case for case in all_cases() if case.name == name)
    return found


def canonical(content: bytes) -> bytes:
    """An XML part with attributes in order and one element a line, so that a diff can be read."""
    root = etree.fromstring(content)
    etree.indent(root)
    return etree.tostring(root, method="c14n2") + b"\n"


def parts_of(reader: DocxReader) -> dict[str, bytes]:
    """Body, styles, heads and feet in canonical form by file name."""
    wanted = ("document", "styles", "header", "footer")
    return {
        Path(name).name: canonical(content)
        for name, content in reader.parts.items()
        if Path(name).parent.name == "word" and Path(name).name.startswith(wanted)
    }


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_the_xml_of_a_notice_is_as_committed(
    kind: str, written: Renderings, regenerates: bool
) -> None:
    found = parts_of(written.notice(case_named(KINDS[kind])).reader)
    folder = EXPECTED / kind
    if regenerates:
        write(folder, found)
    assert set(found) == {file.name for file in folder.iterdir()}
    for name, content in found.items():
        assert content.decode() == (folder / name).read_text("utf-8"), (
            f"{kind}/{name} has changed; if it should, run pytest tests/golden --regenerate-golden"
        )


def write(folder: Path, parts: dict[str, bytes]) -> None:
    """Put these files, and no others, into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for file in folder.iterdir():
        file.unlink()
    for name, content in parts.items():
        (folder / name).write_bytes(content)


def test_there_is_no_golden_file_nobody_compares() -> None:
    assert {folder.name for folder in EXPECTED.iterdir()} == set(KINDS)
