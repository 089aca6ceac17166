"""Files that are no honest .docx end in one of a few codes, soon and without touching anything."""

import io
import zipfile
from collections.abc import Mapping

import pytest

from desktop_app.reading.word.errors import CODES, UnreadableWord
from desktop_app.reading.word.package import MAX_ENTRIES, MAX_FILE
from tests.builders.foreign_files import PARTY, Habits, foreign_bytes
from tests.builders.word_files import exported, read_back, sample

DOCUMENT = "word/document.xml"
TYPES = "[Content_Types].xml"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"


def parts() -> dict[str, bytes]:
    """The parts of an honest file."""
    with zipfile.ZipFile(io.BytesIO(exported(sample("chi-bo")))) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(content: Mapping[str, bytes]) -> bytes:
    """Parts as a file."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in content.items():
            archive.writestr(name, part)
    return target.getvalue()


def of_type(kind: str) -> bytes:
    """An honest file that says it is of another type."""
    content = parts()
    content[TYPES] = content[TYPES].replace(MAIN.encode(), kind.encode())
    return zipped(content)


def with_part(name: str, content: bytes) -> bytes:
    """An honest file with one part changed or added."""
    return zipped({**parts(), name: content})


def with_body(start: bytes) -> bytes:
    """An honest file whose body begins with `start`."""
    return with_part(DOCUMENT, parts()[DOCUMENT].replace(b"<w:body>", b"<w:body>" + start))


def with_dtd(doctype: bytes, inside: bytes = b"") -> bytes:
    """A file whose document declares entities and uses one."""
    content = parts()[DOCUMENT].replace(b"<w:body>", b"<w:body>" + inside, 1)
    start = content.index(b"<w:document")
    return with_part(DOCUMENT, b'<?xml version="1.0"?>' + doctype + content[start:])


def too_many() -> bytes:
    """A file of far too many parts."""
    return zipped({**parts(), **{f"word/media/{n}.png": b"" for n in range(MAX_ENTRIES)}})


LAUGHS = b"".join(b'<!ENTITY l%d "%s">' % (n, b"&l%d;" % (n - 1) * 10) for n in range(1, 9))
HOSTILE: dict[str, tuple[bytes, str]] = {
    "nothing": (b"", "empty"),
    "zeros": (b"\0" * 4096, "empty"),
    "text": ("Thông báo kết luận".encode(), "not_word"),
    "pdf": (b"%PDF-1.7\n", "not_word"),
    "huge": (b"PK" + b"\0" * MAX_FILE, "too_large"),
    "old .doc": (OLE + b"\0" * 512 + "WordDocument".encode("utf-16-le"), "old_format"),
    "password": (OLE + b"\0" * 512 + "EncryptedPackage".encode("utf-16-le"), "encrypted"),
    "cut off": (exported(sample("chi-bo"))[:3000], "damaged"),
    "other zip": (zipped({"a.txt": b"a"}), "not_word"),
    "odt": (zipped({"mimetype": b"application/vnd.oasis.opendocument.text"}), "other_office"),
    ".docm": (of_type("application/vnd.ms-word.document.macroEnabled.main+xml"), "macros"),
    ".dotm": (of_type("application/vnd.ms-word.template.macroEnabledTemplate.main+xml"), "macros"),
    ".dotx": (of_type(MAIN.replace("document.main", "template.main")), "template"),
    ".xlsx": (of_type("application/openxmlformats-officedocument.spreadsheetml"), "other_office"),
    "no document": (zipped({n: p for n, p in parts().items() if n != DOCUMENT}), "damaged"),
    "no body": (with_part(DOCUMENT, b"<a/>"), "damaged"),
    "no XML": (with_part(DOCUMENT, b"\0\1\2"), "damaged"),
    "bomb": (with_part(DOCUMENT, b" " * 50_000_000), "too_packed"),
    "many parts": (too_many(), "too_packed"),
    "many elements": (
        with_body(b"<w:p/>" * 120_000),
        "too_packed",
    ),
    "deep": (
        with_body(b"<w:sdt>" * 5_000),
        "damaged",
    ),
    "entity bomb": (
        with_dtd(b'<!DOCTYPE d [<!ENTITY l0 "ha">' + LAUGHS + b"]>", b"<w:p>&l8;</w:p>"),
        "damaged",
    ),
    "file of the machine": (
        with_dtd(b'<!DOCTYPE d [<!ENTITY f SYSTEM "file:///etc/hostname">]>', b"<w:p>&f;</w:p>"),
        "damaged",
    ),
    "DTD elsewhere": (with_dtd(b'<!DOCTYPE d SYSTEM "http://127.0.0.1:9/d.dtd">'), "damaged"),
}  # fmt: skip


@pytest.mark.parametrize(("content", "code"), HOSTILE.values(), ids=HOSTILE.keys())
def test_a_file_that_is_no_notice_is_refused(content: bytes, code: str) -> None:
    with pytest.raises(UnreadableWord) as caught:
        read_back(content)
    assert caught.value.code == code


def test_every_code_is_met() -> None:
    assert {code for _, code in HOSTILE.values()} == CODES


def test_a_part_outside_the_file_is_not_looked_for() -> None:
    rels = parts()["word/_rels/document.xml.rels"].replace(
        b"</Relationships>",
        b'<Relationship Id="x" TargetMode="External" Target="http://127.0.0.1:9/c.xml" '
        b'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"/>'
        b"</Relationships>",
    )
    back = read_back(with_part("word/_rels/document.xml.rels", rels))
    assert back.is_own
    assert not back.report.comments


def test_a_style_that_is_based_on_itself_is_read_once() -> None:
    styles = parts()["word/styles.xml"].replace(
        b'<w:basedOn w:val="Normal"/>', b'<w:basedOn w:val="TBParagraph"/>'
    )
    assert read_back(with_part("word/styles.xml", styles)).is_own


def test_a_file_of_no_text_gives_an_empty_draft() -> None:
    facts_less = foreign_bytes(PARTY, Habits())
    with zipfile.ZipFile(io.BytesIO(facts_less)) as archive:
        content = {name: archive.read(name) for name in archive.namelist()}
    start, end = content[DOCUMENT].index(b"<w:body>"), content[DOCUMENT].index(b"</w:body>")
    content[DOCUMENT] = content[DOCUMENT][: start + 8] + content[DOCUMENT][end:]
    draft = read_back(zipped(content)).draft
    assert (draft.profile.organ, draft.body, draft.subject) == ("", (), "")
