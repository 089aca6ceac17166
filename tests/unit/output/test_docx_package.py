"""The package: the same bytes every time, properties of the notice, nothing of the machine."""

import datetime as dt
import io
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import docx
from msgspec import structs

from tests.unit.output.packages import PREFIXES, parts_of, root, select
from tests.unit.output.sheets import TEMPLATE, docx_of, full_sheet, section, sheet, text

CODE = """
import sys
from tests.unit.output.sheets import docx_of, full_sheet
sys.stdout.buffer.write(docx_of(full_sheet()))
"""


def properties(docx_file: bytes) -> dict[str, str]:
    core = root(parts_of(docx_file), "docProps/core.xml")
    return {str(one.tag).rpartition("}")[2]: str(one.text or "") for one in core}


def test_the_same_sheet_gives_the_same_bytes_in_another_process() -> None:
    other = subprocess.run(
        [sys.executable, "-c", CODE],
        check=True,
        capture_output=True,
        cwd=Path(__file__).parents[3],
        env={"PYTHONHASHSEED": "7", "TZ": "Asia/Ho_Chi_Minh"},
    )
    assert other.stdout == docx_of(full_sheet())


def test_members_carry_no_time_and_no_system() -> None:
    with ZipFile(io.BytesIO(docx_of(sheet()))) as package:
        entries = package.infolist()
    assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert {(one.create_system, one.external_attr) for one in entries} == {(0, 0o600 << 16)}
    assert entries[0].filename == "[Content_Types].xml"


def test_the_members_are_these_and_no_others() -> None:
    assert list(parts_of(docx_of(sheet()))) == [
        "[Content_Types].xml",
        "_rels/.rels",
        "docProps/core.xml",
        "word/document.xml",
        "word/_rels/document.xml.rels",
        "word/fontTable.xml",
        "word/header1.xml",
        "word/settings.xml",
        "word/styles.xml",
    ]


def test_properties_are_the_notices() -> None:
    made = sheet(section(text("kết luận của đồng chí Bí thư", "subject"), text("a")))
    assert properties(docx_of(made)) == {
        "title": "Thông báo kết luận của đồng chí Bí thư Tỉnh uỷ",
        "subject": "kết luận của đồng chí Bí thư",
        "creator": "Tỉnh uỷ Thái Nguyên",
        "lastModifiedBy": "Tỉnh uỷ Thái Nguyên",
        "language": "vi-VN",
        "created": "2026-07-05T00:00:00Z",
        "modified": "2026-07-05T00:00:00Z",
        "revision": "1",
    }


def test_a_notice_without_subject_has_no_subject_property() -> None:
    assert "subject" not in properties(docx_of(sheet()))


def test_a_long_title_is_cut_at_a_word() -> None:
    title = docx_title(" ".join(["kết luận"] * 60))
    assert len(title) <= 255
    assert title.endswith((" kết…", " luận…"))
    assert docx_title("a" * 300) == "a" * 254 + "…"
    assert docx_title("b" * 255) == "b" * 255


def docx_title(title: str) -> str:
    return properties(docx_of(structs.replace(sheet(), title=title)))["title"]


def test_no_break_spaces_are_plain_in_properties() -> None:
    assert docx_title("ngày\u00a005 tháng\u00a07") == "ngày 05 tháng 7"


def test_the_day_of_the_sheet_is_read_back_by_python_docx() -> None:
    written = docx.Document(io.BytesIO(docx_of(sheet())))
    assert written.core_properties.created == dt.datetime(2026, 7, 5, tzinfo=dt.UTC)


def test_the_settings_open_in_words_present_mode() -> None:
    settings = root(parts_of(docx_of(sheet())), "word/settings.xml")
    modes = {
        one.attrib[f"{{{PREFIXES['w']}}}name"]: one.attrib[f"{{{PREFIXES['w']}}}val"]
        for one in select(settings, "w:compat/w:compatSetting")
    }
    assert modes["compatibilityMode"] == "15"


def test_writing_leaves_the_template_as_it_is() -> None:
    before = TEMPLATE.read_bytes()
    docx_of(full_sheet())
    assert TEMPLATE.read_bytes() == before
