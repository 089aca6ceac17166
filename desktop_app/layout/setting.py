"""What every part of the sheet is composed from, and what it gives back."""

from msgspec import Struct, structs

from desktop_app.layout.breaking import balanced_width, break_lines, line_width
from desktop_app.layout.lengths import Twips
from desktop_app.layout.looks import geometry_of, style_of
from desktop_app.layout.memory import Memory
from desktop_app.layout.metrics import FontMetrics
from desktop_app.layout.phrase_breaks import break_costs
from desktop_app.layout.sheet import Block, Geometry, LineRule, Paragraph, Run, Style
from desktop_app.layout.words import words_of
from desktop_app.notice.draft import Draft
from desktop_app.standards.figures import default
from desktop_app.standards.standard import Mark, Role, Standard, TextMark
from desktop_app.vietnamese.nonbreaking import with_nonbreaking_spaces
from desktop_app.vietnamese.tone_style import to_tone_style
from desktop_app.vietnamese.unicode_form import to_nfc

NO_BREAK = "\u00a0"
_BOX_SPACE = 2  # points between text and frame: room for the marks on capitals
_BOX_LINE = 0.5  # points


class Part(Struct, frozen=True):
    """Blocks of one part of the sheet and the styles they are set in."""

    blocks: tuple[Block, ...]
    styles: tuple[Style, ...]


class Setting(Struct, frozen=True):
    """A draft, the standard that rules it, the measure of its font, what is known already."""

    draft: Draft
    standard: Standard
    metrics: FontMetrics
    memory: Memory

    def geometry(self) -> Geometry:
        """Paper and margins."""
        return geometry_of(self.standard.page)

    def style(self, role: Role) -> Style:
        """The prescribed style of a component."""
        return style_of(self.standard, role)

    def text(self, text: str) -> str:
        """Typed text as it is printed: NFC, no-break spaces where a line must not break."""
        return self.memory.printed.get(text, lambda: with_nonbreaking_spaces(to_nfc(text)))

    def fixed(self, text: str) -> str:
        """Words of the standard as they are printed: in the profile's tone style."""
        return self.text(to_tone_style(text, self.draft.profile.tone))

    def width(self, paragraph: Paragraph, style: Style) -> float:
        """Width of a paragraph set on one line, in twips."""
        words = words_of(paragraph, style, self.metrics)
        return sum(word.width + word.space for word in words) - words[-1].space

    def last_line(self, paragraph: Paragraph, style: Style, width: Twips) -> float:
        """Width of the last line of a centred paragraph in a column of `width` twips."""
        room = width - style.left - style.right
        words = words_of(paragraph, style, self.metrics)
        return line_width(words, break_lines(words, room, room)[-1])

    def line_count(self, paragraph: Paragraph, width: Twips) -> int:
        """How many lines a paragraph takes in a column of `width` twips."""
        style = self.style(paragraph.role)
        words = words_of(paragraph, style, self.metrics)
        return len(break_lines(words, width - style.first_line, width))

    def blank(self, millimetres: float, size: float) -> Run:
        """An empty place to write in by hand, at least that wide at `size` points."""
        wanted = Twips.from_mm(millimetres)
        one = self.metrics.width(NO_BREAK, "regular", size)
        return Run(NO_BREAK * max(1, -(-wanted // max(1, int(one)))), kind="blank")

    def evened(self, paragraph: Paragraph, width: Twips) -> Paragraph:
        """The paragraph with an indent of its own at which it breaks into even lines."""
        style = self.balanced(paragraph, self.style(paragraph.role), width)
        return structs.replace(paragraph, indent=style.left)

    def balanced(self, paragraph: Paragraph, style: Style, width: Twips) -> Style:
        """The style with indents at which the centred text breaks into even lines."""
        words = words_of(paragraph, style, self.metrics)
        plain = structs.replace(style, caps=False)  # capitals tell names from other words
        costs = break_costs([word.text for word in words_of(paragraph, plain, self.metrics)])
        indent = Twips(int((width - balanced_width(words, width, costs)) / 2))
        return structs.replace(style, left=indent, right=indent)

    def mark(self, role: Role, mark: Mark, width: Twips, line: float) -> tuple[Paragraph, Style]:
        """What stands below a component: characters, or a line as a share of `line` twips."""
        style = self.style(role)
        if isinstance(mark, TextMark):
            return Paragraph(role, (Run(mark.text),)), style
        indent = Twips(max(0, round((width - line * default(mark.length)) / 2)))
        drawn = structs.replace(style, left=indent, right=indent, top_line=mark.thickness)
        return Paragraph(role, ()), drawn

    def boxed(self, style: Style, text_width: float, wanted_mm: float | None, room: Twips) -> Style:
        """The style with the single frame the standard prescribes, centred in `room` twips."""
        box = self.standard.looks[style.role].box
        if box is None:
            return style
        around = 2 * Twips.from_pt(_BOX_SPACE + _BOX_LINE)
        margin = Twips.from_mm(box.margin)
        frame = text_width + 2 * margin if wanted_mm is None else Twips.from_mm(wanted_mm)
        inner = max(frame - around, text_width + 20)
        spare = max(0, int(room - inner))
        height = Twips.from_mm(box.height) - around
        return structs.replace(
            style,
            align="center",
            left=Twips(spare // 2),
            right=Twips(spare - spare // 2),
            boxed=True,
            box_space=_BOX_SPACE,
            line=LineRule("exact", height),
        )
