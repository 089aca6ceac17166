"""Blocks put in and taken out."""

from collections.abc import Callable
from textwrap import dedent
from unicodedata import normalize

import pytest

from desktop_app.notice.blocks import Level
from desktop_app.notice.body_edits import (
    insert_after,
    insert_before,
    insert_child,
    insert_lines,
    insert_outermost,
    remove,
)
from desktop_app.notice.draft import Draft
from desktop_app.notice.errors import DraftError
from tests.builders.drafts import a_block, a_span, a_table, item, point, section
from tests.builders.outlines import an_outline_draft, drawn

BODY = """
    I A
      1 B
        a C
      1 D
    I E
"""
DRAFT = an_outline_draft(BODY, "p F\nt T\n1 G\n  a H")
NEW = item("N", block_id="N")


@pytest.mark.parametrize(
    ("edit", "expected"),
    [
        (lambda: insert_after(DRAFT, "B", NEW), "I A|  1 B|    a C|  1 N|  1 D|I E"),
        (lambda: insert_after(DRAFT, "D", NEW), "I A|  1 B|    a C|  1 D|  1 N|I E"),
        (lambda: insert_after(DRAFT, "E", NEW), "I A|  1 B|    a C|  1 D|I E|1 N"),
        (lambda: insert_before(DRAFT, "B", NEW), "I A|  1 N|  1 B|    a C|  1 D|I E"),
        (lambda: insert_before(DRAFT, "A", NEW), "1 N|I A|  1 B|    a C|  1 D|I E"),
        (lambda: insert_child(DRAFT, "A", NEW), "I A|  1 B|    a C|  1 D|  1 N|I E"),
        (lambda: insert_child(DRAFT, "A", NEW, 0), "I A|  1 N|  1 B|    a C|  1 D|I E"),
        (lambda: insert_child(DRAFT, "A", NEW, 2), "I A|  1 B|    a C|  1 D|  1 N|I E"),
        (lambda: insert_child(DRAFT, "B", NEW), "I A|  1 B|    a C|    1 N|  1 D|I E"),
        (lambda: insert_outermost(DRAFT, NEW), "I A|  1 B|    a C|  1 D|I E|1 N"),
        (lambda: insert_outermost(DRAFT, NEW, index=0), "1 N|I A|  1 B|    a C|  1 D|I E"),
        (lambda: remove(DRAFT, ["C"]), "I A|  1 B|  1 D|I E"),
        (lambda: remove(DRAFT, ["B"]), "I A|  1 D|I E"),
        (lambda: remove(DRAFT, ["B", "C"]), "I A|  1 D|I E"),
        (lambda: remove(DRAFT, ["C", "B", "E"]), "I A|  1 D"),
        (lambda: remove(DRAFT, ["A", "E"]), ""),
        (lambda: remove(DRAFT, ["D", "D"]), "I A|  1 B|    a C|I E"),
    ],
)
def test_the_body_after_an_edit(edit: Callable[[], Draft], expected: str) -> None:
    draft = edit()
    assert drawn(draft.body) == expected.replace("|", "\n")
    assert draft.appendices == DRAFT.appendices


@pytest.mark.parametrize(
    ("edit", "expected"),
    [
        (lambda: insert_after(DRAFT, "T", NEW), "p F|t T|1 N|1 G|  a H"),
        (lambda: insert_before(DRAFT, "H", point("N", block_id="N")), "p F|t T|1 G|  a N|  a H"),
        (lambda: insert_child(DRAFT, "G", a_table(block_id="N")), "p F|t T|1 G|  a H|  t N"),
        (lambda: insert_outermost(DRAFT, NEW, appendix=0), "p F|t T|1 G|  a H|1 N"),
        (lambda: insert_outermost(DRAFT, NEW, appendix=0, index=1), "p F|1 N|t T|1 G|  a H"),
        (lambda: remove(DRAFT, ["T", "H"]), "p F|1 G"),
        (lambda: insert_lines(DRAFT, "T", ["x"], ["x"]), "p F|t T|p x|1 G|  a H"),
    ],
)
def test_an_appendix_after_an_edit(edit: Callable[[], Draft], expected: str) -> None:
    draft = edit()
    assert drawn(draft.appendices[0].body) == expected.replace("|", "\n")
    assert draft.body is DRAFT.body


def test_an_empty_body_takes_its_first_block() -> None:
    assert drawn(insert_outermost(an_outline_draft(""), NEW).body) == "1 N"


def test_what_an_edit_does_not_touch_is_shared() -> None:
    draft = insert_after(DRAFT, "C", point("N", block_id="N"))
    assert draft.body[1] is DRAFT.body[1]
    assert draft.body[0].children[1] is DRAFT.body[0].children[1]
    assert draft.body[0].children[0].children[0] is DRAFT.body[0].children[0].children[0]
    assert draft.appendices[0] is DRAFT.appendices[0]
    assert remove(DRAFT, ["H"]).body is DRAFT.body
    assert remove(DRAFT, ["E"]).body[0] is DRAFT.body[0]
    assert remove(DRAFT, []) is DRAFT


def test_a_block_comes_in_as_a_file_would_bring_it() -> None:
    nfd = normalize("NFD", "Tỉnh uỷ")
    typed = item(nfd, block_id="N", spans=(a_span(0, len(nfd)),))
    draft = insert_after(DRAFT, "E", typed)
    assert draft.body[-1] == item("Tỉnh uỷ", block_id="N", spans=(a_span(0, 7),))


@pytest.mark.parametrize(
    ("edit", "path", "code"),
    [
        (lambda: insert_after(DRAFT, "Z", NEW), "", "unknown_block"),
        (lambda: insert_before(DRAFT, "", NEW), "", "unknown_block"),
        (lambda: insert_child(DRAFT, "Z", NEW), "", "unknown_block"),
        (lambda: remove(DRAFT, ["B", "Z"]), "", "unknown_block"),
        (lambda: insert_lines(DRAFT, "Z", ["x"], ["y"]), "", "unknown_block"),
        (lambda: insert_lines(DRAFT, "B", ["x", "y"], ["z"]), "", "ids_and_lines"),
        (lambda: insert_child(DRAFT, "A", NEW, 3), "body[0].children[3]", "unknown_path"),
        (lambda: insert_child(DRAFT, "A", NEW, -1), "body[0].children[-1]", "unknown_path"),
        (lambda: insert_outermost(DRAFT, NEW, index=9), "body[9]", "unknown_path"),
        (lambda: insert_outermost(DRAFT, NEW, appendix=1), "appendices[1]", "unknown_path"),
        (lambda: insert_outermost(DRAFT, NEW, appendix=-1), "appendices[-1]", "unknown_path"),
        (
            lambda: insert_after(DRAFT, "B", item("x", block_id="H")),
            "appendices[0].body[2].children[0].id",
            "duplicate_id",
        ),
        (
            lambda: insert_after(DRAFT, "B", item("x", block_id="C")),
            "body[0].children[1].id",
            "duplicate_id",
        ),
        (lambda: insert_after(DRAFT, "B", section("x")), "body[0].children[1]", "block_nesting"),
        (
            lambda: insert_child(DRAFT, "C", NEW),
            "body[0].children[0].children[0].children[0]",
            "block_nesting",
        ),
        (
            lambda: insert_child(DRAFT, "F", NEW),
            "appendices[0].body[0].children[0]",
            "block_nesting",
        ),
        (
            lambda: insert_child(DRAFT, "T", NEW),
            "appendices[0].body[1].children",
            "table_with_text",
        ),
        (
            lambda: insert_after(DRAFT, "B", a_table(block_id="N")),
            "body[0].children[1]",
            "table_in_body",
        ),
        (lambda: insert_after(DRAFT, "B", item("một\nhai", block_id="N")), "text", "line_break"),
        (lambda: insert_lines(DRAFT, "B", ["a\0"], ["N"]), "", "control_character"),
        (lambda: insert_lines(DRAFT, "B", ["x"], ["C"]), "body[0].children[1].id", "duplicate_id"),
        (lambda: insert_lines(DRAFT, "B", ["x"], [""]), "id", "empty_id"),
    ],
)
def test_an_edit_that_gives_no_draft_is_refused(
    edit: Callable[[], Draft], path: str, code: str
) -> None:
    with pytest.raises(DraftError) as caught:
        edit()
    assert (caught.value.path, caught.value.code) == (path, code)


PASTED = ["Giao", "", "  1.\tRà soát\v quy hoạch ", "\t\n", "Báo\u2028cáo"]
IDS = ["n1", "n2", "n3", "n4", "n5"]


@pytest.mark.parametrize(
    ("after", "level", "expected"),
    [
        ("B", None, "I A|  1 B|    a C|  1 Giao|  1 1. Rà soát quy hoạch|  1 Báo cáo|  1 D|I E"),
        (
            "C",
            "dash",
            "I A|  1 B|    a C|    - Giao|    - 1. Rà soát quy hoạch|    - Báo cáo|  1 D|I E",
        ),
        (
            "E",
            "paragraph",
            "I A|  1 B|    a C|  1 D|I E|p Giao|p 1. Rà soát quy hoạch|p Báo cáo",
        ),
    ],
)
def test_pasted_lines_become_blocks(after: str, level: Level | None, expected: str) -> None:
    draft = insert_lines(DRAFT, after, PASTED, IDS, level=level)
    assert drawn(draft.body) == expected.replace("|", "\n")
    assert {block.id for block in draft.all_blocks()} >= {"n1", "n3", "n5"}


def test_lines_of_nothing_change_nothing() -> None:
    assert insert_lines(DRAFT, "B", [], []) is DRAFT
    assert insert_lines(DRAFT, "B", ["", " \t"], ["n1", "n2"]) is DRAFT


def test_a_drawing_and_its_blocks_are_the_same() -> None:
    assert drawn(DRAFT.body) == dedent(BODY).strip()
    assert a_block("x") == a_block("x")
