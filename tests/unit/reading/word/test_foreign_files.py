"""Notices other people set in Word, in all their habits, read to the same draft."""

from collections.abc import Iterable

import pytest

from desktop_app.notice.blocks import Block
from desktop_app.notice.parts import NoticeDate, Recipient
from tests.builders.foreign_files import PARTY, STATE, Facts, Habits, foreign_bytes, with_facts
from tests.builders.word_files import read_back

USUAL = Habits()
HABITS: dict[str, Habits] = {
    "usual": USUAL,
    "one row of the head": Habits(head="one_row"),
    "ruled head": Habits(head="ruled"),
    "head in paragraphs": Habits(head="plain"),
    "head by tabs": Habits(head="tabs"),
    "head by spaces": Habits(head="spaces"),
    "number and date together": Habits(number_and_date="together"),
    "together below plain names": Habits(head="plain", number_and_date="together"),
    "title in one paragraph": Habits(title="one_paragraph"),
    "subject over breaks": Habits(title="breaks"),
    "title at the left": Habits(title="bold_left"),
    "Word's own numbers": Habits(numbering="automatic"),
    "end in paragraphs": Habits(ending="plain"),
    "signature first": Habits(ending="signature_first"),
    "end by tabs": Habits(ending="tabs"),
    "dashes as rules": Habits(rule="-----"),
    "star as rule": Habits(rule="*"),
    "Letter paper": Habits(is_letter=True, rule="__________________"),
    "no empty lines": Habits(empty_lines=0),
    "many empty lines": Habits(empty_lines=4),
    "other end marks": Habits(end_mark=".../."),
    "no end mark": Habits(end_mark=""),
    "everything by hand": Habits(
        head="spaces", title="breaks", ending="tabs", is_letter=True, empty_lines=3
    ),
    "everything automatic": Habits(
        head="ruled", number_and_date="together", numbering="automatic", title="one_paragraph"
    ),
}
LABELS = {
    "slashes": ("I/ ", "1/ ", "a/ ", "+ "),
    "dashes": ("I - ", "1 - ", "a) ", "– "),
    "brackets": ("I. ", "1) ", "a) ", "• "),
    "tight": ("I.", "1.", "a)", "-"),
    "no-break": ("I.\u00a0", "1.\u00a0", "a)\u00a0", "-\u00a0"),
}


@pytest.mark.parametrize("facts", [PARTY, STATE], ids=["party", "state"])
@pytest.mark.parametrize("habits", HABITS.values(), ids=HABITS.keys())
def test_every_habit_gives_the_same_draft(facts: Facts, habits: Habits) -> None:
    back = read_back(foreign_bytes(facts, habits))
    draft = back.draft
    assert not back.is_own
    assert draft.profile.system == facts.system
    assert (draft.profile.parent, draft.profile.organ) == (joined(facts.parent), facts.organ[0])
    assert (draft.number, draft.profile.symbol) == number_of(facts)
    assert (draft.profile.place, draft.date) == ("Thái Nguyên", date_of(facts))
    assert draft.subject == joined(facts.subject)
    assert draft.opening == facts.opening
    assert lines(draft.body) == expected_lines(facts, habits)
    assert draft.recipients == recipients_of(facts)
    assert draft.profile.archive == {"party": "Văn phòng Tỉnh uỷ", "state": "VT, TH"}[facts.system]
    signature = draft.signature
    assert (signature.authority, signature.posts, signature.name) == (
        facts.authority,
        facts.posts,
        facts.name,
    )
    assert [one.text for one in back.report.unrecognised] == []


@pytest.mark.parametrize("labels", LABELS.values(), ids=LABELS.keys())
def test_numbers_typed_in_any_way_are_levels(labels: tuple[str, ...]) -> None:
    facts = with_facts(
        PARTY, body=tuple((n, renumbered(label, labels[n]) if n >= 0 else "", text)
                          for n, label, text in PARTY.body)
    )  # fmt: skip
    assert lines(read_back(foreign_bytes(facts, USUAL)).draft.body) == expected_lines(PARTY, USUAL)


def test_names_over_several_lines_are_one_name() -> None:
    facts = with_facts(
        STATE, parent=(), organ=("ỦY BAN NHÂN DÂN", "TỈNH THÁI NGUYÊN"), number="Số:   /TB-UBND"
    )
    draft = read_back(foreign_bytes(facts, USUAL)).draft
    assert (draft.profile.parent, draft.profile.organ) == (None, "ỦY BAN NHÂN DÂN TỈNH THÁI NGUYÊN")
    assert (draft.number, draft.profile.symbol) == (None, "TB-UBND")


def test_a_bold_name_below_a_plain_one_is_the_issuing_body() -> None:
    facts = with_facts(PARTY, parent=("ĐẢNG BỘ TỈNH",), organ=("XÃ ĐẠI PHÚC",))
    draft = read_back(foreign_bytes(facts, USUAL)).draft
    assert (draft.profile.parent, draft.profile.organ) == ("ĐẢNG BỘ TỈNH", "XÃ ĐẠI PHÚC")


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("Hà Nội, ngày     tháng 7 năm 2025", NoticeDate(month=7, year=2025)),
        ("Hà Nội, ngày ... tháng ... năm 2025", NoticeDate(year=2025)),
        ("Hà Nội, ngày ___ tháng 02 năm 2025", NoticeDate(month=2, year=2025)),
        ("Hà Nội, ngày 31 tháng 02 năm 2025", NoticeDate(month=2, year=2025)),
        ("Hà Nội, ngày 9 tháng 3 năm 2025", NoticeDate(day=9, month=3, year=2025)),
        ("Hà Nội , Ngày 9  tháng 3  năm 2025", NoticeDate(day=9, month=3, year=2025)),
    ],
)
def test_a_date_is_read_as_far_as_it_is_written(date: str, expected: NoticeDate) -> None:
    draft = read_back(foreign_bytes(with_facts(PARTY, date=date), USUAL)).draft
    assert (draft.profile.place, draft.date) == ("Hà Nội", expected)


def test_a_notice_of_an_earlier_year_is_under_the_decree_of_its_time() -> None:
    facts = with_facts(PARTY, date="Thái Nguyên, ngày 05 tháng 7 năm 2022")
    back = read_back(foreign_bytes(facts, USUAL))
    assert (back.standard, back.draft.standard) == ("hd36-2018", None)


def test_marks_are_told_by_their_words() -> None:
    habits = Habits(marks=("HỎA TỐC", "MẬT", "LƯU HÀNH NỘI BỘ", "DỰ THẢO LẦN 3"))
    marks = read_back(foreign_bytes(STATE, habits)).draft.marks
    assert (marks.urgency, marks.secrecy) == ("HOẢ TỐC", "MẬT")
    assert (marks.circulation, marks.draft_round) == ("LƯU HÀNH NỘI BỘ", 3)


def test_text_in_the_old_fonts_is_read_by_the_font_of_its_run() -> None:
    facts = with_facts(PARTY, body=((1, "1. ", "§¶ng bé ®Ò nghÞ"),))
    draft = read_back(foreign_bytes(facts, Habits(font=".VnTime"))).draft
    assert draft.body[0].text.startswith("Đảng bộ đề")
    facts = with_facts(PARTY, body=((1, "1. ", "Ñaùnh giaù boä"),))
    draft = read_back(foreign_bytes(facts, Habits(font="VNI-Times"))).draft
    assert draft.body[0].text.startswith("Đánh giá bộ")


def test_what_stands_nowhere_in_a_draft_is_listed() -> None:
    habits = Habits(extra=("Người lập bảng: chị Lan, số máy lẻ 123",))
    report = read_back(foreign_bytes(PARTY, habits)).report
    assert [one.text for one in report.unrecognised] == ["Người lập bảng: chị Lan, số máy lẻ 123"]
    start, end = report.unrecognised[0].source
    assert report.text[start:end] == "Người lập bảng: chị Lan, số máy lẻ 123"


def test_an_appendix_is_apart_from_the_notice() -> None:
    extra = ("PHỤ LỤC", "(Kèm theo Thông báo số 125-TB/TU)", "1. Việc thứ nhất", "2. Việc thứ hai")
    draft = read_back(foreign_bytes(PARTY, Habits(extra=extra))).draft
    assert [block.text for block in draft.appendices[0].body] == ["Việc thứ nhất", "Việc thứ hai"]


def joined(texts: tuple[str, ...]) -> str | None:
    """One field over several lines."""
    return " ".join(texts) or None


def number_of(facts: Facts) -> tuple[int, str]:
    """Number and symbol."""
    return {"party": (125, "TB/TU"), "state": (87, "TB-VP")}[facts.system]


def date_of(facts: Facts) -> NoticeDate:
    """The date."""
    dates = {
        "party": NoticeDate(day=5, month=7, year=2026),
        "state": NoticeDate(day=12, month=10, year=2026),
    }
    return dates[facts.system]


def recipients_of(facts: Facts) -> tuple[Recipient, ...]:
    """The recipients with their purposes."""
    found = []
    for text in facts.recipients:
        name, _, purpose = text.rstrip(")").partition(" (")
        found.append(Recipient(text=name, purpose=purpose or None))
    return tuple(found)


def expected_lines(facts: Facts, habits: Habits) -> list[tuple[int, str]]:
    """Depth and text of every block; the end mark is the standard's, not the text's."""
    depths = {"party": {0: 0, -1: 1, 1: 1, 2: 2, 3: 2}, "state": {1: 0, 2: 1}}[facts.system]
    found = [(depths[level], text) for level, _, text in facts.body]
    if not facts.closing:
        depth, text = found[-1]
        ends = {"./.": ".", ".../.": "...", "": "."}
        found[-1] = (depth, text.rstrip(".") + ends[habits.end_mark])
    return found


def lines(blocks: Iterable[Block], depth: int = 0) -> list[tuple[int, str]]:
    """Depth and text of every block in reading order."""
    found: list[tuple[int, str]] = []
    for block in blocks:
        found += [(depth, block.text), *lines(block.children, depth + 1)]
    return found


def renumbered(old: str, form: str) -> str:
    """The number of `old` written in another form; signs are the form itself."""
    number = old.strip(" -.)")
    return form.replace(form.strip(" -/.)\u00a0"), number, 1) if number else form
