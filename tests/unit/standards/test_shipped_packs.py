"""The shipped packs hold every rule and the figures of the decrees, as literally stated here."""

import datetime as dt
from pathlib import Path

import pytest

from desktop_app.standards.figures import Range, accepts, default
from desktop_app.standards.packs import read_packs
from desktop_app.standards.standard import RuleMark, Standard, TextMark

SHIPPED = Path(__file__).parents[3] / "resources" / "standards"

PARTY_RULES = """
P-PAGE-SIZE P-PAGE-MARGIN P-PAGE-DUPLEX P-PAGE-NUMBER P-FONT P-TITLE P-ORG-PARENT P-ORG P-NUMBER
P-DATE P-TYPE P-SUBJECT P-BODY P-BODY-END P-PART P-SECTION P-ARTICLE P-CLAUSE P-POINT P-LEVELS
P-GROUNDS P-SIGN-AUTH P-SIGN-POST P-SIGN-NAME P-SIGN-GAP P-TO-WORD P-TO P-URGENT P-SECRET P-DRAFT
P-CIRCULATION P-TYPIST P-CONTACT P-APPENDIX
""".split()
STATE_RULES = """
S-PAGE-SIZE S-PAGE-MARGIN S-PAGE-NUMBER S-FONT S-NATION S-MOTTO S-ORG-PARENT S-ORG S-NUMBER S-DATE
S-TYPE S-SUBJECT S-BODY S-PART S-MUC S-KHOAN-TITLED S-KHOAN S-DIEM S-DEEPER S-BODY-END S-SIGN-AUTH
S-SIGN-POST S-SIGN-NAME S-SIGN-GAP S-TO-WORD S-TO S-URGENT S-CIRCULATION S-DRAFTER S-ADDRESS
S-APPENDIX C-SENTENCE C-PERSON C-PLACE C-PLACE-NUMBER C-PLACE-FIXED C-REGION C-ORG C-ORG-PARTY
C-SPECIAL C-TITLE C-DOC C-CITE C-DAY C-HOLIDAY
""".split()
LANGUAGE_RULES = """
O-NFC O-TONE O-IY O-DECIMAL O-THOUSAND O-UNIT O-MONEY O-READ O-DATE-HEAD O-DATE-TEXT O-RANGE
O-QUARTER O-TIME O-WEEKDAY O-PUNCT O-HYPHEN O-SYLLABLE
""".split()


@pytest.fixture(scope="module")
def packs() -> dict[str, Standard]:
    return read_packs([SHIPPED])


def test_three_decrees_are_shipped(packs: dict[str, Standard]) -> None:
    assert sorted(packs) == ["hd05-2026", "hd36-2018", "nd30-2020"]


@pytest.mark.parametrize(
    ("pack", "expected"),
    [("hd05-2026", PARTY_RULES), ("hd36-2018", PARTY_RULES), ("nd30-2020", STATE_RULES)],
)
def test_every_rule_of_the_decree_has_its_id(
    packs: dict[str, Standard], pack: str, expected: list[str]
) -> None:
    rules = set(packs[pack].rules)
    assert rules >= {*expected, *LANGUAGE_RULES}
    assert not {rule for rule in rules if rule[0] not in (expected[0][0], "O", "C")}


@pytest.mark.parametrize("pack", ["hd05-2026", "hd36-2018", "nd30-2020"])
def test_every_binding_rule_names_its_clause(packs: dict[str, Standard], pack: str) -> None:
    without = {
        rule_id
        for rule_id, rule in packs[pack].rules.items()
        if rule.level == "rule" and not rule.clause and not rule_id.startswith("O-")
    }
    assert without <= {"P-SECRET"}
    assert all(rule.title and rule.text for rule in packs[pack].rules.values())


# role: (least size, most size, bold, italic, caps, align); None for the most means no upper limit
PARTY_LOOKS = {
    "nation": (15, 15, True, False, True, "center"),
    "parent_organ": (14, 14, False, False, True, "center"),
    "organ": (14, 14, True, False, True, "center"),
    "number": (14, 14, False, False, False, "center"),
    "date": (14, 14, False, True, False, "center"),
    "type_name": (15, 16, True, False, True, "center"),
    "subject": (14, 15, True, False, False, "center"),
    "paragraph": (14, 15, False, False, False, "justify"),
    "part": (14, 15, True, False, False, "center"),
    "part_title": (14, 15, True, False, True, "center"),
    "division": (14, 15, True, False, False, "center"),
    "division_title": (14, 15, True, False, True, "center"),
    "article": (14, 15, True, False, False, "justify"),
    "item": (14, 15, False, False, False, "justify"),
    "point": (14, 15, False, False, False, "justify"),
    "sign_authority": (14, 14, True, False, True, "center"),
    "sign_post": (14, 14, False, False, True, "center"),
    "sign_post_alone": (14, 14, True, False, True, "center"),
    "sign_name": (14, 14, True, False, False, "center"),
    "to_word": (14, 14, False, False, False, "left"),
    "to": (12, 12, False, False, False, "left"),
    "urgency": (14, 14, True, False, True, "center"),
    "draft_round": (14, 14, False, True, False, "center"),
    "circulation": (12, 12, True, False, True, "right"),
    "drafter": (11, 11, False, False, False, "left"),
    "contact": (10, 10, False, False, False, "left"),
    "page_number": (14, 14, False, False, False, "center"),
    "appendix_label": (14, 15, True, False, False, "center"),
    "appendix_title": (14, 15, True, False, True, "center"),
    "appendix_reference": (14, 15, False, True, False, "center"),
}
STATE_LOOKS = {
    "nation": (12, 13, True, False, True, "center"),
    "motto": (13, 14, True, False, False, "center"),
    "parent_organ": (12, 13, False, False, True, "center"),
    "organ": (12, 13, True, False, True, "center"),
    "number": (13, 13, False, False, False, "center"),
    "date": (13, 14, False, True, False, "center"),
    "type_name": (13, 14, True, False, True, "center"),
    "subject": (13, 14, True, False, False, "center"),
    "paragraph": (13, 14, False, False, False, "justify"),
    "part": (13, 14, True, False, False, "center"),
    "section": (13, 14, True, False, True, "justify"),
    "item": (13, 14, False, False, False, "justify"),
    "item_title": (13, 14, True, False, False, "justify"),
    "point": (13, 14, False, False, False, "justify"),
    "sign_authority": (13, 14, True, False, True, "center"),
    "sign_post": (13, 14, True, False, True, "center"),
    "sign_name": (13, 14, True, False, False, "center"),
    "to_word": (12, 12, True, True, False, "left"),
    "to": (11, 11, False, False, False, "left"),
    "urgency": (13, 14, True, False, True, "center"),
    "circulation": (13, 14, True, False, True, "right"),
    "drafter": (11, 11, False, False, True, "left"),
    "contact": (11, 12, False, False, False, "center"),
    "page_number": (13, 14, False, False, False, "center"),
    "appendix_label": (14, 14, True, False, False, "center"),
    "appendix_title": (13, 14, True, False, True, "center"),
    "appendix_reference": (13, 14, False, True, False, "center"),
}


@pytest.mark.parametrize(
    ("pack", "role", "expected"),
    [
        *(("hd05-2026", role, look) for role, look in PARTY_LOOKS.items()),
        *(("hd36-2018", role, look) for role, look in PARTY_LOOKS.items() if role != "drafter"),
        *(("nd30-2020", role, look) for role, look in STATE_LOOKS.items()),
    ],
)
def test_a_component_is_set_as_the_decree_says(
    packs: dict[str, Standard],
    pack: str,
    role: str,
    expected: tuple[float, float, bool, bool, bool, str],
) -> None:
    look = packs[pack].looks[role]  # type: ignore[index]
    least, most, *traits = expected
    limits = (look.size.min, look.size.max) if isinstance(look.size, Range) else (look.size,) * 2
    assert limits == (least, most)
    assert [look.bold, look.italic, look.caps, look.align] == traits


def test_party_pages(packs: dict[str, Standard]) -> None:
    page = packs["hd05-2026"].page
    assert (page.width, page.height, page.number_top, page.number_on_first) == (210, 297, 10, False)
    margins = page.margins
    assert (margins.top, margins.bottom, margins.left, margins.right) == (20, 20, 30, 15)
    back = page.back_margins
    assert back is not None
    assert (back.top, back.bottom, back.left, back.right) == (20, 20, 15, 30)


def test_state_pages(packs: dict[str, Standard]) -> None:
    margins = packs["nd30-2020"].page.margins
    limits = [
        (figure.min, figure.use, figure.max)
        for figure in (margins.top, margins.bottom, margins.left, margins.right)
        if isinstance(figure, Range)
    ]
    assert limits == [(20, 20, 25), (20, 20, 25), (30, 30, 35), (15, 20, 20)]


def test_line_spacing_of_the_body(packs: dict[str, Standard]) -> None:
    hd05 = packs["hd05-2026"].looks["paragraph"].line
    hd36 = packs["hd36-2018"].looks["point"].line
    nd30 = packs["nd30-2020"].looks["paragraph"].line
    assert (hd05.kind, hd05.value) == ("exact", Range(min=18, use=18, max=22))
    assert (hd36.kind, hd36.value) == ("exact", Range(min=18, use=18, max=None))
    assert (nd30.kind, nd30.value) == ("multiple", Range(min=1, use=1.1, max=1.5))
    assert accepts(hd36.value, 30)
    assert not accepts(hd05.value, 23)


def test_marks_below_organ_and_subject(packs: dict[str, Standard]) -> None:
    party, state = packs["hd05-2026"], packs["nd30-2020"]
    assert party.header.organ_mark == TextMark(text="*")
    assert party.subject_mark == TextMark(text="-----")
    for mark in (state.header.organ_mark, state.subject_mark):
        assert isinstance(mark, RuleMark)
        assert accepts(mark.length, 0.34)
        assert accepts(mark.length, 0.5)
        assert not accepts(mark.length, 0.51)
        assert 1 / 3 <= default(mark.length) <= 1 / 2
    for pack in packs.values():
        assert isinstance(pack.header.nation_mark, RuleMark)
        assert pack.header.nation_mark.length == 1


def test_forms_of_number_recipients_and_appendix(packs: dict[str, Standard]) -> None:
    hd05, hd36, nd30 = (packs[name] for name in ("hd05-2026", "hd36-2018", "nd30-2020"))
    assert hd05.number.pattern == "Số {number}-{symbol}"
    assert nd30.number.pattern == "Số: {number}/{symbol}"
    assert (hd05.recipients.end, hd36.recipients.end, nd30.recipients.end) == (";", ",", ";")
    assert (hd05.recipients.archive, nd30.recipients.archive) == (
        "Lưu {archive}.",
        "Lưu: {archive}.",
    )
    assert (hd05.appendix.numerals, nd30.appendix.numerals) == ("arabic", "roman")
    assert (hd05.body_end, nd30.body_end) == (".", "./.")
    assert "".join(hd05.numbering.letters) == "abcdđeghiklmnopqrstuvxy"


def test_state_urgency_frames(packs: dict[str, Standard]) -> None:
    box = packs["nd30-2020"].looks["urgency"].box
    assert box is not None
    assert box.height == 8
    assert box.widths == {"HOẢ TỐC": 30, "THƯỢNG KHẨN": 40, "KHẨN": 20}
    assert packs["nd30-2020"].looks["urgency"].colour == "FF0000"


def test_hd36_differs_from_hd05_only_where_it_should(packs: dict[str, Standard]) -> None:
    hd05, hd36 = packs["hd05-2026"], packs["hd36-2018"]
    changed = {role for role, look in hd36.looks.items() if look != hd05.looks[role]}
    assert changed == {
        "paragraph", "section", "item", "item_title", "sub_item", "sub_item_title", "point",
        "dash", "plus", "article", "grounds", "drafter",
    }  # fmt: skip
    assert (default(hd36.looks["drafter"].size), hd36.looks["drafter"].caps) == (8, True)
    assert hd36.page == hd05.page
    assert hd36.header == hd05.header
    assert hd36.names.type_symbols["quy định"] == "QĐi"
    assert "huyện uỷ" in hd36.names.body_symbols
    assert "huyện uỷ" not in hd05.names.body_symbols


@pytest.mark.parametrize(
    ("pack", "first", "last"),
    [
        ("hd05-2026", dt.date(2026, 5, 27), None),
        ("hd36-2018", dt.date(2018, 4, 3), dt.date(2026, 5, 26)),
        ("nd30-2020", dt.date(2020, 3, 5), None),
    ],
)
def test_time_in_force(
    packs: dict[str, Standard], pack: str, first: dt.date, last: dt.date | None
) -> None:
    standard = packs[pack]
    day = dt.timedelta(days=1)
    assert standard.in_force(first)
    assert not standard.in_force(first - day)
    assert standard.effective_to == last
    if last is not None:
        assert standard.in_force(last)
        assert not standard.in_force(last + day)
