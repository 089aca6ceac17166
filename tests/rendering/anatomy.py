"""A notice taken apart: its components in the .docx, and the lines each has on the pages.

Components are found by their place and words alone, never by style names or by the program's own
sheet, so that the program is judged from outside.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from desktop_app.notice.draft import Draft
from tests.readers.docx_values import ParagraphValues, SectionValues, TableValues
from tests.readers.rendered_page import RenderedPage, TextLine

MM = 72 / 25.4  # points
TOP_MARGIN = 20 * MM
_INDENT = 15 * MM


@dataclass(frozen=True, slots=True)
class Printed:
    """A line of text and the page it stands on (counted from 0)."""

    page: int
    line: TextLine


@dataclass(frozen=True, slots=True)
class Component:
    """A paragraph of the .docx, what it is, and its lines on the pages (none when empty)."""

    kind: str
    paragraph: ParagraphValues
    printed: tuple[Printed, ...] = ()

    @property
    def lines(self) -> tuple[TextLine, ...]:
        """The lines alone."""
        return tuple(one.line for one in self.printed)

    @property
    def text(self) -> str:
        """The characters as they are printed."""
        return self.paragraph.printed


@dataclass(frozen=True, slots=True)
class Anatomy:
    """All components in the .docx's order, and the printed lines that belong to none."""

    components: tuple[Component, ...]
    left_over: tuple[Printed, ...]

    def all(self, *kinds: str) -> tuple[Component, ...]:
        """The components of these kinds in order."""
        return tuple(one for one in self.components if one.kind in kinds)

    def one(self, kind: str) -> Component:
        """The only component of this kind."""
        (found,) = self.all(kind)
        return found


Named = tuple[str, ParagraphValues]


def dissected(
    draft: Draft, sections: Sequence[SectionValues], pages: Sequence[RenderedPage]
) -> Anatomy:
    """The notice's components with their lines."""
    unused = [Printed(index, line) for index, page in enumerate(pages) for line in page.lines]
    components: list[Component] = []
    for kind, paragraph in _named(draft, sections):
        lines = _taken(paragraph.printed, unused, kind)
        components.append(Component(kind, paragraph, tuple(lines)))
    return Anatomy(tuple(components), tuple(unused))


def _named(draft: Draft, sections: Sequence[SectionValues]) -> Iterator[Named]:
    notice, *appendices = sections
    for paragraph in notice.heads.get("first", ()):
        yield ("circulation" if paragraph.text else "blank_head"), paragraph
    head, *middle, end = _without_tail(notice)
    assert isinstance(head, TableValues), "the notice begins with the table of its head"
    yield from _head(draft, head)
    after = list[ParagraphValues]()
    while isinstance(end, ParagraphValues):
        after.insert(0, end)
        end = middle.pop()
    yield from _middle(middle)
    yield from _ending(draft, end)
    for paragraph in (*after, *notice.feet.get("first", ())):
        yield ("contact" if paragraph.text else "contact_rule"), paragraph
    for section in appendices:
        yield from _appendix(section)


def _without_tail(section: SectionValues) -> list[ParagraphValues | TableValues]:
    """The blocks without the empty paragraph Word demands behind a table or for a section."""
    blocks = list(section.blocks)
    if isinstance(blocks[-1], ParagraphValues) and not blocks[-1].text:
        blocks.pop()
    return blocks


def _head(draft: Draft, table: TableValues) -> Iterator[Named]:
    upper, lower = table.rows
    bodies, mark = upper.cells[0].paragraphs[:-1], upper.cells[0].paragraphs[-1]
    has_parent = draft.profile.parent is not None
    yield from zip(["parent", "organ"] if has_parent else ["organ"], bodies, strict=True)
    yield "organ_mark", mark
    right = upper.cells[1].paragraphs
    has_motto = draft.profile.system == "state"
    middle = ["motto"] if has_motto else []
    yield from zip(["nation", *middle, "nation_mark"], right, strict=True)
    number, *marks = lower.cells[0].paragraphs
    yield "number", number
    for paragraph in marks:
        yield _mark(draft, paragraph), paragraph
    (date,) = lower.cells[1].paragraphs
    yield "date", date


def _mark(draft: Draft, paragraph: ParagraphValues) -> str:
    text = paragraph.printed
    if text.startswith("Dự thảo"):
        return "draft_round"
    return "secrecy" if text == draft.marks.secrecy else "urgency"


def _middle(blocks: Sequence[ParagraphValues | TableValues]) -> Iterator[Named]:
    paragraphs = [one for one in blocks if isinstance(one, ParagraphValues)]
    assert len(paragraphs) == len(blocks), "no table between head and signature"
    yield from zip(("type", "subject", "subject_mark"), paragraphs, strict=False)
    yield from (("body", one) for one in paragraphs[3:])


def _ending(draft: Draft, table: TableValues) -> Iterator[Named]:
    (row,) = table.rows
    word, *recipients = row.cells[0].paragraphs
    yield "to_word", word
    if draft.marks.drafter:
        *recipients, drafter = recipients
        yield from (("to", one) for one in recipients)
        yield "drafter", drafter
    else:
        yield from (("to", one) for one in recipients)
    *above, name = row.cells[1].paragraphs
    count = len(draft.signature.authority)
    post = "post" if count else "post_alone"
    yield from (("authority", one) for one in above[:count])
    yield from ((post, one) for one in above[count:])
    yield "name", name


def _appendix(section: SectionValues) -> Iterator[Named]:
    names = ("appendix_label", "appendix_title", "appendix_reference")
    blocks = _without_tail(section)
    for name, block in zip(names, blocks, strict=False):
        assert isinstance(block, ParagraphValues)
        yield name, block
    for block in blocks[3:]:
        if isinstance(block, ParagraphValues):
            yield "appendix_body", block
        else:
            yield from _cells(block)


def _cells(table: TableValues) -> Iterator[Named]:
    for row in table.rows:
        kind = "table_head" if row.repeats else "table_cell"
        for cell in row.cells:
            yield from ((kind, one) for one in cell.paragraphs)


def _taken(text: str, unused: list[Printed], kind: str) -> list[Printed]:
    """The lines that together say `text`, taken out of `unused`; the first that fit."""
    wanted = "".join(text.split())
    if not wanted:
        return []
    allowed = _place(kind)
    for start, first in enumerate(unused):
        if not allowed(first) or not wanted.startswith(_letters(first)):
            continue
        taken = _followed(wanted, start, unused, allowed)
        if taken:
            for one in taken:
                unused.remove(one)
            return taken
    raise AssertionError(f"not on the pages: {kind} {text!r}")


def _place(kind: str) -> Callable[[Printed], bool]:
    """Marks of the top margin stand there, all else below it."""
    if kind == "circulation":
        return lambda one: one.line.baseline < TOP_MARGIN
    return lambda one: one.line.baseline > TOP_MARGIN


def _followed(
    wanted: str, start: int, unused: Sequence[Printed], allowed: Callable[[Printed], bool]
) -> list[Printed]:
    """The lines from `start` on that go on saying `wanted` to its end, none if they do not."""
    taken: list[Printed] = []
    rest = wanted
    for one in unused[start:]:
        said = _letters(one)
        same_column = not taken or _overlap(taken[-1].line, one.line)
        if allowed(one) and same_column and rest.startswith(said):
            taken.append(one)
            rest = rest.removeprefix(said)
            if not rest:
                return taken
    return []


def _overlap(above: TextLine, below: TextLine) -> bool:
    """Whether both stand in one column; a short last line may end before the first one begins."""
    return above.x0 - _INDENT < below.x1 and below.x0 < above.x1


def _letters(one: Printed) -> str:
    return "".join(one.line.text.split())
