"""The theme: readable in both shades, whole, sharp, and in the size that was asked for."""

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.ui.theme.faces import writes_vietnamese
from desktop_app.ui.theme.look import LARGEST, SMALLEST, Look
from desktop_app.ui.theme.style_sheet import UnknownToken, filled
from desktop_app.ui.theme.tokens import Shade, Tokens, read_tokens
from tests.ui.theme.contrasts import contrast

RESOURCES = Path(__file__).parents[3] / "resources"
TOKENS: Tokens = read_tokens(RESOURCES / "theme" / "tokens.json")
SHADES: tuple[Shade, ...] = ("light", "dark")

TEXT_ON = [
    *(("text", ground) for ground in ("surface", "surface_raised", "hover", "accent_soft")),
    *(("text", ground) for ground in ("warn_soft", "selection", "inserted", "deleted", "moved")),
    ("text", "found"),
    *(("text_muted", ground) for ground in ("surface", "surface_raised", "hover")),
    *(("accent", ground) for ground in ("surface", "surface_raised", "accent_soft")),
    ("accent_text", "accent"),
    ("accent_text", "accent_hover"),
    ("surface", "text"),
    *(
        (role, ground)
        for role in ("warn", "error", "ok")
        for ground in ("surface", "surface_raised")
    ),
    *((role, f"{role}_soft") for role in ("warn", "error", "ok")),
]
LINE_ON = [
    ("line_strong", "surface"),
    ("line_strong", "surface_raised"),
    ("accent", "surface_raised"),
]


@pytest.mark.parametrize("shade", SHADES)
@pytest.mark.parametrize(("text", "ground"), TEXT_ON)
def test_text_is_readable(shade: Shade, text: str, ground: str) -> None:
    colours = TOKENS.colours(shade)
    assert contrast(colours[text], colours[ground]) >= 4.5


@pytest.mark.parametrize("shade", SHADES)
@pytest.mark.parametrize(("line", "ground"), LINE_ON)
def test_lines_that_mean_something_are_seen(shade: Shade, line: str, ground: str) -> None:
    colours = TOKENS.colours(shade)
    assert contrast(colours[line], colours[ground]) >= 3


def test_both_shades_have_the_same_roles() -> None:
    assert TOKENS.light.keys() == TOKENS.dark.keys()


def test_no_type_is_smaller_than_can_be_read() -> None:
    assert min(TOKENS.type.values()) >= 10.5
    assert set(TOKENS.bold) <= TOKENS.type.keys()


@pytest.fixture
def look(qapp: QApplication) -> Look:
    return Look(RESOURCES, mode="light")


def test_the_style_sheet_has_no_slot_left(look: Look) -> None:
    sheet = look.style_sheet()
    assert "$" not in sheet
    assert TOKENS.light["accent"] in sheet


def test_the_dark_sheet_has_no_light_colour(look: Look) -> None:
    look.set_mode("dark")
    only_light = set(TOKENS.light.values()) - set(TOKENS.dark.values())
    assert only_light.isdisjoint(re.findall(r"#\w+", look.style_sheet()))


def test_every_picture_of_the_style_sheet_is_there(look: Look) -> None:
    files = re.findall(r"url\(([^)]+)\)", look.style_sheet())
    assert files
    assert all(Path(file).exists() for file in files)


def test_a_token_that_is_not_there_is_told() -> None:
    with pytest.raises(UnknownToken):
        filled("color: $nothing$;", {}, lambda px: px, 6, lambda name, role: name + role)


def test_lengths_and_type_grow_together(look: Look) -> None:
    usual = look.font().pointSizeF()
    look.set_scale(1.5)
    assert look.px(12) == 18
    assert look.font().pointSizeF() == pytest.approx(usual * 1.5)
    assert look.px(0) == 0


@pytest.mark.parametrize(("asked", "given"), [(0.1, SMALLEST), (9.0, LARGEST)])
def test_no_size_makes_the_window_unusable(look: Look, asked: float, given: float) -> None:
    look.set_scale(asked)
    assert look.scale == given


def test_a_change_is_told_to_the_views(look: Look) -> None:
    told = []
    look.changed.connect(lambda: told.append(look.shade))
    look.set_mode("dark")
    assert told == ["dark"]


def test_an_icon_has_the_colour_of_its_role(look: Look) -> None:
    image = look.icon("house", "accent").pixmap(32, 32).toImage()
    inks = {
        image.pixelColor(x, y).name()
        for x in range(32)
        for y in range(32)
        if image.pixelColor(x, y).alpha() == 255
    }
    assert inks == {TOKENS.light["accent"]}


def test_an_icon_that_is_not_shipped_is_told(look: Look) -> None:
    with pytest.raises(OSError, match="khong-co"):
        look.icon("khong-co")


def test_the_face_of_the_window_writes_vietnamese(look: Look) -> None:
    for kind in TOKENS.type:
        assert writes_vietnamese(look.font(kind))
