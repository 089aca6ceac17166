"""File-name parts made from Vietnamese text."""

import re
from itertools import islice
from typing import Final

from desktop_app.vietnamese.folding import fold

_WORD: Final = re.compile(r"[a-z0-9]+")


def slug(text: str, max_words: int = 8) -> str:
    """Return the first `max_words` words as small ASCII joined by hyphens: "giao-ban-quy-ii".

    Any character but a letter or digit parts words. "" when nothing can be kept. It is a part of
    a file name, not a whole one: Windows refuses some words ("con") as the name of a file.
    """
    words = (match[0] for match in _WORD.finditer(fold(text)))
    return "-".join(islice(words, max_words))
