"""Everything that was read, row by row, in the order of the notice."""

from collections.abc import Collection, Iterator
from typing import Final, Literal, NamedTuple

from desktop_app.notice.blocks import Block
from desktop_app.notice.draft import Draft
from desktop_app.presenters.catalogue import noted
from desktop_app.presenters.fault_words import Translate
from desktop_app.presenters.outline.names import LEVELS
from desktop_app.presenters.reading.evidence import TYPED, Evidence, Ground, Source
from desktop_app.presenters.reading.fact_words import fact_text, order_of, title_of
from desktop_app.presenters.reading.part_words import DUE, TITLES, part_text
from desktop_app.reading.report import Hint

RowKind = Literal["fact", "heading", "directive", "decision", "text", "part"]

SURE: Final = 0.9
LIKELY: Final = 0.75
_SURE: Final = noted("chắc")
_LIKELY: Final = noted("khá chắc")
_UNSURE: Final = noted("cần xem")
_TYPED: Final = noted("tự ghi")
_ACCEPTED: Final = noted("đã nhận")
_HINTS: Final[dict[Hint, str]] = {
    "inherited": noted("lấy từ tiêu đề hoặc câu trước"),
    "reframed": noted("đã đổi sang cách viết của thông báo"),
    "decision": noted("quyết định, không phải chỉ đạo"),
    "proposed": noted("tiêu đề do chương trình đề xuất"),
    "year_of_text": noted("năm lấy từ chỗ khác trong văn bản"),
    "lead": noted("câu dẫn"),
}


class ReviewRow(NamedTuple):
    """One value of the draft. `key` names it through all changes but those of its list.

    `path` is set for a plain field, `block_id` for a block or a part of one, `part` for the part.
    `sources` are the places in the source it was read from.
    """

    key: str
    kind: RowKind
    title: str
    text: str
    depth: int
    remark: str
    confidence: float
    sources: tuple[Source, ...]
    is_accepted: bool
    path: str = ""
    block_id: str = ""
    part: str = ""


def rows_of(
    draft: Draft, ground: Ground, accepted: Collection[str], say: Translate
) -> tuple[ReviewRow, ...]:
    """The plain fields that were read, then the blocks of the body with their parts."""
    return tuple(_Rows(draft, ground, accepted, say).all())


class _Rows:
    def __init__(
        self, draft: Draft, ground: Ground, accepted: Collection[str], say: Translate
    ) -> None:
        self._draft = draft
        self._ground = ground
        self._accepted = accepted
        self._say = say
        self._levels = dict(LEVELS)

    def all(self) -> Iterator[ReviewRow]:
        for path in sorted(self._ground.facts, key=order_of):
            text = fact_text(self._draft, path)
            if text:
                yield self._fact(path, text)
        for block in self._draft.body:
            yield from self._block(block, 0)

    def _fact(self, path: str, text: str) -> ReviewRow:
        title = title_of(path, self._say)
        row = self._row(f"fact:{path}", "fact", title, text, 0, self._ground.facts[path])
        return row._replace(path=path)

    def _block(self, block: Block, depth: int) -> Iterator[ReviewRow]:
        evidence = self._ground.blocks.get(block.id, TYPED)
        title = self._say(self._levels.get(block.level, block.level))
        row = self._row(
            f"block:{block.id}", _kind(block, evidence), title, block.text, depth, evidence
        )
        yield row._replace(block_id=block.id)
        for part, name in TITLES.items():
            text = "" if block.directive is None else part_text(block.directive, part)
            if text:
                yield self._part(block, part, name, text, depth + 1)
        for child in block.children:
            yield from self._block(child, depth + 1)

    def _part(self, block: Block, part: str, name: str, text: str, depth: int) -> ReviewRow:
        parts = self._ground.parts
        evidence = parts.get((block.id, part), TYPED)
        if part == DUE:
            evidence = parts.get((block.id, "deadline_text"), evidence)
        key = f"part:{block.id}:{part}"
        row = self._row(key, "part", self._say(name), text, depth, evidence)
        return row._replace(block_id=block.id, part=part)

    def _row(
        self, key: str, kind: RowKind, title: str, text: str, depth: int, evidence: Evidence
    ) -> ReviewRow:
        is_accepted = key in self._accepted
        return ReviewRow(
            key,
            kind,
            title,
            text,
            depth,
            self._remark(evidence, is_accepted=is_accepted),
            evidence.confidence,
            evidence.sources,
            is_accepted,
        )

    def _remark(self, evidence: Evidence, *, is_accepted: bool) -> str:
        say = self._say
        hint = say(_HINTS[evidence.hint]) if evidence.hint in _HINTS else ""
        words = (say(_ACCEPTED) if is_accepted else self._sureness(evidence), hint)
        return " · ".join(filter(None, words))

    def _sureness(self, evidence: Evidence) -> str:
        if not evidence.sources:
            return self._say(_TYPED)
        sure = evidence.confidence
        return self._say(_SURE if sure >= SURE else _LIKELY if sure >= LIKELY else _UNSURE)


def _kind(block: Block, evidence: Evidence) -> RowKind:
    if block.level == "section" or block.children:
        return "heading"
    if block.directive is not None:
        return "directive"
    return "decision" if evidence.hint == "decision" else "text"
