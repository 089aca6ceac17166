"""One decree as a value: every rule with its clause, and every figure the writer needs."""

import datetime as dt
from typing import Annotated, Literal

from msgspec import Meta

from desktop_app.standards.figures import SINGLE, Amount, Figure, LineSpacing, Record

Several = Annotated[tuple[str, ...], Meta(min_length=1)]
Role = Literal[
    "parent_organ", "organ", "organ_mark", "nation", "motto", "nation_mark",
    "number", "date", "urgency", "secrecy", "circulation", "draft_round",
    "type_name", "subject", "subject_mark",
    "section", "item", "item_title", "sub_item", "sub_item_title", "point", "dash", "plus",
    "paragraph", "table_head", "table_cell",
    "to_word", "to", "drafter", "sign_authority", "sign_post", "sign_post_alone", "sign_name",
    "contact_mark", "contact", "page_number",
    "appendix_label", "appendix_title", "appendix_reference",
    "part", "part_title", "division", "division_title", "article", "grounds",
]  # fmt: skip
HeaderPart = Literal[
    "parent_organ", "organ", "organ_mark", "nation", "motto", "nation_mark",
    "number", "date", "urgency", "secrecy", "draft_round", "circulation",
]  # fmt: skip


class Rule(Record, frozen=True, kw_only=True):
    """A rule one can be sent back for: what it says, where it stands, how binding it is."""

    title: str
    text: str
    clause: str = ""
    level: Literal["rule", "practice", "choice", "advice"] = "rule"


class Box(Record, frozen=True, kw_only=True):
    """A single-line frame; `widths` gives the width in mm by text, `padding` and height in mm."""

    height: Amount
    widths: dict[str, Amount] = {}
    margin: Amount = 4.0


class Look(Record, frozen=True, kw_only=True):
    """How one component is set. Sizes and spacing in points, indents in millimetres.

    `name` is what the secretary reads in Word's style box; `rules` are the ids it obeys.
    """

    name: str
    rules: tuple[str, ...]
    size: Figure
    bold: bool = False
    italic: bool = False
    underline: bool = False
    caps: bool = False
    align: Literal["left", "center", "right", "justify"] = "center"
    colour: str = "000000"
    first_line: Figure = 0.0
    before: Figure = 0.0
    after: Figure = 0.0
    line: LineSpacing = SINGLE
    box: Box | None = None


class TextMark(Record, frozen=True, kw_only=True, tag="text"):
    """A mark made of characters, such as `*` or five hyphens."""

    text: str


class RuleMark(Record, frozen=True, kw_only=True, tag="rule"):
    """A drawn line: `length` as a share of the text line above it, `thickness` in points."""

    length: Figure
    thickness: Amount = 0.75


Mark = TextMark | RuleMark


class Margins(Record, frozen=True, kw_only=True):
    """Page margins in millimetres."""

    top: Figure
    bottom: Figure
    left: Figure
    right: Figure


class Page(Record, frozen=True, kw_only=True):
    """Paper and page number; lengths in millimetres.

    `number_top` is the distance of the page number from the top edge.
    """

    width: Amount
    height: Amount
    margins: Margins
    back_margins: Margins | None = None
    number_top: Amount
    number_on_first: bool = False
    rules: tuple[str, ...]


class Header(Record, frozen=True, kw_only=True):
    """Who stands where at the head of page 1, and the fixed words there."""

    left: tuple[HeaderPart, ...]
    right: tuple[HeaderPart, ...]
    left_below: tuple[HeaderPart, ...]
    right_below: tuple[HeaderPart, ...]
    nation: str
    motto: str | None = None
    organ_mark: Mark
    nation_mark: Mark
    circulation_place: Literal["page_top_right", "under_number"]


class NumberForm(Record, frozen=True, kw_only=True):
    """The number line (số, ký hiệu): pattern, digits, and the blank left for the clerk (mm)."""

    pattern: str
    digits: int = 2
    blank: Amount


class DateForm(Record, frozen=True, kw_only=True):
    """The place and date line: pattern, which figures take a leading zero, blanks (mm)."""

    pattern: str
    pad_day_below: int
    pad_month_below: int
    blank: Amount


class Numbering(Record, frozen=True, kw_only=True):
    """Numbers by level; a second pattern serves a level nested in itself.

    Slots: {n} Arabic, {roman}, {letter} from `letters`, {parent} the parent item's number.
    """

    section: Several
    item: Several
    point: Several
    dash: Several
    letters: Several


class Recipients(Record, frozen=True, kw_only=True):
    """Form of the recipients' list (nơi nhận)."""

    heading: str
    bullet: str
    end: str
    archive: str


class AppendixForm(Record, frozen=True, kw_only=True):
    """Form of an appendix: label without and with a number, numerals, reference line."""

    single: str
    numbered: str
    numerals: Literal["arabic", "roman"]
    reference: str


class SignatureForm(Record, frozen=True, kw_only=True):
    """One way of signing the standard knows: authority lines and posts, by issuer."""

    issuer: str
    authority: tuple[str, ...]
    posts: tuple[str, ...]


class Names(Record, frozen=True, kw_only=True):
    """Names, symbols and signature forms: data for the form, the profiles and the checker."""

    left_block: tuple[dict[str, str], ...] = ()
    type_symbols: dict[str, str] = {}
    body_symbols: dict[str, str] = {}
    place_levels: tuple[str, ...] = ()
    signatures: tuple[SignatureForm, ...] = ()
    never_signed: tuple[str, ...] = ()
    numbering_term: str = ""


class Standard(Record, frozen=True, kw_only=True):
    """A ruling decree: identity, time in force, rules by id, and all figures."""

    id: str
    name: str
    document: str
    issuer: str
    date: dt.date
    system: Literal["party", "state"]
    effective_from: dt.date
    effective_to: dt.date | None = None
    font: str
    page: Page
    header: Header
    number: NumberForm
    date_line: DateForm
    type_text: str
    subject_mark: Mark
    body_end: str
    numbering: Numbering
    recipients: Recipients
    signature_gap: Amount
    urgency_texts: tuple[str, ...]
    secrecy_texts: tuple[str, ...]
    draft_round: str
    contact_place: Literal["first_page_foot", "after_signature"]
    appendix: AppendixForm
    names: Names
    looks: dict[Role, Look]
    rules: dict[str, Rule]

    def in_force(self, day: dt.date) -> bool:
        """Whether the decree rules a notice of that day."""
        return self.effective_from <= day and (
            self.effective_to is None or day <= self.effective_to
        )
