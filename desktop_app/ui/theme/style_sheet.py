"""The style sheet: `window.qss` with the theme's colours and scaled lengths in it."""

import re
from collections.abc import Callable, Mapping
from typing import Final

_SLOT: Final = re.compile(r"\$([^$\s]+)\$")
_LENGTH: Final = re.compile(r"(\d+)px")


class UnknownToken(Exception):
    """The style sheet names a token there is not."""


def filled(
    source: str,
    colours: Mapping[str, str],
    px: Callable[[int], int],
    radius: int,
    icon_file: Callable[[str, str], str],
) -> str:
    """The source with every $slot$ filled; raises UnknownToken.

    `px` scales design pixels, `icon_file` gives an icon of a name and a colour role as a file.
    """

    def value(match: re.Match[str]) -> str:
        name = match[1]
        if length := _LENGTH.fullmatch(name):
            return f"{px(int(length[1]))}px"
        if name == "radius":
            return f"{px(radius)}px"
        if name.startswith("icon:"):
            icon, _, role = name.removeprefix("icon:").partition(":")
            return icon_file(icon, role or "text")
        if name not in colours:
            raise UnknownToken(name)
        return colours[name]

    return _SLOT.sub(value, source)
