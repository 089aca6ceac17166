"""Every text of the style sheet can be read on every ground the style sheet may put it on."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from desktop_app.ui.theme.tokens import Shade, read_tokens
from tests.ui.theme.contrasts import contrast

THEME = Path(__file__).parents[3] / "resources" / "theme"
TOKENS = read_tokens(THEME / "tokens.json")
RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
COLOUR = re.compile(r"(?:^|[;\s])(selection-)?(background(?:-color)?|color):\s*(\S+?)\s*(?=;|$)")
STATE = re.compile(r"(?<!:):(?!:)[a-z-]+")
PICTURES = re.compile(r"indicator|arrow|chunk|handle|separator|corner|-page|-line|icon|button")
FRAME = re.compile(r"(^| )QFrame[^ ]*$")
"""What has no text of its own."""
READABLE = 4.5
OFF = 3.0
"""What cannot be used now may be fainter."""
GROUNDS = ("surface", "surface_raised")
"""What lies below a widget without a ground of its own."""


class Said(NamedTuple):
    """What a selector says of colours, as tokens; "" for nothing, "transparent" for no ground."""

    text: str = ""
    ground: str = ""


def rules() -> Iterator[tuple[str, str, str]]:
    """Selector, kind ("color", "background", also "selection-...") and token of each setting."""
    source = re.sub(r"/\*.*?\*/", "", (THEME / "window.qss").read_text("utf-8"), flags=re.DOTALL)
    for selectors, body in RULE.findall(source):
        for selector in selectors.split(","):
            for prefix, name, value in COLOUR.findall(body):
                kind = f"{prefix}{'background' if name.startswith('background') else name}"
                yield " ".join(selector.split()), kind, value.strip("$")


def weaker(selector: str) -> list[str]:
    """The selectors whose settings hold as well: without states, without the role."""
    plain = STATE.sub("", selector)
    kind = re.sub(r"\[[^\]]*\]|#\w+", "", plain.split()[-1])
    return list(dict.fromkeys([kind, plain, selector]))


def pairs() -> set[tuple[str, str, str]]:
    """Every text on every ground it may stand on, with the selector."""
    said: dict[str, Said] = {}
    selections: dict[str, Said] = {}
    for selector, kind, token in rules():
        table = selections if kind.startswith("selection-") else said
        before = table.get(selector, Said())
        is_text = kind.endswith("color")
        table[selector] = before._replace(**{"text" if is_text else "ground": token})
    found = set()
    for selector in said:
        whole = Said("text")
        for one in weaker(selector):
            more = said.get(one, Said())
            whole = Said(more.text or whole.text, more.ground or whole.ground)
        if not PICTURES.search(selector.partition("::")[2]) and not FRAME.search(selector):
            around = " ".join(selector.split()[:-1])
            below = [said[around].ground] if around in said and said[around].ground else GROUNDS
            own = whole.ground not in {"", "transparent"}
            found |= {(selector, whole.text, one) for one in ([whole.ground] if own else below)}
    for selector, chosen in selections.items():
        found.add((f"{selector} (selection)", chosen.text, chosen.ground))
    return found


def test_the_style_sheet_is_understood() -> None:
    found = pairs()
    assert len(found) > 60
    assert ('QPushButton[role="primary"]', "accent_text", "accent") in found
    assert ('QPushButton[role="primary"]:hover', "accent_text", "accent_hover") in found
    assert ('QFrame[role="toast"] QLabel', "surface", "text") in found
    assert ('QLabel[role="warn"]', "warn", "surface") in found
    assert ("QLineEdit (selection)", "accent_text", "accent") in found


@pytest.mark.parametrize("shade", ["light", "dark"])
def test_every_text_is_readable_on_its_ground(shade: Shade) -> None:
    colours = TOKENS.colours(shade)
    faint = [
        f"{selector}: {text} on {ground} {contrast(colours[text], colours[ground]):.2f}"
        for selector, text, ground in sorted(pairs())
        if contrast(colours[text], colours[ground]) < (OFF if ":disabled" in selector else READABLE)
    ]
    assert faint == []
