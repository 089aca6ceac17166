"""Where a finished sentence stands, which decides its capital and its end mark."""

from typing import Final, Literal, NamedTuple

from desktop_app.vietnamese.names import sentence_start

EndMark = Literal["", ".", ";"]


class FillPlace(NamedTuple):
    """`is_sentence_start`: a capital begins it. `end` is the mark it is closed with."""

    is_sentence_start: bool = True
    end: EndMark = "."


SENTENCE: Final = FillPlace()
"""A sentence by itself."""


def in_place(sentence: str, place: FillPlace) -> str:
    """The sentence, which has no end mark of its own, as it stands in `place`; "" stays "".

    Inside a sentence its first letter is as it is given.
    """
    if not sentence:
        return ""
    is_open = sentence.startswith("…")  # what will begin the sentence is not known yet
    begun = sentence_start(sentence) if place.is_sentence_start and not is_open else sentence
    return begun + place.end
