"""Styles in the .docx: one a component, named as the secretary reads them, saying everything."""

from typing import get_args

import pytest
from msgspec import structs

from desktop_app.layout.sheet import LineRule, Style
from desktop_app.output.word_styles import style_id, word_name
from desktop_app.standards.standard import Role
from tests.unit.output.packages import STYLES, Element, W, parts_of, root, select, value
from tests.unit.output.sheets import all_styles, docx_of, sheet


def written(role: Role, style: Style | None = None) -> Element:
    made = sheet()
    styles = {**made.styles, role: style} if style else made.styles
    parts = parts_of(docx_of(structs.replace(made, styles=styles)))
    found = select(root(parts, STYLES), f"w:style[@w:styleId='{style_id(role)}']")
    assert len(found) == 1
    return found[0]


def said(element: Element, path: str) -> dict[str, str]:
    """Attributes of the only element at `path`, without namespaces."""
    found = select(element, path)
    assert len(found) == 1
    return {str(name).removeprefix(W): str(text) for name, text in found[0].attrib.items()}


def test_every_role_has_an_ascii_id_of_its_own() -> None:
    ids = [style_id(role) for role in get_args(Role)]
    assert len(set(ids)) == len(ids)
    assert all(one.isascii() and one.isalnum() for one in ids)
    assert style_id("sign_post_alone") == "TBSignPostAlone"


def test_every_style_of_the_sheet_is_written_in_order() -> None:
    parts = parts_of(docx_of(sheet()))
    found = select(
        root(parts, STYLES), "w:style[w:uiPriority][w:qFormat][w:basedOn/@w:val='Normal']"
    )
    assert [value(one, "styleId") for one in found] == [style_id(role) for role in all_styles()]
    priorities = [int(value(select(one, "w:uiPriority")[0])) for one in found]
    assert priorities == sorted(set(priorities))


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("TB Trích yếu", "TB Trích yếu"),
        ("TB Địa danh, ngày tháng", "TB Địa danh - ngày tháng"),
        ("TB Khoản 1,2; 3", "TB Khoản 1-2 - 3"),
    ],
)
def test_names_have_no_character_that_word_splits_at(name: str, kept: str) -> None:
    assert word_name(name) == kept


def test_the_name_is_written_and_escaped() -> None:
    style = structs.replace(all_styles()["subject"], name='TB "Trích" & <yếu>')
    assert value(select(written("subject", style), "w:name")[0]) == 'TB "Trích" & <yếu>'


def test_body_text_says_everything() -> None:
    body = written("paragraph")
    spacing = {"before": "0", "after": "120", "line": "360", "lineRule": "exact"}
    assert said(body, "w:pPr/w:spacing") == spacing
    assert said(body, "w:pPr/w:ind") == {"left": "0", "right": "0", "firstLine": "567"}
    assert said(body, "w:pPr/w:jc") == {"val": "both"}
    assert said(body, "w:rPr/w:sz") == said(body, "w:rPr/w:szCs") == {"val": "28"}
    assert said(body, "w:rPr/w:color") == {"val": "000000"}
    assert not select(body, "w:rPr/w:b | w:rPr/w:i | w:rPr/w:u | w:rPr/w:caps | w:pPr/w:keepNext")


def test_a_multiple_line_is_written_in_240ths() -> None:
    style = structs.replace(all_styles()["paragraph"], line=LineRule("multiple", 264), size=13.5)
    body = written("paragraph", style)
    assert said(body, "w:pPr/w:spacing")["lineRule"] == "auto"
    assert said(body, "w:pPr/w:spacing")["line"] == "264"
    assert said(body, "w:rPr/w:sz") == {"val": "27"}


def test_a_heading_is_bold_in_capitals_and_stays_with_what_follows() -> None:
    heading = written("section")
    properties = select(heading, "w:rPr/*")
    assert [str(one.tag).removeprefix(W) for one in properties][:3] == ["b", "bCs", "caps"]
    assert select(heading, "w:pPr/w:keepNext")
    assert said(heading, "w:next") == {"val": "TBParagraph"}
    assert said(heading, "w:pPr/w:outlineLvl") == {"val": "0"}


def test_italic_and_underline() -> None:
    assert select(written("date"), "w:rPr/w:i")
    assert said(written("to_word"), "w:rPr/w:u") == {"val": "single"}


@pytest.mark.parametrize(
    ("align", "written_as"),
    [("left", "left"), ("center", "center"), ("right", "right"), ("justify", "both")],
)
def test_alignment(align: str, written_as: str) -> None:
    style = structs.replace(all_styles()["item"], align=align)
    assert said(written("item", style), "w:pPr/w:jc") == {"val": written_as}


def test_a_line_above_is_a_top_border_between_the_indents() -> None:
    mark = written("nation_mark")
    border = {"val": "single", "sz": "6", "space": "0", "color": "000000"}
    assert said(mark, "w:pPr/w:pBdr/*") == border
    assert select(mark, "w:pPr/w:pBdr/w:top")
    assert said(mark, "w:pPr/w:ind") == {"left": "500", "right": "600", "firstLine": "0"}


def test_a_frame_is_four_borders_with_space_in_the_texts_colour() -> None:
    sides = select(written("urgency"), "w:pPr/w:pBdr/*")
    names = [str(side.tag).removeprefix(W) for side in sides]
    assert names == ["top", "left", "bottom", "right"]
    line = {("single", "4", "2", "FF0000")}
    assert {tuple(map(str, side.attrib.values())) for side in sides} == line


def test_the_next_style_is_left_out_when_the_sheet_has_it_not() -> None:
    made = sheet()
    styles = {role: style for role, style in made.styles.items() if role != "paragraph"}
    only_heading = structs.replace(made, styles=styles, sections=())
    parts = parts_of(docx_of(only_heading))
    assert not select(root(parts, STYLES), "w:style[@w:styleId='TBSection']/w:next")


def test_the_font_of_the_standard_is_everybodys_font() -> None:
    parts = parts_of(docx_of(structs.replace(sheet(), font="Liberation Serif")))
    fonts = said(root(parts, STYLES), "w:docDefaults//w:rFonts")
    assert fonts == dict.fromkeys(("ascii", "eastAsia", "hAnsi", "cs"), "Liberation Serif")


def test_vietnamese_is_the_language_of_everything() -> None:
    languages = said(root(parts_of(docx_of(sheet())), STYLES), "w:docDefaults//w:lang")
    assert set(languages.values()) == {"vi-VN"}
    assert set(languages) == {"val", "eastAsia", "bidi"}
