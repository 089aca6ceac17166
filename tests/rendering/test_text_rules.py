"""The written form of the whole text: composed letters, one tone style, no-break spaces."""

import unicodedata

import pytest

from tests.rendering.cases import Case
from tests.rendering.covering import asserts
from tests.rendering.decrees import cases, names, party
from tests.rendering.renderings import Renderings

every_case = pytest.mark.parametrize("case", cases(), ids=names)


@every_case
@asserts("O-NFC", on=("docx",))
def test_the_text_is_stored_composed(case: Case, renderings: Renderings) -> None:
    reader = renderings.notice(case).reader
    for name, content in reader.parts.items():
        if name.endswith(".xml"):
            text = content.decode("utf-8")
            assert unicodedata.is_normalized("NFC", text), name


@every_case
@asserts("O-NFC", on=("page",))
def test_the_text_is_printed_composed(case: Case, renderings: Renderings) -> None:
    for page in renderings.notice(case).pages:
        for line in page.lines:
            assert unicodedata.is_normalized("NFC", line.text), line.text


def fixed_words(case: Case, new: str, old: str) -> str:
    """Words of the standard in the profile's tone style."""
    return new if case.draft.profile.tone == "new" else old


@pytest.mark.parametrize(
    "case", cases(lambda case: case.draft.marks.urgency == "HOẢ TỐC"), ids=names
)
@asserts("O-TONE", on=("docx", "page"))
def test_words_of_the_standard_follow_the_profiles_tone_style(
    case: Case, renderings: Renderings
) -> None:
    urgency = renderings.notice(case).anatomy.one("urgency")
    wanted = fixed_words(case, "HOẢ TỐC", "HỎA TỐC")
    assert urgency.text == wanted
    assert [line.text for line in urgency.lines] == [wanted]


@every_case
@asserts("O-TONE", on=("docx", "page"))
def test_built_sentences_keep_one_tone_style(case: Case, renderings: Renderings) -> None:
    anatomy = renderings.notice(case).anatomy
    other = "ủy" if case.draft.profile.tone == "new" else "uỷ"
    built = [anatomy.one("subject"), anatomy.one("organ"), *anatomy.all("body")]
    for component in built:
        printed = " ".join(line.text for line in component.lines)
        assert other not in component.text.lower()
        assert other not in printed.lower()


@every_case
def test_no_break_spaces_hold_day_and_number(case: Case, renderings: Renderings) -> None:
    anatomy = renderings.notice(case).anatomy
    date = anatomy.one("date").paragraph.text
    year = case.draft.date.year
    assert f"năm\u00a0{year}" in date
    if case.draft.date.day is not None:
        assert f"ngày\u00a0{case.draft.date.day:02d}" in date
    number = anatomy.one("number").paragraph.text
    if case.draft.number is not None:
        joint = "Số\u00a0" if party(case) else "Số:\u00a0"
        assert number.startswith(joint)
