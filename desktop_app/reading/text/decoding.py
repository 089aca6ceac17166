"""Bytes of a text file as text: UTF-8, UTF-16 and UTF-32 with or without a mark, Windows pages.

Old Vietnamese fonts are mapped later, from what their bytes look like on a Latin page.
"""

import codecs
from typing import Final, NamedTuple

from desktop_app.vietnamese.unicode_form import to_nfc
from desktop_app.vietnamese.well_formed import count_words

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE: Final = 4096
_LATIN: Final = "latin-1"
_WINDOWS: Final = "cp1258"


class Decoded(NamedTuple):
    """The text, and the name of the encoding it was in."""

    text: str
    encoding: str


def decode(content: bytes) -> Decoded:
    """The text of the bytes. Never fails: what is none becomes U+FFFD, which counts as damage."""
    for mark, name in _MARKS:
        if content.startswith(mark):
            return Decoded(content.decode(name, "replace"), name.removesuffix("-sig"))
    wide = _utf16(content)
    if wide is not None:
        return Decoded(content.decode(wide, "replace"), wide)
    try:
        return Decoded(content.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _one_byte(content)


def _utf16(content: bytes) -> str | None:
    """UTF-16 by its zeros: ASCII letters and spaces have one in every other place."""
    sample = content[:_SAMPLE]
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if len(sample) < 4 or max(even, odd) * 5 < len(sample):
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def _one_byte(content: bytes) -> Decoded:
    """A few broken bytes leave it UTF-8; else the Vietnamese Windows page, or a Latin one."""
    loose = content.decode("utf-8", "replace")
    if loose.count("\ufffd") * 50 < len(loose):
        return Decoded(loose, "utf-8")
    windows = content.decode(_WINDOWS, "replace")
    if "\ufffd" not in windows and count_words(to_nfc(windows)).share > 0.9:
        return Decoded(windows, _WINDOWS)
    return Decoded(content.decode(_LATIN), _LATIN)
