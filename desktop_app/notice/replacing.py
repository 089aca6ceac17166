"""Parts of a notice's texts replaced, the styles of all other words kept.

Directives name owners and products in parts of their own; a part follows the words of its block.
"""

from collections.abc import Callable, Mapping, Sequence

import msgspec

from desktop_app.notice.blocks import Block, Directive, Span
from desktop_app.notice.draft import Draft
from desktop_app.notice.edits import with_field
from desktop_app.notice.paths import parse_path
from desktop_app.notice.span_edits import merged
from desktop_app.notice.text_places import text_places
from desktop_app.notice.text_rules import clean_text

Ranges = Sequence[tuple[int, int]]
"""Characters [start, end) of one text, from left to right, without overlaps."""

Rewrite = Callable[[str], str]
"""What becomes of a part of a directive whose block no longer says it."""


def with_replacements(
    draft: Draft, places: Mapping[str, Ranges], words: str, rewrite: Rewrite
) -> Draft:
    """The draft with `words` in all those characters of the texts at those paths.

    A range that was bold as a whole gives bold words. A directive's part is rewritten where the
    block's text no longer has it. Raises TextFault for words with a line break or tab, and
    DraftError for a path or range there is not.
    """
    clean = clean_text(words)
    texts = {place.path: place.text for place in text_places(draft)}
    for path, ranges in places.items():
        text = _replaced(texts[path], ranges, clean)
        block = _block_of(draft, path)
        if block is None:
            draft = with_field(draft, path, text)
        else:
            spans = _spans(block.spans, ranges, len(clean))
            directive = _followed(block, text, rewrite)
            changed = msgspec.structs.replace(block, text=text, spans=spans, directive=directive)
            draft = with_field(draft, path.removesuffix(".text"), changed)
    return draft


def _replaced(text: str, ranges: Ranges, words: str) -> str:
    parts, end = [], 0
    for start, stop in ranges:
        parts += [text[end:start], words]
        end = stop
    return "".join([*parts, text[end:]])


def _block_of(draft: Draft, path: str) -> Block | None:
    if not path.endswith("].text") or path.startswith("recipients["):
        return None
    found: object = draft
    for step in (parse_path(path) or ())[:-1]:
        found = found[step] if isinstance(found, tuple) else getattr(found, str(step))  # type: ignore[index]
    return found if isinstance(found, Block) else None


def _spans(spans: tuple[Span, ...], ranges: Ranges, length: int) -> tuple[Span, ...]:
    """The spans on the same words after every range has become `length` characters."""
    for start, end in reversed(ranges):
        moved = (_moved(span, start, end, length) for span in spans)
        spans = tuple(span for span in moved if span is not None)
    return merged(spans)


def _moved(span: Span, start: int, end: int, length: int) -> Span | None:
    """The span when [start, end) becomes `length` characters; None when it has none any more.

    It takes the new ones in where it had all of the old ones, and is cut where it had some.
    """
    grown = length - (end - start)
    first, last = span.start, span.end
    if end <= first:
        first, last = first + grown, last + grown
    elif first <= start and end <= last:
        last += grown
    elif first <= start:
        last = min(last, start)
    else:
        first, last = start + length, last + grown
    return Span(start=first, end=last, style=span.style) if first < last else None


def _followed(block: Block, text: str, rewrite: Rewrite) -> Directive | None:
    def followed(part: str) -> str:
        return part if part in text or part not in block.text else rewrite(part)

    parts = block.directive
    if parts is None:
        return None
    return msgspec.structs.replace(
        parts,
        assignees=tuple(map(followed, parts.assignees)),
        partners=tuple(map(followed, parts.partners)),
        deadline_text=None if parts.deadline_text is None else followed(parts.deadline_text),
        product=None if parts.product is None else followed(parts.product),
        report_to=None if parts.report_to is None else followed(parts.report_to),
    )
