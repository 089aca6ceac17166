"""What a person types into the search, as FTS5 understands it."""

import re
from typing import Final

from msgspec import Struct

from desktop_app.store.search_text import HEAD
from desktop_app.store.snippets import Words, words_to_find
from desktop_app.vietnamese.folding import fold

_PARTS: Final = re.compile(r'"(?P<phrase>[^"]+)"?|(?P<word>[^\s"]+)')


class Query(Struct, frozen=True):
    """What is asked as FTS5's expressions, and as words to be found in a folded text.

    `anywhere`: None when nothing is asked. `in_head`: the words in the short fields alone.
    """

    anywhere: str | None
    in_head: str | None
    words: tuple[Words, ...]


def read_query(text: str, organ: str | None = None, person: str | None = None) -> Query:
    """All words in any order and field, those in quotation marks side by side.

    The last word may go on, unless it is in quotation marks. `organ` and `person` are to be found
    side by side in their own fields.
    """
    parts = [
        (match["phrase"] or match["word"], match["phrase"] is None)
        for match in _PARTS.finditer(fold(text))
    ]
    conditions: list[str] = []
    asked: list[Words] = []
    for index, (words, is_single) in enumerate(parts):
        is_prefix = is_single and index == len(parts) - 1 and words[-1].isalnum()
        found = words_to_find(words, is_prefix=is_prefix)
        if found is not None:
            asked.append(found)
            conditions.append(_quoted(words) + ("*" if is_prefix else ""))
    in_head = f"{{{' '.join(HEAD)}}} : ({' AND '.join(conditions)})" if conditions else None
    for field, name in (("organ", organ), ("people", person)):
        folded = fold(name or "")
        if words_to_find(folded, is_prefix=True) is not None:
            conditions.append(f"{field} : {_quoted(folded)} *")
    return Query(" AND ".join(conditions) or None, in_head, tuple(asked))


def _quoted(folded: str) -> str:
    return '"' + folded.replace('"', " ") + '"'
