"""The shipped template is what the script makes of its parts: small, valid, ours alone."""

import runpy
from pathlib import Path

import docx
import pytest

from tests.unit.output.packages import STYLES, parts_of, root, select, value
from tests.unit.output.sheets import TEMPLATE
from tests.unit.output.test_docx_validity import validated

SCRIPT = Path(__file__).parents[3] / "packaging" / "docx" / "make_template.py"
OURS = ["TB Số thứ tự", "TB Chỗ để trống", "TB Bảng không kẻ", "TB Bảng kẻ khung", "TB Kết thúc"]


def test_the_shipped_file_is_what_the_script_makes() -> None:
    script = runpy.run_path(str(SCRIPT))
    assert script["TARGET"] == TEMPLATE
    assert script["template_bytes"](script["PARTS"]) == TEMPLATE.read_bytes()


def test_it_is_small_and_valid(tmp_path: Path) -> None:
    assert TEMPLATE.stat().st_size < 10_000
    assert validated(tmp_path, TEMPLATE.read_bytes()) == "none"


def test_it_brings_only_what_word_demands_and_our_common_styles() -> None:
    names = [
        value(one) for one in select(root(parts_of(TEMPLATE.read_bytes()), STYLES), "//w:name")
    ]
    assert names == [
        "Normal",
        "Default Paragraph Font",
        "Normal Table",
        "No List",
        *OURS,
    ]


def test_nobody_and_no_program_is_named_in_it() -> None:
    parts = parts_of(TEMPLATE.read_bytes())
    assert "docProps/app.xml" not in parts
    core = docx.Document(str(TEMPLATE)).core_properties
    assert (core.author, core.last_modified_by, core.title) == ("", "", "")


@pytest.mark.parametrize("trace", [b"rsid", b"python", b"Microsoft Office", b"en-US", b"theme"])
def test_it_holds_no_trace_of_another_template(trace: bytes) -> None:
    assert not [
        name for name, content in parts_of(TEMPLATE.read_bytes()).items() if trace in content
    ]
