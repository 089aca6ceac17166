"""The design tokens of `resources/theme/tokens.json`: colours by role, type sizes, measures."""

from collections.abc import Mapping
from pathlib import Path
from typing import Literal

import msgspec
from msgspec import Struct

Shade = Literal["light", "dark"]
"""Which of the two sets of colours."""


class Tokens(Struct, frozen=True, forbid_unknown_fields=True):
    """Colours by role for both shades ("#rrggbb", "#aarrggbb"); `type` in points.

    `bold` names the kinds of type that are semi-bold; measures are in design pixels, which the
    interface size scales.
    """

    light: Mapping[str, str]
    dark: Mapping[str, str]
    type: Mapping[str, float]
    bold: tuple[str, ...]
    field_height: int
    radius: int

    def colours(self, shade: Shade) -> Mapping[str, str]:
        """The colours of one shade by role."""
        return self.light if shade == "light" else self.dark


def read_tokens(file: Path) -> Tokens:
    """The tokens of the file; raises OSError, msgspec.ValidationError."""
    return msgspec.json.decode(file.read_bytes(), type=Tokens)
