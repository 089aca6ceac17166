"""Where a finished sentence stands, which decides its capital and its end mark."""

from typing import Final, Literal, NamedTuple

from desktop_app.vietnamese.names import sentence_start

EndMark = Literal["", ".", ";"]


class FillPlace(NamedTuple):
    """`is_sentence_start`: a capital begins it. `end` is the mark it is closed with."""

    is_sentence_start: bool = True
    end: EndMark = "."


_END_MARKS: Final = " \t\n\xa0.,;"
_ELLIPSIS: Final = "..."
_AND_SO_ON: Final = "v.v"

SENTENCE: Final = FillPlace()
"""A sentence by itself."""


def in_place(sentence: str, place: FillPlace) -> str:
    """The sentence as it stands in `place`, with no end mark but that of the place; "" stays "".

    Inside a sentence its first letter is as it is given. The stop of "v.v." and three dots are its
    own; no other stop comes behind them.
    """
    bare = without_end_mark(sentence)
    if not bare:
        return ""
    is_open = bare.startswith("…")  # what will begin the sentence is not known yet
    begun = sentence_start(bare) if place.is_sentence_start and not is_open else bare
    has_end = place.end == "." and begun.endswith(".")
    return begun if has_end else begun + place.end


def without_end_mark(text: str) -> str:
    """The text without the stop, comma, semicolon or "./." that a person closed it with.

    The stop of "v.v." and three dots are no end marks. Marks alone are nothing: "".
    """
    bare = text.rstrip(_END_MARKS)
    while bare.endswith("/") and text.startswith(".", len(bare)):
        bare = bare.removesuffix("/").rstrip(_END_MARKS)
    behind = text[len(bare) :]
    if bare and behind.startswith(_ELLIPSIS):
        return bare + _ELLIPSIS
    return f"{bare}." if bare.lower().endswith(_AND_SO_ON) and behind.startswith(".") else bare
