"""What a Word file says of the meeting and of directives: read from its text, as of any other."""

from collections.abc import Iterator

import msgspec

from desktop_app.notice.blocks import Block
from desktop_app.notice.draft import Draft
from desktop_app.notice.parts import Meeting
from desktop_app.reading.report import Guess, Reading
from desktop_app.vietnamese.folding import fold

_FACTS = ("meeting.",)
_HEAD = ("number", "profile.organ", "profile.symbol")


def enriched(word: Reading, text: Reading) -> Reading:
    """The Word reading with the meeting and the parts of directives that `text` found.

    `text` is the same source read as a plain text. Where the file has no head of a notice it is a
    speech or a record in Word, and the reading of the text stands for it as a whole.
    """
    if text.report.damaged:
        return word
    if not any(guess.path in _HEAD for guess in word.report.guesses) and text.report.guesses:
        return text
    parts = dict(_directives(text))
    body, guesses = _with_parts(word.draft.body, "body", parts)
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


Parts = tuple[Block, str, tuple[Guess, ...]]
"""A block with a directive, its path, and what its parts were read from."""


def _directives(text: Reading) -> Iterator[tuple[str, Parts]]:
    for path, block in _paths(text.draft.body, "body"):
        if block.directive is not None:
            prefix = f"{path}.directive."
            found = tuple(one for one in text.report.guesses if one.path.startswith(prefix))
            yield _key(block.text), (block, prefix, found)


def _with_parts(
    blocks: tuple[Block, ...], path: str, parts: dict[str, Parts]
) -> tuple[tuple[Block, ...], list[Guess]]:
    made: list[Block] = []
    guesses: list[Guess] = []
    for at, block in enumerate(blocks):
        here = f"{path}[{at}]"
        children, below = _with_parts(block.children, f"{here}.children", parts)
        found = parts.get(_key(block.text)) if block.directive is None else None
        directive = block.directive
        if found is not None:
            directive = found[0].directive
            guesses += [
                msgspec.structs.replace(
                    one, path=f"{here}.directive.{one.path.removeprefix(found[1])}"
                )
                for one in found[2]
            ]
        guesses += below
        made.append(msgspec.structs.replace(block, children=children, directive=directive))
    return tuple(made), guesses


def _paths(blocks: tuple[Block, ...], path: str) -> Iterator[tuple[str, Block]]:
    for at, block in enumerate(blocks):
        yield f"{path}[{at}]", block
        yield from _paths(block.children, f"{path}[{at}].children")


def _key(text: str) -> str:
    return fold(text).strip(" .;,:/")
