"""What a reader of the paper sees of a draft: components, characters, how they are set apart."""

from typing import Any

import msgspec

from desktop_app.layout.sheet import Paragraph, Sheet
from desktop_app.notice.draft import Draft

Letter = tuple[str, bool, bool, bool, bool]
Seen = list[tuple[str, object]]


def seen(sheet: Sheet) -> Seen:
    """Everything on the sheet in order; spaces count once, a recipient of no name not at all."""
    found: Seen = []
    for section in sheet.sections:
        for block in (*section.first_head, *section.first_foot, *section.blocks):
            if isinstance(block, Paragraph):
                found.append(_line(block, sheet))
            elif block.bordered:
                found.append(("table", [[_cell(cell) for cell in row.cells] for row in block.rows]))
            else:
                cells = (cell for row in block.rows for cell in row.cells)
                found += [_line(line, sheet) for cell in cells for line in cell]
    return [one for one in found if one[1] and not _is_nobody(one)]


def tidy(draft: Draft) -> Draft:
    """The draft without spaces at the ends of fields and without paragraphs of no text."""
    tree = msgspec.to_builtins(draft)
    for name in ("profile", "marks", "recipients", "signature"):
        tree[name] = _stripped(tree[name])
    for name in ("opening", "closing"):
        if tree[name] is not None:
            tree[name] = [text for text in tree[name] if text.strip(" ")]
    tree["body"] = _full(tree["body"])
    for appendix in tree["appendices"]:
        appendix["body"] = _full(appendix["body"])
    return msgspec.convert(tree, Draft)


def _line(paragraph: Paragraph, sheet: Sheet) -> tuple[str, object]:
    style = sheet.style_of(paragraph)
    letters: list[Letter] = []
    for run in paragraph.runs:
        traits = (
            run.bold and not style.bold,
            run.italic and not style.italic,
            run.underline and not style.underline,
            run.kind == "number",
        )
        text = " " if run.kind == "blank" else run.text.replace("\u00a0", " ")
        for letter in text:
            if letter != " " or (letters and letters[-1][0] != " "):
                letters.append((letter, *traits))
    while letters and letters[-1][0] == " ":
        letters.pop()
    return paragraph.role, letters


def _cell(lines: tuple[Paragraph, ...]) -> list[str]:
    return [line.text for line in lines]


def _is_nobody(one: tuple[str, object]) -> bool:
    role, letters = one
    if role != "to" or not isinstance(letters, list):
        return False
    return not "".join(letter[0] for letter in letters).strip(" -;,.")


def _stripped(tree: Any) -> Any:
    if isinstance(tree, str):
        return tree.strip()
    if isinstance(tree, dict):
        return {name: _stripped(part) for name, part in tree.items()}
    return [_stripped(part) for part in tree] if isinstance(tree, list | tuple) else tree


def _full(blocks: Any) -> Any:
    return [
        {**block, "children": _full(block.get("children", ()))}
        for block in blocks
        if block["level"] != "paragraph" or block.get("text", "").strip(" ")
    ]
