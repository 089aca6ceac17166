"""What the rendering tests stand on: without it every measure would be of something else."""

import shutil
import subprocess
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

_BASES = "aăâeêioôơuưy"
_TONES = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
_RENDER_HINT = "run `make system-test`, which installs what the rendering tests need"


def vietnamese_letters() -> set[str]:
    """All letters of Vietnamese in both cases, composed."""
    import unicodedata

    small = {unicodedata.normalize("NFC", base + tone) for base in _BASES for tone in _TONES}
    small |= set("bcdđghklmnpqrstvx")
    return small | {letter.upper() for letter in small}


def matched_font(name: str) -> Path:
    """The file that fontconfig, and with it LibreOffice, takes for a typeface."""
    assert shutil.which("fc-match"), f"fc-match is missing: {_RENDER_HINT}."
    result = subprocess.run(
        ["fc-match", "--format=%{file}", name], check=True, capture_output=True, text=True
    )
    return Path(result.stdout)


@pytest.mark.parametrize("name", ["Times New Roman", "Liberation Serif"])
def test_the_renderer_sets_times_new_roman_in_liberation_serif_2(name: str) -> None:
    font = TTFont(matched_font(name))
    family = font["name"].getDebugName(1)
    assert family == "Liberation Serif", f"{name} is set in {family}: {_RENDER_HINT}."
    revision = font["head"].fontRevision
    assert revision >= 2, f"Liberation Serif {revision} lacks Vietnamese letters: {_RENDER_HINT}."
    missing = vietnamese_letters() - {chr(code) for code in font.getBestCmap()}
    assert not missing, f"{name} lacks {sorted(missing)}: {_RENDER_HINT}."


def test_libreoffice_is_there() -> None:
    found = shutil.which("soffice")
    assert found, f"LibreOffice (soffice) is missing: {_RENDER_HINT}."
    result = subprocess.run([found, "--version"], check=True, capture_output=True, text=True)
    assert result.stdout.startswith("LibreOffice")
