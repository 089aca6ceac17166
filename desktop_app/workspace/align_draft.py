"""A draft read from paper laid on the one it came from: same ids, and all no paper shows."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from msgspec.structs import replace

from desktop_app.notice.blocks import Appendix, Block, Directive
from desktop_app.notice.draft import Draft
from desktop_app.notice.likeness import has_words
from desktop_app.notice.parts import Profile, Recipient, Signature
from desktop_app.notice.wording import closing_of, opening_of, subject_of
from desktop_app.workspace.block_rows import RowBlock, row_of, tree_of
from desktop_app.workspace.draft_lines import Line
from desktop_app.workspace.line_pairs import paired

_DIGITS: Final = re.compile(r"\d+")
_ENDS: Final = " .,;:/"
Ids = dict[str, str]
"""The id a block has now, by the one it was read with."""


def aligned(original: Draft, read: Draft) -> tuple[Draft, Ids]:
    """`read` as a later state of `original`, and the new ids of its blocks.

    What looks the same on paper is taken from the original, with what no paper shows: the meeting,
    the parts of directives, notes. A block is the one it is most like, wherever it stands now.
    """
    body, opening, closing = _running(original, read)
    texts = (subject_of(original), opening_of(original), closing_of(original))
    ids: Ids = {}
    known = {block.id for block in original.all_blocks()}
    draft = replace(
        original,
        profile=_profile(original.profile, read.profile),
        number=read.number,
        date=read.date,
        marks=replace(read.marks, drafter=_text(original.marks.drafter, read.marks.drafter)),
        subject=original.subject if same(texts[0], read.subject or "") else read.subject,
        opening=original.opening if _all_same(texts[1], opening) else _texts(texts[1], opening),
        body=_blocks(original.body, body, known, ids),
        closing=original.closing if _all_same(texts[2], closing) else _texts(texts[2], closing),
        recipients=tuple(_recipients(original.recipients, read.recipients)),
        signature=_signature(original.signature, read.signature),
        appendices=_appendices(original, read, known, ids),
    )
    return draft, ids


def same(one: str, other: str) -> bool:
    """Whether two texts look the same on paper, whatever spaces they are made of."""
    return one == other or " ".join(one.split()) == " ".join(other.split())


def _running(
    original: Draft, read: Draft
) -> tuple[tuple[Block, ...], tuple[str, ...], tuple[str, ...]]:
    """Body, opening and closing, parted where the original's are."""
    opening, body = list(read.opening or ()), list(read.body)
    wanted = opening_of(original)
    leading = [*opening, *_leading_texts(body)]
    cut = _cut(wanted, leading)
    if cut is not None and cut < len(opening):
        moved = [
            Block(id=f"opening-{n}", level="paragraph", text=text)
            for n, text in enumerate(opening[cut:])
        ]
        opening, body = opening[:cut], [*moved, *body]
    elif cut is not None:
        opening, body = leading[:cut], body[cut - len(opening) :]
    row = list(row_of(body))
    closing = list(read.closing or ())
    own = closing_of(original)
    while closing and not any(_like(one, closing[0]) for one in own):
        block = Block(id=f"closing-{len(closing)}", level="paragraph", text=closing.pop(0))
        row.append(RowBlock(block, None))
    for text in reversed(own[: -len(closing) or None]):
        last = row[-1].block if row else None
        if last is None or last.level != "paragraph" or not _like(text, last.text):
            break
        closing.insert(0, row.pop().block.text)
    return tree_of(row), tuple(opening), tuple(closing)


def _leading_texts(body: Sequence[Block]) -> list[str]:
    texts: list[str] = []
    for block in body:
        if block.level != "paragraph" or block.spans:
            break
        texts.append(block.text)
    return texts


def _cut(wanted: Sequence[str], leading: Sequence[str]) -> int | None:
    """How many leading paragraphs the opening is: up to the one most like its last."""
    pairs = paired(_lines(wanted), _lines(leading), by_id=False)
    found = [index for index, before in pairs.items() if before == len(wanted) - 1]
    return found[0] + 1 if found else None


def _like(one: str, other: str) -> bool:
    return bool(paired(_lines((one,)), _lines((other,)), by_id=False))


def _lines(texts: Sequence[str]) -> list[Line]:
    return [Line("", text) for text in texts]


def _profile(original: Profile, read: Profile) -> Profile:
    names = ("parent", "organ", "symbol", "place", "archive", "contact")
    return replace(
        original, **{name: _text(getattr(original, name), getattr(read, name)) for name in names}
    )


def _text(original: str | None, read: str | None) -> str | None:
    return original if same(original or "", read or "") else read


def _all_same(one: Sequence[str], other: Sequence[str]) -> bool:
    if len(one) != len(other):
        return False
    pairs = list(zip(one, other, strict=True))
    inner = all(same(*pair) for pair in pairs[:-1])
    return inner and all(same(a.rstrip(_ENDS), b.rstrip(_ENDS)) for a, b in pairs[-1:])


def _texts(original: Sequence[str], read: Sequence[str]) -> tuple[str, ...]:
    return tuple(next((one for one in original if same(one, text)), text) for text in read)


def _recipients(original: Sequence[Recipient], read: Sequence[Recipient]) -> Iterator[Recipient]:
    known = {_printed(one): one for one in original}
    return (known.get(_printed(one), one) for one in read)


def _printed(recipient: Recipient) -> str:
    text = " ".join(recipient.text.split()).rstrip(" ;,.")
    return f"{text} ({recipient.purpose})" if recipient.purpose else text


def _signature(original: Signature, read: Signature) -> Signature:
    return Signature(
        authority=_texts(original.authority, read.authority),
        posts=_texts(original.posts, read.posts),
        name=_text(original.name, read.name) or "",
    )


def _appendices(original: Draft, read: Draft, known: set[str], ids: Ids) -> tuple[Appendix, ...]:
    found = []
    for number, appendix in enumerate(read.appendices):
        one = (
            original.appendices[number] if number < len(original.appendices) else Appendix(title="")
        )
        title = _text(one.title, appendix.title) or ""
        found.append(Appendix(title=title, body=_blocks(one.body, appendix.body, known, ids)))
    return tuple(found)


def _blocks(
    original: tuple[Block, ...], read: tuple[Block, ...], known: set[str], ids: Ids
) -> tuple[Block, ...]:
    before, after = list(row_of(original)), list(row_of(read))
    pairs = paired(_block_lines(before), _block_lines(after), by_id=False)
    for index, (block, _) in enumerate(after):
        ids[block.id] = before[pairs[index]].block.id if index in pairs else _free(block.id, known)
        known.add(ids[block.id])
    row: list[RowBlock] = []
    for index, (block, parent) in enumerate(after):
        own = before[pairs[index]] if index in pairs else None
        new = replace(block, id=ids[block.id])
        holder = ids.get(parent) if parent else None
        if own is not None:
            new = _merged(own.block, new, is_last=index == len(after) - 1)
        if own is not None and new.level == own.block.level:
            holder = own.parent
        elif own is None and row and after[index - 1][1] == parent:
            holder = row[-1].parent  # a new block stands where the one before it does
        row.append(RowBlock(new, holder))
    return tree_of(row)


def _block_lines(row: Sequence[RowBlock]) -> list[Line]:
    lines = []
    for block, _ in row:
        cells = (*block.columns, *(cell for line in block.rows for cell in line))
        lines.append(Line("", " ".join((block.text, *cells)).strip().rstrip(_ENDS)))
    return lines


def _free(block_id: str, known: set[str]) -> str:
    while block_id in known:
        block_id = f"w-{block_id}"
    return block_id


def _merged(original: Block, read: Block, *, is_last: bool) -> Block:
    """The read block with what the paper does not show of the original."""
    if read.level == "table" or original.level == "table":
        widths = original.widths if len(original.columns) == len(read.columns) else read.widths
        return replace(read, widths=widths) if read.level == "table" else read
    is_same = same(original.text, read.text) or (
        is_last and same(original.text.rstrip(_ENDS), read.text.rstrip(_ENDS))
    )
    if is_same:
        spans = read.spans if _shows_spans(original, read) else original.spans
        return replace(original, level=read.level, spans=spans)
    return replace(read, directive=_still_said(original.directive, original.text, read.text))


def _shows_spans(original: Block, read: Block) -> bool:
    """Whether the spans read are what counts: bold in a heading that is bold anyway is not seen."""
    if original.text != read.text:
        return False
    is_unseen = not read.spans and read.level in {"section", "item"}
    return not (is_unseen and all(span.style == "bold" for span in original.spans))


def _still_said(directive: Directive | None, old: str, new: str) -> Directive | None:
    """The parts of a directive that its changed text still names; a day stays with its figures."""
    if directive is None:
        return None
    keeps_figures = _DIGITS.findall(old) == _DIGITS.findall(new)

    def said(text: str | None) -> str | None:
        return text if text is not None and has_words(new, text) else None

    found = Directive(
        assignees=tuple(one for one in directive.assignees if said(one)),
        partners=tuple(one for one in directive.partners if said(one)),
        deadline=directive.deadline if keeps_figures else None,
        deadline_text=said(directive.deadline_text),
        product=said(directive.product),
        report_to=said(directive.report_to),
    )
    return None if found == Directive() else found
