"""HD 05-HD/VPTW and HD 36-HD/VPTW as literal tables, typed from the facts on the guides
themselves (standards/hd05-2026.md, hd36-2018.md), never from the packs under test.
"""

from dataclasses import replace

from tests.rendering.expected import Decree, Look, Paper, Running

PAPER = Paper(
    size=(210, 297),
    top=(20, 20),
    bottom=(20, 20),
    left=(30, 30),
    right=(15, 15),
    number_from_top=10,
)

LOOKS = {
    "nation": Look("P-TITLE", (15, 15), bold=True, capitals=True),
    "parent": Look("P-ORG-PARENT", (14, 14), capitals=True),
    "organ": Look("P-ORG", (14, 14), bold=True, capitals=True),
    "number": Look("P-NUMBER", (14, 14)),
    "date": Look("P-DATE", (14, 14), italic=True),
    "type": Look("P-TYPE", (15, 16), bold=True, capitals=True),
    "subject": Look("P-SUBJECT", (14, 15), bold=True),
    "paragraph": Look("P-BODY", (14, 15), align="both"),
    "section": Look("P-LEVELS", (14, 15), bold=True, capitals=True, align="both"),
    "item": Look("P-CLAUSE", (14, 15), align="both"),
    "titled_item": Look("P-CLAUSE", (14, 15), align="both"),
    "sub_item": Look("P-LEVELS", (14, 15), align="both"),
    "titled_sub_item": Look("P-LEVELS", (14, 15), align="both"),
    "point": Look("P-POINT", (14, 15), align="both"),
    "dash": Look("P-LEVELS", (14, 15), align="both"),
    "plus": Look("P-LEVELS", (14, 15), align="both"),
    "authority": Look("P-SIGN-AUTH", (14, 14), bold=True, capitals=True),
    "post": Look("P-SIGN-POST", (14, 14), capitals=True),
    "post_alone": Look("P-SIGN-POST", (14, 14), bold=True, capitals=True),
    "name": Look("P-SIGN-NAME", (14, 14), bold=True),
    "to_word": Look("P-TO-WORD", (14, 14), underlined=True, align="left"),
    "to": Look("P-TO", (12, 12), align="left"),
    "urgency": Look("P-URGENT", (14, 14), bold=True, capitals=True),
    "secrecy": Look("P-SECRET", (14, 14), bold=True, capitals=True),
    "draft_round": Look("P-DRAFT", (14, 14), italic=True),
    "circulation": Look("P-CIRCULATION", (12, 12), bold=True, capitals=True, align="right"),
    "drafter": Look("P-TYPIST", (11, 11), align="left"),
    "contact": Look("P-CONTACT", (10, 10), align="left"),
    "page_number": Look("P-PAGE-NUMBER", (14, 14)),
    "appendix_label": Look("P-APPENDIX", (14, 15), bold=True),
    "appendix_title": Look("P-APPENDIX", (14, 15), bold=True, capitals=True),
    "appendix_reference": Look("P-APPENDIX", (14, 15), italic=True),
}

HD05 = Decree(
    paper=PAPER,
    running=Running(indents=(10,), gap=6, spacing=(18, 22), is_exact=True),
    looks=LOOKS,
    labels={"section": "{roman}- ", "item": "{n}. ", "sub_item": "{parent}.{n}. "},
    recipient_end=";",
    body_end=".",
    number=r"Số (0[1-9]|[1-9]\d+)-TB/(TU|ĐU|CB|VPTU)",
    blank_number=r"Số +-TB/(TU|ĐU|CB|VPTU)",
    title_width=72.9,
)

# Only the differences are known of HD 36; all else is equal.
HD36 = replace(
    HD05,
    running=Running(indents=(10,), gap=6, spacing=(18, None), is_exact=True),
    looks={**LOOKS, "drafter": Look("P-TYPIST", (8, 8), capitals=True, align="left")},
    recipient_end=",",
)

LEFT_BLOCKS = {
    "giao-ban-2022": (None, "TỈNH UỶ THÁI NGUYÊN"),
    "dang-uy-xa": ("ĐẢNG BỘ TỈNH THÁI NGUYÊN", "ĐẢNG UỶ PHƯỜNG PHAN ĐÌNH PHÙNG"),
    "van-phong-kt": ("TỈNH UỶ THÁI NGUYÊN", "VĂN PHÒNG"),
}
"""Names in the left block as HD 05 prints them for these issuers: plain line, bold line."""
