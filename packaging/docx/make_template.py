"""Writes resources/docx/notice.docx, the template of all notices, from the parts beside it."""

import io
import sys
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from lxml import etree

HERE = Path(__file__).parent
PARTS = HERE / "notice"
TARGET = HERE.parents[1] / "resources" / "docx" / "notice.docx"
FIRST_MOMENT = (1980, 1, 1, 0, 0, 0)


def part_names(folder: Path) -> list[str]:
    """Names of all parts, the list of content types first, as packages are usually ordered."""
    names = [file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file()]
    return sorted(names, key=lambda name: (name != "[Content_Types].xml", name))


def compact(xml: bytes) -> bytes:
    """The same XML without the white space between elements that makes it readable here."""
    root = etree.fromstring(xml, etree.XMLParser(remove_blank_text=True))
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def template_bytes(folder: Path) -> bytes:
    """The package of the parts in `folder`; stored, so that no version of zlib changes a byte."""
    buffer = io.BytesIO()
    with ZipFile(buffer, "w", ZIP_STORED) as package:
        for name in part_names(folder):
            entry = ZipInfo(name, FIRST_MOMENT)
            entry.create_system = 0
            package.writestr(entry, compact((folder / name).read_bytes()))
    return buffer.getvalue()


def main() -> int:
    """Writes the template and prints its path."""
    TARGET.write_bytes(template_bytes(PARTS))
    print(TARGET)
    return 0


if __name__ == "__main__":
    sys.exit(main())
