"""Exported notices against Word's own schema, by the Open XML SDK validator."""

import json
import subprocess
from pathlib import Path

import pytest

from tests.rendering.cases import ROOT, Case
from tests.rendering.renderings import Renderings
from tests.validity.drafts import judged_cases, names

VALIDATOR = ROOT / "packaging/validator/node_modules/.bin/ooxml-validator"


def faults(file: Path) -> list[str]:
    """What the validator objects to; read from its JSON, since its exit code says too little."""
    assert VALIDATOR.exists(), "The Open XML validator is missing: run `make validator`."
    result = subprocess.run(
        [VALIDATOR, file], check=False, capture_output=True, text=True, timeout=120
    )
    report = json.loads(result.stdout)
    found = [f"{one['path']} {one['xPath']}: {one['description']}" for one in report["errors"]]
    assert report["ok"] == (not found), "the validator contradicts itself"
    return found


@pytest.mark.parametrize("case", judged_cases(), ids=names)
def test_a_notice_is_valid_word_processing_xml(
    case: Case, written: Renderings, tmp_path: Path
) -> None:
    file = tmp_path / "notice.docx"
    file.write_bytes(written.notice(case).content)
    assert faults(file) == []


def test_the_validator_sees_an_error(written: Renderings, tmp_path: Path) -> None:
    reader = written.notice(judged_cases()[0]).reader
    broken = reader.parts["word/document.xml"].replace(b"<w:jc ", b"<w:no-such ", 1)
    broken = broken.replace(b"<w:tblGrid>", b"<w:tblGrid><w:p/>", 1)
    file = tmp_path / "broken.docx"
    file.write_bytes(reader.rezipped({"word/document.xml": broken}))
    assert faults(file)
