"""Nghị định 30/2020/NĐ-CP, Phụ lục I as a literal table, typed from the facts on the decree
itself (standards/nd30-2020.md), never from the pack under test.
"""

from tests.rendering.expected import Decree, Look, Paper, Running

PAPER = Paper(
    size=(210, 297),
    top=(20, 25),
    bottom=(20, 25),
    left=(30, 35),
    right=(15, 20),
    number_from_top=10,
)

RED = "FF0000"
LOOKS = {
    "nation": Look("S-NATION", (12, 13), 12, bold=True, capitals=True),
    "motto": Look("S-MOTTO", (13, 14), 13, bold=True),
    "parent": Look("S-ORG-PARENT", (12, 13), 12, capitals=True),
    "organ": Look("S-ORG", (12, 13), 12, bold=True, capitals=True),
    "number": Look("S-NUMBER", (13, 13), 13),
    "date": Look("S-DATE", (13, 14), 13, italic=True),
    "type": Look("S-TYPE", (13, 14), 14, bold=True, capitals=True),
    "subject": Look("S-SUBJECT", (13, 14), 14, bold=True),
    "paragraph": Look("S-BODY", (13, 14), 14, align="both"),
    "section": Look("S-MUC", (13, 14), 14, bold=True, capitals=True, align="both"),
    "titled_item": Look("S-KHOAN-TITLED", (13, 14), 14, bold=True, align="both"),
    "item": Look("S-KHOAN", (13, 14), 14, align="both"),
    "titled_sub_item": Look("S-KHOAN-TITLED", (13, 14), 14, bold=True, align="both"),
    "sub_item": Look("S-KHOAN", (13, 14), 14, align="both"),
    "point": Look("S-DIEM", (13, 14), 14, align="both"),
    "dash": Look("S-DEEPER", (13, 14), 14, align="both"),
    "plus": Look("S-DEEPER", (13, 14), 14, align="both"),
    "authority": Look("S-SIGN-AUTH", (13, 14), 14, bold=True, capitals=True),
    "post": Look("S-SIGN-POST", (13, 14), 14, bold=True, capitals=True),
    "post_alone": Look("S-SIGN-POST", (13, 14), 14, bold=True, capitals=True),
    "name": Look("S-SIGN-NAME", (13, 14), 14, bold=True),
    "to_word": Look("S-TO-WORD", (12, 12), 12, bold=True, italic=True, align="left"),
    "to": Look("S-TO", (11, 11), 11, align="left"),
    "urgency": Look("S-URGENT", (13, 14), 13, bold=True, capitals=True, colour=RED),
    "secrecy": Look("S-SECRET", (13, 14), bold=True, capitals=True, colour=RED),
    "draft_round": Look("S-DRAFT", (13, 14), italic=True),
    "circulation": Look("S-CIRCULATION", (13, 14), 13, bold=True, capitals=True),
    "drafter": Look("S-DRAFTER", (11, 11), 11, capitals=True, align="left"),
    "contact": Look("S-ADDRESS", (11, 12), 11),
    "page_number": Look("S-PAGE-NUMBER", (13, 14)),
    "appendix_label": Look("S-APPENDIX", (14, 14), bold=True),
    "appendix_title": Look("S-APPENDIX", (13, 14), bold=True, capitals=True),
    "appendix_reference": Look("S-APPENDIX", (13, 14), italic=True),
}

ND30 = Decree(
    paper=PAPER,
    running=Running(indents=(10, 12.7), gap=6, spacing=(1.0, 1.5), is_exact=False),
    looks=LOOKS,
    labels={"section": "{roman}. ", "item": "{n}. ", "sub_item": "{parent}.{n}. "},
    recipient_end=";",
    body_end="./.",
    number=r"Số: (0[1-9]|[1-9]\d+)/TB-(UBND|VP)",
    blank_number=r"Số: +/TB-(UBND|VP)",
    title_width=56.1,
)

BOXES = {"HỎA TỐC": (30, 8), "THƯỢNG KHẨN": (40, 8), "KHẨN": (20, 8)}
"""S-URGENT: width and height of the frames in millimetres."""
