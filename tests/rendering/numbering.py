"""The running text a decree prescribes for a draft: every paragraph with its level and label."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from desktop_app.notice.blocks import Block, Span
from desktop_app.notice.draft import Draft
from desktop_app.notice.wording import closing_of, opening_of

LETTERS: Final = "a b c d đ e g h i k l m n o p q r s t u v x y".split()
"""The Vietnamese letters of P-POINT and S-DIEM."""
ROMAN: Final = "I II III IV V VI VII VIII IX X XI XII".split()
_SENTENCE_ENDS = (".", ":", ";", ",", "!", "?", "…")


@dataclass(frozen=True, slots=True)
class Expected:
    """A paragraph of the running text: what it is, how it is labelled, what it says."""

    kind: str
    label: str
    text: str
    spans: tuple[Span, ...] = ()

    @property
    def whole(self) -> str:
        """Label and text."""
        return self.label + self.text


def running_text(draft: Draft, labels: Mapping[str, str], end: str) -> tuple[Expected, ...]:
    """Opening, body and closing in order; the last one ends with the decree's `end`."""
    plain = [Expected("paragraph", "", text) for text in opening_of(draft)]
    plain.extend(blocks(draft.body, labels))
    plain.extend(Expected("paragraph", "", text) for text in closing_of(draft))
    last = plain[-1]
    text = last.text.removesuffix("./.").rstrip(".,;:") + end
    return (*plain[:-1], Expected(last.kind, last.label, text, last.spans))


def blocks(
    siblings: tuple[Block, ...],
    labels: Mapping[str, str],
    parent: Block | None = None,
    number: str = "",
) -> Iterator[Expected]:
    """The paragraphs of a tree of blocks in reading order; tables are left out."""
    counts: dict[str, int] = {}
    for block in siblings:
        count = counts[block.level] = counts.get(block.level, 0) + 1
        if block.level == "table":
            continue
        kind = _kind(block, parent)
        yield Expected(kind, _label(kind, count, number, labels), block.text, block.spans)
        yield from blocks(block.children, labels, block, str(count))


def _kind(block: Block, parent: Block | None) -> str:
    kind: str = block.level
    if parent is not None and parent.level == block.level:
        kind = {"item": "sub_item", "dash": "plus"}[kind]
    if kind in ("item", "sub_item") and block.children:
        has_title = not block.text.endswith(_SENTENCE_ENDS)
        return f"titled_{kind}" if has_title else kind
    return kind


def _label(kind: str, count: int, number: str, labels: Mapping[str, str]) -> str:
    """The label the decree writes before the text."""
    patterns = {"point": "{letter}) ", "dash": "- ", "plus": "+ ", "paragraph": "", **labels}
    letters = (
        LETTERS[count - 1] if count <= len(LETTERS) else f"a{LETTERS[count - len(LETTERS) - 1]}"
    )
    return patterns[kind.removeprefix("titled_")].format(
        n=count, roman=ROMAN[min(count, len(ROMAN)) - 1], letter=letters, parent=number
    )
