"""Whether a text is damaged beyond what an old font explains: scrambled marks, OCR, lost letters.

Such a text is reported and left alone: mending it word by word would put words into it.
"""

import re
from typing import Final, Literal

from desktop_app.vietnamese.well_formed import count_words

Damage = Literal["", "damaged", "no_marks"]

_LOST: Final = re.compile(r"\ufffd|\w\?\w|\?{3,}|[^\W\d_][01][^\W\d_]")
_LEAST_ILL: Final = 4
_ILL_SHARE: Final = 0.07
_LOST_SHARE: Final = 0.02
_FEW: Final = 12


def damage_of(text: str) -> Damage:
    """What is wrong with the NFC text, "" for nothing."""
    counts = count_words(text)
    words = counts.marked + counts.plain
    if not words:
        return ""
    lost = len(_LOST.findall(text))
    if lost >= 3 and lost >= words * _LOST_SHARE:
        return "damaged"
    if counts.ill_formed >= _LEAST_ILL and counts.ill_formed >= counts.marked * _ILL_SHARE:
        return "damaged"
    if words >= _FEW and counts.marked * 20 < words:
        return "no_marks"
    return ""
