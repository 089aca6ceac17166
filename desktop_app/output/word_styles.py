"""Styles of a sheet as Word styles: one named paragraph style per component."""

from collections.abc import Mapping

from docx.oxml.xmlchemy import BaseOxmlElement

from desktop_app.layout.sheet import Style
from desktop_app.output.wordml import escaped, parsed
from desktop_app.standards.standard import Role

NUMBER_LABEL = "TBNumberingLabel"
BLANK = "TBBlank"
PLACING_TABLE = "TBPlacingTable"
RULED_TABLE = "TBRuledTable"
TABLE_END = "TBTableEnd"
BOLD = "<w:b/><w:bCs/>"
ITALIC = "<w:i/><w:iCs/>"
KEPT = "<w:keepNext/>"
UNDERLINE = '<w:u w:val="single"/>'

_EIGHTHS = 8  # of a point, in which Word counts the thickness of lines
_FRAME_LINE = 4
_FRAME = ("top", "left", "bottom", "right")
_ALIGNMENT = {"left": "left", "center": "center", "right": "right", "justify": "both"}
# What a paragraph begun after one of these is set in; after any other one it stays the same.
_FOLLOWED_BY: Mapping[Role, Role] = {
    "type_name": "subject",
    "subject": "subject_mark",
    "subject_mark": "paragraph",
    "section": "paragraph",
    "item_title": "paragraph",
    "sub_item_title": "paragraph",
    "part": "part_title",
    "part_title": "paragraph",
    "division": "division_title",
    "division_title": "paragraph",
    "article": "paragraph",
    "sign_authority": "sign_post",
    "sign_post": "sign_name",
    "sign_post_alone": "sign_name",
    "to_word": "to",
    "appendix_label": "appendix_title",
    "appendix_title": "appendix_reference",
    "appendix_reference": "paragraph",
}
# Levels in Word's navigation pane and for screen readers.
_OUTLINE: Mapping[Role, int] = {
    "part_title": 0,
    "division_title": 1,
    "appendix_title": 0,
    "section": 0,
    "item_title": 1,
    "sub_item_title": 2,
}


def style_id(role: Role) -> str:
    """The id paragraphs refer to their style by: sign_name is TBSignName under every standard."""
    return "TB" + "".join(part.capitalize() for part in role.split("_"))


def word_name(name: str) -> str:
    """A style's name as Word can keep it: it takes a comma or semicolon for the end of a name."""
    return name.replace(", ", " - ").replace(",", "-").replace(";", " -")


def set_font(styles: BaseOxmlElement, font: str) -> None:
    """Make `font` the font of everything, in all four of Word's ranges of characters."""
    fonts = styles.xpath("w:docDefaults//w:rFonts")[0]
    for name in fonts.attrib:
        fonts.set(name, font)


def add_styles(styles: BaseOxmlElement, used: Mapping[Role, Style]) -> None:
    """Add the styles of a sheet behind the template's own, in the order they come in."""
    made = (_style(style, priority, used) for priority, style in enumerate(used.values(), start=1))
    styles.extend(parsed("styles", "".join(made)))


def _style(style: Style, priority: int, used: Mapping[Role, Style]) -> str:
    following = _FOLLOWED_BY.get(style.role, style.role)
    differs = following != style.role and following in used
    after = f'<w:next w:val="{style_id(following)}"/>' if differs else ""
    return (
        f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{style_id(style.role)}">'
        f'<w:name w:val="{escaped(word_name(style.name))}"/><w:basedOn w:val="Normal"/>{after}'
        f'<w:uiPriority w:val="{priority}"/><w:qFormat/>'
        f"<w:pPr>{_paragraph_properties(style)}</w:pPr><w:rPr>{_run_properties(style)}</w:rPr>"
        "</w:style>"
    )


def _paragraph_properties(style: Style) -> str:
    rule = "exact" if style.line.kind == "exact" else "auto"
    indents = (("left", style.left), ("right", style.right), ("firstLine", style.first_line))
    indent = "".join(f' w:{name}="{int(value)}"' for name, value in indents)
    level = _OUTLINE.get(style.role)
    outline = "" if level is None else f'<w:outlineLvl w:val="{level}"/>'
    return (
        f"{KEPT if style.keep_next else ''}{_borders(style)}"
        f'<w:spacing w:before="{int(style.before)}" w:after="{int(style.after)}" '
        f'w:line="{int(style.line.value)}" w:lineRule="{rule}"/>'
        f"<w:ind{indent}/>"
        f'<w:jc w:val="{_ALIGNMENT[style.align]}"/>{outline}'
    )


def _borders(style: Style) -> str:
    if style.boxed:
        sides = (_border(side, _FRAME_LINE, style.box_space, style.colour) for side in _FRAME)
        return f"<w:pBdr>{''.join(sides)}</w:pBdr>"
    if style.top_line:
        top = _border("top", round(style.top_line * _EIGHTHS), 0, style.colour)
        return f"<w:pBdr>{top}</w:pBdr>"
    return ""


def _border(side: str, eighths: int, space: int, colour: str) -> str:
    return f'<w:{side} w:val="single" w:sz="{eighths}" w:space="{space}" w:color="{colour}"/>'


def _run_properties(style: Style) -> str:
    half_points = round(style.size * 2)
    return (
        f"{BOLD if style.bold else ''}{ITALIC if style.italic else ''}"
        f"{'<w:caps/>' if style.caps else ''}"
        f'<w:color w:val="{style.colour}"/>'
        f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'
        f"{UNDERLINE if style.underline else ''}"
    )
