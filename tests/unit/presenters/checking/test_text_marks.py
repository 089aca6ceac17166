"""Where findings show while one types."""

from desktop_app.checking.finding import Finding, Level, Where
from desktop_app.presenters.checking.text_marks import (
    BlockMarks,
    ShownMarks,
    TextMark,
    sentence_at,
    shown_marks,
)
from tests.builders.outlines import an_outline_draft

DRAFT = an_outline_draft("I Đánh giá\n  1 tiế tục làm")


def finding(path: str, start: int, end: int, level: Level = "warning") -> Finding:
    return Finding(rule="O-X", code="x", where=Where(path, start, end), level=level)


def test_words_of_a_block_are_marked_by_its_id() -> None:
    marks = shown_marks(DRAFT, [(finding("body[0].children[0].text", 0, 3), "Sai chính tả.")])
    (block,) = DRAFT.body[0].children
    mark = TextMark(0, 3, "warning", "Sai chính tả.")
    assert marks.blocks == {block.id: BlockMarks("tiế tục làm", (mark,))}
    assert marks.paths == {"body[0].children[0]": "warning"}


def test_what_is_about_a_whole_field_shows_beside_the_page_only() -> None:
    marks = shown_marks(
        DRAFT, [(finding("body[0].text", 0, 0), "A."), (finding("date", 0, 0), "B.")]
    )
    assert marks.blocks == {}
    assert set(marks.paths) == {"body[0]", "date"}


def test_the_worst_level_counts_for_a_line() -> None:
    said = [
        (finding("subject", 0, 1, "advice"), "A."),
        (finding("subject", 2, 3, "error"), "B."),
        (finding("subject", 4, 5, "warning"), "C."),
    ]
    assert shown_marks(DRAFT, said).paths == {"subject": "error"}


def test_further_places_are_marked_too() -> None:
    one = Finding(
        rule="O-X",
        code="x",
        where=Where("body[0].text", 0, 4),
        others=(Where("body[0].children[0].text", 4, 7),),
    )
    assert len(shown_marks(DRAFT, [(one, "A.")]).blocks) == 2


def test_no_finding_marks_nothing() -> None:
    assert shown_marks(DRAFT, []) == ShownMarks()


def test_the_sentence_of_a_character() -> None:
    marks = (TextMark(0, 3, "error", "A."), TextMark(2, 5, "advice", "B."))
    assert sentence_at(marks, 2) == "A.\nB."
    assert sentence_at(marks, 4) == "B."
    assert sentence_at(marks, 5) == ""
