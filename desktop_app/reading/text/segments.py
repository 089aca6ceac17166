"""A paragraph cut into what it asks for and what it only tells.

A segment is a directive with the clauses that belong to it (what is handed in, by when, if what),
or a run of sentences that asks for nothing. Owners are own or inherited, and marked so.
"""

import re
from typing import Final, Literal, NamedTuple

from desktop_app.phrases.directive.bodies import KnownBodies, comparable
from desktop_app.phrases.directive.body_names import Found
from desktop_app.phrases.directive.recognising import Recognised, recognise
from desktop_app.phrases.directive.words import act_at
from desktop_app.reading.text.clause_cuts import ClauseCutter
from desktop_app.reading.text.headings import Mode
from desktop_app.reading.text.paragraphs import Paragraph, Piece, cut, sentences_of
from desktop_app.reading.text.speakers import Said, said_in
from desktop_app.reading.text.tellings import ATTACHED, OWN_DUTY, PASSIVE, TOLD, TURNS

Sort = Literal["directive", "text", "decision", "opinion", "wish", "lead"]

_DUTY: Final = re.compile(
    r" ?(?:cần|phải|có trách nhiệm|có nhiệm vụ|chịu trách nhiệm|được giao)(?!\w)"
)
_FRAME: Final = re.compile(
    r"(?:yêu cầu|đề nghị|giao(?: nhiệm vụ| trách nhiệm)?(?: cho)?|phân công|lưu ý)[:,]? *"
)
_ASKING: Final = ("assign", "require", "ask")
_NOT_ASKED: Final = ("permission", "promise", "wish", "request")
_LONGEST_OWNER: Final = 14
_LONGEST_CLAUSE: Final = 1_500
"""Characters; the longest directives have about a hundred words."""
_OWN: Final = 0.95
_INHERITED: Final = 0.8
_NOBODY: Final = 0.7
_UNKNOWN: Final = 0.6


class Segment(NamedTuple):
    """`piece` is all of it, `words` from where the recogniser read; `read` for directives only.

    `owners` stand in the cleaned text at their places. `is_framed`: a speaker's frame stands
    before the words. `task_at` is where, in the cleaned text, the words of the task begin.
    """

    sort: Sort
    piece: Piece
    words: Piece
    read: Recognised | None = None
    owners: tuple[Found, ...] = ()
    is_inherited: bool = False
    is_framed: bool = False
    topic: Piece | None = None
    task_at: int = 0
    confidence: float = _OWN


class Context(NamedTuple):
    """What is known before a paragraph: the mode, who is asked above it, and before it."""

    mode: Mode
    owners: tuple[Found, ...] = ()
    before: tuple[Found, ...] = ()
    chairs: tuple[str, ...] = ()


class _Clause(NamedTuple):
    """A clause with its surroundings; `said` is how its sentence is framed."""

    piece: Piece
    words: Piece
    said: Said
    is_first: bool
    context: Context
    before: tuple[Segment, ...]

    @property
    def is_framed(self) -> bool:
        return self.is_first and self.said.saying in ("asks", "stresses")

    @property
    def is_asked(self) -> bool:
        return self.is_first and self.said.saying == "asks"

    @property
    def topic(self) -> Piece | None:
        return self.said.topic if self.is_framed else None

    def plain(self, sort: Sort) -> Segment:
        return Segment(sort, self.piece, self.words)


class Segmenter:
    """Cuts paragraphs of one text; `whole` is the cleaned text."""

    def __init__(self, whole: str, known: KnownBodies) -> None:
        self._cutter = ClauseCutter(whole, known)
        self._known = known

    def segments(self, paragraph: Paragraph, context: Context) -> tuple[Segment, ...]:
        """The segments in order; together they are the paragraph."""
        found: list[Segment] = []
        is_told = False
        for sentence in sentences_of(paragraph):
            low = comparable(sentence.text)
            said = said_in(sentence, context.chairs)
            if not said.saying and not found:
                is_told = bool(TOLD.search(low)) and not self._asks(said.words)
            elif said.saying in ("asks", "stresses") or TURNS.match(low):
                is_told = False
            mode = "assess" if is_told and context.mode != "opinion" else context.mode
            self._sentence(sentence, said, context._replace(mode=mode), found)
        return tuple(found)

    def _recognised(self, words: str) -> Recognised:
        """What the words ask for; nothing where they are no clause anybody can follow."""
        if len(words) > _LONGEST_CLAUSE:
            return Recognised(kind="other")
        return recognise(words, self._known)

    def _asks(self, words: Piece) -> bool:
        read = self._recognised(words.text)
        return read.kind == "directive" and (read.frame in _ASKING or bool(read.owners))

    def _sentence(
        self, sentence: Piece, said: Said, context: Context, found: list[Segment]
    ) -> None:
        plain = _plain_sort(said, context)
        if plain is not None:
            self._put(found, Segment(plain, sentence, sentence))
            return
        for at, words in enumerate(self._cutter.clauses(said.words)):
            start = words.start if at else sentence.start
            piece = self._cutter.piece(start, words.end)
            clause = _Clause(piece, words, said, at == 0, context, tuple(found))
            self._put(found, self._read(clause), is_new=at == 0 and bool(said.saying))

    def _read(self, clause: _Clause) -> Segment:
        low = comparable(clause.words.text)
        last = clause.before[-1] if clause.before else None
        follows = last is not None and last.sort == "directive"
        if follows and not clause.is_framed and ATTACHED.match(low):
            return clause.plain("text")
        read = self._recognised(clause.words.text)
        if clause.is_first and clause.said.saying == "decides":
            asks = read.kind == "directive" and read.frame in _ASKING
            if not asks:
                return clause.plain("decision")
        if clause.is_asked and not read.owners:
            clause = _behind_frame(clause)
            read = self._recognised(clause.words.text)
        return self._sorted(clause, read)

    def _sorted(self, clause: _Clause, read: Recognised) -> Segment:
        if clause.words.text.endswith(":"):
            is_lead = clause.is_framed or read.kind in ("directive", "heading")
            owners = _placed(read.owners, clause.words)
            lead = clause.plain("lead" if is_lead else "text")
            return lead._replace(read=read, owners=owners, topic=clause.topic)
        if read.kind == "decision":
            return clause.plain("decision")
        if read.kind in _NOT_ASKED:
            return clause.plain("text")
        if read.kind == "directive" and _is_asked_for(clause, read):
            return _directive(clause, read)
        return self._of_unknown_owner(clause) if clause.is_asked else clause.plain("text")

    def _of_unknown_owner(self, clause: _Clause) -> Segment:
        """Somebody is asked who is not known by name: the words before what is to be done."""
        words = clause.words
        low = comparable(words.text)
        starts = [match.start() for match in re.finditer(r"(?<=\s)\w", low)][:_LONGEST_OWNER]
        act = next((at for at in starts if act_at(low, at)), None)
        if act is None or re.search(r"[;:.]", low[:act]):
            return clause.plain("text")
        name = words.text[:act].rstrip(" ,")
        return Segment(
            "directive",
            clause.piece,
            cut(words, act, len(low)),
            self._recognised(words.text[act:]),
            (Found(name, words.start, words.start + len(name)),),
            is_framed=True,
            topic=clause.topic,
            task_at=words.start + act,
            confidence=_UNKNOWN,
        )

    def _put(self, found: list[Segment], segment: Segment, *, is_new: bool = False) -> None:
        """Add a segment, or lengthen the last one where the two belong together."""
        last = found[-1] if found else None
        joins = ("directive", segment.sort) if not is_new else (segment.sort,)
        if last is not None and segment.sort in ("text", "opinion") and last.sort in joins:
            found[-1] = self._longer(last, segment)
        else:
            found.append(segment)

    def _longer(self, last: Segment, more: Segment) -> Segment:
        piece = self._cutter.piece(last.piece.start, more.piece.end)
        if last.sort != "directive":
            return last._replace(piece=piece, words=piece)
        words = self._cutter.piece(last.words.start, more.piece.end)
        is_part = bool(ATTACHED.match(comparable(more.words.text)))
        read = self._recognised(words.text) if is_part else last.read
        return last._replace(piece=piece, words=words, read=read)


def _plain_sort(said: Said, context: Context) -> Sort | None:
    """The sort of a sentence that asks for nothing by who says it, None where it may."""
    if said.is_guest or context.mode == "opinion":
        return "opinion"
    if said.saying == "wishes":
        return "wish"
    return "text" if said.saying in ("praises", "tells") else None


def _behind_frame(clause: _Clause) -> _Clause:
    words = clause.words
    match = _FRAME.match(comparable(words.text))
    return clause._replace(words=cut(words, match.end() if match else 0, len(words.text)))


def _is_asked_for(clause: _Clause, read: Recognised) -> bool:
    """Whether what reads like a directive is one in this place."""
    if read.frame in _ASKING or clause.said.saying == "asks":
        return True
    low = comparable(clause.words.text)
    if read.owners and _DUTY.match(low, read.owners[-1].end):
        return True
    asked_before = any(one.sort == "directive" for one in clause.before)
    if clause.context.mode == "assess" and not asked_before:
        return False
    if clause.said.saying == "stresses":
        return True
    if not read.owners and PASSIVE.match(low):
        return False
    return clause.context.mode == "direct" or asked_before


def _directive(clause: _Clause, read: Recognised) -> Segment:
    own = _placed(read.owners, clause.words)
    above = () if own else _owners_above(clause)
    return Segment(
        "directive",
        clause.piece,
        clause.words,
        read,
        own or above,
        is_inherited=bool(above),
        is_framed=clause.is_framed,
        topic=clause.topic,
        task_at=own[-1].end if own else clause.words.start,
        confidence=_OWN if own else (_INHERITED if above else _NOBODY),
    )


def _owners_above(clause: _Clause) -> tuple[Found, ...]:
    """Who was asked last in the paragraph, else above it, else before it where it says "also"."""
    if OWN_DUTY.match(comparable(clause.words.text)):
        return ()
    here = next((one.owners for one in reversed(clause.before) if one.owners), ())
    also = clause.context.before if clause.said.is_more else ()
    return here or clause.context.owners or also


def _placed(found: tuple[Found, ...], words: Piece) -> tuple[Found, ...]:
    by = words.start
    return tuple(Found(one.value, one.start + by, one.end + by) for one in found)
