"""What a Word file says of the meeting and of directives: read from its text, as of any other."""

import datetime as dt
from collections.abc import Iterator, Mapping

import msgspec

from desktop_app.notice.blocks import Block, Directive
from desktop_app.notice.draft import Draft
from desktop_app.notice.parts import Meeting
from desktop_app.phrases.directive.bodies import KnownBodies
from desktop_app.phrases.directive.recognising import recognise
from desktop_app.reading.report import Guess, Reading
from desktop_app.vietnamese.folding import fold

_FACTS = ("meeting.",)
_LIKELY = 0.8
Parts = tuple[Block, str, tuple[Guess, ...]]
"""A block with a directive, the path of that, and what its parts were read from."""
_HEAD = ("number", "profile.organ", "profile.symbol")


def enriched(word: Reading, text: Reading, known: KnownBodies) -> Reading:
    """The Word reading with the meeting and the parts of directives that `text` found.

    `text` is the same source read as a plain text. Where the file has no head of a notice it is a
    speech or a record in Word, and the reading of the text stands for it as a whole.
    """
    if text.report.damaged:
        return word
    if not any(guess.path in _HEAD for guess in word.report.guesses) and text.report.guesses:
        return text
    meeting = text.draft.meeting
    days = [session.date for session in meeting.sessions]
    places = {one.path: one.source for one in word.report.guesses}
    parts = _Parts(dict(_directives(text)), known, max(days, default=None), places)
    body, guesses = parts.put(word.draft.body, "body")
    meeting = word.draft.meeting
    if meeting == Meeting():
        meeting = text.draft.meeting
        guesses += [one for one in text.report.guesses if one.path.startswith(_FACTS)]
    draft: Draft = msgspec.structs.replace(word.draft, body=body, meeting=meeting)
    report = msgspec.structs.replace(
        word.report,
        guesses=(*word.report.guesses, *guesses),
        notes=text.report.notes,
    )
    return msgspec.structs.replace(word, draft=draft, report=report)


def _directives(text: Reading) -> Iterator[tuple[str, Parts]]:
    for path, block in _paths(text.draft.body, "body"):
        if block.directive is not None:
            prefix = f"{path}.directive."
            found = tuple(one for one in text.report.guesses if one.path.startswith(prefix))
            yield _key(block.text), (block, prefix, found)


class _Parts:
    """Puts the parts of directives to blocks: those of the text, else those of the sentence."""

    def __init__(
        self,
        parts: Mapping[str, Parts],
        known: KnownBodies,
        earliest: dt.date | None,
        places: Mapping[str, tuple[int, int]],
    ) -> None:
        self._parts = parts
        self._known = known
        self._earliest = earliest
        self._places = places

    def put(self, blocks: tuple[Block, ...], path: str) -> tuple[tuple[Block, ...], list[Guess]]:
        made: list[Block] = []
        guesses: list[Guess] = []
        for at, block in enumerate(blocks):
            here = f"{path}[{at}]"
            children, below = self.put(block.children, f"{here}.children")
            directive, told = self._of(block, f"{here}.directive.")
            made.append(msgspec.structs.replace(block, children=children, directive=directive))
            guesses += [*told, *below]
        return tuple(made), guesses

    def _of(self, block: Block, path: str) -> tuple[Directive | None, list[Guess]]:
        if block.directive is not None or block.level == "section":
            return block.directive, []
        found = self._parts.get(_key(block.text))
        if found is not None:
            told = [
                msgspec.structs.replace(one, path=path + one.path.removeprefix(found[1]))
                for one in found[2]
            ]
            return found[0].directive, told
        return self._recognised(block, path)

    def _recognised(self, block: Block, path: str) -> tuple[Directive | None, list[Guess]]:
        """A sentence that the text's reading cut otherwise; a day needs a year to count from."""
        read = recognise(block.text, self._known)
        if read.kind != "directive" or not read.owners or self._earliest is None:
            return None, []
        directive = read.directive(self._earliest)
        if directive is None:
            return None, []
        source = self._places.get(path.removesuffix("directive.") + "text", (0, 0))
        told = [
            Guess(path=path + name, value=_shown(value), confidence=_LIKELY, source=source)
            for name, value in msgspec.structs.asdict(directive).items()
            if value
        ]
        return directive, told


def _shown(value: object) -> str | tuple[str, ...]:
    return tuple(value) if isinstance(value, tuple) else str(value)


def _paths(blocks: tuple[Block, ...], path: str) -> Iterator[tuple[str, Block]]:
    for at, block in enumerate(blocks):
        yield f"{path}[{at}]", block
        yield from _paths(block.children, f"{path}[{at}].children")


def _key(text: str) -> str:
    return fold(text).strip(" .;,:/")
