"""The places where a notice has what one looks for, and the notice with other words there."""

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from desktop_app.notice.draft import Draft
from desktop_app.notice.replacing import with_replacements
from desktop_app.notice.text_places import text_places
from desktop_app.vietnamese.finding import Likeness, occurrences


class Match(NamedTuple):
    """The characters [start, end) of the text at a path of the draft ("body[0].text")."""

    path: str
    start: int
    end: int


def matches_in(draft: Draft, query: str, likeness: Likeness) -> tuple[Match, ...]:
    """All of them in the order of the steps."""
    return tuple(
        Match(place.path, found.start, found.end)
        for place in text_places(draft)
        for found in occurrences(place.text, query, likeness)
    )


def with_words(
    draft: Draft, matches: Sequence[Match], words: str, query: str, likeness: Likeness
) -> Draft:
    """The draft with `words` at the matches, and in parts of directives whose text said `query`.

    Raises TextFault for words no line can hold, and DraftError where a field cannot have them.
    """
    places: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    for match in matches:
        places[match.path].append((match.start, match.end))

    def rewrite(part: str) -> str:
        end, pieces = 0, []
        for found in occurrences(part, query, likeness):
            pieces += [part[end : found.start], words]
            end = found.end
        return "".join([*pieces, part[end:]])

    return with_replacements(draft, places, words, rewrite)
