"""Opening, conclusions and closing: the running text of the notice."""

from collections.abc import Iterator

from msgspec import structs

from desktop_app.layout.end_mark import with_end_mark
from desktop_app.layout.numbering import Counters
from desktop_app.layout.runs import span_runs, trimmed
from desktop_app.layout.setting import Part, Setting
from desktop_app.layout.sheet import Block as SheetBlock
from desktop_app.layout.sheet import Paragraph, Run, Style
from desktop_app.layout.tables import table
from desktop_app.notice.blocks import Block
from desktop_app.notice.wording import closing_of, opening_of
from desktop_app.standards.standard import Role

_TITLE_ENDS = (".", ":", ";", ",", "…", "!", "?")
_LINES_WITH_SIGNATURE = 2
_LEVEL_ROLES: dict[str, Role] = {
    "section": "section",
    "item": "item",
    "point": "point",
    "dash": "dash",
    "paragraph": "paragraph",
}
_NESTED_ROLES: dict[str, Role] = {"item": "sub_item", "dash": "plus"}
_TITLED_ROLES: dict[Role, Role] = {"item": "item_title", "sub_item": "sub_item_title"}


def body(setting: Setting) -> Part:
    """The running text with the standard's numbers and the end mark on its last paragraph."""
    draft = setting.draft
    opening = _plain(setting, opening_of(draft), "opening", typed=draft.opening is not None)
    main = tuple(blocks_of(setting, draft.body, "body"))
    closing = _plain(setting, closing_of(draft), "closing", typed=draft.closing is not None)
    blocks = (*opening, *_ended((*main, *closing), setting.standard.body_end))
    return Part(_tail_kept(setting, blocks), running_styles(setting))


def blocks_of(
    setting: Setting, blocks: tuple[Block, ...], path: str, counters: Counters | None = None
) -> Iterator[SheetBlock]:
    """Paragraphs and tables of a tree of blocks in reading order; `path` is the list's field."""
    counted = counters or Counters(setting.standard.numbering)
    for index, block in enumerate(blocks):
        here = f"{path}[{index}]"
        if block.level == "table":
            yield table(setting, block, here)
            continue
        yield _paragraph(setting, block, counted, here)
        if block.children:
            below = counted.below(block)
            yield from blocks_of(setting, block.children, f"{here}.children", below)


def running_styles(setting: Setting) -> tuple[Style, ...]:
    """Styles of all levels of running text."""
    roles = (*_LEVEL_ROLES.values(), *_NESTED_ROLES.values(), *_TITLED_ROLES.values())
    return tuple(setting.style(role) for role in roles)


def _plain(
    setting: Setting, texts: tuple[str, ...], field: str, *, typed: bool
) -> tuple[SheetBlock, ...]:
    """Paragraphs of opening or closing; a built one leads back to the meeting it is built from."""
    return tuple(
        Paragraph(
            "paragraph", (Run(setting.text(text)),), f"{field}[{index}]" if typed else "meeting"
        )
        for index, text in enumerate(texts)
    )


def _paragraph(setting: Setting, block: Block, counters: Counters, path: str) -> Paragraph:
    label = counters.label(block)
    role = _LEVEL_ROLES[block.level]
    if counters.is_nested(block):
        role = _NESTED_ROLES[block.level]
    if block.children and not block.text.rstrip().endswith(_TITLE_ENDS):
        role = _TITLED_ROLES.get(role, role)
    leads_in = bool(block.children) and block.text.rstrip().endswith(":")

    def made() -> Paragraph:
        runs = trimmed(span_runs(setting.text(block.text), block.spans))
        if label:
            runs = (Run(label, kind="number"), *runs)
        return Paragraph(role, runs, path, keep_next=leads_in)

    key = (block.text, block.spans, label, role, path, leads_in)
    return setting.memory.paragraphs.get(key, made)


def _ended(blocks: tuple[SheetBlock, ...], mark: str) -> tuple[SheetBlock, ...]:
    """The blocks with the standard's end mark on the last paragraph (P-BODY-END, S-BODY-END)."""
    if not blocks or not isinstance(blocks[-1], Paragraph):
        return blocks
    return (*blocks[:-1], with_end_mark(blocks[-1], mark))


def _tail_kept(setting: Setting, blocks: tuple[SheetBlock, ...]) -> tuple[SheetBlock, ...]:
    """The blocks with the last lines tied to the signature, so that it never stands alone."""
    kept: list[SheetBlock] = list(blocks)
    lines = 0
    for index in range(len(kept) - 1, -1, -1):
        block = kept[index]
        if lines >= _LINES_WITH_SIGNATURE or not isinstance(block, Paragraph):
            break
        kept[index] = structs.replace(block, keep_next=True)
        lines += setting.line_count(block, setting.geometry().text_width)
    return tuple(kept)
