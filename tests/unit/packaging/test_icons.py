"""The program's own drawings: in the theme's colours, in every size, and as a Windows icon."""

import json
import re
import struct
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

import make_icons

ROOT = Path(__file__).parents[3]
THEME = json.loads((ROOT / "resources" / "theme" / "tokens.json").read_text("utf-8"))["light"]
DRAWINGS = sorted(make_icons.DRAWINGS.glob("*.svg"))


@pytest.mark.parametrize("drawing", DRAWINGS, ids=lambda file: file.stem)
def test_a_drawing_has_colours_of_the_theme_and_its_accent(drawing: Path) -> None:
    darker = {"#7d1625"}  # the shadow of the sheet, a darker accent
    colours = set(re.findall(r"#[0-9a-f]{6}", drawing.read_text("utf-8")))
    assert THEME["accent"] in colours
    assert colours <= set(THEME.values()) | darker


@pytest.mark.parametrize("size", make_icons.SIZES)
def test_an_icon_is_painted_in_its_size(qtbot: QtBot, size: int) -> None:
    for drawing in make_icons.PLACES.values():
        image = QImage.fromData(make_icons.png(drawing, size))
        assert (image.width(), image.height()) == (size, size)
        assert image.pixelColor(size // 2, size // 2).alpha() == 255
        assert image.pixelColor(0, 0).alpha() < 255


def test_the_windows_icon_holds_a_picture_for_each_size(qtbot: QtBot) -> None:
    icon = make_icons.ico("tbkl", make_icons.IN_ICO)
    kind, count = struct.unpack_from("<HH", icon, 2)
    assert (kind, count) == (1, len(make_icons.IN_ICO))
    for place, size in enumerate(make_icons.IN_ICO):
        length, offset = struct.unpack_from("<II", icon, 6 + 16 * place + 8)
        assert QImage.fromData(icon[offset : offset + length]).width() == size
