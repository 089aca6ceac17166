"""A sentence cut into clauses that can each ask for something."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from desktop_app.phrases.directive.bodies import KnownBodies, comparable
from desktop_app.phrases.directive.body_names import BodyNames
from desktop_app.reading.text.paragraphs import Piece, clauses_of, cut

_TURNS: Final = re.compile(r", (?:và |đồng thời )?(?P<frame>(?:giao|yêu cầu|đề nghị)(?: cho)? )")
_FRAME: Final = re.compile(r"(?:giao|yêu cầu|đề nghị)(?: cho)? ")


class ClauseCutter:
    """Cuts sentences of one text; `whole` is the cleaned text."""

    def __init__(self, whole: str, known: KnownBodies) -> None:
        self._whole = whole
        self._known = known

    def clauses(self, sentence: Piece) -> list[Piece]:
        """What semicolons and new frames part; names alone stay with the clause after them."""
        return list(self._joined(part for one in clauses_of(sentence) for part in self._cut(one)))

    def piece(self, start: int, end: int) -> Piece:
        """A run of the text."""
        return Piece(self._whole[start:end], start, end)

    def _cut(self, clause: Piece) -> Iterator[Piece]:
        """A clause cut where a comma leads to somebody else who is asked (", giao Sở ...")."""
        names = BodyNames(clause.text, self._known)
        begin = 0
        for match in _TURNS.finditer(comparable(clause.text)):
            is_new = match.start() > begin
            if is_new and names.starts_at(match.end()):
                yield cut(clause, begin, match.start("frame"))
                begin = match.start("frame")
        yield cut(clause, begin, len(clause.text))

    def _joined(self, clauses: Iterable[Piece]) -> Iterator[Piece]:
        """Names alone before the clause they belong to ("Sở A; Sở B; UBND xã C rà soát ...")."""
        pending: Piece | None = None
        for clause in clauses:
            whole = clause if pending is None else self.piece(pending.start, clause.end)
            pending = whole if self._is_only_names(whole) else None
            if pending is None:
                yield whole
        if pending is not None:
            yield pending

    def _is_only_names(self, clause: Piece) -> bool:
        if not clause.text.endswith(";"):
            return False
        text = clause.text.rstrip(" ;")
        frame = _FRAME.match(comparable(text))
        names = BodyNames(text, self._known).list_at(frame.end() if frame else 0)
        return bool(names) and names[-1].end >= len(text)
