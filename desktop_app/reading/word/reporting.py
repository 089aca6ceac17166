"""What is to be told of a Word file that was read: where everything went, and what went nowhere."""

from collections.abc import Iterator, Mapping

from desktop_app.reading.word.document import Line, WordDocument, plain_text
from desktop_app.reading.word.line_text import one_line, plain_spaces
from desktop_app.reading.word.placed import Placed, Sorted
from desktop_app.reading.word.word_report import (
    Comment,
    Guess,
    Leftover,
    OpenChange,
    Source,
    WordReport,
)

_LONGEST = 200


def report_of(document: WordDocument, placed: Sorted, paths: Mapping[int, str]) -> WordReport:
    """Every line with its path, lines left over, comments and open changes with their places."""
    text, starts = plain_text(document)
    lines = {line.index: line for line in document.lines()}
    return WordReport(
        text=text,
        unrecognised=tuple(
            Leftover(text=lines[index].text.strip(), source=_source(lines[index], starts))
            for index in placed.left
        ),
        guesses=tuple(_guesses(placed, lines, starts, paths)),
        comments=tuple(_comments(document, lines, starts, paths, text)),
        changes=tuple(_changes(document, starts, paths)),
    )


def _guesses(
    placed: Sorted, lines: Mapping[int, Line], starts: Mapping[int, int], paths: Mapping[int, str]
) -> Iterator[Guess]:
    for part in placed.parts:
        if isinstance(part, Placed) and part.index in paths:
            yield Guess(
                path=paths[part.index],
                value=part.text.text,
                confidence=placed.confidence,
                source=_source(lines[part.index], starts),
            )


def _comments(
    document: WordDocument,
    lines: Mapping[int, Line],
    starts: Mapping[int, int],
    paths: Mapping[int, str],
    text: str,
) -> Iterator[Comment]:
    for remark in document.remarks:
        first = starts.get(remark.first, 0) + (remark.start if remark.first in lines else 0)
        last = max(first, starts.get(remark.last, 0) + remark.end if remark.last in lines else 0)
        yield Comment(
            text=remark.text,
            author=remark.author,
            quote=text[first:last][:_LONGEST],
            path=paths.get(remark.first, ""),
            source=(first, last),
            when=remark.when,
        )


def _changes(
    document: WordDocument, starts: Mapping[int, int], paths: Mapping[int, str]
) -> Iterator[OpenChange]:
    for change in document.revisions:
        start = starts.get(change.line, 0) + change.start
        length = 0 if change.kind == "deleted" else len(change.text)
        yield OpenChange(
            kind=change.kind,
            text=plain_spaces(one_line(change.text)),
            author=change.author,
            path=paths.get(change.line, ""),
            source=(start, start + length),
            when=change.when,
        )


def _source(line: Line, starts: Mapping[int, int]) -> Source:
    start = starts[line.index]
    return start, start + len(line.text)
