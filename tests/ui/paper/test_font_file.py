"""A font file under a name of its own is the same font; other bytes are refused."""

import io
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.ui.paper.font_file import FontFile, NotAFont
from desktop_app.ui.paper.fonts import FILES
from tests.ui.paper.pages_by_hand import FONTS

REGULAR = (FONTS / FILES["regular"]).read_bytes()
FILES_OF_ALL = [FONTS / name for name in FILES.values()]


def opened(data: bytes) -> TTFont:
    """The font, read with its checksums enforced."""
    return TTFont(io.BytesIO(data), checkChecksums=2)


def other_names(font: TTFont) -> list[tuple[int, ...]]:
    """All names that are neither the family nor the full name."""
    records = font["name"].names
    return [
        (name.platformID, name.platEncID, name.langID, name.nameID, *name.string)
        for name in records
        if name.nameID not in (1, 4)
    ]


@pytest.mark.parametrize("file", FILES_OF_ALL, ids=lambda file: file.stem)
def test_only_the_family_changes(file: Path) -> None:
    before = opened(file.read_bytes())
    after = opened(FontFile(file.read_bytes()).named("Our Own Family"))
    assert after["name"].getBestFamilyName() == "Our Own Family"
    assert after["name"].getDebugName(4) == "Our Own Family"
    assert after["name"].getDebugName(6) == before["name"].getDebugName(6)
    assert before.reader.keys() == after.reader.keys()
    assert other_names(after) == other_names(before)
    changed = {tag for tag in before.reader.keys() if before.reader[tag] != after.reader[tag]}  # noqa: SIM118
    assert changed == {"name", "head"}


@pytest.mark.parametrize("file", FILES_OF_ALL, ids=lambda file: file.stem)
def test_the_sum_over_the_whole_renamed_file_is_what_the_format_demands(file: Path) -> None:
    data = FontFile(file.read_bytes()).named("Liberation Serif 0123456789ab")
    assert len(data) % 4 == 0
    longs = (int.from_bytes(data[at : at + 4], "big") for at in range(0, len(data), 4))
    assert sum(longs) & 0xFFFFFFFF == 0xB1B0AFBA


@pytest.mark.parametrize("file", FILES_OF_ALL, ids=lambda file: file.stem)
def test_the_underline_is_the_fonts_own(file: Path) -> None:
    font = opened(file.read_bytes())
    em, post = font["head"].unitsPerEm, font["post"]
    underline = FontFile(file.read_bytes()).underline
    assert underline.top == -post.underlinePosition / em
    assert underline.thickness == post.underlineThickness / em


@given(st.binary(max_size=400))
def test_any_bytes_are_refused(data: bytes) -> None:
    with pytest.raises(NotAFont):
        FontFile(data)


@given(st.binary(max_size=400))
def test_any_bytes_behind_the_beginning_of_a_font_are_refused(data: bytes) -> None:
    with pytest.raises(NotAFont):
        FontFile(REGULAR[:12] + data)


@given(st.integers(0, 300_000))
def test_a_font_cut_short_is_refused(length: int) -> None:
    with pytest.raises(NotAFont):
        FontFile(REGULAR[:length])
