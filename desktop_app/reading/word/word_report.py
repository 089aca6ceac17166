"""What is told beside a draft read from Word: guesses, what is left over, comments, open changes.

A `source` is [start, end) in code points of the text that was read; of a .docx that is its
paragraphs joined by line breaks, see `reading.word.document.plain_text`.
"""

from typing import Literal

from msgspec import Struct

Source = tuple[int, int]


class Guess(Struct, frozen=True, kw_only=True):
    """One field of the draft and where it was read.

    `path` is that of the draft file, `confidence` 0 to 1. `original` is the sentence of the source
    where the draft words it otherwise; `is_inherited` says that the value stands elsewhere in the
    source and was taken over (the owner in a heading).
    """

    path: str
    value: str
    confidence: float
    source: Source
    original: str = ""
    is_inherited: bool = False


class Leftover(Struct, frozen=True, kw_only=True):
    """A piece of the source that no field of the draft holds."""

    text: str
    source: Source


class Comment(Struct, frozen=True, kw_only=True):
    """A remark somebody wrote beside the text; `quote` is what it is about.

    `path` is the field it stands at, "" where that is in no field.
    """

    text: str
    author: str
    quote: str
    path: str
    source: Source
    when: str = ""


class OpenChange(Struct, frozen=True, kw_only=True):
    """A tracked change nobody has accepted yet; the draft holds the text as if it were."""

    kind: Literal["inserted", "deleted", "moved"]
    text: str
    author: str
    path: str
    source: Source
    when: str = ""


class WordReport(Struct, frozen=True, kw_only=True):
    """All that is to be told of one reading; `text` is what the sources count in."""

    text: str = ""
    unrecognised: tuple[Leftover, ...] = ()
    guesses: tuple[Guess, ...] = ()
    comments: tuple[Comment, ...] = ()
    changes: tuple[OpenChange, ...] = ()
    notes: tuple[str, ...] = ()
