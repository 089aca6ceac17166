"""Sheets built by hand: every role has a style, sections hold what a test wants to see."""

import datetime as dt
from pathlib import Path
from typing import get_args

from msgspec import structs

from desktop_app.layout.lengths import Twips
from desktop_app.layout.sheet import (
    Block,
    Geometry,
    LineRule,
    Paragraph,
    Row,
    Run,
    Section,
    Sheet,
    Style,
    Table,
)
from desktop_app.output.docx_writer import docx_bytes
from desktop_app.standards.standard import Role

TEMPLATE = Path(__file__).parents[3] / "resources" / "docx" / "notice.docx"
A4 = Geometry(
    width=Twips(11906),
    height=Twips(16838),
    top=Twips(1134),
    bottom=Twips(1134),
    left=Twips(1701),
    right=Twips(850),
    number_top=Twips(567),
)
_BODY = Style(
    role="paragraph",
    name="TB Nội dung",
    size=14,
    align="justify",
    first_line=Twips(567),
    after=Twips(120),
    line=LineRule("exact", 360),
)
_MADE: dict[Role, Style] = {
    "paragraph": _BODY,
    "section": structs.replace(
        _BODY, role="section", name="TB Phần I, II", bold=True, caps=True, keep_next=True
    ),
    "date": Style(role="date", name="TB Địa danh, ngày tháng", size=14, italic=True),
    "nation_mark": Style(
        role="nation_mark",
        name="TB Gạch dưới tên Đảng",
        size=1,
        left=Twips(500),
        right=Twips(600),
        line=LineRule("exact", 60),
        top_line=0.75,
    ),
    "urgency": Style(
        role="urgency",
        name="TB Mức độ khẩn",
        size=13,
        bold=True,
        colour="FF0000",
        boxed=True,
        box_space=2,
        line=LineRule("exact", 354),
    ),
    "circulation": Style(
        role="circulation", name="TB Phạm vi lưu hành", size=12, left=Twips(200), right=Twips(300)
    ),
    "contact": Style(role="contact", name="TB Địa chỉ", size=11, top_line=0.75),
    "to_word": Style(
        role="to_word", name="TB Nơi nhận", size=12, underline=True, align="left", before=Twips(160)
    ),
}


def all_styles() -> dict[Role, Style]:
    """A style for every role there is."""
    roles: tuple[Role, ...] = get_args(Role)
    return {
        role: _MADE.get(role, Style(role=role, name=f"TB {role.replace('_', ' ')}", size=14))
        for role in roles
    }


def text(words: str, role: Role = "paragraph", *, keep_next: bool = False) -> Paragraph:
    """A paragraph of one plain run."""
    return Paragraph(role, (Run(words),), keep_next=keep_next)


def side_by_side(left: str = "Nơi nhận:", right: str = "CHÁNH VĂN PHÒNG") -> Table:
    """A borderless table of one row."""
    cells = ((text(left, "to_word"),), (text(right, "sign_post"),))
    return Table(columns=(Twips(5000), Twips(4355)), rows=(Row(cells),), cell_top=Twips(160))


def ruled(rows: int = 2) -> Table:
    """A bordered table with a head row; the second column of every other row is empty."""
    head = Row(((text("TT", "table_head"),), (text("Nội dung", "table_head"),)), repeats=True)
    body = tuple(
        Row(((text(str(n), "table_cell"),), () if n % 2 else (text("Việc", "table_cell"),)))
        for n in range(1, rows + 1)
    )
    return Table(
        columns=(Twips(567), Twips(8788)),
        rows=(head, *body),
        bordered=True,
        cell_margin=Twips(85),
    )


def sheet(*sections: Section, number_on_first: bool = False) -> Sheet:
    """A Party sheet of these sections; one paragraph when there are none."""
    return Sheet(
        standard="hd05-2026",
        font="Times New Roman",
        geometry=A4,
        number_on_first=number_on_first,
        styles=all_styles(),
        sections=sections or (section(text("Nội dung.")),),
        title="Thông báo kết luận của đồng chí Bí thư Tỉnh uỷ",
        author="Tỉnh uỷ Thái Nguyên",
        date=dt.date(2026, 7, 5),
    )


def section(*blocks: Block) -> Section:
    """A section of these blocks."""
    return Section(blocks=blocks)


def full_sheet() -> Sheet:
    """A sheet with everything a sheet can hold."""
    head = Table(
        columns=(Twips(4000), Twips(5355)),
        rows=(
            Row(
                (
                    (text("TỈNH UỶ THÁI NGUYÊN", "organ"),),
                    (text("ĐẢNG CỘNG SẢN VIỆT NAM", "nation"), Paragraph("nation_mark", ())),
                )
            ),
            Row(
                (
                    (text("Số 05-TB/TU", "number"), text("KHẨN", "urgency")),
                    (_date_line(),),
                )
            ),
        ),
    )
    notice = Section(
        blocks=(
            head,
            text("Thông báo", "type_name"),
            text("kết luận của đồng chí Bí thư", "subject"),
            Paragraph("section", (Run("I- ", kind="number"), Run("Đánh giá chung"))),
            _marked(),
            text("Giao Văn phòng theo dõi.", keep_next=True),
            side_by_side(),
        ),
        first_head=(text("LƯU HÀNH NỘI BỘ", "circulation"),),
        first_foot=(structs.replace(text("Số 1", "contact"), indent=Twips(900)),),
    )
    title = structs.replace(text("Danh mục", "appendix_title"), indent=Twips(700))
    return sheet(notice, section(title, ruled(), ruled(3)), section(ruled(), text("Hết.")))


def docx_of(made: Sheet) -> bytes:
    """The sheet as .docx with the shipped template."""
    return docx_bytes(made, TEMPLATE)


def _date_line() -> Paragraph:
    blank = Run("\u00a0" * 7, kind="blank")
    return Paragraph("date", (Run("Thái Nguyên, ngày "), blank, Run(" tháng 7 năm\u00a02026")))


def _marked() -> Paragraph:
    runs = (
        Run("Việc "),
        Run("đậm", bold=True),
        Run(" và "),
        Run("nghiêng", italic=True),
        Run(" và "),
        Run("gạch chân", underline=True),
        Run(" < & > \"'."),
    )
    return Paragraph("paragraph", runs)
