"""The head of page 1: bodies | nation, then number | date on one line, as a two-column table."""

from collections.abc import Callable, Mapping
from typing import Literal

from msgspec import Struct

from desktop_app.layout.lengths import Twips
from desktop_app.layout.level import levelled
from desktop_app.layout.patterns import date_slots, filled, number_text
from desktop_app.layout.setting import NO_BREAK, Part, Setting
from desktop_app.layout.sheet import Paragraph, Row, Run, Style, Table
from desktop_app.standards.standard import HeaderPart

_SLACK = Twips.from_mm(1)  # so that rounding elsewhere wraps neither nation nor date


class _Column(Struct):
    """One column being set: its width, paragraphs so far, and the last text line's width."""

    width: Twips
    paragraphs: list[Paragraph]
    styles: list[Style]
    last_line: float = 0.0


Setter = Callable[[Setting, _Column], None]
"""Sets one part of the head at the foot of a column."""


def header(setting: Setting) -> Part:
    """The header table with its styles."""
    order = setting.standard.header
    left_width, right_width = _widths(setting)
    cells: list[tuple[Paragraph, ...]] = []
    styles: list[Style] = []
    for width, parts in (
        (left_width, order.left),
        (right_width, order.right),
        (left_width, order.left_below),
        (right_width, order.right_below),
    ):
        column = _Column(width, [], [])
        for part in parts:
            _SETTERS[part](setting, column)
        cells.append(tuple(column.paragraphs))
        styles.extend(column.styles)
    rows = (Row((cells[0], cells[1])), Row((cells[2], cells[3])))
    for row in rows:
        left, right = (cell[0].role for cell in row.cells)
        styles = list(levelled(styles, left, right, setting.metrics))
    return Part((Table(columns=(left_width, right_width), rows=rows),), tuple(styles))


def _widths(setting: Setting) -> tuple[Twips, Twips]:
    """Right as wide as nation, motto and date need; the rest is for the bodies and the number."""
    total = setting.geometry().text_width
    needs = [
        setting.width(paragraph, setting.style(paragraph.role)) + _italic_excess(setting, paragraph)
        for paragraph in (*_nation_lines(setting), _date_line(setting))
    ]
    number = _number_line(setting)
    left_need = setting.width(number, setting.style("number")) + _SLACK
    fixed = max(needs[:-1]) + _SLACK
    right = max(min(max(needs) + _SLACK, total - left_need), fixed)
    return Twips(total - round(right)), Twips(round(right))


def _italic_excess(setting: Setting, paragraph: Paragraph) -> float:
    """Room for renderers (LibreOffice) that set an italic no-break space wider than a plain one."""
    style = setting.style(paragraph.role)
    return paragraph.text.count(NO_BREAK) * style.size * 1.9 if style.italic else 0.0


def _nation_lines(setting: Setting) -> tuple[Paragraph, ...]:
    head = setting.standard.header
    lines = [Paragraph("nation", (Run(setting.fixed(head.nation)),))]
    if head.motto is not None:
        lines.append(Paragraph("motto", (Run(setting.fixed(head.motto)),)))
    return tuple(lines)


def _date_line(setting: Setting) -> Paragraph:
    form = setting.standard.date_line
    slots = {"place": setting.draft.profile.place, **date_slots(setting)}
    size = setting.style("date").size
    return Paragraph("date", filled(setting, form.pattern, slots, size, form.blank), "date")


def _number_line(setting: Setting) -> Paragraph:
    form = setting.standard.number
    slots = {"number": number_text(setting), "symbol": setting.draft.profile.symbol}
    size = setting.style("number").size
    return Paragraph("number", filled(setting, form.pattern, slots, size, form.blank), "number")


def _add(setting: Setting, column: _Column, paragraph: Paragraph, style: Style) -> None:
    column.paragraphs.append(paragraph)
    column.styles.append(style)
    column.last_line = setting.last_line(paragraph, style, column.width)


def _add_body(setting: Setting, column: _Column, role: HeaderPart, name: str, path: str) -> None:
    paragraph = Paragraph(role, (Run(setting.text(name)),), path)
    style = setting.balanced(paragraph, setting.style(role), column.width)
    _add(setting, column, paragraph, style)


def _parent(setting: Setting, column: _Column) -> None:
    name = setting.draft.profile.parent
    if name:
        _add_body(setting, column, "parent_organ", name, "profile.parent")


def _organ(setting: Setting, column: _Column) -> None:
    _add_body(setting, column, "organ", setting.draft.profile.organ, "profile.organ")


def _mark_below(role: Literal["organ_mark", "nation_mark"]) -> Setter:
    """What stands below the line just set: characters, or a line measured by it."""

    def add(setting: Setting, column: _Column) -> None:
        head = setting.standard.header
        mark = head.organ_mark if role == "organ_mark" else head.nation_mark
        paragraph, style = setting.mark(role, mark, column.width, column.last_line)
        column.paragraphs.append(paragraph)
        column.styles.append(style)

    return add


def _nation(setting: Setting, column: _Column) -> None:
    _add(setting, column, _nation_lines(setting)[0], setting.style("nation"))


def _motto(setting: Setting, column: _Column) -> None:
    for line in _nation_lines(setting)[1:]:
        _add(setting, column, line, setting.style("motto"))


def _number(setting: Setting, column: _Column) -> None:
    _add(setting, column, _number_line(setting), setting.style("number"))


def _date(setting: Setting, column: _Column) -> None:
    _add(setting, column, _date_line(setting), setting.style("date"))


def boxed_mark(setting: Setting, role: HeaderPart, text: str, width: Twips) -> Part:
    """A mark such as KHẨN, in its frame where the standard prescribes one."""
    paragraph = Paragraph(role, (Run(setting.fixed(text)),), f"marks.{role}")
    style = setting.style(role)
    box = setting.standard.looks[role].box
    wanted = None if box is None else box.widths.get(text)
    framed = setting.boxed(style, setting.width(paragraph, style), wanted, width)
    return Part((paragraph,), (framed,))


def _mark(role: HeaderPart) -> Setter:
    def add(setting: Setting, column: _Column) -> None:
        marks = setting.draft.marks
        text = {
            "urgency": marks.urgency,
            "secrecy": marks.secrecy,
            "circulation": marks.circulation,
        }[role]
        if role == "circulation" and setting.standard.header.circulation_place != "under_number":
            return
        if text:
            part = boxed_mark(setting, role, text, column.width)
            column.paragraphs.extend(p for p in part.blocks if isinstance(p, Paragraph))
            column.styles.extend(part.styles)

    return add


def _draft_round(setting: Setting, column: _Column) -> None:
    number = setting.draft.marks.draft_round
    if number is not None:
        text = setting.fixed(setting.standard.draft_round.replace("{n}", str(number)))
        paragraph = Paragraph("draft_round", (Run(text),), "marks.draft_round")
        _add(setting, column, paragraph, setting.style("draft_round"))


_SETTERS: Mapping[HeaderPart, Setter] = {
    "parent_organ": _parent,
    "organ": _organ,
    "organ_mark": _mark_below("organ_mark"),
    "nation": _nation,
    "motto": _motto,
    "nation_mark": _mark_below("nation_mark"),
    "number": _number,
    "date": _date,
    "urgency": _mark("urgency"),
    "secrecy": _mark("secrecy"),
    "circulation": _mark("circulation"),
    "draft_round": _draft_round,
}
