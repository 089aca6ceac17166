"""From the decree's figures to styles: sizes, indents, spacing, paper; nothing measured yet."""

from typing import Any

import pytest

from desktop_app.layout.looks import geometry_of, style_of
from desktop_app.layout.sheet import LineRule
from desktop_app.standards.figures import default
from desktop_app.standards.standard import Role
from tests.unit.layout.desk import ALL, LIBRARY, OLD_PARTY, PARTY, STATE


@pytest.mark.parametrize(
    ("standard", "role", "expected"),
    [
        (PARTY, "nation", {"size": 15, "bold": True, "caps": True, "align": "center"}),
        (PARTY, "organ", {"size": 14, "bold": True, "caps": True}),
        (PARTY, "parent_organ", {"size": 14, "bold": False, "caps": True}),
        (PARTY, "date", {"size": 14, "italic": True, "bold": False}),
        (PARTY, "paragraph", {"size": 14, "align": "justify", "first_line": 567, "after": 120}),
        (PARTY, "paragraph", {"line": LineRule("exact", 360)}),
        (PARTY, "to_word", {"size": 14, "underline": True, "align": "left"}),
        (PARTY, "to", {"size": 12, "bold": False}),
        (PARTY, "sign_post", {"size": 14, "bold": False, "caps": True}),
        (PARTY, "sign_post_alone", {"size": 14, "bold": True, "caps": True}),
        (OLD_PARTY, "paragraph", {"line": LineRule("exact", 360)}),
        (OLD_PARTY, "drafter", {"size": 8, "caps": True}),
        (STATE, "nation", {"size": 12, "bold": True, "caps": True}),
        (STATE, "motto", {"size": 13, "bold": True, "caps": False}),
        (STATE, "to_word", {"size": 12, "bold": True, "italic": True, "underline": False}),
        (STATE, "to", {"size": 11}),
        (STATE, "sign_post", {"bold": True}),
        (STATE, "urgency", {"colour": "FF0000", "bold": True}),
        (STATE, "item_title", {"bold": True}),
        (STATE, "item", {"bold": False}),
    ],
)
def test_a_style_has_the_figures_of_the_decree(
    standard: str, role: Role, expected: dict[str, Any]
) -> None:
    style = style_of(LIBRARY.get(standard), role)
    assert {name: getattr(style, name) for name in expected} == expected


@pytest.mark.parametrize("standard", ALL)
def test_every_look_becomes_a_style_of_its_role(standard: str) -> None:
    pack = LIBRARY.get(standard)
    for role, look in pack.looks.items():
        style = style_of(pack, role)
        assert style.role == role
        assert style.size == default(look.size)
        assert (style.name, style.rules) == (look.name, look.rules)


def test_a_multiple_of_the_single_line_is_counted_in_240ths() -> None:
    pack = LIBRARY.get(STATE)
    value = default(pack.looks["paragraph"].line.value)
    assert style_of(pack, "paragraph").line == LineRule("multiple", round(240 * value))


@pytest.mark.parametrize("standard", ALL)
@pytest.mark.parametrize("role", ["section", "item_title", "sub_item_title", "table_head"])
def test_headings_stay_with_what_follows(standard: str, role: Role) -> None:
    assert style_of(LIBRARY.get(standard), role).keep_next


@pytest.mark.parametrize("standard", ALL)
@pytest.mark.parametrize("role", ["paragraph", "item", "sub_item", "point", "dash", "plus"])
def test_running_text_is_not_tied_to_what_follows(standard: str, role: Role) -> None:
    assert not style_of(LIBRARY.get(standard), role).keep_next


@pytest.mark.parametrize(
    ("standard", "margins", "text_width"),
    [
        (PARTY, (20, 20, 30, 15), 165),
        (OLD_PARTY, (20, 20, 30, 15), 165),
        (STATE, (20, 20, 30, 20), 160),
    ],
)
def test_the_paper_is_a4_with_the_decrees_margins(
    standard: str, margins: tuple[int, int, int, int], text_width: int
) -> None:
    paper = geometry_of(LIBRARY.get(standard).page)
    assert (round(paper.width.mm), round(paper.height.mm)) == (210, 297)
    edges = (paper.top, paper.bottom, paper.left, paper.right)
    assert tuple(round(edge.mm) for edge in edges) == margins
    assert paper.text_width.mm == pytest.approx(text_width, abs=0.04)
    assert paper.text_height.mm == pytest.approx(257, abs=0.04)
    assert round(paper.number_top.mm) == 10
