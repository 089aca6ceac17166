"""What a draft's values were read from, kept with them while the draft is put right."""

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from desktop_app.notice.blocks import Block
from desktop_app.notice.draft import Draft
from desktop_app.reading.report import Guess, Hint

Source = tuple[int, int]
_BLOCK: Final = re.compile(r"body(?:\[\d+\]|\.children)+")
_LAST: Final = re.compile(r"\[(\d+)\](?=\.[a-z]+$|$)")


class Evidence(NamedTuple):
    """Where a value was read, how sure that is and how it was found; no places: it was typed."""

    confidence: float = 1.0
    hint: Hint = "stated"
    sources: tuple[Source, ...] = ()


TYPED: Final = Evidence()


class Ground(NamedTuple):
    """All evidence: of plain fields by path, of blocks by id, of parts of directives by both."""

    facts: Mapping[str, Evidence] = MappingProxyType({})
    blocks: Mapping[str, Evidence] = MappingProxyType({})
    parts: Mapping[tuple[str, str], Evidence] = MappingProxyType({})

    def with_fact(self, path: str, evidence: Evidence) -> "Ground":
        """The same with other evidence for a field."""
        return self._replace(facts=MappingProxyType({**self.facts, path: evidence}))

    def with_block(self, block_id: str, evidence: Evidence) -> "Ground":
        """The same with other evidence for a block."""
        return self._replace(blocks=MappingProxyType({**self.blocks, block_id: evidence}))

    def with_part(self, block_id: str, part: str, evidence: Evidence) -> "Ground":
        """The same with other evidence for a part of a block's directive."""
        return self._replace(parts=MappingProxyType({**self.parts, (block_id, part): evidence}))

    def without_item(self, path: str) -> "Ground":
        """The evidence when an item is taken out of a list: those behind it move up."""
        found = _LAST.search(path)
        if found is None:
            return self._replace(facts=_dropped(self.facts, path))
        head, gone = path[: found.start()], int(found[1])
        facts: dict[str, Evidence] = {}
        for other, evidence in self.facts.items():
            moved = _moved(other, head, gone)
            if moved is not None:
                facts[moved] = evidence
        return self._replace(facts=MappingProxyType(facts))


def ground_of(draft: Draft, guesses: Iterable[Guess]) -> Ground:
    """The evidence of a draft that was just read."""
    ids = dict(_blocks(draft.body, "body"))
    facts: dict[str, Evidence] = {}
    blocks: dict[str, Evidence] = {}
    parts: dict[tuple[str, str], Evidence] = {}
    for guess in guesses:
        evidence = Evidence(guess.confidence, guess.hint, (guess.source,))
        match = _BLOCK.match(guess.path)
        block_id = ids.get(match[0]) if match else None
        if match is None or block_id is None:
            facts[guess.path] = evidence
            continue
        rest = guess.path[match.end() :].lstrip(".")
        if rest.startswith("directive."):
            parts[block_id, rest.removeprefix("directive.")] = evidence
        else:
            blocks[block_id] = evidence
    return Ground(MappingProxyType(facts), MappingProxyType(blocks), MappingProxyType(parts))


def _blocks(blocks: tuple[Block, ...], path: str) -> Iterable[tuple[str, str]]:
    for at, block in enumerate(blocks):
        yield f"{path}[{at}]", block.id
        yield from _blocks(block.children, f"{path}[{at}].children")


def _dropped(facts: Mapping[str, Evidence], path: str) -> Mapping[str, Evidence]:
    return MappingProxyType({one: what for one, what in facts.items() if one != path})


def _moved(path: str, head: str, gone: int) -> str | None:
    """Where the evidence of `path` is when item `gone` of the list `head` is no more."""
    if not path.startswith(f"{head}["):
        return path
    number, _, rest = path[len(head) + 1 :].partition("]")
    at = int(number)
    if at == gone:
        return None
    return path if at < gone else f"{head}[{at - 1}]{rest}"
