from typing import Any

import pytest

from desktop_app.notice.draft import Draft
from desktop_app.notice.parts import NoticeDate, Signature
from desktop_app.presenters.editing.editor import Editor
from desktop_app.presenters.editing.steps import MEETING, OFFICE, OPENING, SIGNING
from desktop_app.presenters.forms.field_specs import FieldSpec
from desktop_app.presenters.forms.field_values import Built
from desktop_app.presenters.forms.form_presenter import FormPresenter
from tests.builders.drafts import a_draft, a_profile, a_state_draft
from tests.builders.form_editors import a_form, an_editor


class Form:
    """The form of a step over a draft, its fields by their paths."""

    def __init__(self, step: str, draft: Draft) -> None:
        self.editor: Editor = an_editor(draft)
        self.form: FormPresenter = a_form(self.editor, step)

    def spec(self, path: str) -> FieldSpec:
        return next(spec for spec in self.form.form.fields() if spec.path == path)

    def put(self, path: str, shown: Any) -> str:
        return self.form.set_value(self.spec(path), shown, self, typed_at=path)

    def value(self, path: str) -> Any:
        return self.form.value(self.spec(path))


def test_typing_changes_the_draft_and_can_be_undone_by_name() -> None:
    form = Form(OFFICE, a_draft())
    old = form.value("profile.organ")

    assert form.put("profile.organ", "Tỉnh uỷ Cao Bằng") == ""

    assert form.editor.draft.profile.organ == "Tỉnh uỷ Cao Bằng"
    assert form.editor.undo_label == "sửa tên cơ quan"
    form.editor.undo()
    assert form.value("profile.organ") == old


def test_strokes_in_one_field_are_one_change_until_it_is_left() -> None:
    form = Form(OFFICE, a_draft())
    form.put("profile.place", "C")
    form.put("profile.place", "Ca")
    form.form.leave()
    form.put("profile.place", "Cao")

    assert [entry.label for entry in form.editor.entries[1:]] == ["sửa địa danh"] * 2


def test_an_empty_text_is_nothing_where_the_draft_knows_nothing() -> None:
    form = Form(OFFICE, a_draft(profile=a_profile(parent="Đảng bộ tỉnh")))
    form.put("profile.parent", "  ")
    form.put("profile.organ", "")

    assert form.editor.draft.profile.parent is None
    assert form.editor.draft.profile.organ == ""


def test_line_breaks_and_tabs_of_a_paste_become_spaces() -> None:
    form = Form(OFFICE, a_draft())
    assert form.put("profile.organ", "Tỉnh uỷ\n\tCao Bằng\r\n") == ""
    assert form.editor.draft.profile.organ == "Tỉnh uỷ Cao Bằng"


@pytest.mark.parametrize(
    ("path", "typed"),
    [
        ("date", "32/13/2022"),
        ("number", "mười"),
        ("number", "²"),
        ("number", "0"),
        ("marks.draft_round", "100"),
        ("profile.organ", "Tỉnh\x00uỷ"),
    ],
)
def test_what_cannot_be_taken_says_so_and_changes_nothing(path: str, typed: str) -> None:
    draft = a_draft()
    form = Form(OFFICE, draft)

    sentence = form.put(path, typed)

    assert sentence.endswith(".")
    assert sentence[0].isupper()
    assert form.editor.draft is draft


def test_the_number_may_be_left_blank() -> None:
    form = Form(OFFICE, a_draft(number=None))
    assert form.value("number") == ""
    form.put("number", "12")
    assert form.editor.draft.number == 12
    form.put("number", "")
    assert form.editor.draft.number is None


def test_a_date_without_a_year_takes_that_of_the_notice() -> None:
    form = Form(OFFICE, a_draft(date=NoticeDate(year=2025)))
    form.put("date", "5/7")
    assert form.editor.draft.date == NoticeDate(day=5, month=7, year=2025)


def test_a_toggle_chooses_between_two_values() -> None:
    form = Form(OFFICE, a_draft())
    assert form.value("profile.tone") is False
    form.put("profile.tone", shown=True)
    assert form.editor.draft.profile.tone == "old"


def test_another_system_has_its_standard_chosen_by_date_again() -> None:
    form = Form(OFFICE, a_draft(standard="hd36-2018"))
    form.put("profile.system", "state")
    assert form.editor.draft.standard is None


def test_the_standards_offered_are_those_of_the_system_by_date_first() -> None:
    form = Form(OFFICE, a_draft())
    options = form.form.options(form.spec("standard"))
    assert [option.value for option in options] == [None, "hd05-2026", "hd36-2018"]
    assert options[0].label == "Theo ngày ban hành (HD 36-HD/VPTW)"


def test_a_value_that_is_none_of_the_options_is_offered_too() -> None:
    form = Form(OFFICE, a_draft(standard="hd99-2050"))
    assert form.form.options(form.spec("standard"))[-1] == ("hd99-2050", "hd99-2050")


def test_help_ends_with_the_clause_of_the_ruling_standard() -> None:
    party, state = Form(OFFICE, a_draft()), Form(OFFICE, a_state_draft())
    assert party.form.help_of(party.spec("date")).endswith("(Phụ lục 2, HD 36-HD/VPTW)")
    assert state.form.help_of(state.spec("date")).endswith(
        "(Phụ lục I, mục II.4, NĐ 30/2020/NĐ-CP)"
    )


def test_a_built_sentence_is_taken_over_with_its_words_and_handed_back() -> None:
    form = Form(OPENING, a_draft())
    built = form.value("opening")
    assert not built.is_own

    form.put("opening", Built(built.paragraphs, is_own=True))
    assert form.editor.draft.opening == built.paragraphs
    assert form.value("opening") == Built(built.paragraphs, is_own=True)

    form.put("opening", Built(built.paragraphs, is_own=False))
    assert form.editor.draft.opening is None


def test_a_trich_yeu_is_one_paragraph() -> None:
    form = Form(OPENING, a_draft())
    form.put("subject", Built(("kết luận", "của Thường trực"), is_own=True))
    assert form.editor.draft.subject == "kết luận của Thường trực"


def test_a_way_of_signing_keeps_the_name() -> None:
    form = Form(SIGNING, a_draft())
    way = next(way for way in form.form.ways() if way.posts == ("PHÓ CHÁNH VĂN PHÒNG",))

    form.form.choose_way(form.spec("signature"), way)

    assert form.editor.draft.signature == Signature(
        authority=("T/L BAN THƯỜNG VỤ",), posts=("PHÓ CHÁNH VĂN PHÒNG",), name="Trần Văn Bình"
    )
    assert way.fits(form.editor.draft.signature)


def test_a_meeting_without_a_place_has_an_empty_field() -> None:
    form = Form(MEETING, a_draft())
    form.put("meeting.place", "")
    assert form.value("meeting.place") == ""
    assert form.editor.draft.meeting.place is None
