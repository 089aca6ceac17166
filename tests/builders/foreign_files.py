"""Notices as offices set them by hand in Word: every habit a switch, the facts the same."""

import io
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final, Literal

import docx
from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.shared import Mm
from docx.table import _Cell
from docx.text.paragraph import Paragraph
from lxml import etree

CENTER: Final = WD_ALIGN_PARAGRAPH.CENTER
_W: Final = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_LEVELS: Final = (
    ("upperRoman", "%1."),
    ("decimal", "%2."),
    ("lowerLetter", "%3)"),
    ("bullet", "-"),
)
Align = WD_ALIGN_PARAGRAPH | None
Row = tuple[int, str, str]
"""Level (0 section, 1 item, 2 point, 3 dash, -1 paragraph), typed label and text."""


@dataclass(frozen=True)
class Facts:
    """What the notice says."""

    system: Literal["party", "state"]
    parent: tuple[str, ...]
    organ: tuple[str, ...]
    number: str
    date: str
    subject: tuple[str, ...]
    opening: tuple[str, ...]
    body: tuple[Row, ...]
    closing: tuple[str, ...]
    recipients: tuple[str, ...]
    authority: tuple[str, ...]
    posts: tuple[str, ...]
    name: str


@dataclass(frozen=True)
class Habits:
    """How it is set."""

    head: Literal["table", "one_row", "ruled", "plain", "tabs", "spaces", "box"] = "table"
    number_and_date: Literal["apart", "together"] = "apart"
    title: Literal["plain", "one_paragraph", "breaks", "bold_left"] = "plain"
    numbering: Literal["typed", "automatic"] = "typed"
    ending: Literal["table", "plain", "tabs", "signature_first"] = "table"
    rule: str = "_______"
    font: str = "Times New Roman"
    is_letter: bool = False
    empty_lines: int = 1
    marks: tuple[str, ...] = ()
    end_mark: str = "./."
    extra: tuple[str, ...] = field(default=())


PARTY: Final = Facts(
    system="party",
    parent=(),
    organ=("TỈNH UỶ THÁI NGUYÊN",),
    number="Số 125-TB/TU",
    date="Thái Nguyên, ngày 05 tháng 7 năm 2026",
    subject=("kết luận của đồng chí Bí thư Tỉnh uỷ", "tại Hội nghị giao ban quý II năm 2026"),
    opening=(
        "Ngày 02/7/2026, tại Hội trường Tỉnh uỷ, đồng chí Nguyễn Văn A chủ trì Hội nghị giao ban.",
        "Sau khi nghe các ý kiến, đồng chí Bí thư Tỉnh uỷ kết luận như sau:",
    ),
    body=(
        (0, "I- ", "Đánh giá chung"),
        (-1, "", "Kinh tế của tỉnh tiếp tục phát triển; an ninh, trật tự được giữ vững."),
        (0, "II- ", "Nhiệm vụ trọng tâm"),
        (1, "1. ", "Về công tác xây dựng Đảng"),
        (2, "a) ", "Ban Tổ chức Tỉnh uỷ tham mưu kiện toàn cấp uỷ trước ngày 30/9/2026;"),
        (2, "b) ", "Ban Tuyên giáo Tỉnh uỷ nắm tình hình dư luận xã hội."),
        (1, "2. ", "Giao Văn phòng Tỉnh uỷ theo dõi, đôn đốc:"),
        (3, "- ", "Tổng hợp kết quả hằng tháng;"),
        (3, "- ", "Báo cáo Thường trực Tỉnh uỷ."),
    ),
    closing=(),
    recipients=("Các đồng chí Thường trực Tỉnh uỷ (để báo cáo)", "Các đảng uỷ trực thuộc"),
    authority=("T/L BAN THƯỜNG VỤ",),
    posts=("CHÁNH VĂN PHÒNG",),
    name="Trần Văn Bình",
)
STATE: Final = Facts(
    system="state",
    parent=("UBND TỈNH THÁI NGUYÊN",),
    organ=("VĂN PHÒNG",),
    number="Số: 87/TB-VP",
    date="Thái Nguyên, ngày 12 tháng 10 năm 2026",
    subject=("Kết luận của Phó Chủ tịch Ủy ban nhân dân tỉnh", "tại cuộc họp về đầu tư công"),
    opening=("Ngày 08/10/2026, Phó Chủ tịch đã chủ trì cuộc họp và kết luận như sau:",),
    body=(
        (1, "1. ", "Các chủ đầu tư đẩy nhanh tiến độ giải ngân trong quý IV năm 2026."),
        (1, "2. ", "Sở Tài chính:"),
        (2, "a) ", "Rà soát, trình điều chỉnh kế hoạch vốn trước ngày 16/10/2026;"),
        (2, "b) ", "Báo cáo Ủy ban nhân dân tỉnh vào ngày 25 hằng tháng."),
        (1, "3. ", "Giao Văn phòng theo dõi, đôn đốc việc thực hiện."),
    ),
    closing=("Văn phòng thông báo để các cơ quan, đơn vị biết, thực hiện",),
    recipients=("Chủ tịch, các Phó Chủ tịch UBND tỉnh", "Các sở, ban, ngành (để thực hiện)"),
    authority=("TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG"),
    posts=("PHÓ CHÁNH VĂN PHÒNG",),
    name="Lê Thị Hoa",
)
ARCHIVES: Final = {"party": "Lưu Văn phòng Tỉnh uỷ", "state": "Lưu: VT, TH"}
NATIONS: Final = {
    "party": ("ĐẢNG CỘNG SẢN VIỆT NAM",),
    "state": ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"),
}


def foreign_bytes(facts: Facts, habits: Habits) -> bytes:
    """The notice as a .docx by python-docx's own template, with direct formatting only."""
    document = docx.Document()
    section = document.sections[0]
    if not habits.is_letter:
        section.page_width, section.page_height = Mm(210), Mm(297)
    document.styles["Normal"].font.name = habits.font
    writer = _Writer(document, facts, habits)
    writer.head()
    writer.title()
    writer.body()
    writer.ending()
    for text in habits.extra:
        document.add_paragraph(text)
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def with_facts(facts: Facts, **changes: object) -> Facts:
    """The facts but for some."""
    return replace(facts, **changes)  # type: ignore[arg-type]


class _Writer:
    """Writes one notice part by part."""

    def __init__(self, document: Document, facts: Facts, habits: Habits) -> None:
        self._document = document
        self._facts = facts
        self._habits = habits
        self._list = _add_list(document) if habits.numbering == "automatic" else 0

    def head(self) -> None:
        """Bodies, nation, number and date."""
        facts, habits = self._facts, self._habits
        left = [(name, False) for name in facts.parent]
        left += [(name, True) for name in facts.organ] + [(habits.rule, False)]
        right = [(name, True) for name in NATIONS[facts.system]] + [(habits.rule, False)]
        if habits.number_and_date == "together":
            below: list[tuple[str, str]] = []
        else:
            below = [(facts.number, facts.date)]
        if habits.head in {"table", "ruled", "one_row"}:
            self._head_table(left, right, below)
        elif habits.head == "plain":
            for text, bold in (*right, *left):
                self._line(text, bold=bold)
            for number, date in below:
                self._line(number)
                self._line(date)
        else:
            self._head_lines(left, right, below)
        if habits.number_and_date == "together":
            self._line(f"{facts.number}    {facts.date}")
        for mark in habits.marks:
            self._line(mark, bold=True)
        self._gap()

    def title(self) -> None:
        """The type, the subject and the rule below."""
        facts, kind = self._facts, self._habits.title
        if kind == "one_paragraph":
            self._line("THÔNG BÁO\n" + " ".join(facts.subject), bold=True)
        elif kind == "breaks":
            self._line("THÔNG BÁO", bold=True)
            self._line("\n".join(facts.subject), bold=True)
        else:
            align = None if kind == "bold_left" else CENTER
            for text in ("THÔNG BÁO", *facts.subject):
                self._line(text, bold=True, align=align)
        self._line(self._habits.rule)
        self._gap()

    def body(self) -> None:
        """Opening, numbered text, closing with the end mark."""
        facts = self._facts
        rows: list[Row] = [(-1, "", text) for text in facts.opening]
        rows += [*facts.body, *((-1, "", text) for text in facts.closing)]
        last = len(rows) - 1
        for number, (level, label, text) in enumerate(rows):
            if number == last and self._habits.end_mark:
                text = text.rstrip(".") + self._habits.end_mark  # noqa: PLW2901 - the last only
            is_title = level == 0
            if level >= 0 and self._list:
                self._numbered(level, text, bold=is_title)
            else:
                self._line(label + text, bold=is_title, align=WD_ALIGN_PARAGRAPH.JUSTIFY)
        self._gap()

    def ending(self) -> None:
        """Recipients and signature."""
        facts = self._facts
        to = ["Nơi nhận:", *(f"- {one};" for one in facts.recipients)]
        to.append(f"- {ARCHIVES[facts.system]}.")
        signing = [*facts.authority, *facts.posts, "", "(Đã ký)", "", facts.name]
        match self._habits.ending:
            case "table":
                cells = self._document.add_table(1, 2).rows[0].cells
                _fill(cells[0], [(text, False) for text in to], None)
                _fill(cells[1], [(text, True) for text in signing], CENTER)
            case "plain":
                self._lines(to)
                self._lines(signing)
            case "signature_first":
                self._lines(signing)
                self._lines(to)
            case "tabs":
                signing += [""] * max(0, len(to) - len(signing))
                to += [""] * max(0, len(signing) - len(to))
                for left, right in zip(to, signing, strict=True):
                    self._line(f"{left}\t\t{right}", align=None)

    def _head_table(
        self,
        left: Sequence[tuple[str, bool]],
        right: Sequence[tuple[str, bool]],
        below: Sequence[tuple[str, str]],
    ) -> None:
        is_one = self._habits.head == "one_row"
        table = self._document.add_table(1 if is_one else 1 + len(below), 2)
        if self._habits.head == "ruled":
            table.style = "Table Grid"
        numbers = [(number, False) for number, _ in below] if is_one else []
        dates = [(date, False) for _, date in below] if is_one else []
        _fill(table.rows[0].cells[0], [*left, *numbers], CENTER)
        _fill(table.rows[0].cells[1], [*right, *dates], CENTER)
        if not is_one:
            for row, texts in zip(table.rows[1:], below, strict=True):
                for cell, text in zip(row.cells, texts, strict=True):
                    _fill(cell, [(text, False)], CENTER)

    def _head_lines(
        self,
        left: Sequence[tuple[str, bool]],
        right: Sequence[tuple[str, bool]],
        below: Sequence[tuple[str, str]],
    ) -> None:
        between = "\t\t" if self._habits.head == "tabs" else " " * 12
        count = max(len(left), len(right))
        pairs = [(_at(left, n), _at(right, n)) for n in range(count)]
        for one, other in [*pairs, *below]:
            self._line(f"{one}{between}{other}", align=None)

    def _line(self, text: str, *, bold: bool = False, align: Align = CENTER) -> Paragraph:
        paragraph = self._document.add_paragraph()
        paragraph.add_run(text).bold = bold
        if align is not None:
            paragraph.alignment = align
        return paragraph

    def _lines(self, texts: Sequence[str]) -> None:
        for text in texts:
            self._line(text, bold=text.isupper(), align=None)

    def _numbered(self, level: int, text: str, *, bold: bool) -> None:
        paragraph = self._line(text, bold=bold, align=None)
        number = etree.SubElement(paragraph._p.get_or_add_pPr(), qn("w:numPr"))
        etree.SubElement(number, qn("w:ilvl")).set(qn("w:val"), str(level))
        etree.SubElement(number, qn("w:numId")).set(qn("w:val"), str(self._list))

    def _gap(self) -> None:
        for _ in range(self._habits.empty_lines):
            self._document.add_paragraph()


def _at(texts: Sequence[tuple[str, bool]], number: int) -> str:
    return texts[number][0] if number < len(texts) else ""


def _fill(cell: _Cell, texts: Sequence[tuple[str, bool]], align: Align) -> None:
    for number, (text, bold) in enumerate(texts):
        paragraph = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
        paragraph.add_run(text).bold = bold
        if align is not None:
            paragraph.alignment = align


def _add_list(document: Document) -> int:
    numbering = document.part.numbering_part.element
    levels = "".join(
        f'<w:lvl w:ilvl="{n}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
        for n, (form, text) in enumerate(_LEVELS)
    )
    first_number = numbering.find("{*}num")
    abstract = f'<w:abstractNum {_W} w:abstractNumId="77">{levels}</w:abstractNum>'
    first_number.addprevious(parse_xml(abstract))
    number = '<w:abstractNumId w:val="77"/>'
    numbering.append(parse_xml(f'<w:num {_W} w:numId="77">{number}</w:num>'))
    return 77
