"""Where findings show while one types: under words of the outline, beside lines of the page."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Final, NamedTuple

from desktop_app.checking.finding import Finding, Level
from desktop_app.notice.blocks import Block
from desktop_app.notice.draft import Draft
from desktop_app.notice.text_places import block_path
from desktop_app.presenters.checking.finding_words import LEVELS

Said = tuple[Finding, str]
"""A finding and its sentence."""

_ORDER: Final = {level: place for place, level in enumerate(LEVELS)}


class TextMark(NamedTuple):
    """The characters [start, end) of a block's text, and what is to be said of them."""

    start: int
    end: int
    level: Level
    sentence: str


class BlockMarks(NamedTuple):
    """The marks of one block; `text` is what it said when they were found."""

    text: str
    marks: tuple[TextMark, ...]


class ShownMarks(NamedTuple):
    """Marks of blocks by their ids, and the worst level of what stands at a path of the page."""

    blocks: Mapping[str, BlockMarks] = MappingProxyType({})
    paths: Mapping[str, Level] = MappingProxyType({})


def shown_marks(draft: Draft, said: Iterable[Said]) -> ShownMarks:
    """What is shown of the findings of a draft; those of a whole field only beside the page."""
    blocks = dict(_blocks(draft))
    found: dict[str, list[TextMark]] = {}
    paths: dict[str, Level] = {}
    for finding, sentence in said:
        for where in (finding.where, *finding.others):
            path = block_path(where.path)
            worst = paths.get(path, finding.level)
            paths[path] = min(worst, finding.level, key=lambda level: _ORDER[level])
            block = blocks.get(path)
            if block is not None and where.end > where.start:
                mark = TextMark(where.start, where.end, finding.level, sentence)
                found.setdefault(block.id, []).append(mark)
    texts = {block.id: block.text for block in blocks.values()}
    marks = {one: BlockMarks(texts[one], tuple(sorted(its))) for one, its in found.items()}
    return ShownMarks(MappingProxyType(marks), MappingProxyType(paths))


def sentence_at(marks: Sequence[TextMark], place: int) -> str:
    """What is to be said of the character at `place`, "" for nothing."""
    return "\n".join(one.sentence for one in marks if one.start <= place < one.end)


def _blocks(draft: Draft) -> Iterator[tuple[str, Block]]:
    yield from _below(draft.body, "body")
    for at, appendix in enumerate(draft.appendices):
        yield from _below(appendix.body, f"appendices[{at}].body")


def _below(blocks: tuple[Block, ...], path: str) -> Iterator[tuple[str, Block]]:
    for at, block in enumerate(blocks):
        here = f"{path}[{at}]"
        yield here, block
        yield from _below(block.children, f"{here}.children")
